// What oEmbed (https://oembed.com) says of an example: a file for each, since the site has no server that could answer.
// An example's page names it. Pure.
import { iframeSnippet } from "../snippets.ts";
import { picturePath } from "../site-paths.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { pictureSize } from "./example-picture.ts";

export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** `site` is the site's address; where the build does not know it, its base path, and then only the site itself can use it. */
export function oEmbed({ id, title, note }: Pick<CatalogueEntry, "id" | "title" | "note">, site: string, height: number): OEmbed {
  return {
    version: "1.0",
    type: "rich",
    title: `${title} · ${note.title}`,
    provider_name: "Interleave",
    provider_url: site,
    html: iframeSnippet({ id, title, site, suffix: "", height }),
    width: 720,
    height,
    thumbnail_url: picturePath(site, id),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
}

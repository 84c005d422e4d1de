// What machines read of an example's page: previews of links, search engines, readers of oEmbed. Pure. What wants whole
// addresses is left out where the build was not told the site's own (SITE_URL).
import { embedPath, examplePath, oEmbedPath, picturePath } from "../site-paths.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { pictureSize } from "./example-picture.ts";

/** An element of the head, as Starlight takes it. */
export interface HeadElement {
  readonly tag: "title" | "meta" | "link" | "script";
  readonly attrs?: Record<string, string>;
  readonly content?: string;
}

export interface ExampleHeadOptions {
  /** The site's address with its base path, such as `https://example.org/course/`; null where it is not known. */
  readonly address: string | null;
  readonly base: string;
  /** Lines of the Python. */
  readonly python: string;
  readonly typescript: string;
}

export function exampleTitleText({ title, note }: Pick<CatalogueEntry, "title" | "note">): string {
  return `${title} · ${note.title} | Interleave`;
}

export function exampleHead(entry: CatalogueEntry, { address, base, python, typescript }: ExampleHeadOptions): HeadElement[] {
  const { id, title } = entry;
  const known: HeadElement[] = address === null ? [] : examplePictureHead(entry, address);
  return [
    { tag: "title", content: exampleTitleText(entry) },
    { tag: "meta", attrs: { name: "twitter:title", content: title } },
    { tag: "meta", attrs: { name: "twitter:description", content: entry.description } },
    { tag: "link", attrs: { rel: "alternate", type: "application/json+oembed", title, href: oEmbedPath(address ?? base, id) } },
    ...known,
    { tag: "script", attrs: { type: "application/ld+json" }, content: JSON.stringify(structuredData(entry, address, python, typescript)).replaceAll("<", "\\u003c") },
  ];
}

/** The picture of an example, as previews of a page show it. */
export function examplePictureHead({ id, title }: Pick<CatalogueEntry, "id" | "title">, address: string): HeadElement[] {
  const image = picturePath(address, id);
  return [
    { tag: "meta", attrs: { property: "og:image", content: image } },
    { tag: "meta", attrs: { property: "og:image:type", content: "image/png" } },
    { tag: "meta", attrs: { property: "og:image:width", content: String(pictureSize.width) } },
    { tag: "meta", attrs: { property: "og:image:height", content: String(pictureSize.height) } },
    { tag: "meta", attrs: { property: "og:image:alt", content: `What the tasks of “${title}” do, and when` } },
    { tag: "meta", attrs: { name: "twitter:image", content: image } },
  ];
}

/** schema.org: a resource to learn from, and the two programs that it is made of. */
function structuredData({ id, title, description, note }: CatalogueEntry, address: string | null, python: string, typescript: string): object {
  const place = address === null ? {} : { url: examplePath(address, id), image: picturePath(address, id), embedUrl: embedPath(address, id) };
  return {
    "@context": "https://schema.org",
    "@type": "LearningResource",
    name: title,
    description,
    ...place,
    inLanguage: "en",
    isAccessibleForFree: true,
    learningResourceType: "interactive example",
    teaches: note.title,
    isPartOf: { "@type": "LearningResource", name: note.title, ...(address === null ? {} : { url: `${address.replace(/\/$/, "")}/${note.slug}/` }) },
    hasPart: [
      { "@type": "SoftwareSourceCode", programmingLanguage: "Python", text: python },
      { "@type": "SoftwareSourceCode", programmingLanguage: "TypeScript", text: typescript },
    ],
  };
}

// What a teacher pastes to show an example: the same text in the Share dialog, in oEmbed and in the documentation. Pure.
// Addresses are whole.
import { embedPath, examplePath, picturePath } from "./site-paths.ts";

export interface SharedExample {
  /** `note/example`. */
  readonly id: string;
  readonly title: string;
  /** The site's address with its base path. */
  readonly site: string;
  /** What an embed's address ends in: options, and what was edited, such as `?lang=python#e=…`. */
  readonly suffix: string;
  /** Pixels that it is likely to need. */
  readonly height: number;
}

export function iframeSnippet({ id, title, site, suffix, height }: SharedExample): string {
  return `<iframe src="${escapeAttribute(embedPath(site, id) + suffix)}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" allow="clipboard-write" style="border:0"></iframe>`;
}

/** Without script, the link in it is what is seen. */
export function componentSnippet({ id, title, site, suffix }: SharedExample): string {
  const page = examplePath(site, id);
  return `<script async src="${escapeAttribute(componentPath(site))}"></script>\n<interleave-example src="${escapeAttribute(page + suffix)}"><a href="${escapeAttribute(page)}">${escapeText(title)}</a></interleave-example>`;
}

export function markdownSnippet({ id, title, site, suffix }: SharedExample): string {
  const text = title.replace(/[\\[\]`*_<]/g, "\\$&");
  return `[![${text}](${picturePath(site, id)})](${examplePath(site, id)}${suffix})`;
}

/** The web component's script, whose major version stands in its address: what it does may grow, not change. */
export function componentPath(site: string): string {
  return `${site.replace(/\/$/, "")}/component/1/interleave.js`;
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

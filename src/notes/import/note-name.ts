// What a clean note's file is called, and so what a link to the raw one leads to.
import { isOwnAddress, toSlug } from "../slugs.ts";
import { romanized } from "./romanize.ts";

/** The name of a raw note's file, without the number that Notion's export puts behind it. */
export function withoutExportId(name: string): string {
  return name.replace(/ [0-9a-f]{32}$/, "");
}

/** The clean note's name, of its raw file's without the ending; a number stands for one that a to z cannot write. */
export function cleanName(name: string): string {
  const plain = withoutExportId(name);
  const slug = toSlug(romanized(plain), "") || `note-${hash(plain)}`;
  return isOwnAddress(slug) ? `${slug}-note` : slug;
}

/** Whether a to z can write nothing of the name, so that a number stands for it. */
export function isNumbered(name: string): boolean {
  return toSlug(romanized(withoutExportId(name)), "") === "";
}

/** Seven characters or so that stand for a text (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const letter of text.normalize()) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(36);
}

/** The clean note that a relative link to a Markdown file leads to, with the place in it; null for any other address. */
export function linkedNote(url: string): { readonly name: string; readonly anchor: string } | null {
  const [, file, anchor = ""] = /^(?![a-z]+:)(?:.*\/)?([^/#]+)\.md(#.*)?$/i.exec(url) ?? [];
  return file === undefined ? null : { name: cleanName(withoutEscapes(file)), anchor };
}

function withoutEscapes(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

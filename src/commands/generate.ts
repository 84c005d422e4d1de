// `interleave generate`: notes to pages. The same notes give the same bytes; pages of notes that are gone are removed.
import { join } from "node:path";
import { compareIds, parsePublishedIds, writeMdx, writePublishedIds } from "../notes/index.ts";
import { type Note, filesBelow, pagesFolder, publishedIdsFile, readNotes, readText, removeFile, writeWhole } from "./content.ts";

/** The pages of all notes: file name to text. */
export function pagesOf(notes: readonly Note[]): Map<string, string> {
  const slugs = new Map(notes.map(({ lesson }) => [lesson.name, lesson.slug]));
  return new Map(notes.map(({ lesson }) => [`${lesson.slug}.mdx`, writeMdx(lesson, { slugs })]));
}

export async function generate(): Promise<number> {
  const notes = await readNotes();
  const pages = pagesOf(notes);
  for (const old of await filesBelow(pagesFolder, ".mdx")) {
    if (!pages.has(old)) await removeFile(join(pagesFolder, old));
  }
  for (const [name, text] of pages) {
    const path = join(pagesFolder, name);
    if ((await readText(path)) !== text) await writeWhole(path, text);
  }
  const published = parsePublishedIds((await readText(publishedIdsFile)) ?? '{"ids":[]}');
  const { added } = compareIds(published, notes.flatMap(({ lesson }) => lesson.ids));
  if (added.length > 0) await writeWhole(publishedIdsFile, writePublishedIds(published, added));
  console.log(`${pages.size} pages${added.length > 0 ? `, ${added.length} new ids` : ""}`);
  return 0;
}

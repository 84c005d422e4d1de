// `interleave generate`: notes to pages. The same notes give the same bytes; pages of notes that are gone are removed.
import { join } from "node:path";
import { writeMdx } from "../notes/index.ts";
import { type Note, filesBelow, pagesFolder, readNotes, readText, removeFile, writeWhole } from "./content.ts";

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
  console.log(`${pages.size} pages`);
  return 0;
}

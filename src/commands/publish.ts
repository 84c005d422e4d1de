// `interleave publish`: writes the ids of all notes, headings and examples into content/published-ids.json. From then on
// no build may lose one. Run before what was built goes online; until then an author may rename at will.
import { compareIds, idsOf, parsePublishedIds, writePublishedIds } from "../notes/index.ts";
import { publishedIdsFile, readNotes, readText, writeWhole } from "./content.ts";

export async function publish(): Promise<number> {
  const published = parsePublishedIds((await readText(publishedIdsFile)) ?? '{"ids":[]}');
  const { added, problems } = compareIds(published, await currentIds());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  await writeWhole(publishedIdsFile, writePublishedIds(published, added));
  console.log(`${published.ids.length + added.length} ids, ${added.length} of them new`);
  return 0;
}

/** Ids of the notes as they are that nobody has promised yet. */
export async function unpublishedIds(): Promise<readonly string[]> {
  return compareIds(parsePublishedIds((await readText(publishedIdsFile)) ?? '{"ids":[]}'), await currentIds()).added;
}

async function currentIds(): Promise<string[]> {
  return (await readNotes()).flatMap(({ lesson }) => idsOf(lesson));
}

// `interleave begin --force`: makes room for an author's own notes. The notes that are there go, with all that was made of
// them and everything that was promised of them; the site then has nothing but what is imported or written next.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writePublishedIds } from "../notes/index.ts";
import { contentFolder, filesBelow, writeWhole } from "./content.ts";

export interface BeginOptions {
  /** Really remove. Without it, what would go is only told. */
  readonly force: boolean;
  /** Default the project's own `content`. */
  readonly folder?: string;
}

export async function begin({ force, folder = contentFolder }: BeginOptions): Promise<number> {
  const notes = (await filesBelow(join(folder, "notes"), ".md")).length;
  const counted = `${notes} ${notes === 1 ? "note" : "notes"}`;
  if (!force) {
    console.error(`This would remove the ${counted} in content/notes, the files beside them, their ports, recordings and pages, and what was promised of their addresses. Say \`interleave begin --force\` to do it.`);
    return 1;
  }
  for (const made of ["notes", "ports", "recordings", "pages"]) await rm(join(folder, made), { recursive: true, force: true });
  await writeWhole(join(folder, "published-ids.json"), writePublishedIds({ ids: [], redirects: {} }, []));
  await writeWhole(join(folder, "changes.json"), "[]\n");
  console.log(`${counted} removed. Next: \`npx interleave import NOTE…\`, or write a note in content/notes.`);
  return 0;
}

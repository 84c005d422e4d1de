// Every folder of samples/ is one behaviour: note.md is what an author wrote, page.mdx the page that becomes of it,
// examples.json the Python that was found and problems.txt what the author is told (absent where there is none).
// `vitest run -u` writes what is new; read it before committing.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseNote, problemLine, writeMdx } from "../../src/notes/index.ts";
import { compilePage } from "./compile-page.ts";

const samples = new URL("samples/", import.meta.url);
const slugs = new Map([["renamed", "new-name"]]);

describe("a note becomes a page", () => {
  for (const name of readdirSync(samples)) {
    const file = (part: string) => new URL(`${name}/${part}`, samples).pathname;

    test(name.replaceAll("-", " "), async () => {
      const { lesson, problems } = parseNote(readFileSync(file("note.md"), "utf8"), name);
      const page = writeMdx(lesson, { slugs });
      await expect(page).toMatchFileSnapshot(file("page.mdx"));

      const { headings, examples } = await compilePage(page);
      expect(headings).toEqual(lesson.anchors);
      expect(examples).toEqual(lesson.ids);

      await expectPart(file("examples.json"), lesson.examples.length === 0 ? null : `${JSON.stringify(lesson.examples, null, 2)}\n`);
      await expectPart(file("problems.txt"), problems.length === 0 ? null : problems.map((problem) => `${problemLine(problem)}\n`).join(""));
    });
  }
});

async function expectPart(path: string, content: string | null): Promise<void> {
  if (content === null) expect(existsSync(path), `${path} is not needed`).toBe(false);
  else await expect(content).toMatchFileSnapshot(path);
}

// Links between notes, and what a page needs to know about the site.
import { expect, test } from "vitest";
import { checkLinks, parseNote, problemLine, writeMdx } from "../../src/notes/index.ts";

const lesson = (name: string, text: string) => parseNote(text, name).lesson;

test("a link to a note, a heading or an example that is there is fine", () => {
  const naps = lesson("naps", "# Naps\n\n[b](beds.md#soft-beds), [c](beds.md#example-two), [d](beds.md), [e](#here)\n\n## Here\n\nx\n");
  const beds = lesson("beds", "# Beds\n\n## Soft beds\n\n```python id=two\nprint(2)\n```\n");
  expect(checkLinks([naps, beds])).toEqual([]);
});

test("a link that leads nowhere is a problem at its line", () => {
  const naps = lesson("naps", "# Naps\n\n[b](bed.md)\n\n- [c](beds.md#hard-beds)\n- [d](#nowhere)\n");
  const beds = lesson("beds", "# Beds\n\n## Soft beds\n\nx\n");
  expect(checkLinks([naps, beds]).map(problemLine)).toEqual([
    "content/notes/naps.md:3 error: There is no note `bed.md`: mend the link, or write that note.",
    "content/notes/naps.md:5 error: `beds.md` has no heading with the anchor `#hard-beds`. It has `#soft-beds`.",
    "content/notes/naps.md:6 error: `naps.md` has no heading with the anchor `#nowhere`. It has no headings.",
  ]);
});

test("a page is told where the component, the images and the note are", () => {
  const naps = lesson("naps", "# Naps\n\n![a](a.svg) [beds](beds.md)\n\n```python\nprint(1)\n```\n");
  const page = writeMdx(naps, { components: '../x"y', images: "../../notes", editUrl: "https://example.org/naps", slugs: new Map([["beds", "soft"]]) });
  expect(page).toContain('\nimport Example from "../x\\"y/Example.astro";\n');
  expect(page).toContain("![a](../../notes/a.svg) [beds](../soft/)");
  expect(page).toContain('\neditUrl: "https://example.org/naps"\n');
});

test("a page without examples imports nothing", () => {
  expect(writeMdx(lesson("naps", "# Naps\n\nx\n"))).not.toContain("import");
});

test("a lesson that was not cleaned cannot make a page that runs", () => {
  const naps = lesson("naps", "# Naps\n\nx\n");
  const html = { ...naps, blocks: [{ kind: "prose" as const, line: 1, content: { type: "html" as const, value: "<script>alert(1)</script>" } }] };
  expect(() => writeMdx(html)).toThrow(/would hold what is not in the note/);
});

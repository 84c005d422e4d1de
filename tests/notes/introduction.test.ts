import { expect, test } from "vitest";
import { introductionTo, parseNote } from "../../src/notes/index.ts";

function introductions(note: string): string[] {
  const { lesson } = parseNote(`# Naps\n\n${note}`, "naps");
  return lesson.ids.map((id) => introductionTo(lesson, id));
}

const python = "```python\nprint(1)\n```";

test("an example is introduced by the paragraphs above it, as plain text", () => {
  expect(introductions(`Before.\n\n## Short\n\nA *nap* with \`sleep\`\nand [more](https://example.org/).\n\nTwo of them.\n\n${python}`)).toEqual(["A nap with sleep and more. Two of them."]);
});

test("what stands above another example or a heading is not about it", () => {
  expect(introductions(`One.\n\n${python}\n\n${python}\n\n## Next\n\n${python}`)).toEqual(["One.", "", ""]);
});

test("an example in a list is introduced by what stands above the list", () => {
  expect(introductions(`Steps:\n\n1. first\n\n   ${python.replaceAll("\n", "\n   ")}`)).toEqual(["Steps:"]);
});

test("a long introduction ends with a sentence, or with a word", () => {
  const sentence = `${"word ".repeat(20)}end.`;
  expect(introductions(`${sentence} ${sentence} ${sentence}\n\n${python}`)).toEqual([`${sentence} ${sentence}`]);
  expect(introductions(`${"word ".repeat(100)}\n\n${python}`)[0]).toMatch(/^(word )+…$/);
});

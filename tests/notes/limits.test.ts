// Notes as files bring them: other line ends, byte order marks, wrong names, too much of everything.
import { expect, test } from "vitest";
import { parseNote, writeMdx, type Problem } from "../../src/notes/index.ts";

const note = "# Naps\n\nText.\n\n```python id=nap\nprint(1)\n```\n\n```output\n1\n```\n";

test("line ends and a byte order mark change nothing", () => {
  const plain = parseNote(note, "naps");
  expect(plain.problems).toEqual([]);
  for (const text of [note.replaceAll("\n", "\r\n"), note.replaceAll("\n", "\r"), `\ufeff${note}`]) {
    expect(parseNote(text, "naps")).toEqual(plain);
  }
});

test("the same note always gives the same bytes", () => {
  expect(writeMdx(parseNote(note, "naps").lesson)).toBe(writeMdx(parseNote(note, "naps").lesson));
});

test("an empty note is one clear problem", () => {
  for (const text of ["", "\n\n", "\ufeff", "  \t\n"]) {
    expect(messages(parseNote(text, "naps").problems)).toEqual(["1 error The note is empty: write something below its title."]);
  }
});

test("a file name that cannot be an address is a problem, and never a path", () => {
  for (const name of ["../../etc/passwd", "Naps", "naps.draft", "a b", "naps/x", "..", ""]) {
    const { lesson, problems } = parseNote(note, name);
    expect(messages(problems)).toEqual([expect.stringMatching(/^1 error The note's file name cannot be part of an address/)]);
    expect(lesson.slug).toMatch(/^[a-z0-9-]+$/);
    expect(lesson.ids).toEqual([`${lesson.slug}/nap`]);
  }
});

test("a note of ten million characters is refused at once", () => {
  const began = performance.now();
  const { lesson, problems } = parseNote("word ".repeat(2_000_000), "naps");
  expect(messages(problems)).toEqual([expect.stringMatching(/^1 error The note is 9\.5 million characters long/)]);
  expect(lesson.blocks).toEqual([]);
  expect(performance.now() - began).toBeLessThan(1000);
});

test("a note of nearly the longest length becomes a page within seconds", () => {
  const prose = "A *line* with `code`, a [link](https://example.org), {braces} and <tags>.\n\n```python\nprint(1)\n```\n\n";
  const began = performance.now();
  const { lesson } = parseNote(`# Naps\n\n${prose.repeat(Math.floor(520_000 / prose.length))}`, "naps");
  writeMdx(lesson);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(new Set(lesson.ids).size).toBe(Math.floor(520_000 / prose.length));
});

test.each([
  ["quotations", `${">".repeat(100_000)} x`, "opens more than 200 lists or quotations"],
  ["lists", "- ".repeat(100_000), "opens more than 200 lists or quotations"],
  ["lists line by line", Array.from({ length: 100 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"), "nested more than 40 deep"],
  ["emphasis", `${"*".repeat(5000)}x${"*".repeat(5000)}`, "nested more than 40 deep"],
  ["a paragraph", "word ".repeat(20_000), "longer than 65536 characters"],
  ["references", "&amp; ".repeat(3000), "more than 2000 character references"],
])("too much of %s is one problem", (_what, text, words) => {
  const { problems } = parseNote(`# Naps\n\n${text}\n`, "naps");
  expect(messages(problems)).toEqual([expect.stringContaining(words)]);
  expect(messages(problems)[0]).toMatch(/^\d+ error /);
});

test("text that would be heavy in another reader is read in a moment", () => {
  for (const piece of ["[", "`", "<", "{", "*a ", "_a ", "![", "[a](", "<!-- ", "a@", "&", "|", ":a ", "\\", "~~a ", "$"]) {
    const began = performance.now();
    writeMdx(parseNote(`# Naps\n\n${piece.repeat(Math.floor(60_000 / piece.length))}\n`, "naps").lesson);
    expect(performance.now() - began, piece).toBeLessThan(3000);
  }
});

function messages(problems: readonly Problem[]): string[] {
  return problems.map(({ line, severity, message }) => `${line} ${severity} ${message}`);
}

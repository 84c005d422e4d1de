// Notes that are torn: whatever is cut off, the clean note has no fault, and no word of Python runs that CPython did not run.
import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { expect, test } from "vitest";
import { decode } from "../../src/commands/decode.ts";
import { referenceOf } from "../../src/commands/reference.ts";
import { importNote, parseNote, writeMdx } from "../../src/notes/index.ts";
import { useOracle } from "../support/oracle.ts";
import { rawOf } from "./raw-of.ts";

const samples = new URL("samples/", import.meta.url);
const oracle = useOracle();

/** Every third sample, beginning with the given one, so that the three tests take all of them. */
const third = (first: number): typeof raws => raws.filter((_, index) => index % 3 === first);

const raws = readdirSync(samples).map((name) => {
  const file = rawOf(name);
  return { name, ending: extname(file), text: decode(readFileSync(file)).text };
});

async function importClean(text: string, name: string, ending = ".md"): Promise<void> {
  const { note } = await importNote(text, { name, ending }, referenceOf(oracle()));
  const { lesson, problems } = parseNote(note, name);
  const faults = problems.filter(({ severity, message }) => severity === "error" && !message.startsWith("The note is empty"));
  expect(faults.map(({ message }) => message), note).toEqual([]);
  writeMdx(lesson);
}

test("cut in the middle", { timeout: 300_000 }, async () => {
  for (const [index, { name, ending, text }] of third(0).entries()) await importClean(text.slice(0, Math.floor(text.length * (0.35 + (index % 5) * 0.12))), name, ending);
});

test("begun in the middle", { timeout: 300_000 }, async () => {
  for (const [index, { name, ending, text }] of third(1).entries()) await importClean(text.slice(Math.floor(text.length * (0.15 + (index % 5) * 0.12))), name, ending);
});

test("lines doubled and shuffled together", { timeout: 300_000 }, async () => {
  for (const [index, { name, ending, text }] of third(2).entries()) {
    const other = raws[(index * 7 + 3) % raws.length]?.text.split("\n") ?? [];
    await importClean(text.split("\n").flatMap((line, at) => [line, other[at] ?? ""]).join("\n"), name, ending);
  }
});

test("nothing, and no text", async () => {
  for (const text of ["", "\n\n", "\0\0", "```", "---", "|", ">>>", "Text.\n\n    ", "\u{1f600}".repeat(50), "(".repeat(3000)]) await importClean(text, "nothing");
});

// Every folder of samples/ is one quirk of the notes that people have: raw.md, or raw with another ending, goes in, note.md
// and report.txt come out. Whatever the quirk, the clean note must be one: no faults, every example as CPython runs it.
// `vitest run -u` writes what is new; read it before committing.
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/commands/decode.ts";
import { referenceOf } from "../../src/commands/reference.ts";
import { compareClaim, importNote, parseNote, writeMdx } from "../../src/notes/index.ts";
import { useOracle } from "../support/oracle.ts";
import { rawOf } from "./raw-of.ts";

const samples = new URL("samples/", import.meta.url);
const oracle = useOracle();
const notes = new Set(["event-loop"]);

describe("a raw note becomes a clean one", () => {
  for (const name of readdirSync(samples)) {
    test(name.replaceAll("-", " "), async () => {
      const file = (part: string): string => new URL(`${name}/${part}`, samples).pathname;
      const raw = rawOf(name);
      const { text, remarks } = decode(readFileSync(raw));
      const reference = referenceOf(oracle());
      const imported = await importNote(text, { name: basename(name), ending: extname(raw), notes, remarks }, reference);
      await expect(imported.note).toMatchFileSnapshot(file("note.md"));
      await expect(imported.report).toMatchFileSnapshot(file("report.txt"));

      const { lesson, problems } = parseNote(imported.note, imported.name);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(lesson.ids.length).toBe(imported.blocks.filter(({ id }) => id !== null).length);
      expect(() => writeMdx(lesson)).not.toThrow();
      for (const { setup, source, driver = "", claim, raises } of lesson.examples) {
        const { ending, stdout } = await reference.run(setup + source + driver);
        expect(ending.kind === "raised" ? ending.type : ending.kind).toBe(raises ?? (ending.kind === "exited" ? "exited" : "ended"));
        if (claim !== undefined) expect(compareClaim(claim.text, stdout)).toBeNull();
      }
    });
  }
});

test("a clean note is imported as it is", async () => {
  const reference = referenceOf(oracle());
  for (const name of ["fenced-python", "fragment-bare-await", "repl"]) {
    const note = readFileSync(new URL(`${name}/note.md`, samples), "utf8");
    const again = await importNote(note, { name, notes }, reference);
    expect(again.note).toBe(note);
  }
});

// Files of which no note comes say why.
import { expect, test } from "vitest";
import { importNote, type Reference } from "../../src/notes/index.ts";

/** For notes without code, about which CPython is asked nothing. */
const reference: Reference = {
  facts: async () => [],
  run: () => Promise.reject(new Error("Nothing here is to be run")),
};

test("a file in which nothing stands", async () => {
  for (const text of ["", "\n \n", "\ufeff", "---\ntitle: Only a title\n---\n", "```python\n"]) {
    const { fault } = await importNote(text, { name: "empty" }, reference);
    expect(fault).toBe("has nothing in it that a note could hold.");
  }
});

test("a file that is longer than a note can be is not read to its end", async () => {
  const { fault, note } = await importNote("Bread takes its time.\n\n".repeat(250_000), { name: "long" }, reference);
  expect(fault).toBe("has 5.8 million characters, and a note has at most 524288: split it into several.");
  expect(note).toBe("");
});

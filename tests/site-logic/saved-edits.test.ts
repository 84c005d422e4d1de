// Edits that outlive the page: kept, brought back, dropped with the note they belong to; and storage that refuses.
import { describe, expect, test } from "vitest";
import { SavedEdits, type EditStorage } from "../../src/site/editing/saved-edits.ts";

function memory(entries: Record<string, string> = {}): EditStorage & { readonly entries: Record<string, string> } {
  return {
    entries,
    getItem: (key) => entries[key] ?? null,
    setItem: (key, value) => void (entries[key] = value),
    removeItem: (key) => void delete entries[key],
  };
}

const edits = { python: "print(1)\n", typescript: null };

test("what was kept comes back", () => {
  const storage = memory();
  expect(new SavedEdits(storage, "a", "hash").keep(edits)).toBe(true);
  expect(new SavedEdits(storage, "a", "hash").recall()).toEqual({ kind: "edits", edits });
  expect(new SavedEdits(storage, "b", "hash").recall()).toEqual({ kind: "none" });
});

test("edits of a note that has changed are dropped, and that is said once", () => {
  const storage = memory();
  new SavedEdits(storage, "a", "old").keep(edits);
  const saved = new SavedEdits(storage, "a", "new");
  expect(saved.recall()).toEqual({ kind: "outdated" });
  expect(saved.recall()).toEqual({ kind: "none" });
});

test("nothing is left after forgetting", () => {
  const storage = memory();
  const saved = new SavedEdits(storage, "a", "hash");
  saved.keep(edits);
  saved.forget();
  expect(storage.entries).toEqual({});
});

test.each(["", "null", "[]", "{", '{"hash":"hash"}', '{"hash":1,"python":"","typescript":null}', '{"hash":"hash","python":"","typescript":3}'])(
  "an entry that is none of ours is no edit: %s",
  (text) => expect(new SavedEdits(memory({ a: text }), "a", "hash").recall()).toEqual({ kind: "none" }),
);

describe("storage that refuses", () => {
  const refuse = (): never => {
    throw new Error("denied");
  };
  test.each([undefined, { getItem: refuse, setItem: refuse, removeItem: refuse }])("keeps nothing and breaks nothing", (storage) => {
    const saved = new SavedEdits(storage, "a", "hash");
    expect(saved.recall()).toEqual({ kind: "none" });
    expect(saved.keep(edits)).toBe(false);
    expect(() => saved.forget()).not.toThrow();
  });
});

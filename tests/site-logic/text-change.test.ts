// The least change between two texts, and what is underlined for a problem.
import { expect, test } from "vitest";
import { changeBetween, wordAt } from "../../src/site/editing/text-change.ts";

const texts = ["", "a", "aa", "ab", "aba", "abab", "print(1)\n", "print(12)\n", "print(2)\nprint(1)\n"];

test("the change makes one text of the other, and is no longer than it must be", () => {
  for (const before of texts) {
    for (const after of texts) {
      const change = changeBetween(before, after);
      if (before === after) expect(change).toBeNull();
      else expect(before.slice(0, change?.from) + change?.insert + before.slice(change?.to)).toBe(after);
    }
  }
  expect(changeBetween("one two three", "one 2 three")).toEqual({ from: 4, to: 7, insert: "2" });
});

test.each([
  ["import numpy", 8, "numpy"],
  ["print(1", 6, "("],
  ["for x in y", 11, "y"],
  ["  größe = 1", 3, "größe"],
  ["x = 1", 99, "1"],
  ["", 1, ""],
])("in %j, column %i: %j", (line, column, word) => {
  const { from, to } = wordAt(line, column);
  expect(line.slice(from, to)).toBe(word);
});

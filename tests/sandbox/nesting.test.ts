import { expect, test } from "vitest";
import { nestingDepth } from "../../src/sandbox/nesting.ts";

test.each([
  ["", 0],
  ["f(a[0], { b: () => {} })", 3],
  ["()()()", 1],
  [`print("((((", '[[[[', "\\"((")`, 1],
  ["// ((((\n/* [[[[ */ x", 0],
  ["`${f(`${x}`)}`", 3],
  ["(".repeat(1e6), 1e6],
])("depth of %j", (text, depth) => {
  expect(nestingDepth(text)).toBe(depth);
});

// Text of a program in sentences: on one line, and never so long that it hides the rest.
import { expect, test } from "vitest";
import { shortened } from "../../src/timeline/index.ts";

test("short text is left as it is, but on one line", () => {
  expect(shortened("[1, 2]")).toBe("[1, 2]");
  expect(shortened("a\n  b\n")).toBe("a b ");
});

test("of long text the beginning and the end are told", () => {
  const told = shortened(`[${"0, ".repeat(1000)}'last']`, 60);
  expect(told).toMatch(/^\[0, 0, .* … .*, 'last'\]$/);
  expect([...told]).toHaveLength(60);
  expect([...shortened("🌊".repeat(500), 60)]).toHaveLength(60);
});

import { expect, test } from "vitest";
import { canonicalPaths } from "../../src/oracle/index.ts";

test("paths lose the machine they lie on", () => {
  expect(canonicalPaths('File "/program/example.py", line 1', "shop.py")).toBe('File "shop.py", line 1');
  expect(canonicalPaths('File "/lib/python314.zip/asyncio/runners.py", line 1', "a.py")).toBe('File "<python>/asyncio/runners.py", line 1');
  expect(canonicalPaths('File "/library/aiohttp.py", line 1', "a.py")).toBe('File "<site-packages>/aiohttp.py", line 1');
});

test("tracebacks lose the oracle's own frames, in exception groups too", () => {
  expect(canonicalPaths('  File "a.py", line 1, in f\n  File "<harness>", line 9, in sleep\nValueError', "a.py")).toBe('  File "a.py", line 1, in f\nValueError');
  expect(canonicalPaths('    |   File "<harness>", line 9, in sleep\n    | ValueError', "a.py")).toBe("    | ValueError");
});

import { expect, test } from "vitest";
import { canonicalAddresses, canonicalPaths } from "../../src/oracle/index.ts";

test("the nth distinct address of a run has the same name in every run", () => {
  const first = canonicalAddresses();
  expect(first("<A object at 0x1f3a40> <B object at 0x9c>")).toBe("<A object at 0x7f0000000010> <B object at 0x7f0000000020>");
  expect(first("again at 0x9C, new at 0x1")).toBe("again at 0x7f0000000020, new at 0x7f0000000030");
  expect(canonicalAddresses()("at 0x9c>")).toBe("at 0x7f0000000010>");
});

test("numbers that are no addresses stay", () => {
  expect(canonicalAddresses()("0xdeadbeef, look at 12, at 0xzz")).toBe("0xdeadbeef, look at 12, at 0xzz");
});

test("paths lose the machine they lie on", () => {
  expect(canonicalPaths('File "/program/example.py", line 1', "shop.py")).toBe('File "shop.py", line 1');
  expect(canonicalPaths('File "/lib/python314.zip/asyncio/runners.py", line 1', "a.py")).toBe('File "<python>/asyncio/runners.py", line 1');
  expect(canonicalPaths('File "/library/aiohttp.py", line 1', "a.py")).toBe('File "<site-packages>/aiohttp.py", line 1');
});

test("tracebacks lose the oracle's own frames, in exception groups too", () => {
  expect(canonicalPaths('  File "a.py", line 1, in f\n  File "<harness>", line 9, in sleep\nValueError', "a.py")).toBe('  File "a.py", line 1, in f\nValueError');
  expect(canonicalPaths('    |   File "<harness>", line 9, in sleep\n    | ValueError', "a.py")).toBe("    | ValueError");
});

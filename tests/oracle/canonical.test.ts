import { expect, test } from "vitest";
import { canonicalPaths, linuxErrors } from "../../src/oracle/index.ts";

test("paths lose the machine they lie on", () => {
  expect(canonicalPaths('File "/program/example.py", line 1', "shop.py")).toBe('File "shop.py", line 1');
  expect(canonicalPaths('File "/lib/python314.zip/asyncio/runners.py", line 1', "a.py")).toBe('File "<python>/asyncio/runners.py", line 1');
  expect(canonicalPaths('File "/library/aiohttp.py", line 1', "a.py")).toBe('File "<site-packages>/aiohttp.py", line 1');
});

test("tracebacks lose the oracle's own frames, in exception groups too", () => {
  expect(canonicalPaths('  File "a.py", line 1, in f\n  File "<harness>", line 9, in sleep\nValueError', "a.py")).toBe('  File "a.py", line 1, in f\nValueError');
  expect(canonicalPaths('    |   File "<harness>", line 9, in sleep\n    | ValueError', "a.py")).toBe("    | ValueError");
});

test("errors of files have Linux's numbers", () => {
  expect(linuxErrors("[Errno 44] No such file or directory: 'a'")).toBe("[Errno 2] No such file or directory: 'a'");
  expect(linuxErrors("FileExistsError(20, 'File exists')")).toBe("FileExistsError(17, 'File exists')");
  expect(linuxErrors("[Errno 44] of my own")).toBe("[Errno 44] of my own");
});

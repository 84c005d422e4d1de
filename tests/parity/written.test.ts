import { expect, test } from "vitest";
import type { Written } from "../../src/oracle/recording.ts";
import { compareWritten } from "../../src/parity/index.ts";

const same = (one: readonly Written[], other: readonly Written[]): boolean => compareWritten(one, other) === null;
const out = (at: number, text: string): Written => ({ at, stream: "stdout", text });
const err = (at: number, text: string): Written => ({ at, stream: "stderr", text });

test("does not mind in how many writes a text came", () => {
  expect(same([out(0, "a"), out(0, "\nb\n"), out(1, "")], [out(0, "a\nb\n")])).toBe(true);
});

test.each<[string, Written[]]>([
  ["another text", [out(0, "b\n")]],
  ["another time", [out(0.5, "a\n")]],
  ["another stream", [err(0, "a\n")]],
  ["a line too many", [out(0, "a\n"), out(1, "b\n")]],
  ["nothing", []],
])("is false for %s", (_, other) => {
  expect(same([out(0, "a\n")], other)).toBe(false);
});

test("takes sums of floats that differ in the last bit for one time", () => {
  expect(same([out(0.1 + 0.2, "a\n")], [out(0.3, "a\n")])).toBe(true);
});

test("objects may have other addresses, but the same object has the same", () => {
  const texts = ["<A at 0x7f00aa10> <B at 0x7f00bb20> <A at 0x7f00aa10>\n", "<A at 0x55550010> <B at 0x55550020> <A at 0x55550010>\n"];
  const [one = "", other = ""] = texts;
  expect(same([out(0, one)], [out(0, other)])).toBe(true);
  expect(same([out(0, one)], [out(0, other.replace("0x55550020", "0x55550010"))])).toBe(false);
});

test("of a traceback, places in files do not count; first and last line do", () => {
  const recorded = 'Traceback (most recent call last):\n  File "example.py", line 9, in <module>\n    asyncio.run(main())\n    ~~~~^^^^\nTypeError: no\n';
  const live = 'Traceback (most recent call last):\n  File "loaf.ts", line 12, in <module>\nTypeError: no\n';
  expect(same([err(1, recorded)], [err(1, live)])).toBe(true);
  expect(same([err(1, recorded)], [err(1, live.replace("no", "yes"))])).toBe(false);
});

test("nor does how often a frame of the library stands there", () => {
  const recorded = 'Traceback (most recent call last):\n  File "<python>/asyncio/tasks.py", line 764, in cancel\n    if child.cancel(msg=msg):\n  [Previous line repeated 989 more times]\nRecursionError: maximum recursion depth exceeded\n';
  const live = "Traceback (most recent call last):\nRecursionError: maximum recursion depth exceeded\n";
  expect(same([err(1, recorded)], [err(1, live)])).toBe(true);
});

test("of a warning, the place does not count", () => {
  const recorded = "example.py:8: RuntimeWarning: never awaited\n  bake()\nRuntimeWarning: Enable tracemalloc\n";
  const live = "loaf.ts:11: RuntimeWarning: never awaited\nRuntimeWarning: Enable tracemalloc\n";
  expect(same([err(0, recorded)], [err(0, live)])).toBe(true);
});

// Which lines readers are shown for lines of the program that ran.
import { expect, test } from "vitest";
import type { LoopEvent } from "../../src/asyncio/observer.ts";
import { ProgramLines } from "../../src/site/program-lines.ts";
import { momentAddress, momentOfAddress } from "../../src/site/timeline/moment-address.ts";

// import (1→1), import (2→none), blank, function (4→3), await over two lines (5→4, 6→none), print (7→5).
const lines = new ProgramLines([0, 1, 0, 0, 3, 4, 0, 5]);
const print = (line: number): LoopEvent => ({ kind: "print", at: 0, task: 1, stream: "stdout", text: "", line });

test("events speak of Python's lines; a line that stands for none belongs to the statement above", () => {
  const suspended: LoopEvent = { kind: "suspended", at: 0, task: 1, on: { what: "turn", future: 0 }, stack: [{ name: "main", line: 6 }] };
  expect(lines.shown([print(7), print(0), suspended])).toEqual([print(5), print(0), { ...suspended, stack: [{ name: "main", line: 4 }] }]);
});

test("a line is lit in both programs, and in neither where it is not known", () => {
  expect(lines.lit(5)).toEqual({ python: 5, typescript: 7 });
  expect(lines.lit(0)).toEqual({ python: 0, typescript: 0 });
});

test("TypeScript that was written by hand has lines of its own, and no Python", () => {
  const own = new ProgramLines(null);
  expect(own.shown([print(7)])).toEqual([print(7)]);
  expect(own.lit(7)).toEqual({ python: 0, typescript: 7 });
});

test("a moment's address is its time and its place there", () => {
  const moments = [0, 0, 0.1 + 0.2, 0.3, 2].map((at) => ({ at, kind: "print" as const }));
  for (const index of moments.keys()) expect(momentOfAddress(moments, momentAddress(moments, index))).toBe(index);
  expect(momentAddress(moments, 3)).toEqual({ at: 0.3, nth: 1 });
});

test("what threads do has addresses after all else of its time, so that addresses from before lanes of threads stay", () => {
  const kinds = ["begin", "step", "thread-started", "thread-waits", "suspended", "thread-goes-on", "end"] as const;
  const moments = kinds.map((kind, index) => ({ kind, at: index < 5 ? 0 : 1 }));
  expect(moments.map((_, index) => momentAddress(moments, index))).toEqual([0, 1, 3, 4, 2, 1, 0].map((nth, index) => ({ at: index < 5 ? 0 : 1, nth })));
  for (const index of moments.keys()) expect(momentOfAddress(moments, momentAddress(moments, index))).toBe(index);
});

test("an address that the run does not have leads to the last moment before it", () => {
  const moments = [0, 0, 1].map((at) => ({ at, kind: "print" as const }));
  expect(momentOfAddress(moments, { at: 0.5, nth: 3 })).toBe(1);
  expect(momentOfAddress(moments, { at: 0, nth: 9 })).toBe(1);
  expect(momentOfAddress(moments, { at: 9, nth: 0 })).toBe(2);
});

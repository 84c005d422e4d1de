// Values are told of a moment only where the run that reads them came there as the run did that is shown.
import { beforeEach, expect, test, vi } from "vitest";
import type { LoopEvent } from "../../src/asyncio/observer.ts";
import type { Runnable } from "../../src/site/runnable.ts";
import type { SideRun } from "../../src/site/run-aside.ts";
import { otherRunSentence, unreadableSentence } from "../../src/site/sentences.ts";
import { Inspection } from "../../src/site/timeline/inspection.ts";

const runAside = vi.hoisted(() => vi.fn<(key: string, runnable: Runnable, inspect: object) => Promise<SideRun>>());
vi.mock("../../src/site/run-aside.ts", () => ({ runAside }));

const runnable: Runnable = {
  program: "",
  typescript: 'import * as asyncio from "asyncio";\n\nasync function main(): Promise<void> {\n  const n = 1;\n}\n',
  file: "example.py",
  lines: ["import asyncio", "async def main():", "    n = 1"],
  lineMap: [0, 1, 0, 2, 3],
  own: true,
};
const shown: readonly LoopEvent[] = [{ kind: "print", at: 0, task: 1, stream: "stdout", text: "a\n", line: 4 }];
const told: LoopEvent = { kind: "inspected", at: 0, task: 1, stack: [{ name: "main", line: 4, locals: [["n", "1"]] }] };

beforeEach(() => void runAside.mockReset());

test("the values come with lines of the Python, from a run of the program as it is read", async () => {
  runAside.mockResolvedValue({ events: [...shown, told], outcome: { kind: "stopped" } });
  expect(await new Inspection(runnable).at(shown, 1, "key")).toEqual([{ name: "main", line: 3, locals: [["n", "1"]] }]);
  expect(runAside).toHaveBeenCalledWith("key", expect.objectContaining({ program: expect.stringContaining('"n": () => n') }), { events: 1, task: 1 });
});

test("what a value prints while it is written is not of the run", async () => {
  const printed: LoopEvent = { kind: "print", at: 0, task: 1, stream: "stdout", text: "printed by a repr\n", line: 3 };
  runAside.mockResolvedValue({ events: [...shown, printed, told], outcome: { kind: "stopped" } });
  expect(await new Inspection(runnable).at(shown, 1, "key")).toEqual([{ name: "main", line: 3, locals: [["n", "1"]] }]);
});

test("there are none where the second run did otherwise, or ended before it could tell", async () => {
  const inspection = new Inspection(runnable);
  runAside.mockResolvedValueOnce({ events: [{ kind: "print", at: 0, task: 1, stream: "stdout", text: "b\n", line: 4 }, told], outcome: { kind: "stopped" } });
  expect(await inspection.at(shown, 1, "key")).toBe(otherRunSentence);
  runAside.mockResolvedValueOnce({ events: [], outcome: { kind: "ended" } });
  expect(await inspection.at(shown, 1, "key")).toBe(otherRunSentence);
  runAside.mockResolvedValueOnce({ events: shown, outcome: { kind: "limit", limit: "memory" } });
  expect(await inspection.at(shown, 1, "key")).toBe("The values cannot be told: the program wanted more memory than the sandbox has.");
});

test("there are none of a port by hand whose Python the porter refuses", async () => {
  expect(await new Inspection({ ...runnable, lines: ["x = ("] }).at(shown, 1, "key")).toBe(unreadableSentence);
  expect(runAside).not.toHaveBeenCalled();
});

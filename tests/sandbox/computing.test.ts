// What a program computes is told of as a number that is its own, not the machine's.
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lowering/index.ts";
import { type RunProgramOptions, runProgram } from "../../src/sandbox/node/index.ts";

const patience = { stepTime: 60_000, totalTime: 60_000 };

/** Runs a coroutine that counts in steps of so many turns of a loop, after others that only wait. */
async function computed(turns: readonly number[], others = 0, options: Partial<RunProgramOptions> = {}): Promise<number[]> {
  const port = `
    import * as asyncio from "asyncio";
    async function count(turns: readonly number[]) {
      for (const most of turns) {
        await asyncio.sleep(0.1);
        for (let n = 0; n < most; n++);
      }
    }
    async function wait() { for (let n = 0; n < 100; n++) await asyncio.sleep(0); }
    async function main() { await asyncio.gather(count(${JSON.stringify(turns)}), ...Array.from({ length: ${others} }, () => wait())); }
    asyncio.run(main());`;
  const { outcome, events } = await runProgram(lower(port).code, { file: "count.py", limits: patience, ...options });
  expect(outcome.kind).toBe("ended");
  return events.flatMap((event) => (event.kind === "computed" ? [event.work] : []));
}

describe("computing", () => {
  test("is told of for each step that computes for long, and is as much each time", async () => {
    const told = await computed([1_600_000, 1_400_000], 20);
    // The engine asks twice in a turn of a loop such as this.
    expect(told.map((work) => Math.round(work / 1e5))).toEqual([32]);
    expect(await computed([1_600_000, 1_400_000], 20)).toEqual(told);
  });

  test("that a limit ends is not caught where an iterator is closed on the way", async () => {
    const port = `
      import * as asyncio from "asyncio";
      import { range } from "python";
      async function main() { try { [...range(100_000_000)]; } catch (error) { await asyncio.sleep(1); } }
      asyncio.run(main());`;
    const { outcome, events } = await runProgram(lower(port).code, { file: "spread.py", limits: { stepTime: 20 } });
    expect(outcome).toEqual({ kind: "limit", limit: "step-time" });
    expect(events.filter(({ kind }) => kind === "suspended" || kind === "print")).toEqual([]);
  });

  test("is not told of in a run that is not observed, or whose names are read, which is work too", async () => {
    expect(await computed([1_600_000], 0, { observe: false })).toEqual([]);
    expect(await computed([1_600_000], 0, { inspect: { events: 1_000, task: 1 } })).toEqual([]);
  });
});

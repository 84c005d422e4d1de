// Programs that try to break out, hang, exhaust or fool the sandbox: a folder each in hostile/, with the lowered program
// and what must come of it. Outcomes without an engine error of their own are the guest's words for it.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runInThread, runProgram } from "../../src/sandbox/node/index.ts";
import type { Limits } from "../../src/sandbox/limits.ts";

interface Expected {
  /** Fields that the outcome must have; another outcome is allowed only where this lists them. */
  readonly outcome: Record<string, unknown> | readonly Record<string, unknown>[];
  /** Everything printed to stdout, if the case says. */
  readonly output?: string;
  readonly limits?: Partial<Limits>;
  /** The engine never asks whether to stop: only the watchdog ends it. */
  readonly stuck?: boolean;
}

const folder = new URL("./hostile/", import.meta.url);
/** For programs whose time is limited, and for those that another limit ends, however busy the machine is. */
const short: Partial<Limits> = { stepTime: 100, totalTime: 200, watchdog: 400 };
const long: Partial<Limits> = { stepTime: 20_000, totalTime: 20_000 };

describe("hostile programs", () => {
  for (const name of readdirSync(folder)) {
    const program = readFileSync(new URL(`${name}/program.js`, folder), "utf8");
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8"));

    test(name, async () => {
      const allowed = Array.isArray(expected.outcome) ? expected.outcome : [expected.outcome];
      const timed = allowed.some(({ limit }) => limit === "step-time" || limit === "total-time");
      const limits = { ...(timed ? short : long), ...expected.limits };
      const run = expected.stuck ? runInThread : runProgram;
      const { outcome, events } = await run(program, { file: "example.py", limits });
      expect(allowed).toContainEqual(expect.objectContaining(pick(outcome, allowed)));
      if (expected.output !== undefined) {
        expect(events.map((event) => (event.kind === "print" && event.stream === "stdout" ? event.text : "")).join("")).toBe(expected.output);
      }
    });
  }

  test("leave the next run as it was", async () => {
    const { outcome, events } = await runProgram(`$.import("python").print("hello");`, { file: "example.py" });
    expect(outcome).toEqual({ kind: "ended" });
    expect(events).toMatchObject([{ kind: "print", text: "hello\n" }]);
  });
});

/** The outcome's fields that some expectation names. */
function pick(outcome: object, allowed: readonly object[]): object {
  const keys = new Set(allowed.flatMap((fields) => Object.keys(fields)));
  return Object.fromEntries(Object.entries(outcome).filter(([key]) => keys.has(key)));
}

// Speed without a browser: what `check` and `run` get.
import { bareEngine, runProgram } from "../../sandbox/node/index.ts";
import type { Limits } from "../../sandbox/limits.ts";
import { STEPS, SWITCHES, hello, steps, switches } from "./programs.ts";

export interface NodeFigures {
  /** ms. */
  readonly run: number;
  /** A second. */
  readonly observedSteps: number;
  readonly steps: number;
  readonly switches: number;
}

/** A hundred thousand steps are more than a lesson may take. */
const unlimited: Partial<Limits> = { stepTime: 60_000, totalTime: 60_000, events: 1e9, eventBytes: 1e12 };

export async function measureInNode(): Promise<NodeFigures> {
  const run = (program: string, observe: boolean) => async () => {
    const { outcome } = await runProgram(program, { file: "bench.py", observe, limits: unlimited });
    if (outcome.kind !== "ended") throw new Error(`The measured program did not end well: ${JSON.stringify(outcome)}.`);
  };
  const bare = async () => {
    const vm = await bareEngine();
    return () => vm.evaluate(switches, "bench");
  };
  const once = await median(20, run(hello, true));
  const evaluate = await bare();
  return {
    run: once,
    observedSteps: rate(STEPS, (await median(3, run(steps, true))) - once),
    steps: rate(STEPS, (await median(3, run(steps, false))) - once),
    switches: rate(SWITCHES, await median(5, async () => void evaluate())),
  };
}

function rate(count: number, ms: number): number {
  return (count / ms) * 1000;
}

/** The median time of some attempts, in ms. */
export async function median(attempts: number, attempt: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < attempts; i++) {
    const began = performance.now();
    await attempt();
    times.push(performance.now() - began);
  }
  return middle(times);
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

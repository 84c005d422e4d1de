// Speed without a browser: what `check` and `run` get.
import { bareEngine, runProgram } from "../../sandbox/node/index.ts";
import type { Limits } from "../../sandbox/limits.ts";
import { STEPS, SWITCHES, hello, sleepers, steps, switches, tasksInTurn } from "./programs.ts";

export interface NodeFigures {
  /** ms. */
  readonly run: number;
  /** A second. */
  readonly observedSteps: number;
  readonly steps: number;
  /** A second: ten thousand tasks with ten turns each, from the start of the run to its end. */
  readonly taskSwitches: number;
  readonly observedTaskSwitches: number;
  /** For numbers of tasks, µs that one more turn of each of them takes, in a run that has memory enough. */
  readonly turn: readonly { readonly tasks: number; readonly microseconds: number }[];
  /** Tasks that sleep at once within the default memory. */
  readonly sleepers: number;
  readonly switches: number;
}

/** A hundred thousand steps are more than a lesson may take. */
const unlimited: Partial<Limits> = { stepTime: 60_000, totalTime: 60_000, events: 1e9, eventBytes: 1e12, timers: 1e9 };
const roomy: Partial<Limits> = { ...unlimited, memory: 1024 ** 3 };

export async function measureInNode(): Promise<NodeFigures> {
  const run = (program: string, observe: boolean, limits = unlimited) => async () => {
    const { outcome } = await runProgram(program, { file: "bench.py", observe, limits });
    if (outcome.kind !== "ended") throw new Error(`The measured program did not end well: ${JSON.stringify(outcome)}.`);
  };
  const bare = async () => {
    const vm = await bareEngine();
    return () => vm.evaluate(switches, "bench");
  };
  const once = await median(20, run(hello, true));
  const rateOf = async (program: string, observe: boolean) => rate(STEPS, (await median(3, run(program, observe))) - once);
  const turnOf = async (tasks: number) => {
    const turns = Math.max(2, 200_000 / tasks);
    const few = await median(3, run(tasksInTurn(tasks, 1), false, roomy));
    const many = await median(3, run(tasksInTurn(tasks, 1 + turns), false, roomy));
    return { tasks, microseconds: ((many - few) / (tasks * turns)) * 1000 };
  };
  const turn: { tasks: number; microseconds: number }[] = [];
  for (const tasks of [100, 1_000, 10_000, 100_000]) turn.push(await turnOf(tasks));
  const evaluate = await bare();
  return {
    run: once,
    observedSteps: await rateOf(steps, true),
    steps: await rateOf(steps, false),
    taskSwitches: await rateOf(tasksInTurn(10_000, 10), false),
    observedTaskSwitches: await rateOf(tasksInTurn(10_000, 10), true),
    turn,
    sleepers: await mostSleepers(),
    switches: rate(SWITCHES, await median(5, async () => void evaluate())),
  };
}

/** The most tasks that can sleep at once, to two thousand. */
async function mostSleepers(): Promise<number> {
  const { memory: _, ...timeless } = roomy;
  let [some, tooMany] = [10_000, 200_000];
  while (tooMany - some > 2_000) {
    const tasks = Math.round((some + tooMany) / 2);
    const { outcome } = await runProgram(sleepers(tasks), { file: "bench.py", observe: false, limits: timeless });
    if (outcome.kind === "ended") some = tasks;
    else tooMany = tasks;
  }
  return some;
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

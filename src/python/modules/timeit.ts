// Python's `timeit` for functions, on the virtual clock: what only computes takes no time, what sleeps takes the time it
// sleeps. `autorange` is not here, since it goes on until time has passed. Specified by CPython's Lib/timeit.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { sub } from "../arithmetic.ts";
import { call_ } from "../calling.ts";
import { ValueError } from "../exceptions.ts";
import { by_names } from "../keywords.ts";
import { callable } from "../objects.ts";
import { refuse } from "../refuse.ts";
import { declare_type } from "../special.ts";
import { perf_counter } from "./time.ts";

export const default_timer = perf_counter;

interface Timing {
  readonly stmt?: unknown;
  readonly setup?: unknown;
  readonly timer?: () => number;
  readonly globals?: unknown;
  readonly number?: number;
  readonly repeat?: number;
}

const DEFAULT_NUMBER = 1_000_000;
const DEFAULT_REPEAT = 5;

function code(value: unknown, name: string): Function {
  if (value === "pass") return () => null;
  if (typeof value === "string") refuse(`timeit with its ${name} in a string`, "compiles Python", "Give it a function.");
  if (!callable(value)) throw new ValueError(`${name} is neither a string nor callable`);
  return value as Function;
}

export class Timer {
  readonly #statement: Function;
  readonly #setup: Function;
  readonly timer: () => number;

  constructor(...args: unknown[]) {
    const { stmt = "pass", setup = "pass", timer = default_timer } = by_names<Timing>(args, ["stmt", "setup", "timer", "globals"], "Timer.__init__");
    this.timer = timer;
    this.#setup = code(setup, "setup");
    this.#statement = code(stmt, "stmt");
  }

  /** What the timer tells of `number` calls, after one of the setup: seconds, if it is the usual timer. */
  timeit(...args: unknown[]): number {
    const { number = DEFAULT_NUMBER } = by_names<Timing>(args, ["number"], "Timer.timeit");
    call_(this.#setup);
    const began = this.timer();
    for (let i = 0; i < number; i++) call_(this.#statement);
    return sub(this.timer(), began);
  }

  repeat(...args: unknown[]): number[] {
    const { repeat = DEFAULT_REPEAT, number = DEFAULT_NUMBER } = by_names<Timing>(args, ["repeat", "number"], "Timer.repeat");
    return Array.from({ length: Math.max(0, repeat) }, () => this.timeit(number));
  }
}
declare_type(Timer, "Timer", "timeit");

export function timeit(...args: unknown[]): number {
  const { stmt, setup, timer, number } = by_names<Timing>(args, ["stmt", "setup", "timer", "number", "globals"], "timeit");
  return new Timer(stmt, setup, timer).timeit(number);
}

export function repeat(...args: unknown[]): number[] {
  const { stmt, setup, timer, repeat, number } = by_names<Timing>(args, ["stmt", "setup", "timer", "repeat", "number", "globals"], "repeat");
  return new Timer(stmt, setup, timer).repeat(repeat, number);
}

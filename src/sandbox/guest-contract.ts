// What the host (src/sandbox) and the guest (src/guest, inside QuickJS) promise each other. Types and names only: this
// is the one file of the sandbox that the guest may read. The host's half is `engine.ts`.
//
// In order:
//   1. The host evaluates the bundled guest (a classic script) under the name GUEST_FILE. It sets
//      `globalThis[GUEST_GLOBAL]` to a Guest and nothing else. This may happen long before a program is known.
//   2. The host takes the Guest, deletes the global, and hardens the realm (`harden.ts`): every builtin and the global
//      object are frozen; `Date`, `Math.random`, `Promise`, `eval` and the function constructors throw when touched.
//      So a guest must not add to builtin prototypes later, keep state on `globalThis`, or rely on the removed ones at
//      any time. What it wants to add to builtins it adds while it loads.
//   3. The host compiles `(function ($) {"use strict"; …})` from the lowered text under the name PROGRAM_FILE. The text
//      begins on line 1, so the lines of frames are lines of the program. A syntax error is the host's: outcome
//      "invalid".
//   4. The host calls `run` once. When it returns, the run is over.
//
// Nothing ever waits: time is virtual, no promise job is ever run, `run` returns when the program has ended.

/** Name under which the bundled guest hands itself over. */
export const GUEST_GLOBAL = "__interleave";

/** File names in `Error.prototype.stack`, which reads `    at f (<program>:12:5)`: tell frames of the program from ours. */
export const PROGRAM_FILE = "<program>";
export const GUEST_FILE = "<guest>";

/** What the guest is told about a run; `run` receives it as JSON. */
export interface GuestSettings {
  /** The name that tracebacks give the program's file, such as `example.py`. */
  readonly file: string;
  /** What `sys.argv` holds: the program's name, then its arguments. Default: the file's name alone. */
  readonly argv?: readonly string[];
  /** What `input()` and `sys.stdin` read, with `\n` at the ends of lines. Default: nothing. */
  readonly stdin?: string;
  /** The Python that the program is a port of, by line; tracebacks quote it. */
  readonly python?: readonly string[];
  /** For each line of the program, from 1, its line of Python; 0 where there is none. Without it lines are the same. */
  readonly lineMap?: readonly number[];
  /** Where in the Python the operations stand that can fail, as the porter says it (`positionsOf`): tracebacks point at them. */
  readonly positions?: string;
  /** Whether the loop tells what it does, or only what is printed: false saves most of the time of a long run. */
  readonly observe?: boolean;
  /** False leaves out what the interpreter does last, when it drops what the program holds: as the oracle's `lean` does. */
  readonly finalize?: boolean;
  /**
   * Has the run stop after so many events and tell, as one more, what the coroutines of a task hold then; outcome "stopped".
   * Reading names is work, so such a run does not tell how much it computes.
   * Names have values only in a program that was lowered for it (`locals` in lowering/index.ts).
   */
  readonly inspect?: { readonly events: number; readonly task: number };
  /** Timers that may be pending at once. One more ends the run: `{ kind: "limit", limit: "timers" }`. */
  readonly timers: number;
}

/**
 * Two numbers in memory that both sides see, since a call from one to the other costs about 5 µs. Nothing in them comes from
 * a clock, so a program makes them the same on every machine.
 * - `CALLS`: what the loop has called so far. The guest counts up before it calls; what the program computes between two
 *   counts is held against the limit of a step.
 * - `WORK`: what has been computed since the loop last called something, in units of `WORK_UNIT`. The host counts up; the
 *   guest may begin to count anew.
 */
export interface Pulse {
  [CALLS]: number;
  [WORK]: number;
}
export const CALLS = 0;
export const WORK = 1;

/** Calls of functions and jumps of loops between two questions of the engine whether to go on. */
export const WORK_UNIT = 10_000;

/**
 * Hands over a batch: the text of `JSON.stringify(events)`, a non-empty array of LoopEvents in order. The guest emits
 * whenever a print ends with a newline (as a terminal's stdout does), when 256 events wait, and before `run` returns.
 * Never throws. Past a limit the host drops the batch and interrupts the run, which no `catch` or `finally` sees.
 */
export type Emit = (events: string) => void;

/**
 * What a part evaluates to (guest-parts.ts): a function of what gives it the guest's files, by path, and other parts, by
 * name; of what lowered code calls `$`; and of what takes the names that it makes.
 */
export type PartMaker = (require: (name: string) => object, $: unknown, give: (names: Readonly<Record<string, object>>) => void) => void;

export interface Guest {
  /** Adds a module that programs can import. Parts are added after those that they use, before `run`. */
  addPart(name: string, make: PartMaker): void;

  /** Adds a part that is files of the guest: an expression that is a PartMaker, evaluated when the program needs one of them. */
  addText(name: string, text: string): void;

  /**
   * Runs a program to its end, `asyncio.run` included, and returns JSON.stringify(Outcome). The outcomes that a guest
   * makes are `ended`, `raised`, `exited`, `deadlock`, `refused`, and `limit` with `timers`; all others are the host's.
   * Instead of an outcome it may return `{ kind: "lacks", part }`: the program needs a part that was not added.
   *
   * Whatever the program throws becomes an outcome here. An engine error that is not the program's may escape: the host
   * takes `InternalError: stack overflow` and `InternalError: out of memory` for the limits that they are.
   */
  run(program: ($: unknown) => unknown, settings: string, pulse: Pulse, emit: Emit): string;

  /**
   * Emits what still waits. The host calls it after it interrupted `run`, so that the lines before an endless loop are
   * seen; `run` is not called again.
   */
  flush(): void;
}

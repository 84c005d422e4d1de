// Threads on the virtual clock: who runs, who waits, and for what. One thread runs until it blocks; then the next that
// can, in the order in which they became able to; when none can, the clock moves to the earliest deadline, ties in the
// order in which deadlines were set, those of the loop's timers among them. The oracle's CPython does the same
// (src/oracle/python/threads.py). Locks, events and threads as programs know them stand in modules/threading.ts.
//
// What can block is an operation: a generator that yields where its thread must wait. The main thread is the engine's
// own stack: while it waits, the others run on top of it. Any other thread is a generator itself, and so are the
// program's functions that it calls (suspendable.ts). What is plain JavaScript on a thread's stack cannot be suspended:
// a library's function that calls back, a constructor, the callbacks of a loop that runs there. Such code runs live up to
// where it first waits, and from there to its end in one go, ahead of the others; what it does there is noted and
// done when its time comes. That is exact as long as nothing it does ahead depends on what others do meanwhile; an
// operation whose answer does ends the run with a sentence that says so.
//
// Runs inside QuickJS. No DOM, no Node.
import { advanceTo, now, setClock } from "./clock.ts";
import { BaseException } from "./exceptions.ts";
import { addDriver, position, runningLine, withLine } from "./frames.ts";
import { Halted, halt } from "./halt.ts";
import { holdBack } from "./output.ts";
import { formatExceptionOnly } from "./traceback.ts";
import { translateError } from "./translate-error.ts";

/** Something a thread does that may have to wait: yields where it does. Whoever wakes the thread resumes it. */
export type Operation<T = void> = Generator<undefined, T, undefined>;

export class ThreadState {
  /** 0 for the main thread, then 1, 2 … in the order of starting. */
  readonly number: number;
  /** What the thread does, or null for the main thread. */
  readonly body: Operation | null;
  /** What it waits for: an object of its own each time; null while it can run. */
  waitsFor: object | null = null;
  /** What its waiting is told as, whatever it is; undefined where nothing is said of that ({@link knownAs}). */
  known: Awaited | null | undefined = undefined;
  /** What it was told to wait for, until it is told that it goes on. */
  told: Awaited | null = null;
  /** What is kept for each thread: see {@link keepForEachThread}. */
  readonly own = new Map<Slot<unknown>, unknown>();

  constructor(number: number, body: Operation | null) {
    this.number = number;
    this.body = body;
  }
}

/** What a thread waits for, for those who watch: `work` is whatever it is given next. */
export type Awaited = "timer" | "lock" | "event" | "condition" | "semaphore" | "barrier" | "queue" | "future" | "thread" | "work";

/** Told of what threads do, in order; the thread that it is told of runs then. */
export interface ThreadListener {
  /** `by` starts it, and runs still. */
  started(thread: ThreadState, name: string, by: ThreadState): void;
  /** `until`: when it ends at the latest, in virtual seconds. */
  waits(thread: ThreadState, what: Awaited, until?: number): void;
  goesOn(thread: ThreadState, after: Awaited): void;
  ended(thread: ThreadState): void;
}

let listener: ThreadListener | null = null;

export function setThreadListener(next: ThreadListener): void {
  listener = next;
}

interface Deadline {
  readonly when: number;
  readonly nanoseconds: number;
  readonly place: number;
  readonly thread: ThreadState;
  readonly what: object;
}

const main = new ThreadState(0, null);
let current = main;
let started = 0;
let alive = 0;
const runnable: ThreadState[] = [];
let deadlines: Deadline[] = [];

let order = 0;

/** The place of a deadline among those of one time: each that is set gets the next number. */
export function deadlinePlace(): number {
  return ++order;
}

export function currentThread(): ThreadState {
  return current;
}

export function mainThread(): ThreadState {
  return main;
}

/** Whether there are threads beside the main one. */
export function hasThreads(): boolean {
  return alive > 0;
}

// --- what each thread has of its own -----------------------------------------------------------------------------------

/** A module's variable that each thread has its own of, such as the loop that runs in it. */
export interface Slot<T> {
  readonly initial: () => T;
  readonly get: () => T;
  readonly set: (value: T) => void;
}

const slots: Slot<unknown>[] = [];

export function keepForEachThread<T>(slot: Slot<T>): void {
  slots.push(slot as Slot<unknown>);
}

// --- waiting and waking ------------------------------------------------------------------------------------------------

/** Waits until somebody wakes this thread, or the clock shows `when`; told as a wait for `awaited`. */
export function* block(awaited: Awaited, when?: number, place = deadlinePlace()): Operation {
  const thread = current;
  const told = thread.known === undefined ? awaited : thread.known;
  if (told !== null) {
    thread.told = told;
    listener?.waits(thread, told, when);
  }
  const what = (thread.waitsFor = {});
  if (when !== undefined) addDeadline({ when, nanoseconds: Math.round(when * 1e9), place, thread, what });
  yield;
}

function addDeadline(deadline: Deadline): void {
  const isLater = (other: Deadline): boolean =>
    other.nanoseconds > deadline.nanoseconds || (other.nanoseconds === deadline.nanoseconds && other.place > deadline.place);
  const index = deadlines.findIndex(isLater);
  deadlines.splice(index < 0 ? deadlines.length : index, 0, deadline);
}

export function wake(thread: ThreadState): void {
  const what = thread.waitsFor;
  if (what === null) return;
  thread.waitsFor = null;
  deadlines = deadlines.filter((deadline) => deadline.what !== what);
  runnable.push(thread);
}

/** Has whatever an operation waits for told as `what`, and not at all where that is null. */
export function* knownAs<T>(what: Awaited | null, operation: Operation<T>): Operation<T> {
  const thread = current;
  const outer = thread.known;
  thread.known = what;
  try {
    return yield* operation;
  } finally {
    thread.known = outer;
  }
}

/** Lets those run that can, then goes on. */
export function* letOthersRun(): Operation {
  if (runnable.length === 0) return;
  runnable.push(current);
  yield;
}

/** Threads that wait for one thing, first come first served. */
export class WaitingLine {
  readonly #awaited: Awaited;
  #threads: ThreadState[] = [];

  /** `awaited`: what they wait for, as it is told. */
  constructor(awaited: Awaited) {
    this.#awaited = awaited;
  }

  get isEmpty(): boolean {
    return this.#threads.length === 0;
  }

  /** True when served, false when `timeout` seconds were over first; null waits without end. */
  *wait(timeout: number | null = null): Operation<boolean> {
    const thread = current;
    this.#threads.push(thread);
    yield* block(this.#awaited, timeout === null ? undefined : now() + timeout);
    const index = this.#threads.indexOf(thread);
    if (index < 0) return true;
    this.#threads.splice(index, 1);
    return false;
  }

  /** Wakes the first; false when nobody waits. */
  serve(): boolean {
    const first = this.#threads.shift();
    if (first === undefined) return false;
    wake(first);
    return true;
  }

  serveAll(): void {
    while (this.serve());
  }
}

/** The thread that runs next; the clock moves to its deadline if none can run now. */
function choose(): ThreadState {
  const next = runnable.shift();
  if (next !== undefined) return next;
  const deadline = deadlines.shift();
  if (deadline === undefined) halt({ kind: "deadlock", waiting: [] });
  deadline.thread.waitsFor = null;
  advanceTo(deadline.when);
  return deadline.thread;
}

// --- running -----------------------------------------------------------------------------------------------------------

/** Makes a thread that can run, told as `name`; it begins when this one blocks. */
export function addThread(name: string, makeBody: () => Operation): ThreadState {
  const thread: ThreadState = new ThreadState(++started, makeBody());
  for (const slot of slots) thread.own.set(slot, slot.initial());
  alive++;
  runnable.push(thread);
  listener?.started(thread, name, current);
  return thread;
}

/** Runs an operation on the main thread's stack: others run here while it waits. */
function runOnMain<T>(operation: Operation<T>): T {
  for (;;) {
    const step = operation.next();
    if (step.done === true) return step.value;
    for (let next = choose(); next !== main; next = choose()) resume(next);
    goOn(main);
  }
}

function goOn(thread: ThreadState): void {
  if (thread.told !== null) listener?.goesOn(thread, thread.told);
  thread.told = null;
}

function resume(thread: ThreadState): void {
  const outer = slots.map((slot) => slot.get());
  for (const slot of slots) slot.set(thread.own.get(slot));
  current = thread;
  try {
    goOn(thread);
    if ((thread.body as Operation).next().done === true) {
      alive--;
      listener?.ended(thread);
    }
  } finally {
    current = main;
    for (const [index, slot] of slots.entries()) {
      thread.own.set(slot, slot.get());
      slot.set(outer[index]);
    }
  }
}

addDriver(resume);

// --- functions that run ahead ------------------------------------------------------------------------------------------

/** The function of the program that a thread runs, and what it did ahead of its time. */
interface Ahead {
  readonly log: (() => Operation<unknown>)[];
  live: boolean;
}

let ahead: Ahead | null = null;

/** Whether a thread's function runs ahead of its time now. */
export function isAhead(): boolean {
  return ahead !== null && !ahead.live;
}

/** Calls code of the program that cannot be suspended. */
export function* callProgram<T>(fn: () => T): Operation<T> {
  const answer = callAhead(fn);
  return "value" in answer ? answer.value : yield* answer.operation();
}

/** Something that may have to wait, for whoever can. */
export interface Request<T> {
  readonly operation: () => Operation<T>;
  readonly foreseen: Foreseen<T>;
}

/** Calls what cannot be suspended: gives its value, or, where it waited and ran ahead from there, what is left to do. */
export function callAhead<T>(fn: () => T): { readonly value: T } | Request<T> {
  if (current === main || ahead !== null) return { value: fn() };
  const run: Ahead = { log: [], live: true };
  const clock = now();
  ahead = run;
  let outcome: { readonly value: T } | { readonly error: BaseException };
  try {
    outcome = { value: fn() };
  } catch (raised) {
    outcome = { error: translateError(raised) };
  } finally {
    ahead = null;
    if (!run.live) {
      holdBack(null);
      setClock(clock);
      onAhead(false);
    }
  }
  if ("error" in outcome && (run.live || outcome.error instanceof Halted)) throw outcome.error;
  if ("value" in outcome && run.live) return outcome;
  const operation = function* (): Operation<T> {
    for (const each of run.log) yield* doNow(each);
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  };
  return { operation, foreseen: { what: "This call" } };
}

/** Does what was noted, now that its time has come. It must not fail: the function has gone on as if it had not. */
function* doNow(operation: () => Operation<unknown>): Operation {
  try {
    yield* operation();
  } catch (raised) {
    const error = translateError(raised);
    if (error instanceof Halted) throw error;
    refuse({ what: `What raises ${formatExceptionOnly(error).trim()}` });
  }
}

/** How an operation behaves in a function that runs ahead. */
export interface Foreseen<T> {
  /** Its name as a program writes it, for the sentence that refuses it. */
  readonly what: string;
  /** What it will give whatever others do; without it, it cannot be done ahead. */
  readonly gives?: { readonly value: T };
  /** When it ends whatever others do; without it, the clock is not known afterwards. */
  readonly until?: number;
  /** What to do instead, for the same sentence. */
  readonly instead?: string;
}

let handedOver: { request: Request<unknown> | null } | null = null;

/** Calls a function that gives what its last `perform` gives, but has that handed over in the place of done. */
export function handOver(fn: () => unknown): { readonly value: unknown } | Request<unknown> {
  const slot: { request: Request<unknown> | null } = (handedOver = { request: null });
  try {
    const value = fn();
    return slot.request ?? { value };
  } finally {
    handedOver = null;
  }
}

/** Does what may have to wait, on whatever thread this is. */
export function perform<T>(operation: () => Operation<T>, foreseen: Foreseen<T>): T {
  if (handedOver !== null) {
    handedOver.request = { operation, foreseen };
    handedOver = null;
    return undefined as T;
  }
  if (current === main) return runOnMain(operation());
  if (ahead === null) refuse(foreseen);
  const line = runningLine();
  if (ahead.live) {
    const begun = atLine(line, operation());
    const step = begun.next();
    if (step.done === true) return step.value;
    goAhead(ahead);
    ahead.log.push(function* () {
      yield;
      return yield* begun;
    });
  } else {
    ahead.log.push(() => atLine(line, operation()));
  }
  if (foreseen.gives === undefined) refuse(foreseen);
  setClock(foreseen.until ?? NaN);
  return foreseen.gives.value;
}

/** An operation of a function that is not driven, which would have noted its line. */
function* atLine<T>(line: number, operation: Operation<T>): Operation<T> {
  const outer = position.line;
  position.line = line;
  try {
    return yield* operation;
  } finally {
    position.line = outer;
  }
}

type ShutdownHook = () => Operation;

const shutdownHooks: ShutdownHook[] = [];

/** Has `hook` run when the program is over, before those registered earlier. */
export function onShutdown(hook: ShutdownHook): void {
  shutdownHooks.unshift(hook);
}

/** Waits, when the program is over, for what is still to run (CPython: `threading._shutdown`). */
export function shutdownThreads(): void {
  if (started === 0) return;
  for (const hook of shutdownHooks) runOnMain(hook());
}

let onAhead: (runsAhead: boolean) => void = () => {};

/** Sets who is told when a thread's function begins to run ahead of its time, and when it has ended. */
export function setAheadListener(listener: typeof onAhead): void {
  onAhead = listener;
}

function goAhead(run: Ahead): void {
  run.live = false;
  holdBack((write) => note(write));
  onAhead(true);
}

/** Notes what a function that runs ahead does, for its time; at once where it does not run ahead. */
export function note(action: () => void): void {
  if (ahead === null || ahead.live) {
    action();
    return;
  }
  const line = runningLine();
  ahead.log.push(function* () {
    withLine(line, action);
  });
}

/** Refuses to answer ahead of time what others may have changed by then. */
export function requireLive(what: string, instead?: string): void {
  if (isAhead()) refuse(instead === undefined ? { what } : { what, instead });
}

function refuse({ what, instead }: { readonly what: string; readonly instead?: string }): never {
  const reason = `${what} is not available at this point of a thread: a function in a thread runs in one go once it has waited, so it cannot see what others do meanwhile.`;
  halt({ kind: "refused", reason: instead === undefined ? reason : `${reason} ${instead}`, line: runningLine() });
}

/** The clock as a program reads it. */
export function readClock(): number {
  const time = now();
  if (Number.isNaN(time)) requireLive("The clock", "Read it before the thread waits for others.");
  return time;
}

// `threading`: threads on the virtual clock. How they are scheduled, and what a function in a thread can do, stands in
// ../threads.ts. Specified by CPython's Lib/threading.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../as-text.ts";
import { now } from "../clock.ts";
import { setThreadName } from "../current-thread.ts";
import type { Dict } from "../dict.ts";
import { AttributeError, type BaseException, RuntimeError, SystemExit } from "../exceptions.ts";
import { Halted } from "../halt.ts";
import { by_names } from "../keywords.ts";
import { writeTo } from "../output.ts";
import { keywords } from "../porting.ts";
import { address } from "../repr.ts";
import { declare_type } from "../special.ts";
import { handsOver } from "../stepwise.ts";
import { callFunction } from "../suspendable.ts";
import { Event, Lock } from "../thread-locks.ts";
import {
  type Operation,
  type ThreadState,
  WaitingLine,
  addThread,
  currentThread,
  knownAs,
  mainThread,
  onShutdown,
  perform,
  requireLive,
} from "../threads.ts";
import { formatException } from "../traceback.ts";
import { translateError } from "../translate-error.ts";

export { Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, RLock, Semaphore } from "../thread-locks.ts";

export interface ThreadOptions {
  readonly target?: ((...args: never[]) => unknown) | null;
  readonly name?: string | null;
  readonly args?: Iterable<unknown>;
  readonly kwargs?: Dict<string, unknown> | null;
  readonly daemon?: boolean | null;
}

/** What `get_ident()` gives for the main thread; the others count on from it. */
const MAIN_IDENT = 0x7f00_0000;

let lastName = 0;
const active = new Map<ThreadState, Thread>();
/** Threads that the program waits for before it ends. */
const foreground: Thread[] = [];

/** `new Thread({ target: work, args: tuple(1, 2), daemon: true })` */
export class Thread {
  readonly #target: ((...args: never[]) => unknown) | null;
  readonly #args: readonly unknown[];
  #name: string;
  #daemon: boolean;
  #state: ThreadState | null = null;
  #done = false;
  readonly #started = new Event();
  readonly #joining = new WaitingLine("thread");

  constructor(group?: null | ThreadOptions, target?: ThreadOptions["target"], name?: string | null, args?: Iterable<unknown>);
  constructor(...all: unknown[]) {
    const options = by_names<ThreadOptions & { readonly group?: null }>(all, ["group", "target", "name", "args", "kwargs", "daemon"], "Thread");
    const { target = null, args = [], kwargs = null } = options;
    this.#target = target;
    this.#args = kwargs === null ? [...args] : [...args, keywords(kwargs)];
    this.#name = options.name ? text_of(options.name) : newName(target);
    this.#daemon = options.daemon ?? current_thread().$daemon;
  }

  get $daemon(): boolean {
    return this.#daemon;
  }

  get name(): string {
    return this.#name;
  }
  set name(name: unknown) {
    this.#name = text_of(name);
  }

  get daemon(): boolean {
    return this.#daemon;
  }
  set daemon(daemon: boolean) {
    if (this.#started.$flag) throw new RuntimeError("cannot set daemon status of active thread");
    this.#daemon = Boolean(daemon);
  }

  get ident(): number | null {
    return this.#state === null ? null : MAIN_IDENT + this.#state.number;
  }
  get native_id(): number | null {
    return this.ident;
  }

  /** Starts the thread: it runs up to where it first waits before this returns. */
  start(): void {
    perform(() => this.$start(), { what: "Thread.start()", gives: { value: undefined }, until: now() });
  }

  *$start(): Operation {
    if (this.#started.$flag) throw new RuntimeError("threads can only be started once");
    const state = addThread(this.#name, () => this.#body());
    this.#state = state;
    if (!this.#daemon) foreground.push(this);
    yield* knownAs(null, this.#started.$wait());
  }

  *#body(): Operation {
    active.set(currentThread(), this);
    this.#started.$set();
    try {
      yield* this.$run();
    } catch (raised) {
      const error = translateError(raised);
      if (error instanceof Halted) throw error;
      if (!(error instanceof SystemExit)) excepthook({ thread: this, exc_value: error });
    }
    active.delete(currentThread());
    this.#done = true;
    this.#joining.serveAll();
  }

  /** What runs in the thread. Library threads override it with an operation; programs override `run`. */
  *$run(): Operation {
    yield* this.run === Thread.prototype.run ? this.#call() : callFunction(this.run, this, []);
  }

  run(): void {
    perform(() => this.#call(), { what: "Thread.run()" });
  }

  *#call(): Operation {
    if (this.#target !== null) yield* callFunction(this.#target, undefined, this.#args);
  }

  /** Waits until the thread has ended, at most `timeout` seconds. */
  join(timeout: number | null | { timeout?: number | null } = null): void {
    const limit = typeof timeout === "object" && timeout !== null ? (timeout.timeout ?? null) : timeout;
    perform(() => this.$join(limit === null ? null : Math.max(limit, 0)), { what: "Thread.join()", gives: { value: undefined } });
  }

  *$join(timeout: number | null = null): Operation {
    if (!this.#started.$flag) throw new RuntimeError("cannot join thread before it is started");
    if (this.#state === currentThread()) throw new RuntimeError("cannot join current thread");
    if (!this.#done) yield* this.#joining.wait(timeout);
  }

  is_alive(): boolean {
    requireLive("Thread.is_alive()");
    return this.#started.$flag && !this.#done;
  }

  __repr__(): string {
    const status = this.#done ? "stopped" : this.#started.$flag ? "started" : "initial";
    return `<${this.constructor.name}(${this.#name}, ${status}${this.#daemon ? " daemon" : ""}${this.#state === null ? "" : ` ${this.ident}`})>`;
  }
}

function newName(target: object | null): string {
  const name = `Thread-${++lastName}`;
  const targetName = target === null ? "" : String(Reflect.get(target, "name") ?? "").replace(/^bound /, "");
  return target === null ? name : `${name} (${targetName === "" ? "<lambda>" : targetName})`;
}

/** The main thread's object. */
class MainThread extends Thread {
  constructor() {
    super({ name: "MainThread", daemon: false });
  }
  override get ident(): number {
    return MAIN_IDENT;
  }
  override is_alive(): boolean {
    return true;
  }
  override start(): never {
    throw new RuntimeError("threads can only be started once");
  }
  override __repr__(): string {
    return `<_MainThread(${this.name}, started ${MAIN_IDENT})>`;
  }
}

export interface TimerOptions {
  readonly args?: Iterable<unknown> | null;
  readonly kwargs?: Dict<string, unknown> | null;
}

interface TimerArguments extends TimerOptions {
  readonly interval: number;
  readonly function: (...args: never[]) => unknown;
}

/** Calls a function after `interval` seconds, unless it is cancelled before. */
export class Timer extends Thread {
  readonly interval: number;
  readonly #cancelled = new Event();
  readonly #call: () => Operation<unknown>;

  constructor(interval: number, fn: (...args: never[]) => unknown, args?: Iterable<unknown> | TimerOptions | null, kwargs?: object | null);
  constructor(...all: unknown[]) {
    super();
    const given = by_names<TimerArguments>(all, ["interval", "function", "args", "kwargs"], "Timer");
    this.interval = given.interval;
    const args = [...(given.args ?? []), ...(given.kwargs == null ? [] : [keywords(given.kwargs)])];
    this.#call = () => callFunction(given.function, undefined, args);
  }

  cancel(): void {
    this.#cancelled.set();
  }

  override *$run(): Operation {
    yield* knownAs("timer", this.#cancelled.$wait(this.interval));
    if (!this.#cancelled.$flag) yield* this.#call();
    this.#cancelled.$set();
  }
}

handsOver(Thread.prototype, ["start", "run", "join"]);

declare_type(Thread, "Thread", "threading");
declare_type(MainThread, "_MainThread", "threading");
declare_type(Timer, "Timer", "threading");

let mainObject: MainThread | null = null;

export function main_thread(): Thread {
  return (mainObject ??= new MainThread());
}

export function current_thread(): Thread {
  const state = currentThread();
  return active.get(state) ?? main_thread();
}

setThreadName(() => (currentThread() === mainThread() ? "MainThread" : current_thread().name));

export function get_ident(): number {
  return MAIN_IDENT + currentThread().number;
}

export const get_native_id = get_ident;

export function enumerate(): Thread[] {
  requireLive("threading.enumerate()");
  return [main_thread(), ...active.values()];
}

export function active_count(): number {
  requireLive("threading.active_count()");
  return 1 + active.size;
}

export interface ExceptHookArgs {
  readonly thread: Thread | null;
  readonly exc_value: BaseException;
}

/** Writes an exception that nothing caught in a thread. */
export function excepthook({ thread, exc_value }: ExceptHookArgs): void {
  writeTo("stderr", `Exception in thread ${thread?.name ?? get_ident()}:\n${formatException(exc_value)}`);
}

/** Attributes that each thread has of its own. */
export class local {
  readonly [name: string]: unknown;

  constructor() {
    const values = new WeakMap<ThreadState, object>();
    const own = (): object => {
      const thread = currentThread();
      const found = values.get(thread) ?? {};
      values.set(thread, found);
      return found;
    };
    return new Proxy(this, {
      get(target, name) {
        const holder = own();
        if (Object.hasOwn(holder, name)) return Reflect.get(holder, name);
        if (name in target || typeof name === "symbol" || name.startsWith("__")) return Reflect.get(target, name);
        throw new AttributeError(`'_thread._local' object has no attribute '${name}'`, { name, obj: target });
      },
      set: (_target, name, value) => Reflect.set(own(), name, value),
      has: (target, name) => Object.hasOwn(own(), name) || name in target,
      deleteProperty: (_target, name) => Reflect.deleteProperty(own(), name),
      ownKeys: () => Reflect.ownKeys(own()),
      getOwnPropertyDescriptor: (_target, name) => {
        const found = Reflect.getOwnPropertyDescriptor(own(), name);
        return found === undefined ? undefined : { ...found, configurable: true };
      },
    });
  }

  __repr__(): string {
    return `<_thread._local object at ${address(this)}>`;
  }
}

declare_type(local, "_local", "_thread");

export type LockType = Lock;
export const TIMEOUT_MAX = 9223372036.0;

onShutdown(function* () {
  for (const thread of foreground) yield* thread.$join();
});

// Handles, and which loop runs. CPython: Lib/asyncio/events.py. The loop itself stands in base-events.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../python/calling.ts";
import { now } from "../python/clock.ts";
import { eq } from "../python/compare.ts";
import { type Context, type Table, contextOf, contexts, currentTable } from "../python/contextvars.ts";
import { define } from "../python/coroutines.ts";
import { KeyboardInterrupt, RuntimeError, SystemExit, TypeError, holdItself, holdVariable, whileHandling } from "../python/exceptions.ts";
import { hash } from "../python/hash.ts";
import { repr } from "../python/repr.ts";
import { framesAbove } from "../python/frames.ts";
import { made } from "../python/lowered.ts";
import { declare_type } from "../python/special.ts";
import { float } from "../python/numeric.ts";
import { translateError } from "../python/translate-error.ts";
import { Halted } from "../python/halt.ts";
import { threadName } from "../python/current-thread.ts";
import { deadlinePlace } from "../python/threads.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { formatCallbackSource } from "./format-helpers.ts";
import { creation, creationContext, debugMode, noteCreation } from "./debug.ts";
import { observer } from "./observer.ts";

export type Callback = (...args: never[]) => unknown;

let lastHandle = 0;

/** A callback that the loop will call. */
export class Handle {
  declare _callback: Callback | null;
  declare _args: readonly unknown[] | null;
  declare readonly _loop: BaseEventLoop;
  /** The context, or what it will hold: made when it is needed, since most handles only wait. */
  declare $context: Context | Table;
  // These stand on the prototype until they are set (below).
  declare _cancelled: boolean;
  declare _repr: string | null;
  declare _number: number;
  /** Whether it is in the ready queue; known while somebody observes. */
  declare $isQueued: boolean;

  constructor(callback: Callback | null, args: readonly unknown[] | null, loop: BaseEventLoop, context: Context | Table | null = null) {
    this._callback = callback;
    this._args = args;
    this._loop = loop;
    this.$context = context ?? currentTable();
    if (debugMode.on) noteCreation(this, loop, this instanceof TimerHandle ? 3 : 2);
  }

  /** A number of its own, for events. */
  get $number(): number {
    return (this._number ||= ++lastHandle);
  }

  get _context(): Context {
    return (this.$context = contextOf(this.$context));
  }

  get_context(): Context {
    return this._context;
  }

  cancel(): void {
    if (this._cancelled) return;
    this._cancelled = true;
    if (observer !== null) this._observeCancellation();
    if (this._loop.get_debug()) this._repr = this.__repr__();
    this._callback = null;
    this._args = null;
  }

  cancelled(): boolean {
    return this._cancelled;
  }

  /** Calls the callback in its context; what it raises goes to the loop's exception handler. */
  _run(): undefined {
    const callback = this._callback as ((...args: readonly unknown[]) => unknown) | null;
    if (callback === null) return;
    const args = this._args ?? [];
    if (observer !== null) {
      this.$isQueued = false;
      this._observeCall(callbackName(callback));
    }
    // Entered and left as in a task's step (tasks.ts).
    const context = this._context;
    const outer = contexts.current;
    if (context._entered) context.enter();
    context._entered = true;
    contexts.current = context;
    try {
      let given: unknown;
      if (typeof callback !== "function") given = call_(callback, ...args);
      // Most callbacks take one argument or none, and spreading takes longer than the rest of this.
      else if (args.length === 1) given = callback(args[0]);
      else if (args.length === 0) given = callback();
      else given = callback(...args);
      // The coroutine of a callback that is a coroutine function goes away unawaited.
      if (typeof given === "object") made(given, 0);
    } catch (raised) {
      const error = translateError(raised);
      error.$traceback = framesAbove(error);
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt || error instanceof Halted) throw error;
      const message = `Exception in callback ${formatCallbackSource(this._callback, this._args ?? [], this._loop.get_debug())}`;
      // CPython's frame has in a variable what it gives to the handler: the error, whose traceback leads to it, and this.
      holdItself(holdVariable(error, this));
      whileHandling(error, () => this._loop.call_exception_handler({ message, exception: error, handle: this, ...creationContext(this) }));
    } finally {
      context._entered = false;
      contexts.current = outer;
    }
  }

  protected _observeCall(name: string): void {
    observer?.({ kind: "callback", at: now(), name, handle: this.$number });
  }

  protected _observeCancellation(): void {
    if (this.$isQueued) observer?.({ kind: "handle-cancelled", at: now(), handle: this.$number });
  }

  _reprInfo(): string[] {
    const info = [this instanceof TimerHandle ? "TimerHandle" : "Handle"];
    if (this._cancelled) info.push("cancelled");
    if (this._callback !== null) info.push(formatCallbackSource(this._callback, this._args ?? [], this._loop.get_debug()));
    return [...info, ...creation(this)];
  }

  __repr__(): string {
    return this._repr ?? `<${this._reprInfo().join(" ")}>`;
  }

  static {
    define(this.prototype, { _cancelled: false, _repr: null, _number: 0, $isQueued: false, _scheduled: false });
  }
}

/** The name that events give a callback. */
export function callbackName(callback: unknown): string {
  if (typeof callback !== "function") return repr(callback);
  const name: unknown = Reflect.get(callback, "__qualname__") ?? callback.name;
  // A mock answers every name with a mock.
  return typeof name === "string" ? name : repr(callback);
}

/** A callback that is due at a time: virtual seconds. */
export class TimerHandle extends Handle {
  readonly _when: number;
  declare _scheduled: boolean;
  readonly $id = deadlinePlace();
  /** Whether the time was given as an int; as a rule it is a float. */
  declare $isInt: boolean;
  /** The time in the clock's resolution: what timers are ordered by. */
  readonly $nanoseconds: number;

  constructor(when: number, callback: Callback, args: readonly unknown[], loop: BaseEventLoop, context: Context | null = null) {
    super(callback, args, loop, context);
    this._when = Number(when);
    if (typeof when === "number" && Number.isInteger(when)) this.$isInt = true;
    this.$nanoseconds = Math.round(this._when * 1e9);
  }

  override cancel(): void {
    if (!this._cancelled) this._loop._timerHandleCancelled(this);
    super.cancel();
  }

  protected override _observeCall(name: string): void {
    observer?.({ kind: "callback", at: now(), name, timer: this.$id });
  }

  protected override _observeCancellation(): void {
    // Most have been called already: `sleep` cancels its timer when it ends.
    if (this._scheduled || this.$isQueued) observer?.({ kind: "timer-cancelled", at: now(), timer: this.$id });
  }

  /** When the callback is due: virtual seconds, on the loop's clock. */
  when(): number {
    return this.$isInt ? this._when : float(this._when);
  }

  __lt__(other: TimerHandle): boolean {
    return this._when < other._when;
  }
  __le__(other: TimerHandle): boolean {
    return this._when < other._when || this.__eq__(other);
  }
  __gt__(other: TimerHandle): boolean {
    return this._when > other._when;
  }
  __ge__(other: TimerHandle): boolean {
    return this._when > other._when || this.__eq__(other);
  }
  __eq__(other: unknown): boolean {
    if (!(other instanceof TimerHandle)) return false;
    return this._when === other._when && this._callback === other._callback && eq(this._args, other._args) && this._cancelled === other._cancelled;
  }
  __hash__(): number {
    return hash(this._when);
  }

  override _reprInfo(): string[] {
    const info = super._reprInfo();
    info.splice(this._cancelled ? 2 : 1, 0, `when=${repr(this.when())}`);
    return info;
  }

  static {
    define(this.prototype, { $isInt: false });
  }
}

declare_type(Handle, "Handle", "asyncio.events");
declare_type(TimerHandle, "TimerHandle", "asyncio.events");

let running: BaseEventLoop | null = null;
let current: BaseEventLoop | null = null;
let makeLoop: () => BaseEventLoop;

/** Says how `new_event_loop` makes one. The loop's module calls it when it is loaded. */
export function setLoopFactory(factory: () => BaseEventLoop): void {
  makeLoop = factory;
}

/** Who is asked for loops where a program has set a policy (deprecated.ts). */
interface LoopPolicy {
  get_event_loop(): BaseEventLoop;
  set_event_loop(loop: BaseEventLoop | null): void;
  new_event_loop(): BaseEventLoop;
}

let policy: LoopPolicy | null = null;

export function setLoopPolicy(next: LoopPolicy | null): void {
  policy = next;
}

/** The loop that is running. RuntimeError where none is. */
export function get_running_loop(): BaseEventLoop {
  if (running === null) throw new RuntimeError("no running event loop");
  return running;
}

export function _get_running_loop(): BaseEventLoop | null {
  return running;
}

export function _set_running_loop(loop: BaseEventLoop | null): void {
  running = loop;
}

/** The running loop, or else the one that was set; since 3.14 none is made on the way. */
export function get_event_loop(): BaseEventLoop {
  if (policy !== null && running === null) return policy.get_event_loop();
  const loop = running ?? current;
  if (loop === null) throw new RuntimeError(`There is no current event loop in thread '${threadName()}'.`);
  return loop;
}

export function set_event_loop(loop: BaseEventLoop | null): void {
  if (policy !== null) {
    policy.set_event_loop(loop);
    return;
  }
  if (loop !== null && typeof loop !== "object") {
    throw new TypeError("loop must be an instance of AbstractEventLoop or None");
  }
  current = loop;
}

/** Sets the loop of this thread, whatever the policy. */
export function setCurrentEventLoop(loop: BaseEventLoop | null): void {
  current = loop;
}

/** The loop that was set for this thread. */
export function currentEventLoop(): BaseEventLoop | null {
  return current;
}

export function new_event_loop(): BaseEventLoop {
  return policy === null ? makeLoop() : policy.new_event_loop();
}

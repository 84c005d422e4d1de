// Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier. CPython: Lib/asyncio/locks.py, mixins.py.
// Waiters are futures, first in, first out (waiters.ts).
//
// Runs inside QuickJS. No DOM, no Node.
import type { deque } from "../python/modules/collections.ts";
import { BaseException, RuntimeError, ValueError, raisedAgain } from "../python/exceptions.ts";
import { declare_type } from "../python/special.ts";
import { default_repr, repr } from "../python/repr.ts";
import { caught, handled } from "../python/lowered.ts";
import { translateError } from "../python/translate-error.ts";
import { truth } from "../python/truth.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { get_running_loop } from "./events.ts";
import { BrokenBarrierError, CancelledError } from "./exceptions.ts";
import type { Future } from "./futures.ts";
import type { Waiting } from "./observer.ts";
import { steppingTask } from "./tasks.ts";
import { Waiters } from "./waiters.ts";

/** Belongs to the first loop that it waits on (`_LoopBoundMixin`). */
export class LoopBound {
  _loop: BaseEventLoop | null = null;

  protected _getLoop(): BaseEventLoop {
    const loop = get_running_loop();
    this._loop ??= loop;
    if (loop !== this._loop) throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    return loop;
  }

  protected _makeWaiter<T>(what: Waiting["what"], more: Omit<Waiting, "what" | "future"> = {}): Future<T> {
    const waiter: Future<T> = this._getLoop().create_future();
    waiter.$waiting = { what, ...more };
    return waiter;
  }

  /** The default representation with what the object knows of itself: `<asyncio.locks.Lock object at 0x… [locked]>`. */
  protected _describe(state: string, waiters: number): string {
    const extra = waiters > 0 ? `${state}, waiters:${waiters}` : state;
    return `<${default_repr(this).slice(1, -1)} [${extra}]>`;
  }
}

/** `async with` acquires and releases. */
abstract class Acquirable extends LoopBound {
  declare [Symbol.asyncDispose]: () => Promise<void>;
  abstract acquire(): Promise<true>;
  abstract release(): void;

  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  async __aexit__(): Promise<null> {
    this.release();
    return null;
  }
}

let lastLock = 0;

/** Held by one task at a time; those who wait get it in the order they came. */
export class Lock extends Acquirable {
  readonly #waiters = new Waiters<boolean>();
  #locked = false;
  /** For events: a number of its own, and the task that holds it. */
  readonly #number = ++lastLock;
  #holder = 0;

  get _waiters(): deque<Future<boolean>> | null {
    return this.#waiters.dequeIfAny;
  }

  set _waiters(given: deque<Future<boolean>>) {
    this.#waiters.deque = given;
  }

  __repr__(): string {
    return this._describe(this.#locked ? "locked" : "unlocked", this.#waiters.size);
  }

  locked(): boolean {
    return this.#locked;
  }

  async acquire(): Promise<true> {
    if (!this.#locked && [...this.#waiters].every((waiter) => waiter.cancelled())) {
      this.#take();
      return true;
    }
    const waiter = this._makeWaiter<boolean>("lock", { lock: this.#number, holder: this.#locked ? this.#holder : 0 });
    this.#waiters.add(waiter);
    try {
      try {
        await waiter;
      } finally {
        this.#waiters.delete(waiter);
      }
    } catch (error) {
      // Woken and cancelled at once: the next one must not wait for nothing.
      if (error instanceof CancelledError && !this.#locked) this.#wakeUpFirst();
      throw error;
    }
    this.#take();
    return true;
  }

  #take(): void {
    this.#locked = true;
    this.#holder = steppingTask()?.$task ?? 0;
  }

  release(): void {
    if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
    this.#locked = false;
    this.#wakeUpFirst();
  }

  #wakeUpFirst(): void {
    for (const waiter of this.#waiters) {
      if (!waiter.done()) waiter.set_result(true);
      return;
    }
  }
}

/** A flag that tasks wait for. */
export class Event extends LoopBound {
  /** What waiting for it means to a reader. */
  protected readonly _waitedForAs: Omit<Waiting, "future"> = { what: "event" };
  readonly #waiters = new Waiters<boolean>();
  #value = false;

  get _waiters(): deque<Future<boolean>> {
    return this.#waiters.deque;
  }

  set _waiters(given: deque<Future<boolean>>) {
    this.#waiters.deque = given;
  }

  __repr__(): string {
    return this._describe(this.#value ? "set" : "unset", this.#waiters.size);
  }

  is_set(): boolean {
    return this.#value;
  }

  set(): void {
    if (this.#value) return;
    this.#value = true;
    for (const waiter of this.#waiters) {
      if (!waiter.done()) waiter.set_result(true);
    }
  }

  clear(): void {
    this.#value = false;
  }

  async wait(): Promise<true> {
    if (this.#value) return true;
    const { what, ...more } = this._waitedForAs;
    const waiter = this._makeWaiter<boolean>(what, more);
    this.#waiters.add(waiter);
    try {
      await waiter;
      return true;
    } finally {
      this.#waiters.delete(waiter);
    }
  }
}

/** A lock with a room to wait in until somebody who holds the lock notifies. */
export class Condition extends Acquirable {
  /** What waiting for it means to a reader. */
  protected readonly _waitedForAs: "condition" | "barrier" = "condition";
  readonly #lock: Lock;
  /** The lock for programs that look at it; a new value changes nothing, as in CPython. */
  _lock: Lock;
  readonly #waiters = new Waiters<boolean>();

  constructor(lock: Lock | null | { lock?: Lock | null } = null) {
    super();
    const given = lock !== null && !("acquire" in lock) ? (lock.lock ?? null) : lock;
    this.#lock = this._lock = given ?? new Lock();
  }

  get _waiters(): deque<Future<boolean>> {
    return this.#waiters.deque;
  }

  set _waiters(given: deque<Future<boolean>>) {
    this.#waiters.deque = given;
  }

  __repr__(): string {
    return this._describe(this.locked() ? "locked" : "unlocked", this.#waiters.size);
  }

  locked(): boolean {
    return this.#lock.locked();
  }

  override acquire(): Promise<true> {
    return this.#lock.acquire();
  }

  override release(): void {
    this.#lock.release();
  }

  /** Releases the lock, waits to be notified, and takes the lock again. */
  async wait(): Promise<true> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const waiter = this._makeWaiter<boolean>(this._waitedForAs);
    this.release();
    try {
      await this.#notified(waiter);
      await this.#acquireWhateverComes();
      return true;
    } catch (error) {
      if (error instanceof BaseException) this.#notify(1);
      throw error;
    }
  }

  /** Waits for `waiter`. What ends the wait before its time is raised when the lock is held again. */
  async #notified(waiter: Future<boolean>): Promise<void> {
    this.#waiters.add(waiter);
    try {
      await waiter;
    } catch (raised) {
      this.#waiters.delete(waiter);
      const error = translateError(raised);
      const outer = caught(error);
      try {
        await this.#acquireWhateverComes();
      } finally {
        handled(outer);
      }
      throw error;
    }
    this.#waiters.delete(waiter);
  }

  /** Takes the lock even while it is being cancelled; the last cancellation is raised when the lock is held. */
  async #acquireWhateverComes(): Promise<void> {
    let cancellation: BaseException | null = null;
    for (;;) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
      }
    }
    if (cancellation !== null) throw raisedAgain(cancellation);
  }

  /** Waits until the predicate is true, and gives its value. */
  async wait_for<T>(predicate: () => T): Promise<T> {
    let result = predicate();
    while (!truth(result)) {
      await this.wait();
      result = predicate();
    }
    return result;
  }

  /** Wakes `n` tasks; they go on when they have the lock again. */
  notify(n = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#notify(n);
  }

  notify_all(): void {
    this.notify(this.#waiters.size);
  }

  #notify(n: number): void {
    let woken = 0;
    for (const waiter of this.#waiters) {
      if (woken >= n) break;
      if (!waiter.done()) {
        woken++;
        waiter.set_result(false);
      }
    }
  }
}

/** Lets a number of tasks in at a time. */
export class Semaphore extends Acquirable {
  readonly #waiters = new Waiters<boolean>();
  protected _value: number;

  constructor(value: number | { value?: number } = 1) {
    super();
    this._value = initialValue(value);
    if (this._value < 0) throw new ValueError("Semaphore initial value must be >= 0");
  }

  get _waiters(): deque<Future<boolean>> | null {
    return this.#waiters.dequeIfAny;
  }

  set _waiters(given: deque<Future<boolean>>) {
    this.#waiters.deque = given;
  }

  __repr__(): string {
    return this._describe(this.locked() ? "locked" : `unlocked, value:${this._value}`, this.#waiters.size);
  }

  locked(): boolean {
    return this._value === 0 || [...this.#waiters].some((waiter) => !waiter.cancelled());
  }

  async acquire(): Promise<true> {
    if (!this.locked()) {
      this._value--;
      return true;
    }
    const waiter = this._makeWaiter<boolean>("semaphore");
    this.#waiters.add(waiter);
    try {
      try {
        await waiter;
      } finally {
        this.#waiters.delete(waiter);
      }
    } catch (error) {
      // Woken and cancelled at once: the place is given back.
      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this._value++;
      throw error;
    } finally {
      while (this._value > 0 && this.#wakeUpNext());
    }
    return true;
  }

  release(): void {
    this._value++;
    this.#wakeUpNext();
  }

  #wakeUpNext(): boolean {
    for (const waiter of this.#waiters) {
      if (!waiter.done()) {
        this._value--;
        waiter.set_result(true);
        return true;
      }
    }
    return false;
  }
}

/** A semaphore that cannot be released more often than it was acquired. */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  constructor(value: number | { value?: number } = 1) {
    super(value);
    this.#bound = initialValue(value);
  }

  override release(): void {
    if (this._value >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
    super.release();
  }
}

function initialValue(value: number | { value?: number }): number {
  return typeof value === "object" && "value" in value ? (value.value ?? 1) : Number(value);
}

class BarrierCondition extends Condition {
  protected override readonly _waitedForAs = "barrier";
}

/** Lets a number of tasks go on together, once all of them have come. */
export class Barrier extends LoopBound {
  declare [Symbol.asyncDispose]: () => Promise<void>;
  readonly #condition = new BarrierCondition();
  readonly #parties: number;
  #state: "filling" | "draining" | "resetting" | "broken" = "filling";
  #count = 0;

  constructor(parties: number | { parties: number }) {
    super();
    this.#parties = typeof parties === "object" && "parties" in parties ? parties.parties : Number(parties);
    if (this.#parties < 1) throw new ValueError("parties must be >= 1");
  }

  __repr__(): string {
    const waiters = this.broken ? "" : `, waiters:${this.n_waiting}/${this.parties}`;
    return this._describe(this.#state + waiters, 0);
  }

  async __aenter__(): Promise<number> {
    return await this.wait();
  }

  async __aexit__(): Promise<null> {
    return null;
  }

  /** Waits for the others, and gives a number between 0 and parties - 1. */
  async wait(): Promise<number> {
    await using _condition = this.#condition;
    await this.#block();
    try {
      const index = this.#count;
      this.#count++;
      if (index + 1 === this.#parties) this.#release();
      else await this.#waitForOthers();
      return index;
    } finally {
      this.#count--;
      this.#exit();
    }
  }

  async #block(): Promise<void> {
    await this.#condition.wait_for(() => this.#state !== "draining" && this.#state !== "resetting");
    if (this.#state === "broken") throw new BrokenBarrierError("Barrier aborted");
  }

  #release(): void {
    this.#state = "draining";
    this.#condition.notify_all();
  }

  async #waitForOthers(): Promise<void> {
    await this.#condition.wait_for(() => this.#state !== "filling");
    if (this.#state === "broken" || this.#state === "resetting") throw new BrokenBarrierError("Abort or reset of barrier");
  }

  #exit(): void {
    if (this.#count > 0) return;
    if (this.#state === "resetting" || this.#state === "draining") this.#state = "filling";
    this.#condition.notify_all();
  }

  /** Back to the start; tasks that wait get BrokenBarrierError. */
  async reset(): Promise<void> {
    await using _condition = this.#condition;
    this.#state = this.#count > 0 ? "resetting" : "filling";
    this.#condition.notify_all();
  }

  /** Breaks the barrier: tasks that wait, and all that come later, get BrokenBarrierError. */
  async abort(): Promise<void> {
    await using _condition = this.#condition;
    this.#state = "broken";
    this.#condition.notify_all();
  }

  get parties(): number {
    return this.#parties;
  }

  get n_waiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  get broken(): boolean {
    return this.#state === "broken";
  }
}

for (const [cls, name] of [
  [Lock, "Lock"],
  [Event, "Event"],
  [Condition, "Condition"],
  [BarrierCondition, "Condition"],
  [Semaphore, "Semaphore"],
  [BoundedSemaphore, "BoundedSemaphore"],
  [Barrier, "Barrier"],
] as const) {
  declare_type(cls, name, "asyncio.locks");
}

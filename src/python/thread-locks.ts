// What threads wait for: locks, conditions, events, semaphores, barriers. `threading` exports them. Each blocking method
// comes twice: as an operation (`$acquire`) for library code that runs in a thread, and as a program calls it.
// Specified by CPython's Lib/threading.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { now } from "./clock.ts";
import { RuntimeError, ValueError } from "./exceptions.ts";
import { address } from "./repr.ts";
import { declare_type } from "./special.ts";
import { handsOver } from "./stepwise.ts";
import { type Operation, type ThreadState, WaitingLine, currentThread, note, perform, requireLive } from "./threads.ts";
import { truth } from "./truth.ts";

/** `acquire(blocking, timeout)` or `acquire({ blocking, timeout })`; a timeout of -1 waits without end. */
export interface AcquireOptions {
  readonly blocking?: boolean;
  readonly timeout?: number | null;
}

function acquireArguments(first: boolean | AcquireOptions, second: number | null): [blocking: boolean, timeout: number | null] {
  const [blocking, given] = typeof first === "object" ? [first.blocking ?? true, first.timeout ?? null] : [Boolean(first), second];
  return [blocking, given === -1 ? null : given];
}

const TAKEN = { value: true };

interface Acquirable {
  $acquire(blocking: boolean, timeout: number | null): Operation<boolean>;
}

function acquire(lock: Acquirable, what: string, blocking: boolean, timeout: number | null): boolean {
  if (!blocking || timeout !== null) requireLive(`${what} without waiting, or with a timeout,`);
  return perform(() => lock.$acquire(blocking, timeout), { what, ...(blocking && timeout === null && { gives: TAKEN }) });
}

/** A lock that is released goes to the thread that has waited longest. */
export class Lock {
  declare [Symbol.dispose]: () => void;
  #held = false;
  readonly #line = new WaitingLine("lock");

  *$acquire(blocking = true, timeout: number | null = null): Operation<boolean> {
    if (!this.#held) {
      this.#held = true;
      return true;
    }
    return blocking && timeout !== 0 && (yield* this.#line.wait(timeout));
  }

  $release(): void {
    if (!this.#held) throw new RuntimeError("release unlocked lock");
    if (!this.#line.serve()) this.#held = false;
  }

  get $held(): boolean {
    return this.#held;
  }

  acquire(blocking: boolean | AcquireOptions = true, timeout: number | null = -1): boolean {
    const [waits, limit] = acquireArguments(blocking, timeout);
    if (!waits && limit !== null) throw new ValueError("can't specify a timeout for a non-blocking call");
    if (limit !== null && limit < 0) throw new ValueError("timeout value must be a non-negative number");
    return acquire(this, "Lock.acquire()", waits, limit);
  }

  release(): void {
    note(() => this.$release());
  }

  locked(): boolean {
    requireLive("Lock.locked()");
    return this.#held;
  }

  __enter__(): boolean {
    return this.acquire();
  }

  __exit__(): null {
    this.release();
    return null;
  }

  __repr__(): string {
    return `<${this.#held ? "locked" : "unlocked"} _thread.lock object at ${address(this)}>`;
  }
}

/** A lock that its owner may acquire again. */
export class RLock {
  declare [Symbol.dispose]: () => void;
  readonly #lock = new Lock();
  #owner: ThreadState | null = null;
  #count = 0;

  *$acquire(blocking = true, timeout: number | null = null): Operation<boolean> {
    if (this.#owner === currentThread()) {
      this.#count++;
      return true;
    }
    if (!(yield* this.#lock.$acquire(blocking, timeout))) return false;
    this.#owner = currentThread();
    this.#count = 1;
    return true;
  }

  $release(): void {
    if (this.#owner !== currentThread()) throw new RuntimeError("cannot release un-acquired lock");
    this.#count--;
    if (this.#count > 0) return;
    this.#owner = null;
    this.#lock.$release();
  }

  get $owned(): boolean {
    return this.#owner === currentThread();
  }

  /** Lets go of it altogether; gives how often it was acquired, for {@link $restore}. */
  $save(): number {
    const count = this.#count;
    this.#count = 0;
    this.#owner = null;
    this.#lock.$release();
    return count;
  }

  *$restore(count: number): Operation {
    yield* this.#lock.$acquire();
    this.#owner = currentThread();
    this.#count = count;
  }

  acquire(blocking: boolean | AcquireOptions = true, timeout: number | null = -1): boolean {
    const [waits, limit] = acquireArguments(blocking, timeout);
    return acquire(this, "RLock.acquire()", waits, limit);
  }

  release(): void {
    note(() => this.$release());
  }

  locked(): boolean {
    requireLive("RLock.locked()");
    return this.#count > 0;
  }

  __enter__(): boolean {
    return this.acquire();
  }

  __exit__(): null {
    this.release();
    return null;
  }

  __repr__(): string {
    const owner = this.#owner?.number ?? 0;
    return `<${this.#count > 0 ? "locked" : "unlocked"} _thread.RLock object owner=${owner} count=${this.#count} at ${address(this)}>`;
  }
}

/** Waiting for what others say by `notify`, with a lock held before and after. */
export class Condition {
  declare [Symbol.dispose]: () => void;
  readonly #lock: Lock | RLock;
  #waiters: WaitingLine[] = [];

  constructor(lock: Lock | RLock | null = null) {
    this.#lock = lock ?? new RLock();
  }

  *$acquire(blocking = true, timeout: number | null = null): Operation<boolean> {
    return yield* this.#lock.$acquire(blocking, timeout);
  }

  $release(): void {
    this.#lock.$release();
  }

  #requireOwned(message: string): void {
    const owned = this.#lock instanceof RLock ? this.#lock.$owned : this.#lock.$held;
    if (!owned) throw new RuntimeError(message);
  }

  *$wait(timeout: number | null = null): Operation<boolean> {
    this.#requireOwned("cannot wait on un-acquired lock");
    const waiter = new WaitingLine("condition");
    this.#waiters.push(waiter);
    const lock = this.#lock;
    const saved = lock instanceof RLock ? lock.$save() : lock.$release();
    let served = false;
    try {
      served = timeout === null || timeout > 0 ? yield* waiter.wait(timeout) : false;
    } finally {
      if (lock instanceof RLock) yield* lock.$restore(saved as number);
      else yield* lock.$acquire();
      if (!served) this.#waiters = this.#waiters.filter((other) => other !== waiter);
    }
    return served;
  }

  *$waitFor(predicate: () => unknown, timeout: number | null): Operation<unknown> {
    const end = timeout === null ? null : now() + timeout;
    let result = predicate();
    while (!truth(result)) {
      const left = end === null ? null : end - now();
      if (left !== null && left <= 0) break;
      yield* this.$wait(left);
      result = predicate();
    }
    return result;
  }

  $notify(n: number): void {
    this.#requireOwned("cannot notify on un-acquired lock");
    for (const waiter of this.#waiters.splice(0, n)) waiter.serve();
  }

  acquire(blocking: boolean | AcquireOptions = true, timeout: number | null = -1): boolean {
    return this.#lock.acquire(blocking, timeout);
  }

  release(): void {
    this.#lock.release();
  }

  /** True when notified, false when `timeout` seconds were over first. */
  wait(timeout: number | null = null): boolean {
    return perform(() => this.$wait(timeout), { what: "Condition.wait()", ...(timeout === null && { gives: TAKEN }) });
  }

  /** Waits until `predicate` gives something true, and gives that. */
  wait_for<T>(predicate: () => T, timeout: number | null = null): T {
    return perform(() => this.$waitFor(predicate, timeout) as Operation<T>, { what: "Condition.wait_for()" });
  }

  notify(n = 1): void {
    note(() => this.$notify(n));
  }

  notify_all(): void {
    note(() => this.$notify(this.#waiters.length));
  }

  __enter__(): boolean {
    return this.acquire();
  }

  __exit__(): null {
    this.release();
    return null;
  }

  __repr__(): string {
    return `<Condition(${this.#lock.__repr__()}, ${this.#waiters.length})>`;
  }
}

/** A flag that threads wait for. */
export class Event {
  #flag = false;
  readonly #line = new WaitingLine("event");

  *$wait(timeout: number | null = null): Operation<boolean> {
    if (this.#flag) return true;
    return timeout === null || timeout > 0 ? yield* this.#line.wait(timeout) : false;
  }

  $set(): void {
    this.#flag = true;
    this.#line.serveAll();
  }

  get $flag(): boolean {
    return this.#flag;
  }

  is_set(): boolean {
    requireLive("Event.is_set()");
    return this.#flag;
  }

  set(): void {
    note(() => this.$set());
  }

  clear(): void {
    note(() => {
      this.#flag = false;
    });
  }

  wait(timeout: number | null = null): boolean {
    if (timeout !== null) requireLive("Event.wait() with a timeout");
    return perform(() => this.$wait(timeout), { what: "Event.wait()", ...(timeout === null && { gives: TAKEN }) });
  }

  __repr__(): string {
    return `<threading.Event at ${address(this)}: ${this.#flag ? "set" : "unset"}>`;
  }
}

export class Semaphore {
  declare [Symbol.dispose]: () => void;
  protected value: number;
  readonly #line = new WaitingLine("semaphore");

  constructor(value = 1) {
    if (value < 0) throw new ValueError("semaphore initial value must be >= 0");
    this.value = value;
  }

  *$acquire(blocking = true, timeout: number | null = null): Operation<boolean> {
    const end = timeout === null ? null : now() + timeout;
    while (this.value === 0) {
      if (!blocking) return false;
      const left = end === null ? null : end - now();
      if (left !== null && left <= 0) return false;
      yield* this.#line.wait(left);
    }
    this.value--;
    return true;
  }

  $release(n = 1): void {
    this.value += n;
    for (let left = n; left > 0; left--) this.#line.serve();
  }

  acquire(blocking: boolean | AcquireOptions = true, timeout: number | null = null): boolean {
    const [waits, limit] = acquireArguments(blocking, timeout);
    if (!waits && limit !== null) throw new ValueError("can't specify timeout for non-blocking acquire");
    return acquire(this, "Semaphore.acquire()", waits, limit);
  }

  release(n = 1): void {
    if (n < 1) throw new ValueError("n must be one or more");
    note(() => this.$release(n));
  }

  __enter__(): boolean {
    return this.acquire();
  }

  __exit__(): null {
    this.release();
    return null;
  }

  __repr__(): string {
    return `<threading.${this.constructor.name} at ${address(this)}: value=${this.value}>`;
  }
}

/** A semaphore that refuses to be released more often than it was acquired. */
export class BoundedSemaphore extends Semaphore {
  readonly #initial: number;

  constructor(value = 1) {
    super(value);
    this.#initial = value;
  }

  override $release(n = 1): void {
    if (this.value + n > this.#initial) throw new ValueError("Semaphore released too many times");
    super.$release(n);
  }

  override __repr__(): string {
    return `<threading.BoundedSemaphore at ${address(this)}: value=${this.value}/${this.#initial}>`;
  }
}

export class BrokenBarrierError extends RuntimeError {}

type BarrierState = "filling" | "draining" | "broken";

/** Lets threads go on when `parties` of them have come. */
export class Barrier {
  readonly parties: number;
  readonly #action: (() => unknown) | null;
  readonly #timeout: number | null;
  readonly #line = new WaitingLine("barrier");
  #state: BarrierState = "filling";
  #count = 0;

  constructor(parties: number, action: (() => unknown) | null = null, timeout: number | null = null) {
    if (parties < 1) throw new ValueError("parties must be >= 1");
    this.parties = parties;
    this.#action = action;
    this.#timeout = timeout;
  }

  *$wait(timeout: number | null): Operation<number> {
    while (this.#state === "draining") yield* this.#line.wait();
    if (this.#state === "broken") throw new BrokenBarrierError();
    const index = this.#count++;
    try {
      if (index + 1 === this.parties) this.#release();
      else yield* this.#waitForOthers(timeout);
      return index;
    } finally {
      this.#count--;
      if (this.#count === 0 && this.#is("draining")) {
        this.#state = "filling";
        this.#line.serveAll();
      }
    }
  }

  #release(): void {
    try {
      this.#action?.();
      this.#state = "draining";
      this.#line.serveAll();
    } catch (error) {
      this.#break();
      throw error;
    }
  }

  *#waitForOthers(timeout: number | null): Operation {
    const end = timeout === null ? null : now() + timeout;
    while (this.#is("filling")) {
      const left = end === null ? null : end - now();
      if ((left !== null && left <= 0) || !(yield* this.#line.wait(left))) {
        this.#break();
        throw new BrokenBarrierError();
      }
    }
    if (this.#is("broken")) throw new BrokenBarrierError();
  }

  #is(state: BarrierState): boolean {
    return this.#state === state;
  }

  #break(): void {
    this.#state = "broken";
    this.#line.serveAll();
  }

  /** The number of this thread among those that came, from 0. */
  wait(timeout: number | null = null): number {
    const limit = timeout ?? this.#timeout;
    const gives = { value: unusable("The number that Barrier.wait() gives") as number };
    return perform(() => this.$wait(limit), { what: "Barrier.wait()", ...(limit === null && { gives }) });
  }

  abort(): void {
    note(() => this.#break());
  }

  get n_waiting(): number {
    requireLive("Barrier.n_waiting");
    return this.#state === "filling" ? this.#count : 0;
  }

  get broken(): boolean {
    requireLive("Barrier.broken");
    return this.#is("broken");
  }
}

/** A value that is not known ahead of time and that programs mostly ignore: using it is refused. */
function unusable(what: string): unknown {
  const refuse = (): never => {
    requireLive(what);
    throw new RuntimeError(what);
  };
  return new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse });
}

for (const type of [Lock, RLock, Semaphore]) handsOver(type.prototype, ["acquire", "__enter__"]);
handsOver(Condition.prototype, ["acquire", "__enter__", "wait", "wait_for"]);
for (const type of [Event, Barrier]) handsOver(type.prototype, ["wait"]);

declare_type(Lock, "lock", "_thread");
declare_type(RLock, "RLock", "_thread");
declare_type(Condition, "Condition", "threading");
declare_type(Event, "Event", "threading");
declare_type(Semaphore, "Semaphore", "threading");
declare_type(BoundedSemaphore, "BoundedSemaphore", "threading");
declare_type(Barrier, "Barrier", "threading");
declare_type(BrokenBarrierError, "BrokenBarrierError", "threading");

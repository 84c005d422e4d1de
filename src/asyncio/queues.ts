// Queue, PriorityQueue, LifoQueue. CPython: Lib/asyncio/queues.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { ValueError } from "../python/exceptions.ts";
import { declare_type } from "../python/special.ts";
import { heappop, heappush } from "../python/modules/heapq.ts";
import type { deque } from "../python/modules/collections.ts";
import { default_repr, repr } from "../python/repr.ts";
import { QueueEmpty, QueueFull, QueueShutDown } from "./exceptions.ts";
import type { Future } from "./futures.ts";
import { Event, LoopBound } from "./locks.ts";
import { Waiters } from "./waiters.ts";

/** Set while every item that was put is dealt with. */
class AllDone extends Event {
  protected override readonly _waitedForAs = { what: "queue", label: "task_done() for every item" } as const;
}

/** Items from producers to consumers; with a `maxsize` above 0, putting waits while it is full. */
export class Queue<T = unknown> extends LoopBound {
  readonly #getters = new Waiters<null>();
  readonly #putters = new Waiters<null>();
  readonly #finished = new AllDone();
  readonly #maxsize: number;
  #unfinished = 0;
  #shutDown = false;
  /** The items; how they are kept is the subclass's affair. */
  protected _queue: T[] = [];
  #head = 0;

  constructor(maxsize: number | { maxsize?: number } = 0) {
    super();
    this.#maxsize = typeof maxsize === "object" && "maxsize" in maxsize ? (maxsize.maxsize ?? 0) : Number(maxsize);
    this.#finished.set();
  }

  get _getters(): deque<Future<null>> {
    return this.#getters.deque;
  }

  set _getters(given: deque<Future<null>>) {
    this.#getters.deque = given;
  }

  get _putters(): deque<Future<null>> {
    return this.#putters.deque;
  }

  set _putters(given: deque<Future<null>>) {
    this.#putters.deque = given;
  }

  protected _put(item: T): void {
    this._queue.push(item);
  }

  protected _get(): T {
    const item = this._queue[this.#head] as T;
    this.#head++;
    // Taken items are dropped in bulk, so that taking one costs the same however long the queue is.
    if (this.#head >= 64 && this.#head * 2 >= this._queue.length) {
      this._queue = this._queue.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  #items(): readonly T[] {
    return this.#head === 0 ? this._queue : this._queue.slice(this.#head);
  }

  __repr__(): string {
    return `<${this.constructor.name} at ${default_repr(this).replace(/.* at (0x[0-9a-f]+)>$/, "$1")} ${this._format()}>`;
  }

  __str__(): string {
    return `<${this.constructor.name} ${this._format()}>`;
  }

  _format(): string {
    let text = `maxsize=${this.#maxsize}`;
    if (!this.empty()) text += ` _queue=${repr(this.#items())}`;
    if (this.#getters.size > 0) text += ` _getters[${this.#getters.size}]`;
    if (this.#putters.size > 0) text += ` _putters[${this.#putters.size}]`;
    if (this.#unfinished > 0) text += ` tasks=${this.#unfinished}`;
    if (this.#shutDown) text += " shutdown";
    return text;
  }

  qsize(): number {
    return this._queue.length - this.#head;
  }

  get maxsize(): number {
    return this.#maxsize;
  }

  empty(): boolean {
    return this.qsize() === 0;
  }

  full(): boolean {
    return this.#maxsize > 0 && this.qsize() >= this.#maxsize;
  }

  /** Puts an item, waiting for room. Raises QueueShutDown. */
  async put(item: T): Promise<null> {
    while (this.full()) {
      if (this.#shutDown) throw new QueueShutDown();
      await this.#wait(this.#putters, "room", () => !this.full());
    }
    this.put_nowait(item);
    return null;
  }

  /** Puts an item, or raises QueueFull or QueueShutDown. */
  put_nowait(item: T): void {
    if (this.#shutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this._put(item);
    this.#unfinished++;
    this.#finished.clear();
    wakeNext(this.#getters);
  }

  /** Takes an item, waiting for one. Raises QueueShutDown when none will come. */
  async get(): Promise<T> {
    while (this.empty()) {
      if (this.#shutDown) throw new QueueShutDown();
      await this.#wait(this.#getters, "an item", () => !this.empty());
    }
    return this.get_nowait();
  }

  /** Takes an item, or raises QueueEmpty or QueueShutDown. */
  get_nowait(): T {
    if (this.empty()) throw this.#shutDown ? new QueueShutDown() : new QueueEmpty();
    const item = this._get();
    wakeNext(this.#putters);
    return item;
  }

  async #wait(waiters: Waiters<null>, label: string, couldGoOn: () => boolean): Promise<void> {
    const waiter = this._makeWaiter<null>("queue", { label });
    waiters.add(waiter);
    try {
      await waiter;
    } catch (error) {
      waiter.cancel();
      waiters.delete(waiter);
      // Woken, but unable to go on: the next one is woken instead.
      if (couldGoOn() && !waiter.cancelled()) wakeNext(waiters);
      throw error;
    }
  }

  /** Says that an item that was taken is dealt with. ValueError when there was none. */
  task_done(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    this.#unfinished--;
    if (this.#unfinished === 0) this.#finished.set();
  }

  /** Waits until every item that was put is dealt with. */
  async join(): Promise<void> {
    if (this.#unfinished > 0) await this.#finished.wait();
  }

  /** Ends the queue: putting raises QueueShutDown, and so does getting once it is empty, or at once if `immediate`. */
  shutdown(immediate: boolean | { immediate?: boolean } = false): void {
    this.#shutDown = true;
    if (typeof immediate === "object" ? immediate.immediate === true : immediate) {
      while (!this.empty()) {
        this._get();
        if (this.#unfinished > 0) this.#unfinished--;
      }
      if (this.#unfinished === 0) this.#finished.set();
    }
    for (const waiters of [this.#getters, this.#putters]) {
      for (const waiter of waiters) {
        waiters.delete(waiter);
        if (!waiter.done()) waiter.set_result(null);
      }
    }
  }
}

function wakeNext(waiters: Waiters<null>): void {
  for (const waiter of waiters) {
    waiters.delete(waiter);
    if (!waiter.done()) {
      waiter.set_result(null);
      return;
    }
  }
}

/** Gives the smallest item first. */
export class PriorityQueue<T = unknown> extends Queue<T> {
  protected override _put(item: T): void {
    heappush(this._queue, item);
  }

  protected override _get(): T {
    return heappop(this._queue);
  }
}

/** Gives the item that was put last. */
export class LifoQueue<T = unknown> extends Queue<T> {
  protected override _get(): T {
    return this._queue.pop() as T;
  }
}

declare_type(AllDone, "Event", "asyncio.locks");
declare_type(Queue, "Queue", "asyncio.queues");
declare_type(PriorityQueue, "PriorityQueue", "asyncio.queues");
declare_type(LifoQueue, "LifoQueue", "asyncio.queues");

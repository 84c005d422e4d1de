// `queue`: queues between threads. A function in a thread can take what is there; to wait for what others put later, it
// would have to be suspended (../threads.ts). Specified by CPython's Lib/queue.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { now } from "../clock.ts";
import { Exception, ValueError } from "../exceptions.ts";
import { address } from "../repr.ts";
import { declare_type } from "../special.ts";
import { handsOver } from "../stepwise.ts";
import { type Operation, WaitingLine, note, perform, requireLive } from "../threads.ts";
import { heappop, heappush } from "./heapq.ts";

export class Empty extends Exception {}
export class Full extends Exception {}
export class ShutDown extends Exception {}

declare_type(Empty, "Empty", "_queue");
declare_type(Full, "Full", "queue");
declare_type(ShutDown, "ShutDown", "queue");

export interface QueueOptions {
  readonly block?: boolean;
  readonly timeout?: number | null;
}

function waitOptions(block: boolean | QueueOptions, timeout: number | null): Required<QueueOptions> {
  const options = typeof block === "object" ? { block: block.block ?? true, timeout: block.timeout ?? null } : { block, timeout };
  if (options.timeout !== null && options.timeout < 0) throw new ValueError("'timeout' must be a non-negative number");
  return options;
}

const INSTEAD = "Let the function return its results, or use asyncio.Queue.";

/** First in, first out. */
export class Queue<T = unknown> {
  readonly maxsize: number;
  #unfinished = 0;
  #isShutDown = false;
  readonly #notEmpty = new WaitingLine("queue");
  readonly #notFull = new WaitingLine("queue");
  readonly #allDone = new WaitingLine("queue");
  protected items: T[] = [];

  constructor(maxsize: number | { readonly maxsize?: number } = 0) {
    this.maxsize = typeof maxsize === "object" ? (maxsize.maxsize ?? 0) : maxsize;
  }

  protected add(item: T): void {
    this.items.push(item);
  }

  protected take(): T {
    return this.items.shift() as T;
  }

  get #isFull(): boolean {
    return this.maxsize > 0 && this.items.length >= this.maxsize;
  }

  *$put(item: T, block: boolean, timeout: number | null): Operation {
    if (this.#isShutDown) throw new ShutDown();
    const end = timeout === null ? null : now() + timeout;
    while (this.#isFull) {
      const left = end === null ? null : end - now();
      if (!block || (left !== null && left <= 0)) throw new Full();
      yield* this.#notFull.wait(left);
      if (this.#isShutDown) throw new ShutDown();
    }
    this.add(item);
    this.#unfinished++;
    this.#notEmpty.serve();
  }

  *$get(block: boolean, timeout: number | null): Operation<T> {
    const end = timeout === null ? null : now() + timeout;
    while (this.items.length === 0) {
      if (this.#isShutDown) throw new ShutDown();
      const left = end === null ? null : end - now();
      if (!block || (left !== null && left <= 0)) throw new Empty();
      yield* this.#notEmpty.wait(left);
    }
    const item = this.take();
    this.#notFull.serve();
    return item;
  }

  *$join(): Operation {
    while (this.#unfinished > 0) yield* this.#allDone.wait();
  }

  /** Puts an item in, where the queue is full after waiting. @throws Full */
  put(item: T, block: boolean | QueueOptions = true, timeout: number | null = null): void {
    const options = waitOptions(block, timeout);
    const certain = options.block && options.timeout === null;
    if (!certain && this.maxsize > 0) requireLive("Queue.put() with a timeout, or without waiting,", INSTEAD);
    const until = this.maxsize > 0 ? {} : { until: now() };
    perform(() => this.$put(item, options.block, options.timeout), { what: "Queue.put()", gives: { value: undefined }, ...until });
  }

  /** Takes the next item, where there is none after waiting. @throws Empty */
  get(block: boolean | QueueOptions = true, timeout: number | null = null): T {
    requireLive("Queue.get()", INSTEAD);
    const options = waitOptions(block, timeout);
    return perform(() => this.$get(options.block, options.timeout), { what: "Queue.get() of an empty queue", instead: INSTEAD });
  }

  put_nowait(item: T): void {
    this.put(item, false);
  }

  get_nowait(): T {
    return this.get(false);
  }

  /** Says that an item that was taken is dealt with. @throws ValueError when called too often. */
  task_done(): void {
    note(() => {
      if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
      this.#unfinished--;
      if (this.#unfinished === 0) this.#allDone.serveAll();
    });
  }

  /** Waits until all items were taken and dealt with. */
  join(): void {
    perform(() => this.$join(), { what: "Queue.join()", gives: { value: undefined } });
  }

  qsize(): number {
    requireLive("Queue.qsize()", INSTEAD);
    return this.items.length;
  }

  empty(): boolean {
    requireLive("Queue.empty()", INSTEAD);
    return this.items.length === 0;
  }

  full(): boolean {
    requireLive("Queue.full()", INSTEAD);
    return this.#isFull;
  }

  /** Takes nothing in any more; with `immediate`, drops what is there. */
  shutdown(immediate: boolean | { readonly immediate?: boolean } = false): void {
    const drops = typeof immediate === "object" ? (immediate.immediate ?? false) : immediate;
    note(() => {
      this.#isShutDown = true;
      if (drops) {
        this.#unfinished = Math.max(0, this.#unfinished - this.items.length);
        this.items = [];
        this.#allDone.serveAll();
      }
      this.#notEmpty.serveAll();
      this.#notFull.serveAll();
    });
  }

  __repr__(): string {
    return `<queue.${this.constructor.name} object at ${address(this)}>`;
  }
}

/** Last in, first out. */
export class LifoQueue<T = unknown> extends Queue<T> {
  protected override take(): T {
    return this.items.pop() as T;
  }
}

/** Smallest first. */
export class PriorityQueue<T = unknown> extends Queue<T> {
  protected override add(item: T): void {
    heappush(this.items, item);
  }
  protected override take(): T {
    return heappop(this.items);
  }
}

/** A queue without a limit and without counting. */
export class SimpleQueue<T = unknown> extends Queue<T> {
  constructor() {
    super(0);
  }
}

handsOver(Queue.prototype, ["put", "get", "join", "put_nowait", "get_nowait"]);

declare_type(Queue, "Queue", "queue");
declare_type(LifoQueue, "LifoQueue", "queue");
declare_type(PriorityQueue, "PriorityQueue", "queue");
declare_type(SimpleQueue, "SimpleQueue", "queue");

// Signal handlers of the loop. A signal wakes the loop, which calls the handler one turn after the one that reads of it.
// CPython: Lib/asyncio/unix_events.py (add_signal_handler, _process_self_data, _handle_signal).
//
// Runs inside QuickJS. No DOM, no Node.
import { RuntimeError, TypeError, ValueError } from "../python/exceptions.ts";
import { repr } from "../python/repr.ts";
import { receivers } from "../python/signals.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { isCoroutineFunction } from "../python/coroutines.ts";
import { iscoroutine } from "./coroutines.ts";
import { type Callback, Handle } from "./events.ts";

const LAST_SIGNAL = 64;
/** The C library keeps these two. */
const RESERVED: readonly number[] = [32, 33];
const UNCATCHABLE: readonly number[] = [9, 19];

/** The signals that one loop handles. */
export class LoopSignals {
  readonly #loop: BaseEventLoop;
  readonly #handlers = new Map<number, Handle>();
  #arrived: number[] = [];

  constructor(loop: BaseEventLoop) {
    this.#loop = loop;
  }

  add(signal: unknown, callback: Callback, args: readonly unknown[]): void {
    if (iscoroutine(callback) || isCoroutineFunction(callback)) throw new TypeError("coroutines cannot be used with add_signal_handler()");
    const number = checkSignal(signal);
    this.#loop._checkClosed();
    if (UNCATCHABLE.includes(number)) throw new RuntimeError(`sig ${number} cannot be caught`);
    this.#handlers.set(number, new Handle(callback, args, this.#loop));
    receivers.set(number, (arrived) => this.#arrived.push(arrived));
  }

  remove(signal: unknown): boolean {
    const number = checkSignal(signal);
    if (!this.#handlers.delete(number)) return false;
    receivers.delete(number);
    return true;
  }

  removeAll(): void {
    for (const signal of [...this.#handlers.keys()]) this.remove(signal);
  }

  /** Before the loop waits: puts the reading of what has come into the ready queue. */
  take(): void {
    if (this.#arrived.length === 0) return;
    const arrived = this.#arrived;
    this.#arrived = [];
    this.#loop._add_callback(new Handle(() => this.#process(arrived), [], this.#loop));
  }

  #process(arrived: readonly number[]): void {
    for (const signal of arrived) {
      const handle = this.#handlers.get(signal);
      if (handle?._cancelled) this.remove(signal);
      else if (handle !== undefined) this.#loop._add_callback(handle);
    }
  }
}

function checkSignal(signal: unknown): number {
  const number: unknown = typeof signal === "number" ? signal : signal !== null && typeof signal === "object" ? signal.valueOf() : null;
  if (typeof number !== "number") throw new TypeError(`sig must be an int, not ${repr(signal)}`);
  if (number < 1 || number > LAST_SIGNAL || RESERVED.includes(number)) throw new ValueError(`invalid signal number ${number}`);
  return number;
}

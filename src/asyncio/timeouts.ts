// `timeout` and `timeout_at`. CPython: Lib/asyncio/timeouts.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { add } from "../python/arithmetic.ts";
import { le } from "../python/compare.ts";
import { ExceptionGroup } from "../python/exception-groups.ts";
import { type BaseException, RuntimeError, TimeoutError, holdVariable } from "../python/exceptions.ts";
import { declare_type } from "../python/special.ts";
import { round } from "../python/numeric.ts";
import { repr } from "../python/repr.ts";
import { type Handle, get_running_loop } from "./events.ts";
import { CancelledError } from "./exceptions.ts";
import { named } from "./format-helpers.ts";
import { type Task, current_task } from "./tasks.ts";

type State = "created" | "active" | "expiring" | "expired" | "finished";

/** Cancels the task inside it when its time is over, and turns that cancellation into TimeoutError. */
export class Timeout {
  declare [Symbol.asyncDispose]: () => Promise<void>;
  #state: State = "created";
  #handler: Handle | null = null;
  #task: Task | null = null;
  #cancelling = 0;
  #when: number | null;

  constructor(when: number | null) {
    this.#when = when;
  }

  /** The deadline on the loop's clock, or null. */
  when(): number | null {
    return this.#when;
  }

  /** Moves the deadline; a moment that has passed expires at the loop's next turn. */
  reschedule(when: number | null): void {
    if (this.#state !== "active") {
      if (this.#state === "created") throw new RuntimeError("Timeout has not been entered");
      throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    }
    this.#when = when;
    this.#handler?.cancel();
    if (when === null) {
      this.#handler = null;
      return;
    }
    const loop = get_running_loop();
    // Not a field, which would make a circle that keeps the task alive.
    const onTimeout = named((): void => this.#expire(), "Timeout._on_timeout");
    this.#handler =
      le(when, loop.time()) ? loop.call_soon(onTimeout) : loop.call_at(when, onTimeout);
  }

  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  __repr__(): string {
    const when = this.#state === "active" ? ` when=${this.#when === null ? "None" : repr(round(this.#when, 3))}` : "";
    return `<Timeout [${this.#state}]${when}>`;
  }

  async __aenter__(): Promise<this> {
    if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = current_task();
    if (task === null) throw new RuntimeError("Timeout should be used inside a task");
    this.#state = "active";
    this.#task = task;
    this.#cancelling = task.cancelling();
    this.reschedule(this.#when);
    return this;
  }

  async __aexit__(type: unknown, error: BaseException | null): Promise<null> {
    this.#handler?.cancel();
    this.#handler = null;
    if (this.#state === "expiring") {
      this.#state = "expired";
      if ((this.#task as Task).uncancel() <= this.#cancelling && type !== null && error !== null) {
        // The error's traceback leads here, and from here to the task that it may end.
        if (error instanceof CancelledError) throw holdVariable(timeoutFrom(error), this);
        insertTimeoutError(error);
        if (error instanceof ExceptionGroup) error.exceptions.forEach(insertTimeoutError);
      }
    } else if (this.#state === "active") {
      this.#state = "finished";
    }
    return null;
  }

  #expire(): void {
    (this.#task as Task).cancel();
    this.#state = "expiring";
    this.#handler = null;
  }
}

declare_type(Timeout, "Timeout", "asyncio.timeouts");

function timeoutFrom(cancellation: BaseException): TimeoutError {
  const error = new TimeoutError();
  error.__cause__ = error.__context__ = cancellation;
  error.__suppress_context__ = true;
  return error;
}

/** Puts a TimeoutError in the place of the cancellation that lies behind another error. */
function insertTimeoutError(error: BaseException): void {
  for (let each = error; each.__context__ !== null; each = each.__context__) {
    if (each.__context__ instanceof CancelledError) {
      const inserted = new TimeoutError();
      inserted.__context__ = inserted.__cause__ = each.__context__;
      inserted.__suppress_context__ = true;
      each.__context__ = inserted;
      return;
    }
  }
}

/** `async with timeout(delay)`: at most `delay` virtual seconds from now; null never ends. */
export function timeout(delay: number | null): Timeout {
  const loop = get_running_loop();
  return new Timeout(delay === null ? null : add(loop.time(), delay));
}

/** `async with timeout_at(when)`: until `when` on the loop's clock. */
export function timeout_at(when: number | null): Timeout {
  return new Timeout(when);
}

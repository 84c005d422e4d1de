// The clock of a whole request, and passwords. Twin of src/oracle/python/packages/aiohttp/helpers.py.
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseEventLoop } from "../../asyncio/base-events.ts";
import type { TimerHandle } from "../../asyncio/events.ts";
import { CancelledError } from "../../asyncio/exceptions.ts";
import { type Task, current_task } from "../../asyncio/tasks.ts";
import { type Timeout, timeout } from "../../asyncio/timeouts.ts";
import { encode } from "../../python/codecs.ts";
import { type BaseException, RuntimeError, TimeoutError } from "../../python/exceptions.ts";
import { repr } from "../../python/repr.ts";
import { declare_type } from "../../python/special.ts";
import { base64 } from "../services.ts";
import { from, fromNone } from "./client-exceptions.ts";

export class BasicAuth {
  readonly login: string;
  readonly password: string;
  readonly encoding: string;

  constructor(login: string, password = "", encoding = "latin1") {
    this.login = login;
    this.password = password;
    this.encoding = encoding;
  }
  encode(): string {
    return `Basic ${base64(encode(`${this.login}:${this.password}`, this.encoding, "strict"))}`;
  }
  __repr__(): string {
    return `BasicAuth(login=${repr(this.login)}, password=${repr(this.password)}, encoding=${repr(this.encoding)})`;
  }
}
declare_type(BasicAuth, "BasicAuth", "aiohttp.helpers");

/**
 * What is awaited inside is cancelled when the time is over, and TimeoutError raised in its place. A request enters it,
 * and so does every wait for a piece of the body.
 */
export class TimerContext {
  declare [Symbol.dispose]: () => void;
  readonly #tasks: Task[] = [];
  #expired = false;
  #cancelling = 0;
  #handle: TimerHandle | null;

  constructor(loop: BaseEventLoop, delay: number | null) {
    this.#handle = delay ? loop.call_at(loop.time() + delay, this.#expire) : null;
  }

  __enter__(): this {
    const task = current_task();
    if (task === null) throw new RuntimeError("Timeout context manager should be used inside a task");
    this.#cancelling = task.cancelling();
    if (this.#expired) throw fromNone(new TimeoutError());
    this.#tasks.push(task);
    return this;
  }

  __exit__(_type: unknown, error: BaseException | null): null {
    const task = this.#tasks.pop();
    if (error instanceof CancelledError && this.#expired) {
      if (task !== undefined && task.uncancel() > this.#cancelling) return null;
      throw from(new TimeoutError(), error);
    }
    return null;
  }

  readonly #expire = (): void => {
    this.#expired = true;
    this.#handle = null;
    for (const task of new Set(this.#tasks)) task.cancel();
  };

  cancel(): void {
    this.#handle?.cancel();
    this.#handle = null;
  }
}

/** `asyncio.timeout`, where 0 too means that there is no limit. */
export function limit(delay: number | null): Timeout {
  return timeout(delay ? delay : null);
}

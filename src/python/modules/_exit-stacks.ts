// `ExitStack` and `AsyncExitStack`. Specified by CPython's Lib/contextlib.py (_BaseExitStack and its heirs), whose chaining
// of exceptions they follow.
import { call_ } from "../calling.ts";
import { type BaseException, TypeError, handling } from "../exceptions.ts";
import { declare_type } from "../special.ts";
import { translateError } from "../translate-error.ts";
import { truth } from "../truth.ts";
import { full_name, type } from "../type.ts";
import { type Callable, type ExitArguments, exitArguments } from "./_context-decorators.ts";

type ExitCallback = (...details: ExitArguments) => unknown;

interface Entry {
  readonly isSync: boolean;
  readonly callback: ExitCallback;
}

function method(manager: unknown, name: string): Callable | undefined {
  if (manager == null || (typeof manager !== "object" && typeof manager !== "function")) return undefined;
  const found: unknown = Reflect.get(manager, name);
  return typeof found === "function" ? (found as Callable) : undefined;
}

class BaseExitStack {
  _exit_callbacks: Entry[] = [];

  /** Moves everything to a new stack, so that leaving this one runs nothing. */
  pop_all(): this {
    const moved = Reflect.construct(this.constructor, []) as this;
    moved._exit_callbacks = this._exit_callbacks;
    this._exit_callbacks = [];
    return moved;
  }

  /** Registers a manager's `__exit__`, or a function with its arguments; gives it back. */
  push<E extends object>(exit: E): E {
    const exits = method(exit, "__exit__");
    const callback = (exits === undefined ? exit : exits.bind(exit)) as ExitCallback;
    this._exit_callbacks.push({ isSync: true, callback });
    return exit;
  }

  /** Enters a manager, which will be left with the stack; gives what entering gave. */
  enter_context<T>(manager: T): EnteredBy<T>;
  enter_context(manager: unknown): unknown {
    const enters = method(manager, "__enter__");
    const exits = method(manager, "__exit__");
    if (enters === undefined || exits === undefined) {
      throw new TypeError(`'${longName(manager)}' object does not support the context manager protocol`);
    }
    const result = enters.call(manager);
    this._exit_callbacks.push({ isSync: true, callback: exits.bind(manager) as ExitCallback });
    return result;
  }

  /** Registers a call; it cannot swallow exceptions. Gives the function back. */
  callback<A extends readonly unknown[], F extends (...args: A) => unknown>(fn: F, ...args: A): F {
    const callback = (): null => {
      call_(fn, ...args);
      return null;
    };
    this._exit_callbacks.push({ isSync: true, callback });
    return fn;
  }
}

/** `'module.Class'` in the messages about what is no context manager: builtins are named with their module too. */
function longName(manager: unknown): string {
  const name = full_name(type(manager));
  return name.includes(".") ? name : `builtins.${name}`;
}

/** What entering `T` gives: its type stands for both, as with `using`. */
export type EnteredBy<T> = T extends { __enter__(): infer R } ? R : T;
export type AsyncEnteredBy<T> = T extends { __aenter__(): PromiseLike<infer R> } ? R : T;

/** What one leaving of a stack has come to. */
class Unwinding {
  error: BaseException | null;
  #suppressed = false;
  #raises = false;
  readonly #received: boolean;
  readonly #handled = handling.exception;

  constructor(error: BaseException | null) {
    this.error = error;
    this.#received = error !== null;
  }

  answered(answer: unknown): void {
    if (!truth(answer)) return;
    this.#suppressed = true;
    this.#raises = false;
    this.error = null;
  }

  raised(thrown: unknown): void {
    const error = translateError(thrown);
    this.#chain(error, this.error);
    this.#raises = true;
    this.error = error;
  }

  /** As though the managers were nested: the end of the new exception's chain becomes the one before. */
  #chain(error: BaseException, before: BaseException | null): void {
    for (;;) {
      const context = error.__context__;
      if (context === null || context === before) return;
      if (context === this.#handled) break;
      error = context;
    }
    error.__context__ = before;
  }

  end(): boolean {
    if (this.#raises && this.error !== null) throw this.error;
    return this.#received && this.#suppressed;
  }
}

/** Context managers and callbacks that are left last first, as if their `with` blocks were nested. */
export class ExitStack extends BaseExitStack {
  declare [Symbol.dispose]: () => void;

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, error: BaseException | null, _traceback?: unknown): boolean {
    const unwinding = new Unwinding(error);
    for (let entry = this._exit_callbacks.pop(); entry !== undefined; entry = this._exit_callbacks.pop()) {
      try {
        unwinding.answered(entry.callback(...exitArguments(unwinding.error)));
      } catch (raised) {
        unwinding.raised(raised);
      }
    }
    return unwinding.end();
  }

  close(): void {
    this.__exit__(null, null, null);
  }
}

/** An ExitStack that takes asynchronous managers and callbacks too. */
export class AsyncExitStack extends BaseExitStack {
  declare [Symbol.asyncDispose]: () => PromiseLike<void>;

  async enter_async_context<T>(manager: T): Promise<AsyncEnteredBy<T>> {
    const enters = method(manager, "__aenter__");
    const exits = method(manager, "__aexit__");
    if (enters === undefined || exits === undefined) {
      throw new TypeError(`'${longName(manager)}' object does not support the asynchronous context manager protocol`);
    }
    const result = await (enters.call(manager) as PromiseLike<AsyncEnteredBy<T>>);
    this._exit_callbacks.push({ isSync: false, callback: exits.bind(manager) as ExitCallback });
    return result;
  }

  push_async_exit<E extends object>(exit: E): E {
    const exits = method(exit, "__aexit__");
    const callback = (exits === undefined ? exit : exits.bind(exit)) as ExitCallback;
    this._exit_callbacks.push({ isSync: false, callback });
    return exit;
  }

  push_async_callback<A extends readonly unknown[], F extends (...args: A) => PromiseLike<unknown>>(fn: F, ...args: A): F {
    const callback = async (): Promise<null> => {
      await (call_(fn, ...args) as PromiseLike<unknown>);
      return null;
    };
    this._exit_callbacks.push({ isSync: false, callback });
    return fn;
  }

  async aclose(): Promise<void> {
    await this.__aexit__(null, null, null);
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(_type: unknown, error: BaseException | null, _traceback?: unknown): Promise<boolean> {
    const unwinding = new Unwinding(error);
    for (let entry = this._exit_callbacks.pop(); entry !== undefined; entry = this._exit_callbacks.pop()) {
      try {
        const answer = entry.callback(...exitArguments(unwinding.error));
        unwinding.answered(entry.isSync ? answer : await (answer as PromiseLike<unknown>));
      } catch (raised) {
        unwinding.raised(raised);
      }
    }
    return unwinding.end();
  }
}

declare_type(ExitStack, "ExitStack", "contextlib");
declare_type(AsyncExitStack, "AsyncExitStack", "contextlib");

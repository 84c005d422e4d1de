// Bases of `contextlib` whose managers can be used as decorators too (`@managed()`): such a manager is a function with a
// manager's prototype, since JavaScript has no other objects that can be called. Specified by CPython's Lib/contextlib.py
// (ContextDecorator, AsyncContextDecorator).
import { call_ } from "../calling.ts";
import { type BaseException, whileHandling } from "../exceptions.ts";
import { declare_type } from "../special.ts";
import { translateError } from "../translate-error.ts";
import { truth } from "../truth.ts";
import { wraps } from "./functools.ts";

export type Callable = (...args: never[]) => unknown;

/** What `__exit__` is called with: three times None where the block ended by itself. */
export type ExitArguments = readonly [type: unknown, error: BaseException | null, traceback: unknown];

export function exitArguments(error: BaseException | null): ExitArguments {
  return error === null ? [null, null, null] : [error.constructor, error, error.__traceback__];
}

/** Makes the manager that is entered at a call of the decorated function. */
type Recreate<M> = () => M;

/**
 * Makes an object that is a `cls` and, called with a function, gives that function inside the manager, or inside what
 * `recreate` makes: with that the object does not refer to itself, and is gone when nobody has it any more.
 */
function callable<M extends { _recreate_cm(): M }>(cls: object, decorate: (recreate: Recreate<M>, fn: Callable) => Callable, recreate?: Recreate<M>): M {
  if (recreate !== undefined) return Object.setPrototypeOf((fn: Callable): Callable => decorate(recreate, fn), cls) as M;
  const manager = Object.setPrototypeOf((fn: Callable): Callable => decorate(() => manager._recreate_cm(), fn), cls) as M;
  return manager;
}

function decorate(recreate: Recreate<ContextDecorator>, fn: Callable): Callable {
  const inner = (...args: never[]): unknown => {
    const used = recreate();
    used.__enter__();
    let result: unknown;
    try {
      result = call_(fn, ...args);
    } catch (raised) {
      const error = translateError(raised);
      if (!truth(whileHandling(error, () => used.__exit__(...exitArguments(error))))) throw error;
      return null;
    }
    used.__exit__(null, null, null);
    return result;
  };
  return wraps(fn)(inner);
}

function decorateAsync(recreate: Recreate<AsyncContextDecorator>, fn: Callable): Callable {
  const inner = async (...args: never[]): Promise<unknown> => {
    await using _entered = recreate() as unknown as AsyncDisposable;
    return await (call_(fn, ...args) as PromiseLike<unknown>);
  };
  return wraps(fn)(inner);
}

export interface ContextDecorator {
  __enter__(): unknown;
  __exit__(...details: ExitArguments): unknown;
}

/** Base of context managers that can decorate a function: `timed()(function work() { … })`. */
export class ContextDecorator {
  constructor(recreate?: Recreate<ContextDecorator>) {
    return callable<ContextDecorator>(new.target.prototype, decorate, recreate);
  }

  _recreate_cm(): this {
    return this;
  }

  __call__(fn: Callable): unknown {
    return Reflect.apply(this as unknown as Callable, undefined, [fn]);
  }
}

export interface AsyncContextDecorator {
  __aenter__(): unknown;
  __aexit__(...details: ExitArguments): unknown;
}

/** Base of asynchronous context managers that can decorate an `async` function. */
export class AsyncContextDecorator {
  constructor(recreate?: Recreate<AsyncContextDecorator>) {
    return callable<AsyncContextDecorator>(new.target.prototype, decorateAsync, recreate);
  }

  _recreate_cm(): this {
    return this;
  }

  __call__(fn: Callable): unknown {
    return Reflect.apply(this as unknown as Callable, undefined, [fn]);
  }
}

declare_type(ContextDecorator, "ContextDecorator", "contextlib");
declare_type(AsyncContextDecorator, "AsyncContextDecorator", "contextlib");

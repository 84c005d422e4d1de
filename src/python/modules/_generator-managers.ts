// Context managers made of generators: `@contextmanager` and `@asynccontextmanager`. What they raise and pass on follows
// CPython's Lib/contextlib.py (_GeneratorContextManager, _AsyncGeneratorContextManager) branch by branch.
import type { AsyncGeneratorObject } from "../asyncgen.ts";
import { call_ } from "../calling.ts";
import { BaseException, RuntimeError, StopAsyncIteration, StopIteration, generatorRaised, handling, holdItself, holdVariable, rememberTraceback } from "../exceptions.ts";
import { declare_type } from "../special.ts";
import { translateError } from "../translate-error.ts";
import { AsyncContextDecorator, ContextDecorator } from "./_context-decorators.ts";
import { wraps } from "./functools.ts";

/** What `using x = manager` binds: what `__enter__` gives; the type says that it can stand there. */
export type Entered<T> = [T] extends [null | undefined | void] ? Disposable : T & Disposable;

/** What `await using x = manager` binds: what `__aenter__` gives. */
export type AsyncEntered<T> = [T] extends [null | undefined | void] ? AsyncDisposable : T & AsyncDisposable;

type GeneratorFunction<A extends readonly unknown[], T> = (...args: A) => Generator<T, unknown, unknown>;

class GeneratorContextManager extends ContextDecorator {
  readonly #make: () => Generator<unknown, unknown, unknown>;
  readonly gen: Generator<unknown, unknown, unknown>;

  constructor(make: () => Generator<unknown, unknown, unknown>) {
    super(() => new GeneratorContextManager(make));
    this.#make = make;
    this.gen = make();
  }

  override _recreate_cm(): this {
    return new GeneratorContextManager(this.#make) as this;
  }

  override __enter__(): unknown {
    const step = advance(() => this.gen.next(null));
    if (step.done === true) throw hiding(new RuntimeError("generator didn't yield"), new StopIteration());
    return step.value;
  }

  override __exit__(_type: unknown, error: BaseException | null): boolean {
    if (error === null) {
      if (advance(() => this.gen.next(null)).done === true) return false;
      return this.#notStopped("generator didn't stop");
    }
    const restoreTraceback = rememberTraceback(error);
    try {
      if (advance(() => this.gen.throw(error)).done === true) return true;
    } catch (raised) {
      const exception = translateError(raised);
      if (exception !== error && !wrapsStop(exception, error, [StopIteration])) throw exception;
      restoreTraceback();
      return false;
    }
    return this.#notStopped("generator didn't stop after throw()");
  }

  #notStopped(message: string): never {
    const error = new RuntimeError(message);
    if (this.gen.return(undefined).done !== true) throw new RuntimeError("generator ignored GeneratorExit");
    throw error;
  }
}

/** A step of a synchronous generator: a StopIteration that leaves its body becomes a RuntimeError (PEP 479). */
function advance<S>(step: () => S): S {
  try {
    return step();
  } catch (raised) {
    const exception = translateError(raised);
    throw exception instanceof StopIteration ? generatorRaised("generator", exception) : exception;
  }
}

/** Whether `exception` is the RuntimeError that a generator made of the Stop(Async)Iteration that was thrown into it. */
function wrapsStop(exception: BaseException, thrown: BaseException, stops: readonly (typeof StopIteration | typeof StopAsyncIteration)[]): boolean {
  return (
    exception instanceof RuntimeError && stops.some((stop) => thrown instanceof stop) && exception.__cause__ === thrown
  );
}

/** Makes a context manager of a generator that yields once: before the `yield` is entering, after it leaving. */
export function contextmanager<A extends readonly unknown[], T>(fn: GeneratorFunction<A, T>): (...args: A) => Entered<T> {
  return wraps(fn)((...args: A) => new GeneratorContextManager(() => call_(fn, ...args) as Generator) as unknown as Entered<T>);
}

class AsyncGeneratorContextManager extends AsyncContextDecorator {
  readonly #make: () => AsyncGeneratorObject;
  readonly gen: AsyncGeneratorObject;

  constructor(make: () => AsyncGeneratorObject) {
    super(() => new AsyncGeneratorContextManager(make));
    this.#make = make;
    this.gen = make();
  }

  override _recreate_cm(): this {
    return new AsyncGeneratorContextManager(this.#make) as this;
  }

  override async __aenter__(): Promise<unknown> {
    try {
      return await this.gen.asend(null);
    } catch (error) {
      if (error instanceof StopAsyncIteration) throw hiding(new RuntimeError("generator didn't yield"), error);
      throw this.#held(error);
    }
  }

  override async __aexit__(_type: unknown, error: BaseException | null): Promise<boolean> {
    try {
      return await this.#exit(error);
    } catch (raised) {
      throw this.#held(raised);
    }
  }

  /** Frames of the generator lead to the one that awaits them, which has it: so does what else was raised in there. */
  #held<E>(raised: E): E {
    const seen = new Set<unknown>([handling.exception]);
    for (let each: unknown = raised; each instanceof BaseException && !seen.has(each); each = each.__context__) {
      seen.add(each);
      holdVariable(each, this.gen);
    }
    return raised;
  }

  async #exit(error: BaseException | null): Promise<boolean> {
    if (error === null) {
      try {
        await this.gen.asend(null);
      } catch (raised) {
        if (raised instanceof StopAsyncIteration) return false;
        throw raised;
      }
      return await this.#notStopped("generator didn't stop");
    }
    const restoreTraceback = rememberTraceback(error);
    try {
      await this.gen.athrow(error);
    } catch (raised) {
      const exception = translateError(raised);
      if (!(exception instanceof StopAsyncIteration) && (exception === error || wrapsStop(exception, error, [StopIteration, StopAsyncIteration]))) {
        restoreTraceback();
        return false;
      }
      // The error's traceback leads to the generator, and from there to this frame, which has the error.
      holdItself(holdVariable(error, this.gen));
      if (exception instanceof StopAsyncIteration) return exception !== error;
      throw exception;
    }
    return await this.#notStopped("generator didn't stop after athrow()");
  }

  async #notStopped(message: string): Promise<never> {
    const error = new RuntimeError(message);
    await this.gen.aclose();
    throw error;
  }
}

/** `raise … from None` while `context` is being handled. */
function hiding(error: BaseException, context: BaseException): BaseException {
  error.__context__ = context;
  error.__suppress_context__ = true;
  return error;
}

declare_type(GeneratorContextManager, "_GeneratorContextManager", "contextlib");
declare_type(AsyncGeneratorContextManager, "_AsyncGeneratorContextManager", "contextlib");

/** Makes an asynchronous context manager of an asynchronous generator that yields once. */
export function asynccontextmanager<A extends readonly unknown[], T>(
  fn: (...args: A) => AsyncGenerator<T, unknown, unknown>,
): (...args: A) => AsyncEntered<T> {
  const make = (args: A): AsyncGeneratorObject => call_(fn, ...args) as unknown as AsyncGeneratorObject;
  return wraps(fn)((...args: A) => new AsyncGeneratorContextManager(() => make(args)) as unknown as AsyncEntered<T>);
}

// `contextlib`. What the generator-based managers raise and pass on follows CPython's Lib/contextlib.py branch by branch.
//
// A manager that can be used as a decorator too (`@managed()`) is a function with a manager's prototype: JavaScript has no
// other objects that can be called.
//
// Runs inside QuickJS. No DOM, no Node.
import type { AsyncGeneratorObject } from "../asyncgen.ts";
import { call_ } from "../calling.ts";
import { BaseExceptionGroup, type ExceptionClass } from "../exception-groups.ts";
import { BaseException, RuntimeError, StopAsyncIteration, StopIteration, TypeError, generatorRaised, handling, holdItself, holdVariable, raisedAgain, rememberTraceback, whileHandling } from "../exceptions.ts";
import { redirect } from "../output.ts";
import type { TextFile } from "../print.ts";
import { known_by_members } from "../protocols.ts";
import { declare_type } from "../special.ts";
import { translateError } from "../translate-error.ts";
import { truth } from "../truth.ts";
import { full_name, type } from "../type.ts";
import { wraps } from "./functools.ts";

type Callable = (...args: never[]) => unknown;

/** What `using x = manager` binds: what `__enter__` gives; the type says that it can stand there. */
export type Entered<T> = [T] extends [null | undefined | void] ? Disposable : T & Disposable;

/** What `await using x = manager` binds: what `__aenter__` gives. */
export type AsyncEntered<T> = [T] extends [null | undefined | void] ? AsyncDisposable : T & AsyncDisposable;

type ExitArguments = readonly [type: unknown, error: BaseException | null, traceback: unknown];

function exitArguments(error: BaseException | null): ExitArguments {
  return error === null ? [null, null, null] : [error.constructor, error, error.__traceback__];
}

// --- managers that are decorators too ----------------------------------------------------------------------------------

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

// --- @contextmanager ---------------------------------------------------------------------------------------------------

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

// --- @asynccontextmanager ----------------------------------------------------------------------------------------------

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

// --- managers made of other things ---------------------------------------------------------------------------------------

/** Calls `thing.close()` when the block is left. */
class closing_<T extends { close(): unknown }> {
  readonly thing: T;
  constructor(thing: T) {
    this.thing = thing;
  }
  __enter__(): T {
    return this.thing;
  }
  __exit__(): null {
    this.thing.close();
    return null;
  }
}

/** Awaits `thing.aclose()` when the block is left: for asynchronous generators. */
class aclosing_<T> {
  readonly thing: T;
  constructor(thing: T) {
    this.thing = thing;
  }
  async __aenter__(): Promise<T> {
    return this.thing;
  }
  async __aexit__(): Promise<null> {
    await (this.thing as { aclose(): PromiseLike<unknown> }).aclose();
    return null;
  }
}

// Their types are those of what entering them gives, since `using` binds that.
export const closing = closing_ as unknown as new <T extends { close(): unknown }>(thing: T) => Entered<T>;
export const aclosing = aclosing_ as unknown as new <T>(thing: T) => AsyncEntered<T>;

/** Does nothing: for code that has a context manager only sometimes. */
class nullcontext_<T = null> {
  readonly enter_result: T;
  constructor(enter_result: T = null as T) {
    this.enter_result = enter_result;
  }
  __enter__(): T {
    return this.enter_result;
  }
  __exit__(): null {
    return null;
  }
  async __aenter__(): Promise<T> {
    return this.enter_result;
  }
  async __aexit__(): Promise<null> {
    return null;
  }
}

export const nullcontext = nullcontext_ as unknown as new <T = null>(enter_result?: T) => Entered<T> & AsyncEntered<T>;

/** Swallows exceptions of the classes given; of a group, the members that match. */
export class suppress {
  readonly #exceptions: readonly ExceptionClass[];
  declare [Symbol.dispose]: () => void;
  constructor(...exceptions: ExceptionClass[]) {
    this.#exceptions = exceptions;
  }
  __enter__(): null {
    return null;
  }
  __exit__(_type: unknown, error: BaseException | null): boolean | null {
    if (error === null) return null;
    if (this.#exceptions.some((cls) => error instanceof cls)) return true;
    if (!(error instanceof BaseExceptionGroup)) return false;
    const rest = error.split(this.#exceptions)[1];
    if (rest === null) return true;
    throw raisedAgain(rest);
  }
}

class RedirectStream<F extends TextFile> {
  readonly #stream: "stdout" | "stderr";
  readonly #target: F;
  readonly #before: (TextFile | null)[] = [];
  declare [Symbol.dispose]: () => void;
  constructor(stream: "stdout" | "stderr", target: F) {
    this.#stream = stream;
    this.#target = target;
  }
  __enter__(): F {
    this.#before.push(redirect(this.#stream, this.#target));
    return this.#target;
  }
  __exit__(): null {
    redirect(this.#stream, this.#before.pop() ?? null);
    return null;
  }
}

/** What is printed goes to `target` meanwhile. */
export class redirect_stdout<F extends TextFile> extends RedirectStream<F> {
  constructor(target: F) {
    super("stdout", target);
  }
}

/** What goes to stderr through `print` and `logging` goes to `target` meanwhile. */
export class redirect_stderr<F extends TextFile> extends RedirectStream<F> {
  constructor(target: F) {
    super("stderr", target);
  }
}

declare_type(closing_, "closing", "contextlib");
declare_type(aclosing_, "aclosing", "contextlib");
declare_type(nullcontext_, "nullcontext", "contextlib");
declare_type(suppress, "suppress", "contextlib");
declare_type(redirect_stdout, "redirect_stdout", "contextlib");
declare_type(redirect_stderr, "redirect_stderr", "contextlib");

// --- stacks --------------------------------------------------------------------------------------------------------------

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

/** Bases of hand-written managers. */
export abstract class AbstractContextManager<T = unknown> {
  declare [Symbol.dispose]: () => void;
  __enter__(): T | this {
    return this;
  }
  abstract __exit__(...details: ExitArguments): unknown;
}

export abstract class AbstractAsyncContextManager<T = unknown> {
  declare [Symbol.asyncDispose]: () => PromiseLike<void>;
  async __aenter__(): Promise<T | this> {
    return this;
  }
  abstract __aexit__(...details: ExitArguments): unknown;
}

declare_type(AbstractContextManager, "AbstractContextManager", "contextlib");
declare_type(AbstractAsyncContextManager, "AbstractAsyncContextManager", "contextlib");
known_by_members(AbstractContextManager, ["__enter__", "__exit__"]);
known_by_members(AbstractAsyncContextManager, ["__aenter__", "__aexit__"]);

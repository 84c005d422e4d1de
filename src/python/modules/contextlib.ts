// `contextlib`. Its decorators are in _context-decorators.ts, managers made of generators in _generator-managers.ts, stacks in
// _exit-stacks.ts; here are the small managers made of other things, and the bases of hand-written ones.
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseExceptionGroup, type ExceptionClass } from "../exception-groups.ts";
import { type BaseException, raisedAgain } from "../exceptions.ts";
import { redirect } from "../output.ts";
import type { TextFile } from "../print.ts";
import { known_by_members } from "../protocols.ts";
import { declare_type } from "../special.ts";
import type { ExitArguments } from "./_context-decorators.ts";
import type { AsyncEntered, Entered } from "./_generator-managers.ts";

export { AsyncContextDecorator, ContextDecorator } from "./_context-decorators.ts";
export { AsyncExitStack, ExitStack } from "./_exit-stacks.ts";
export type { AsyncEnteredBy, EnteredBy } from "./_exit-stacks.ts";
export { asynccontextmanager, contextmanager } from "./_generator-managers.ts";
export type { AsyncEntered, Entered } from "./_generator-managers.ts";

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

// `$`: what lowered code calls. The table in src/README.md says what each stands for; src/lowering emits the calls.
// Programs get `runtime`; library modules import the functions by name.
//
// Runs inside QuickJS. No DOM, no Node.
import { finalizeAbandoned, holdAbandonedFor, watchedGenerators } from "./abandoned.ts";
import { YieldedValue, asyncGeneratorPrototype, describeStep, dropAsyncGenerator, givingHandles, isAsyncGenerator, makesAsyncGenerators } from "./asyncgen.ts";
import { isAsyncGeneratorStep } from "./asyncgen-hooks.ts";
import { pin_name, show_on_instances } from "./class-attributes.ts";
import { FRAME, type AwaitFrame, type CoroutineObject, awaitableStep, define, handledAround, isCoroutine, isCoroutineFunction, isStarted, managerStep, markFunction, noteCaught, raisedInNoFrame, coroutinePrototype } from "./coroutines.ts";
import {
  BaseException,
  type Handled,
  ModuleNotFoundError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  generatorRaised,
  TypeError,
  again,
  chain,
  handling,
  unwinding,
} from "./exceptions.ts";
import { markRaised, position, programFrames, raisedByCaller, runningFrames, runningLine } from "./frames.ts";
import { localReader } from "./local-names.ts";
import { nameModule } from "./module-names.ts";
import { sourceLine } from "./source.ts";
import { is_class } from "./special.ts";
import { noteBeginnings, pythonGeneratorPrototype } from "./generators.ts";
import { call, callMethod, suspendMethod, suspendable } from "./suspendable.ts";
import { translateError } from "./translate-error.ts";
import { full_name, module_of, type, type_name } from "./type.ts";
import { type Unawaited, holdFor, letGo, noteOrigin, report, sweep, unawaited, watch } from "./unawaited.ts";

let inLibrary = true;

/** The library is there: functions made from here on are the program's, which leave frames in tracebacks. */
export function libraryLoaded(): void {
  inLibrary = false;
}

/** Evaluates more of the library. */
export function loadLibrary<T>(evaluate: () => T): T {
  const before = inLibrary;
  inLibrary = true;
  try {
    return evaluate();
  } finally {
    inLibrary = before;
  }
}

export function coroutine<F extends object>(fn: F, qualname: string): F {
  return markFunction(fn, coroutinePrototype, "coroutine", lastPart(qualname), qualname, inLibrary);
}

export function asyncgen<F extends object>(fn: F, qualname: string): F {
  return markFunction(fn, asyncGeneratorPrototype, "async_generator", lastPart(qualname), qualname, inLibrary);
}

/** A program's function: what it gives are handles, which go away when nobody has them. */
function asyncgenHandles(fn: Parameters<typeof givingHandles>[0], qualname: string): typeof fn {
  return givingHandles(asyncgen(fn, qualname));
}

function asyncgenMethod(owner: object, name: string, qualname: string): void {
  const value = asyncgenHandles(Reflect.get(owner, name), qualname);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

export function generator<F extends object>(fn: F, qualname: string): F {
  return markFunction(fn, pythonGeneratorPrototype, "generator", lastPart(qualname), qualname, inLibrary);
}

/** `inner` of `Outer.method.<locals>.inner`: the name in tracebacks. */
function lastPart(qualname: string): string {
  return qualname.slice(qualname.lastIndexOf(".") + 1);
}

/** `yield v` of an async generator, at `line` of the program. */
export function value(yielded: unknown, line = 0): YieldedValue {
  return new YieldedValue(yielded, line);
}

/** Notes the line after `awaited` was computed, for an `await` whose operand awaits itself. */
export function at(awaited: unknown, line: number): unknown {
  position.line = line;
  return awaited;
}

// --- async for -------------------------------------------------------------------------------------------------------

/** What {@link anext} gives at the end of the iteration. */
export const STOP = Symbol("StopAsyncIteration");

interface AsyncIteratorObject {
  __anext__(): unknown;
}

/** `__aiter__` of an `async for`'s operand. */
export function aiter(iterable: unknown): AsyncIteratorObject {
  const method = memberOf(iterable, "__aiter__");
  if (method === undefined) {
    throw new TypeError(`'async for' requires an object with __aiter__ method, got ${type_name(iterable)}`);
  }
  const iterator = method.call(iterable);
  if (memberOf(iterator, "__anext__") === undefined) {
    throw new TypeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${type_name(iterator)}`,
    );
  }
  return iterator as AsyncIteratorObject;
}

/** One step of an `async for`: awaiting it gives the next item, or {@link STOP}. */
export function anext(iterator: AsyncIteratorObject): unknown {
  return new UntilStop(awaitableStep(iterator.__anext__()));
}

/** An `async for` has ended. A generator that `maker` has made for it, with the loop alone to hold it, goes away: the loop closes it. */
export function abandon(iterator: unknown, maker: unknown): void {
  if (isAsyncGenerator(iterator) && makesAsyncGenerators(maker)) dropAsyncGenerator(iterator);
}

/** Awaits one object and gives its result; its StopAsyncIteration becomes the value {@link STOP}. */
class UntilStop implements AwaitFrame {
  declare readonly $await: typeof FRAME;
  readonly $library = true;
  $parent: AwaitFrame["$parent"] = undefined;
  $line = 0;
  $handled: Handled | null = null;
  readonly __name__ = "__anext__";
  readonly __qualname__ = "__anext__";
  readonly #awaited: unknown;
  #begun = false;

  constructor(awaited: unknown) {
    this.#awaited = awaited;
  }

  $next(sent: unknown): IteratorResult<unknown, unknown> {
    if (this.#begun) return { done: true, value: sent };
    this.#begun = true;
    return { done: false, value: this.#awaited };
  }

  $throw(error: unknown): IteratorResult<unknown, unknown> {
    if (error instanceof StopAsyncIteration) return { done: true, value: STOP };
    throw error;
  }

  $reused(): BaseException {
    return new RuntimeError("cannot reuse already awaited __anext__()");
  }

  static {
    define(this.prototype, { $await: FRAME });
  }
}

// --- with and async with ---------------------------------------------------------------------------------------------

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** A method that Python would look up on the type, or undefined. */
function memberOf(object: unknown, name: string): Method | undefined {
  if (object == null) return undefined;
  const member: unknown = Reflect.get(Object(object), name);
  return typeof member === "function" ? (member as Method) : undefined;
}

/** The type's name with its module, unless that is the builtins or the program (`PyType_GetFullyQualifiedName`). */
function shown_type(x: unknown): string {
  const cls = type(x);
  return module_of(cls) === "__main__" ? cls.__qualname__ : full_name(cls);
}

function missing(manager: unknown, method: string, asynchronous: boolean): BaseException {
  const [kind, other, suggestion] = asynchronous
    ? ["asynchronous context manager", "context manager", "with"]
    : ["context manager", "asynchronous context manager", "async with"];
  const otherMethod = asynchronous ? "__enter__" : "__aenter__";
  const hint =
    memberOf(manager, otherMethod) === undefined
      ? ""
      : ` but it supports the ${other} protocol. Did you mean to use '${suggestion}'?`;
  return new TypeError(`'${shown_type(manager)}' object does not support the ${kind} protocol (missed ${method} method)${hint}`);
}

/** A coroutine that is entered goes away there: it is no context manager, and no variable's as a rule. */
function reportIfUnawaited(coroutine: CoroutineObject): void {
  if (!isStarted(coroutine) && memberOf(coroutine, "__aexit__") === undefined) reportNow(coroutine, runningLine());
}

/** `__aenter__` of an `async with`'s operand: to be awaited. */
export function aenter(manager: unknown): unknown {
  const enters = memberOf(manager, "__aenter__");
  if (isCoroutine(manager)) reportIfUnawaited(manager);
  if (memberOf(manager, "__aexit__") === undefined) throw missing(manager, "__aexit__", true);
  if (enters === undefined) throw missing(manager, "__aenter__", true);
  return managerStep(enters.call(manager), "__aenter__");
}

/** `__aexit__`: awaiting it tells whether the exception, null where there was none, is to be swallowed. */
export function aexit(manager: unknown, error: BaseException | null): unknown {
  return managerStep((memberOf(manager, "__aexit__") as Method).apply(manager, exitArguments(error)), "__aexit__");
}

function enterMethod(manager: unknown): Method {
  const enters = memberOf(manager, "__enter__");
  if (isCoroutine(manager)) reportIfUnawaited(manager);
  if (memberOf(manager, "__exit__") === undefined) throw missing(manager, "__exit__", false);
  if (enters === undefined) throw missing(manager, "__enter__", false);
  return enters;
}

export function enter(manager: unknown): unknown {
  return enterMethod(manager).call(manager);
}

export function exit(manager: unknown, error: BaseException | null): unknown {
  return (memberOf(manager, "__exit__") as Method).apply(manager, exitArguments(error));
}

/** The same in a function that a thread can stop in: to be yielded. */
export function senter(manager: unknown): AwaitFrame {
  return call(enterMethod(manager), manager, []);
}

export function sexit(manager: unknown, error: BaseException | null): AwaitFrame {
  return call(memberOf(manager, "__exit__"), manager, exitArguments(error));
}

function exitArguments(error: BaseException | null): unknown[] {
  return error === null ? [null, null, null] : [error.constructor, error, error.__traceback__];
}

// --- exceptions ------------------------------------------------------------------------------------------------------

/**
 * Begins to handle a caught exception, and gives what {@link handled} needs: what was being handled, null where that is
 * not the coroutine's own affair. That may have changed by then, since coroutines are driven from one place and another.
 */
export function caught(exception: BaseException): Handled | null {
  const outer = own();
  handling.innermost = { exception };
  return outer;
}

/** Begins a `finally` that `exception` passes through, or none where it is null; gives what {@link handled} needs. */
export function unwound(exception: BaseException | null): Handled | null {
  return exception === null ? own() : caught(exception);
}

function own(): Handled | null {
  return handling.innermost === handledAround ? null : handling.innermost;
}

/** Ends handling, for an `except` whose last statement is at `line`: what {@link caught} gave is being handled again. */
export function handled(outer: Handled | null, line = 0): void {
  if (unawaited.count > 0 && line > 0) letGo(handling.exception, line);
  handling.innermost = outer ?? handledAround;
}

/** A caught error as Python's: engine errors are translated. */
export function error(raised: unknown): BaseException {
  const exception = translateError(raised);
  noteCaught(exception);
  if (exception.$caught !== undefined) exception.$caught = undefined;
  if (watchedGenerators.count > 0) holdAbandonedFor(exception);
  if (unawaited.count > 0) holdFor(exception);
  return exception;
}

/** `raise`: an exception class is made an exception, and the exception learns its context and its line. */
export function raise(raised: unknown, line: number): BaseException {
  if (unawaited.count > 0) sweep(line);
  if (watchedGenerators.count > 0) finalizeAbandoned();
  if (unwinding.begins !== null) unwinding.begins();
  const made: unknown = typeof raised === "function" ? Reflect.construct(raised, []) : raised;
  const exception = made instanceof BaseException ? made : translateError(made);
  if (exception.$made === undefined) exception.$traceback = exception.$traceback;
  if (again.exception === exception) again.exception = null;
  chain(exception, handling.exception);
  position.line = line;
  return markRaised(exception);
}

/** The traceback that a caught exception has by now stays as it is, whoever may ask for it later. */
export function pin(caught: BaseException): void {
  void caught.$traceback;
}

/** `throw e` in the `catch` that has caught e. Python's `raise e` raises it anew there; a bare `raise` is {@link reraise}. */
export function raiseCaught(raised: unknown, line: number): BaseException {
  return /(?:^|[:;])\s*raise\s+[\w(]/.test(sourceLine(line).replace(/#.*/, "")) ? raise(raised, line) : reraise(raised, line);
}

/** A bare `raise`: what is being handled goes on as if it had not been caught. */
export function reraise(raised: unknown, line: number): BaseException {
  if (raised !== handling.exception || !(raised instanceof BaseException)) return raise(raised, line);
  if (unawaited.count > 0) sweep(line);
  if (unwinding.begins !== null) unwinding.begins();
  return (again.exception = raised);
}

/** A bare `raise` outside of any `except`: what a caller is handling goes on, and who raises it is not in its traceback. */
export function raiseHandled(exception: BaseException, line: number): BaseException {
  if (exception !== handling.exception) return raise(exception, line);
  if (unwinding.begins !== null) unwinding.begins();
  exception.$traceback = exception.$traceback;
  position.line = line;
  return raisedInNoFrame(exception);
}

/** What leaves a generator's body: a StopIteration must not be taken for its end (PEP 479). */
export function left(raised: unknown): unknown {
  if (!(raised instanceof StopIteration)) return raised;
  raised.$traceback = [...programFrames(raised).slice(runningFrames().length - 1), ...(raised.$frames ?? [])];
  return raisedByCaller(generatorRaised("generator", raised));
}

// --- statements and modules ------------------------------------------------------------------------------------------

/** The value of a call on line `line` that is not awaited on the spot: a coroutine among them is watched. */
export function made<T>(value: T, line: number): T {
  watchNew(value, line);
  return value;
}

/** Watches a coroutine, or a step of an asynchronous generator, that nobody has awaited; null for anything else. */
function watchNew(value: unknown, madeAt = 0): Unawaited | null {
  if (isCoroutine(value)) return isStarted(value) ? null : watch(value, describe(value), madeAt);
  return isAsyncGeneratorStep(value) && value.$isNew ? watch(value, describeStep(value), madeAt) : null;
}

/** A statement at `line` has computed `value` and keeps it: what it let go of has gone. */
export function kept<T>(value: T, line: number): T {
  if (unawaited.count > 0) sweep(line);
  return value;
}

/**
 * The value of an expression statement goes away here, unless somebody else holds it. Nobody can where it is a coroutine
 * that `callee` has just made.
 */
export function drop(dropped: unknown, line: number, callee?: unknown): void {
  if (unawaited.count > 0) sweep(line);
  if (isCoroutine(dropped) && isCoroutineFunction(callee)) {
    if (!isStarted(dropped)) reportNow(dropped, line);
    return;
  }
  for (const each of unawaited.count > 0 && Array.isArray(dropped) ? dropped : [dropped]) {
    const entry = watchNew(each);
    if (entry !== null) entry.droppedAt = line;
  }
}

function reportNow(coroutine: CoroutineObject, line: number): void {
  coroutine.close();
  report(describe(coroutine), line, 0, noteOrigin());
}

function describe(coroutine: CoroutineObject): string {
  return `coroutine '${coroutine.__qualname__}'`;
}

/** Ends a class body: instances see the class's attributes until they have their own, and the class knows its full name. */
export function attributes(cls: Function, qualname: string, ...names: readonly string[]): void {
  pin_name(cls, "__qualname__", qualname);
  pin_name(cls, "__name__", lastPart(qualname));
  for (const name of names) show_on_instances(cls, name);
  const ends: unknown = Reflect.get(cls, "__class_end__");
  if (typeof ends === "function") ends.call(cls);
}

const moduleMakers = new Map<string, () => object>();
const imported = new Map<string, object>();

/** Lets programs import a module called `name`, whose names `make` gives when they first do. */
export function addModule(name: string, make: () => object): void {
  moduleMakers.set(name, make);
}

/** Gives an exported function its name back, which minifying has changed; those of classes were declared. */
export function nameFunction(name: string, value: unknown): void {
  if (typeof value === "function" && !is_class(value)) Object.defineProperty(value, "name", { value: name, configurable: true });
}

/** The names of a module as an object; ModuleNotFoundError where there is no such module. */
export function importModule(name: string): object {
  const known = imported.get(name);
  if (known !== undefined) return known;
  const make = moduleMakers.get(name);
  if (make === undefined) throw new ModuleNotFoundError(`No module named '${name}'`, { name });
  const names = make();
  nameModule(names, name);
  imported.set(name, names);
  return names;
}

/** The `$` of a program. */
export const runtime = Object.assign(position, {
  coroutine,
  asyncgen: asyncgenHandles,
  asyncgenMethod,
  generator,
  value,
  at,
  STOP,
  aiter,
  anext,
  abandon,
  aenter,
  aexit,
  enter,
  exit,
  // Called through functions, since reading their names evaluates the file that they stand in, which few programs need.
  suspendable: (body: (...args: readonly unknown[]) => unknown, qualname: string) => suspendable(body, qualname),
  suspendMethod: (owner: object, name: string, qualname: string) => suspendMethod(owner, name, qualname),
  call: (fn: unknown, self: unknown, args: readonly unknown[]) => call(fn, self, args),
  callMethod: (object: unknown, name: string, args: readonly unknown[]) => callMethod(object, name, args),
  senter,
  sexit,
  localReader: () => localReader,
  noteBeginnings: () => noteBeginnings(),
  caught,
  unwound,
  handled,
  error,
  pin,
  raise,
  raiseCaught,
  raiseHandled,
  reraise,
  left,
  made,
  kept,
  drop,
  attributes,
  import: importModule,
});

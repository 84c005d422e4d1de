// Coroutine objects and what drives them. A coroutine is the generator that lowering made of an `async function`; its
// prototype, set here, gives it Python's `send`, `throw` and `close`. Awaiting a coroutine pushes it on the stack of the
// coroutine that was sent to, so an `await` costs neither a turn of the loop nor engine stack.
// Specified by CPython's Objects/genobject.c (gen_send_ex2, gen_close) and PEP 492.
//
// What a Task does with what comes out stands in asyncio/tasks.ts; async generators in asyncgen.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import {
  BaseException,
  type Frame,
  GeneratorExit,
  type Handled,
  RuntimeError,
  StopIteration,
  TypeError,
  ValueError,
  chain,
  generatorRaised,
  handling,
  unwinding,
} from "./exceptions.ts";
import { finalizeAbandoned, holdAbandonedFor, watchedGenerators } from "./abandoned.ts";
import { departures } from "./departures.ts";
import { addDriver, calledFrom, catching, definitionLine, isLambda, markRaised, position, programFrames, raisedByCaller, runningFrames, writtenLine } from "./frames.ts";
import { translateError } from "./translate-error.ts";
import { declare_type } from "./special.ts";
import { type_name } from "./type.ts";
import { type Unawaited, holdFor, sweep, unawaited, unwatch } from "./unawaited.ts";
import { writtenQualname } from "./written-functions.ts";

/** How the driver treats an awaited object, read from `$await` on its prototype. */
export const FRAME = 1;
export const FUTURE = 2;
export const RAW = 3;
/**
 * A frame that suspends once, for a turn of the loop, and then returns: `sleep(0)`. The driver does both by itself, since
 * nothing is awaited oftener; its `$next` is for one that is driven directly.
 */
export const TURN = 4;

/** What representations and call graphs call a coroutine or generator; tracebacks show the names of its code. */
export interface Named {
  readonly __name__: string;
  readonly __qualname__: string;
  /** The names that the code has, where the function was given others. */
  readonly $code?: Named | undefined;
}

/** Something with a generator's interface that can lie on a coroutine's stack. */
export interface AwaitFrame extends Named {
  readonly $await: typeof FRAME | typeof TURN;
  /** What a frame of kind TURN returns. */
  readonly $result?: unknown;
  $next(value: unknown): IteratorResult<unknown, unknown>;
  $throw(error: unknown): IteratorResult<unknown, unknown>;
  /** Library code: it leaves no frame in a traceback. */
  readonly $library: boolean;
  /** A plain function of the program: a StopIteration that leaves it stays one. */
  readonly $isFunction?: boolean;
  /**
   * The frame that awaits this one, null for one that is driven directly; undefined until it is first run, and
   * `FINISHED` once it has ended. One field for all, because each that a frame gains costs as much as an `await`.
   */
  $parent: AwaitFrame | null | undefined | typeof FINISHED;
  /** The line of the program it awaits at. */
  $line: number;
  /** The line where its function is defined; 0 for the library's. */
  readonly $definedAt?: number;
  /** What it is handling itself, while it awaits (CPython: `gi_exc_state`). */
  $handled: Handled | null;
  /** What tracebacks know it by, once it has caught an exception. */
  $key?: object | undefined;
  /** What Python says when it is awaited a second time. */
  $reused(): BaseException;
}

/** The Future protocol, as far as a coroutine needs it (`Future.__await__`). */
export interface AwaitedFuture {
  readonly $await: typeof FUTURE;
  _asyncio_future_blocking: boolean;
  done(): boolean;
  result(): unknown;
}

/** What `yield` gives inside a hand-written `__await__`: it goes straight to whoever drives the coroutine. */
export class RawYield {
  declare readonly $await: typeof RAW;
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
  static {
    Object.defineProperty(this.prototype, "$await", { value: RAW });
  }
}

/** Awaiting it gives the loop one turn: the bare `yield` of `asyncio.sleep(0)`. */
export const bareYield = new RawYield(null);

/** What `drive` gives when the coroutine has returned; `returnedValue` then gives the value. */
export const RETURNED = Symbol("returned");

/** Stands in `$parent` of a frame that has ended. */
export const FINISHED = Symbol("finished");

export function isStarted(frame: AwaitFrame): boolean {
  return frame.$parent !== undefined;
}

export function isFinished(frame: AwaitFrame): boolean {
  return frame.$parent === FINISHED;
}

/** Whether the coroutine is being driven. */
export function isRunning(coroutine: CoroutineObject): boolean {
  return coroutine.$top?.$await === 0;
}

/** Stands in `$top` of a coroutine that is being driven; it is told by its `$await`, which no frame has. */
const RUNNING = { $await: 0 } as const;

export interface CoroutineObject extends AwaitFrame {
  /** Innermost frame of the stack that this coroutine drives, while it is suspended; `RUNNING` while it is driven. */
  $top: AwaitFrame | typeof RUNNING | null;
  /** The future that the innermost frame waits for. */
  $future: AwaitedFuture | null;
  /** Whether a frame of its stack may be handling something. */
  $handles: boolean;
  /** What is known of it while it was made and nobody awaits it. */
  $unawaited: Unawaited | null;
  readonly cr_await: unknown;
  readonly cr_running: boolean;
  readonly cr_suspended: boolean;
  send(value: unknown): unknown;
  throw(error: unknown): unknown;
  close(): void;
}

/** The prototype that a generator function's objects have before anyone changes it. */
export const generatorPrototype: Generator = Object.getPrototypeOf(Object.getPrototypeOf((function* () {})()));

/** The prototype of every coroutine object. */
export const coroutinePrototype: CoroutineObject = Object.create(generatorPrototype);

/** Adds members to a prototype as a class body would: writable, not enumerable. Accessors stay accessors. */
export function define(prototype: object, members: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(prototype, name, { ...descriptor, enumerable: false });
  }
}

/** What a frame has before it is awaited for the first time. */
export const frameDefaults = {
  $await: FRAME,
  $library: false,
  $parent: undefined,
  $line: 0,
  $handled: null,
};

define(coroutinePrototype, {
  ...frameDefaults,
  $next: generatorPrototype.next,
  $throw: generatorPrototype.throw,
  $top: null,
  $future: null,
  $handles: false,
  $unawaited: null,
  $reused(this: CoroutineObject) {
    return new RuntimeError(
      isFinished(this) ? "cannot reuse already awaited coroutine" : "coroutine is being awaited already",
    );
  },
  send(this: CoroutineObject, value: unknown) {
    if (!isStarted(this) && value != null) {
      throw new TypeError("can't send non-None value to a just-started coroutine");
    }
    return surface(driveHere(this, value));
  },
  throw(this: CoroutineObject, error: unknown) {
    return surface(driveHere(this, undefined, exceptionFor(error)));
  },
  close(this: CoroutineObject) {
    if (isFinished(this)) return;
    if (!isStarted(this)) {
      unwatch(this);
      this.$parent = FINISHED;
      return;
    }
    let yielded: unknown;
    try {
      yielded = driveThrow(this, new GeneratorExit());
    } catch (error) {
      if (error instanceof GeneratorExit) return;
      throw error;
    }
    if (yielded !== RETURNED) throw new RuntimeError("coroutine ignored GeneratorExit");
  },
  /** An iterator that drives the coroutine: what an `__await__` written by hand passes on. */
  __await__(this: CoroutineObject) {
    return new CoroutineWrapper(this);
  },
  get cr_await(): unknown {
    const coroutine = this as unknown as CoroutineObject;
    if (isFinished(coroutine) || !isStarted(coroutine)) return null;
    return childOf(coroutine) ?? (coroutine.$future && new FutureIter());
  },
  get cr_running(): boolean {
    return isRunning(this as unknown as CoroutineObject);
  },
  get cr_suspended(): boolean {
    const coroutine = this as unknown as CoroutineObject;
    return isStarted(coroutine) && !isRunning(coroutine) && !isFinished(coroutine);
  },
});

Object.defineProperty(coroutinePrototype, Symbol.iterator, {
  value() {
    throw new TypeError("'coroutine' object is not iterable");
  },
});

/** `coroutine_wrapper`: a coroutine as an iterator. */
class CoroutineWrapper {
  readonly #coroutine: CoroutineObject;

  constructor(coroutine: CoroutineObject) {
    this.#coroutine = coroutine;
  }

  next(value: unknown): IteratorResult<unknown, unknown> {
    return this.#step(drive(this.#coroutine, value));
  }

  throw(error: unknown): IteratorResult<unknown, unknown> {
    return this.#step(driveThrow(this.#coroutine, error));
  }

  return(value: unknown): IteratorResult<unknown, unknown> {
    this.#coroutine.close();
    return { done: true, value };
  }

  send(value: unknown): unknown {
    return this.#coroutine.send(value);
  }

  close(): void {
    this.#coroutine.close();
  }

  [Symbol.iterator](): this {
    return this;
  }

  #step(yielded: unknown): IteratorResult<unknown, unknown> {
    return yielded === RETURNED ? { done: true, value: returnedValue() } : { done: false, value: yielded };
  }
}

/** Makes `prototype` that of a builtin type of this name, which `type(x)` gives and which nobody calls. */
export function declareObjectType(name: string, prototype: object): void {
  const face = (): void => {};
  Object.defineProperty(face, "prototype", { value: prototype });
  declare_type(face, name);
  define(prototype, { constructor: face });
}

declareObjectType("coroutine", coroutinePrototype);
declareObjectType("coroutine_wrapper", CoroutineWrapper.prototype);

/** What stands between a coroutine and the future that it awaits, as `cr_await` shows it. */
class FutureIter {}
declare_type(FutureIter, "FutureIter", "_asyncio");

/** What coroutine objects alone have. */
const COROUTINE = Symbol("coroutine");
Object.defineProperty(coroutinePrototype, COROUTINE, { value: true });

/** True for coroutine objects, such as calling an `async def` gives. */
export function isCoroutine(value: unknown): value is CoroutineObject {
  // One read: `typeof` and `in` take as long as three, and every awaitable is asked twice or more.
  return (value as { readonly [COROUTINE]?: true } | null | undefined)?.[COROUTINE] === true;
}

/** The frame that runs now: the innermost of the coroutine that is being driven. */
let running: AwaitFrame | null = null;

export function runningFrame(): AwaitFrame | null {
  return running;
}

/** The frames that await the one that runs, outermost first, without the library's. */
export function awaitingFrames(): AwaitFrame[] {
  const frames: AwaitFrame[] = [];
  for (let frame = running && parentOf(running); frame !== null; frame = parentOf(frame)) if (!frame.$library) frames.unshift(frame);
  return frames;
}

/** The frames that `coroutine` drives, itself first, innermost last. */
export function stackOf(coroutine: CoroutineObject): AwaitFrame[] {
  const frames: AwaitFrame[] = [];
  if (isFinished(coroutine)) return frames;
  const top = coroutine.$top;
  let frame: AwaitFrame | null = (top?.$await === 0 ? running : top) ?? coroutine;
  while (frame !== null) {
    frames.unshift(frame);
    if (frame === coroutine) break;
    frame = parentOf(frame);
  }
  return frames;
}

/**
 * The frames of a stack as Python has them, with their lines: what a comprehension awaits is awaited by the function around it
 * (PEP 709), where a port has an async arrow. Python has no async lambda.
 */
export function pythonFrames(stack: readonly AwaitFrame[]): { readonly frame: AwaitFrame; readonly line: number }[] {
  const frames: { frame: AwaitFrame; line: number }[] = [];
  for (const frame of stack) {
    const around = frames.at(-1);
    if (around !== undefined && frame.__qualname__.endsWith("<lambda>") && !isLambda(frame.$line)) around.line = frame.$line;
    else frames.push({ frame, line: frame.$line });
  }
  return frames;
}

function parentOf(frame: AwaitFrame): AwaitFrame | null {
  const parent = frame.$parent;
  return typeof parent === "object" ? parent : null;
}

function childOf(coroutine: CoroutineObject): AwaitFrame | null {
  let root: AwaitFrame = coroutine;
  for (let parent = parentOf(root); parent !== null; parent = parentOf(root)) root = parent;
  const stack = stackOf(root as CoroutineObject);
  return stack[stack.indexOf(coroutine) + 1] ?? null;
}

let returned: unknown;

/** The value that the coroutine returned for which {@link drive} gave `RETURNED` just now. */
export function returnedValue(): unknown {
  const value = returned;
  returned = undefined;
  return value;
}

/** Turns the driver's answer into what `coro.send` gives in Python: the yielded object, or StopIteration. */
function surface(yielded: unknown): unknown {
  if (yielded !== RETURNED) return yielded;
  const value = returnedValue();
  throw value == null ? new StopIteration() : new StopIteration(value);
}

/**
 * Runs `root` and all that it awaits until something is yielded to the outside (given back), or it returns
 * (`RETURNED`), or it raises.
 */
export function drive(root: CoroutineObject, value?: unknown, error?: unknown): unknown {
  const top = root.$top;
  const runningOutside = running;
  const handledOutside = handling.innermost;
  const aroundOutside = handledAround;
  let frame: AwaitFrame = root;
  // The outermost frame that is on the interpreter's stack. A `throw` goes to the innermost one directly: what those that
  // await it are handling is seen again when they themselves go on (`_gen_throw`).
  let outermost: AwaitFrame = root;
  let isThrown = false;
  if (top !== null && top.$await === TURN && top !== root && error === undefined) {
    // Goes on after a turn of the loop: first, because nothing is oftener.
    frame = top.$parent as AwaitFrame;
    value = top.$result;
    top.$parent = FINISHED;
    position.line = frame.$line;
    handledAround = handledOutside;
    if (root.$handles) goOnHandling(root, frame, outermost, handledOutside);
    root.$top = RUNNING;
    running = frame;
    if (departures.count > 0 && unawaited.count > 0) sweep(position.line);
  } else {
    if (top?.$await === 0) throw new ValueError("coroutine already executing");
    isThrown = error !== undefined;
    if (root.$parent === undefined) {
      if (departures.count > 0) unwatch(root);
      root.$parent = null;
      handledAround = handledOutside;
    } else {
      if (root.$parent !== null) throw root.$reused();
      frame = top ?? root;
      if (isThrown) {
        outermost = frame;
        if (frame.$await === TURN && frame !== root) frame.$line = (frame.$parent as AwaitFrame).$line;
      }
      position.line = frame.$line;
      const future = root.$future;
      if (future !== null && !isThrown && !future._asyncio_future_blocking && !future.done()) {
        future._asyncio_future_blocking = true;
        return future;
      }
      handledAround = handledOutside;
      if (root.$handles) goOnHandling(root, frame, outermost, handledOutside);
      if (future !== null) {
        root.$future = null;
        if (!isThrown) {
          try {
            if (!future.done()) throw new RuntimeError(NOT_USED);
            value = future.result();
          } catch (raised) {
            error = raised;
          }
        }
      }
    }
    root.$top = RUNNING;
    running = frame;
    if (error instanceof BaseException) error.$made = undefined;
  }
  for (;;) {
    let step: IteratorResult<unknown, unknown>;
    try {
      if (error === undefined) {
        step = frame.$next(value);
      } else {
        const thrown = error;
        error = undefined;
        if (thrown instanceof BaseException) {
          // From here on its traceback begins with this frame, wherever the exception was made.
          thrown.$frames ??= [];
          thrown.$raised = undefined;
          if (isThrown && handling.innermost !== handledAround) chain(thrown, handling.exception);
        }
        isThrown = false;
        if (unwinding.begins !== null) unwinding.begins();
        step = frame.$throw(thrown);
      }
    } catch (raised) {
      error = leave(frame, raised);
      if (unawaited.count > 0) holdFor(error as BaseException);
      if (watchedGenerators.count > 0) holdAbandonedFor(error as BaseException);
      if (unwinding.left !== null) unwinding.left(error as BaseException);
      if (frame === root) {
        end(root, runningOutside, handledOutside, aroundOutside);
        throw error;
      }
      isThrown = frame === outermost;
      running = frame = pop(frame);
      if (isThrown) outermost = frame;
      goOnHandling(root, frame, outermost, handledOutside);
      continue;
    }
    const yielded = step.value;
    if (step.done) {
      if (frame === root) {
        end(root, runningOutside, handledOutside, aroundOutside);
        if (watchedGenerators.count > 0) finalizeAbandoned();
        returned = yielded;
        return RETURNED;
      }
      value = yielded;
      const isOutermost = frame === outermost;
      running = frame = pop(frame);
      if (isOutermost) outermost = frame;
      if (root.$handles) goOnHandling(root, frame, outermost, handledOutside);
      else handling.innermost = handledOutside;
      if (unawaited.count > 0) sweep(position.line);
      continue;
    }
    frame.$line = position.line;
    // One variable for whatever it is: the engine keeps what stood in another one, which would go away too late.
    let awaited = yielded as AwaitFrame | AwaitedFuture | RawYield | null | undefined;
    if (awaited?.$await === TURN) {
      if (awaited.$parent !== undefined) {
        error = awaited.$reused();
        continue;
      }
      awaited.$parent = frame;
      if (departures.count > 0) noteDepartures(awaited);
      if (handling.innermost !== handledAround) keepHandled(root, frame);
      root.$top = awaited;
      running = runningOutside;
      handling.innermost = handledOutside;
      handledAround = aroundOutside;
      return null;
    }
    if (awaited?.$await === undefined) {
      try {
        awaited = awaitableToFrame(awaited);
      } catch (raised) {
        error = raised;
        continue;
      }
    }
    if (awaited.$await === FRAME) {
      if (awaited.$parent !== undefined) {
        error = awaited.$reused();
        continue;
      }
      if (departures.count > 0 && isCoroutine(awaited)) unwatch(awaited);
      awaited.$parent = frame;
      if (handling.innermost !== handledAround) handledAround = keepHandled(root, frame);
      running = frame = awaited;
      value = undefined;
      continue;
    }
    if (awaited.$await === FUTURE) {
      if (awaited.done()) {
        try {
          value = awaited.result();
        } catch (raised) {
          error = raised;
        }
        continue;
      }
      if (awaited._asyncio_future_blocking) {
        error = new RuntimeError(NOT_USED);
        continue;
      }
      awaited._asyncio_future_blocking = true;
      root.$future = awaited;
    }
    if (departures.count > 0) noteDepartures();
    if (handling.innermost !== handledAround) keepHandled(root, frame);
    root.$top = frame;
    running = runningOutside;
    handling.innermost = handledOutside;
    handledAround = aroundOutside;
    return awaited.$await === RAW ? awaited.value : awaited;
  }
}

addDriver(drive);
catching.key = () => running?.$key;

/** Says what has gone by the time that a coroutine waits. */
function noteDepartures(awaited?: unknown): void {
  if (isCoroutine(awaited)) unwatch(awaited);
  if (unawaited.count > 0) sweep(position.line);
  if (watchedGenerators.count > 0) finalizeAbandoned();
}

/** As {@link drive}, with `error` raised where the innermost frame is suspended. */
export function driveThrow(root: CoroutineObject, error: unknown): unknown {
  return drive(root, undefined, error);
}

/** As {@link drive}, for whoever does so by hand: what is raised is raised again there. */
export function driveHere(root: CoroutineObject, value?: unknown, error?: unknown): unknown {
  try {
    return drive(root, value, error);
  } catch (raised) {
    throw raised instanceof BaseException ? markRaised(raised) : raised;
  }
}

/** What C's iterator of a future says when whoever drives it has not looked at the future that it gave. */
const NOT_USED = "await wasn't used with future";

/**
 * What is handled around the frame that runs, by those that await it or by whoever drives them: what it meets where it
 * handles nothing itself.
 */
export let handledAround: Handled | null = null;

/** Has `frame` keep what it is handling, and gives it. */
function keepHandled(root: CoroutineObject, frame: AwaitFrame): Handled | null {
  root.$handles = true;
  return (frame.$handled = handling.innermost);
}

/** `frame` goes on, with what it was handling and with what is handled around it, as far out as `outermost`. */
function goOnHandling(root: CoroutineObject, frame: AwaitFrame, outermost: AwaitFrame, handledOutside: Handled | null): void {
  if (!root.$handles) {
    handling.innermost = handledOutside;
    return;
  }
  let around: Handled | null = null;
  for (let each = frame; around === null && each !== outermost; around = each.$handled) each = parentOf(each) as AwaitFrame;
  handledAround = around ?? handledOutside;
  handling.innermost = frame.$handled ?? handledAround;
  if (frame.$handled !== null) frame.$handled = null;
}

function end(
  root: CoroutineObject,
  runningOutside: AwaitFrame | null,
  handledOutside: Handled | null,
  aroundOutside: Handled | null,
): void {
  root.$parent = FINISHED;
  root.$top = null;
  running = runningOutside;
  handling.innermost = handledOutside;
  handledAround = aroundOutside;
}

/** Ends a frame that another awaited, and gives that one. */
function pop(frame: AwaitFrame): AwaitFrame {
  const parent = frame.$parent as AwaitFrame;
  frame.$parent = FINISHED;
  position.line = parent.$line;
  return parent;
}

/** What tracebacks call a frame. */
export function nameInCode(frame: AwaitFrame): string {
  return (frame.$code ?? frame).__name__;
}

/** What leaves a frame: its exception in Python's form, with the frame added to its traceback. */
function leave(frame: AwaitFrame, raised: unknown): BaseException {
  const exception = translateError(raised);
  if (exception instanceof StopIteration && isCoroutine(frame) && frame.$isFunction !== true) return generatorRaised("coroutine", exception);
  if (frame.$library) return exception;
  const inner = exception.$frames;
  if (inner === null || exception.$raised !== undefined) {
    exception.$traceback = [...programFrames(exception, nameInCode(frame)), ...(inner ?? [])];
  } else if (!isIn(inner, exception, frame.$key)) {
    exception.$frames = calledFrom({ name: nameInCode(frame), line: position.line }, inner);
  }
  return exception;
}

/** Whether a traceback has what it is to have of the coroutine with the key `key`, which its outermost frame is of then. */
function isIn([outermost]: readonly Frame[], { $notIn }: BaseException, key: object | undefined): boolean {
  return key !== undefined && (outermost === undefined ? $notIn : outermost.key) === key;
}

/** Has what runs raise `exception` without being in its traceback, as where the interpreter itself raises it (`RERAISE`). */
export function raisedInNoFrame<E extends BaseException>(exception: E): E {
  if (running === null || runningFrames().length > 1) return raisedByCaller(exception);
  exception.$frames = [];
  exception.$notIn = running.$key ??= {};
  return exception;
}

/** The program has caught `exception`: one that has passed coroutines gets the frame of the one that caught it. */
export function noteCaught(exception: BaseException): void {
  const key = running === null ? undefined : (running.$key ??= {});
  const frames = exception.$frames;
  if (frames === null || exception.$raised !== undefined || running === null || running.$library) return;
  if (!isIn(frames, exception, key)) exception.$frames = calledFrom({ name: nameInCode(running), line: position.line, key }, frames);
}

/** An object with an `__await__` of its own, as a frame whose yields go straight to the outside. */
class AwaitableFrame implements AwaitFrame {
  declare readonly $await: typeof FRAME;
  readonly __name__: string;
  readonly __qualname__: string;
  readonly $library: boolean;
  $parent: AwaitFrame["$parent"] = undefined;
  $line = 0;
  $handled: Handled | null = null;
  readonly #iterator: Iterator<unknown, unknown>;

  constructor(iterator: Iterator<unknown, unknown>, owner: string, name: string, library: boolean) {
    this.#iterator = iterator;
    this.__name__ = name;
    this.__qualname__ = `${owner}.${name}`;
    this.$library = library;
  }

  $next(value: unknown): IteratorResult<unknown, unknown> {
    return this.#raw(this.#iterator.next(value));
  }

  $throw(error: unknown): IteratorResult<unknown, unknown> {
    if (this.#iterator.throw === undefined) throw error;
    return this.#raw(this.#iterator.throw(error));
  }

  $reused(): BaseException {
    return new RuntimeError("cannot reuse already awaited coroutine");
  }

  #raw(step: IteratorResult<unknown, unknown>): IteratorResult<unknown, unknown> {
    return step.done === true ? step : { done: false, value: new RawYield(step.value ?? null) };
  }

  static {
    define(this.prototype, { $await: FRAME });
  }
}

function awaitableToFrame(awaited: unknown): AwaitFrame {
  const method: unknown = typeof awaited === "object" && awaited !== null ? Reflect.get(awaited, "__await__") : undefined;
  if (typeof method !== "function") throw new TypeError(`'${type_name(awaited)}' object can't be awaited`);
  const iterator: unknown = method.call(awaited);
  if (isCoroutine(iterator)) throw new TypeError("__await__() returned a coroutine");
  const library = definitionLine(method) === 0;
  if (isObject(iterator) && typeof Reflect.get(iterator, "next") === "function") {
    return new AwaitableFrame(iterator as Iterator<unknown, unknown>, type_name(awaited), "__await__", library);
  }
  if (isObject(iterator) && typeof Reflect.get(iterator, "__next__") === "function") {
    return new AwaitableFrame(steps(iterator as { __next__(): unknown }), type_name(iterator), "__next__", library);
  }
  throw new TypeError(`__await__() returned non-iterator of type '${type_name(iterator)}'`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** An iterator of Python's with its result: the value of its StopIteration. */
function steps(iterator: { __next__(): unknown }): Iterator<unknown, unknown> {
  return {
    next() {
      try {
        return { done: false, value: iterator.__next__() };
      } catch (raised) {
        if (raised instanceof StopIteration) return { done: true, value: raised.value };
        throw raised;
      }
    },
  };
}

/** What `throw(error)` raises: of a class, a new object. */
export function exceptionFor(error: unknown): unknown {
  return (typeof error === "function" ? Reflect.construct(error, []) : error) ?? null;
}

/** What a method of an `async with` gave, to be awaited. @throws TypeError that names the method */
export function managerStep(step: unknown, method: "__aenter__" | "__aexit__"): unknown {
  if ((step as Partial<AwaitFrame> | null | undefined)?.$await !== undefined) return step;
  if (typeof step === "object" && step !== null && typeof Reflect.get(step, "__await__") === "function") return step;
  throw new TypeError(`'async with' received an object from ${method} that does not implement __await__: ${type_name(step)}`);
}

/** What an `async for` awaits. @throws TypeError from what made it impossible */
export function awaitableStep(step: unknown): unknown {
  if ((step as Partial<AwaitFrame> | null | undefined)?.$await !== undefined) return step;
  try {
    return awaitableToFrame(step);
  } catch (raised) {
    const error = new TypeError(`'async for' received an invalid object from __anext__: ${type_name(step)}`);
    error.__cause__ = error.__context__ = translateError(raised);
    error.__suppress_context__ = true;
    throw error;
  }
}

/** Makes a generator function a coroutine function: calling it gives a coroutine object and runs nothing. */
export function markCoroutine<F extends object>(fn: F, name: string, qualname: string, library: boolean): F {
  return markFunction(fn, coroutinePrototype, "coroutine", name, qualname, library);
}

/** Gives the objects that `fn` will make the prototype `base` and their names. */
export function markFunction<F extends object>(
  fn: F,
  base: object,
  kind: "coroutine" | "async_generator" | "generator",
  name: string,
  qualname: string,
  library: boolean,
): F {
  const prototype = Object.create(base);
  prototype.$definedAt = definitionLine(fn);
  const written = writtenQualname(qualname, writtenLine(fn));
  prototype.__name__ = written === qualname ? name : written.slice(written.lastIndexOf(".") + 1);
  prototype.__qualname__ = written;
  // Private methods of the library are marked when an instance is made, by a program as like as not.
  if (library || prototype.$definedAt === 0) Object.defineProperty(prototype, "$library", { value: true });
  const marked = fn as F & { prototype: object; $makes: string };
  marked.prototype = prototype;
  marked.$makes = kind;
  Object.defineProperty(fn, "__qualname__", { value: written, configurable: true });
  // The engine names an expression after what it is given to, which here is the call that marks it.
  if (Reflect.get(fn, "name") === "") Object.defineProperty(fn, "name", { value: name, configurable: true });
  return fn;
}

/** True for what `async def` without `yield` makes (`inspect.iscoroutinefunction`), and for objects that pass for it. */
export function isCoroutineFunction(value: unknown): boolean {
  return (typeof value === "function" || (typeof value === "object" && value !== null)) && Reflect.get(value, "$makes") === "coroutine";
}

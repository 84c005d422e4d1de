// Functions of the program that a thread can stop in. In a program with threads every plain function is lowered to a
// generator (lowering/suspending.ts); here it becomes a function again that anyone can call, and a frame that a thread
// drives as a task drives coroutines. What may have to wait is handed up to whoever drives: a thread waits and lets
// others run; a caller that cannot stop, such as the module or a library's callback, has it done on its own stack.
//
// Runs inside QuickJS. No DOM, no Node.
import { call as callByName, call_ } from "./calling.ts";
import { type AwaitFrame, type CoroutineObject, FRAME, RETURNED, RawYield, coroutinePrototype, define, drive, driveThrow, markFunction, returnedValue } from "./coroutines.ts";
import { AttributeError, BaseException, type Handled } from "./exceptions.ts";
import { WRITTEN_AS, markRaised, position, runningFrames, runningParts } from "./frames.ts";
import { Halted } from "./halt.ts";
import { getattr } from "./objects.ts";
import { arrange } from "./signature.ts";
import { special } from "./special.ts";
import { bodyOf, isHandingOver, operationOf, withBody } from "./stepwise.ts";
import { type Operation, type Request, callAhead, currentThread, handOver, mainThread, perform } from "./threads.ts";

type Callable = (...args: readonly unknown[]) => unknown;

// --- what lowering makes ---------------------------------------------------------------------------------------------

/** A function out of its body: called from where nothing can stop, it runs to its end. */
export function suspendable(body: Callable, qualname: string): Callable {
  const name = qualname.slice(qualname.lastIndexOf(".") + 1);
  markFunction(body, coroutinePrototype, "coroutine", name, qualname, false);
  Object.defineProperty(body.prototype, "$isFunction", { value: true });
  // A method of an object, since that can not be called with `new` either.
  const { fn } = {
    fn(this: unknown, ...args: unknown[]): unknown {
      return runToEnd(Reflect.apply(body, this, args) as CoroutineObject);
    },
  };
  const { fileName, lineNumber } = body as { readonly fileName?: unknown; readonly lineNumber?: unknown };
  const own = { name: body.name || name, length: body.length, __qualname__: Reflect.get(body, "__qualname__"), fileName, lineNumber, bind: bindBody, [WRITTEN_AS]: body };
  for (const key of Reflect.ownKeys(own)) Object.defineProperty(fn, key, { value: Reflect.get(own, key), configurable: true });
  return withBody(fn, body as (...args: readonly unknown[]) => CoroutineObject);
}

export function suspendMethod(owner: object, name: string, qualname: string): void {
  const value = suspendable(Reflect.get(owner, name) as Callable, qualname);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

/** `f.bind(self)`: a bound function can be stopped in, too. */
function bindBody(this: Callable, self: unknown, ...args: readonly unknown[]): Callable {
  const bound = Function.prototype.bind.call(this, self, ...args) as Callable;
  const body = bodyOf(this);
  if (body === undefined) return bound;
  Object.defineProperty(bound, WRITTEN_AS, { value: body });
  return withBody(bound, (...more) => Reflect.apply(body, self, [...args, ...more]));
}

/** A call in such a function: what is yielded for it, whose result is the call's. */
export function call(fn: unknown, self: unknown, args: readonly unknown[]): AwaitFrame {
  // Helpers of ports for calls of what they do not know, and methods that were looked up by name, are seen through.
  if (fn === call_) return callArranged(args[0], args.slice(1));
  if (fn === callByName) return callArranged(getattr(args[0], String(args[1])), args.slice(2));
  if (isBoundMethod(fn)) return call(fn.__func__, fn.__self__, args);
  const body = bodyOf(fn);
  if (body !== undefined) return Reflect.apply(body, self, args);
  const operation = operationOf(fn);
  if (operation !== undefined) return new Waiting({ operation: () => operation(...args), foreseen: { what: "This call" } });
  const apply = (): unknown => Reflect.apply(fn as Callable, self, args);
  if (isHandingOver(fn)) return answered(handOver(apply));
  return currentThread() === mainThread() ? new Given(apply()) : answered(callAhead(apply));
}

/** As `call_`: the arguments are what a program gave, keywords last. */
function callArranged(fn: unknown, args: readonly unknown[]): AwaitFrame {
  const method = callMethodOf(fn);
  if (method !== undefined) return call(method, fn, arranged(method, args));
  const isKnown = bodyOf(fn) !== undefined || isBoundMethod(fn) || isHandingOver(fn);
  return isKnown ? call(fn, undefined, arranged(fn, args)) : call(call_.bind(null, fn as never), undefined, args);
}

/** `__call__` of an object that is no function. */
function callMethodOf(fn: unknown): Callable | undefined {
  return typeof fn === "function" ? undefined : special(fn, "__call__");
}

function arranged(fn: unknown, args: readonly unknown[]): readonly unknown[] {
  const [written, receivers] = isBoundMethod(fn) ? [fn.__func__, 1] : [fn, 0];
  return bodyOf(written) === undefined ? args : arrange(written as Callable, args, (written as Callable).__qualname__, receivers);
}

function isBoundMethod(fn: unknown): fn is { readonly __func__: unknown; readonly __self__: unknown } {
  return typeof fn === "function" && Object.hasOwn(fn, "__func__");
}

export function callMethod(object: unknown, name: string, args: readonly unknown[]): AwaitFrame {
  if (object == null) throw new AttributeError(`'NoneType' object has no attribute '${name}'`, { name });
  // Where there is none, calling it has the engine say so in its own words, which are translated.
  return call((object as Readonly<Record<string, unknown>>)[name], object, args);
}

function answered(answer: { readonly value: unknown } | Request<unknown>): AwaitFrame {
  return "value" in answer ? new Given(answer.value) : new Waiting(answer);
}

// --- driving ---------------------------------------------------------------------------------------------------------

/** Calls a function of the program from a thread: where it waits, the thread does. */
export function* callFunction(fn: unknown, self: unknown, args: readonly unknown[]): Operation<unknown> {
  const operation = operationOf(fn);
  if (operation !== undefined) return yield* operation(...args);
  const method = callMethodOf(fn);
  if (method !== undefined) return yield* callFunction(method, fn, args);
  const body = bodyOf(fn);
  if (body === undefined || currentThread() === mainThread()) {
    const apply = (): unknown => (typeof fn === "function" ? Reflect.apply(fn, self, args) : call_(fn, ...args));
    const waits = currentThread() !== mainThread() && isHandingOver(isBoundMethod(fn) ? fn.__func__ : fn);
    const answer = waits ? handOver(apply) : callAhead(apply);
    return "value" in answer ? answer.value : yield* answer.operation();
  }
  const frame = Reflect.apply(body, self, arranged(fn, args));
  let yielded = drive(frame);
  while (yielded !== RETURNED) {
    let value: unknown;
    try {
      value = yield* (yielded as Request<unknown>).operation();
    } catch (raised) {
      if (raised instanceof Halted) throw raised;
      yielded = driveThrow(frame, raised);
      continue;
    }
    yielded = drive(frame, value);
  }
  return returnedValue();
}

function runToEnd(frame: CoroutineObject): unknown {
  try {
    let yielded = drive(frame);
    while (yielded !== RETURNED) {
      const { operation, foreseen } = yielded as Request<unknown>;
      let value: unknown;
      try {
        value = perform(operation, foreseen);
      } catch (raised) {
        if (raised instanceof Halted) throw raised;
        yielded = driveThrow(frame, raised);
        continue;
      }
      yielded = drive(frame, value);
    }
  } catch (raised) {
    if (raised instanceof BaseException) addCallers(raised);
    throw raised;
  }
  return returnedValue();
}

/** The frames between a suspendable function and the coroutine or module that called it, which are on the engine's stack. */
function addCallers(exception: BaseException): void {
  const [outermost, ...between] = runningFrames();
  if (outermost === undefined) return;
  position.line = outermost.line;
  // Where a loop runs, it is the module's only in that the module runs the loop.
  if (outermost.name !== "<module>") exception.$traceback = [...between, ...(exception.$frames ?? [])];
  else if (runningParts().library === 0) markRaised(exception);
}

/** What a frame of the library has: it awaits nothing and leaves no trace. */
abstract class LibraryFrame implements AwaitFrame {
  declare readonly $await: typeof FRAME;
  declare readonly $library: true;
  declare readonly __name__: string;
  declare readonly __qualname__: string;
  $parent: AwaitFrame["$parent"] = undefined;
  $line = 0;
  $handled: Handled | null = null;

  abstract $next(value: unknown): IteratorResult<unknown, unknown>;

  $throw(error: unknown): never {
    throw error;
  }

  $reused(): never {
    throw new Error("a call is yielded once");
  }

  static {
    define(this.prototype, { $await: FRAME, $library: true, __name__: "", __qualname__: "" });
  }
}

/** A call that is over. */
class Given extends LibraryFrame {
  readonly #value: unknown;

  constructor(value: unknown) {
    super();
    this.#value = value;
  }

  $next(): IteratorResult<unknown, unknown> {
    return { done: true, value: this.#value };
  }
}

/** A call that may have to wait. */
class Waiting extends LibraryFrame {
  readonly #request: Request<unknown>;
  #begun = false;

  constructor(request: Request<unknown>) {
    super();
    this.#request = request;
  }

  $next(value: unknown): IteratorResult<unknown, unknown> {
    if (this.#begun) return { done: true, value };
    this.#begun = true;
    return { done: false, value: new RawYield(this.#request) };
  }
}

// Asynchronous generators: the objects that lowering's `async function*` gives, and the awaitables that `__anext__`,
// `asend`, `athrow` and `aclose` give. The body is a generator that yields awaited objects as a coroutine does, and
// `YieldedValue`s where the Python has `yield`. Specified by CPython's Objects/genobject.c (async_gen_*) and PEP 525.
//
// Runs inside QuickJS. No DOM, no Node.
import {
  type AwaitFrame,
  type CoroutineObject,
  declareObjectType,
  define,
  driveHere,
  exceptionFor,
  FRAME,
  frameDefaults,
  generatorPrototype,
  handledAround,
  isFinished,
  type Named,
  RETURNED,
  returnedValue,
} from "./coroutines.ts";
import { type Watched, watchGenerator } from "./abandoned.ts";
import { type AsyncGeneratorHooks, AsyncGeneratorStep, currentHooks } from "./asyncgen-hooks.ts";
import { codeOf } from "./frame-attributes.ts";
import { WRITTEN_AS, position } from "./frames.ts";
import { address } from "./repr.ts";
import { declare_type } from "./special.ts";
import { Code, FrameObject } from "./traceback-objects.ts";
import { type_name } from "./type.ts";
import { type Unawaited, unawaited, unwatch } from "./unawaited.ts";
import {
  BaseException,
  GeneratorExit,
  type Handled,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  TypeError,
  chain,
  generatorRaised,
  handling,
  thrownIn,
} from "./exceptions.ts";

/** What `yield v` of an async generator's body gives to its driver. */
export class YieldedValue {
  readonly value: unknown;
  readonly line: number;
  constructor(value: unknown, line: number) {
    this.value = value;
    this.line = line;
  }
}

/**
 * Keeps a generator alive until its body has ended: nobody else need hold one that is suspended, and it is to be closed
 * nevertheless. Whether anybody has it still tells the handle, which is what a program has of it.
 */
export class Held implements Watched {
  generator: AsyncGeneratorObject | null;
  readonly handle: WeakRef<AsyncGeneratorObject>;
  heldBy: WeakRef<BaseException> | null = null;

  constructor(generator: AsyncGeneratorObject, handle: AsyncGeneratorObject) {
    this.generator = generator;
    this.handle = new WeakRef(handle);
  }

  /** What is there to close: a handle, a new one where nobody has the generator. */
  get alive(): AsyncGeneratorObject | undefined {
    return this.handle.deref() ?? (this.generator === null ? undefined : handleOf(this.generator));
  }

  finalize(): void {
    if (this.generator !== null) dropAsyncGenerator(handleOf(this.generator));
  }
}

export interface AsyncGeneratorObject extends Named {
  /** The generator that a handle stands for. */
  readonly $of?: AsyncGeneratorObject;
  /** Its body has begun, and has ended. */
  $begun: boolean;
  /** The line of the `yield` that it is suspended at. */
  $yieldedAt: number;
  $finished: boolean;
  /** It was closed or ran out (CPython: `ag_closed`); its body may be running still. */
  $closed: boolean;
  /** What it was handling when it yielded. */
  $handling: Handled | null;
  /** The `__anext__()`, `asend()` … that is being awaited (CPython: `ag_running_async`). */
  $runningAsync: boolean;
  $hooks: AsyncGeneratorHooks | null;
  $hooksSet: boolean;
  $held: Held | null;
  asend(value: unknown): PromiseLike<unknown>;
  athrow(error: unknown): PromiseLike<unknown>;
  aclose(): PromiseLike<unknown>;
}

type Body = Generator<unknown, unknown, unknown>;

const bodyNext = generatorPrototype.next;
const bodyThrow = generatorPrototype.throw;

type Mode = "asend" | "athrow" | "aclose";

/** The awaitable of one step of an async generator; lies on a coroutine's stack as the generator's frame. */
export class Step extends AsyncGeneratorStep implements AwaitFrame {
  declare readonly $await: typeof FRAME;
  /** What it raises itself, and not its body, has no frame. */
  $library = false;
  $parent: AwaitFrame["$parent"] = undefined;
  $line = 0;
  $handled: Handled | null = null;
  readonly $generator: AsyncGeneratorObject;
  /** As long as there is a step, there is somebody who has the generator. */
  readonly $handle: AsyncGeneratorObject;
  readonly $mode: Mode;
  readonly #argument: unknown;
  /** What is known of it while nobody awaits it. */
  declare $unawaited: Unawaited | null;
  #state: "init" | "iterating" | "closed" = "init";

  constructor(handle: AsyncGeneratorObject, mode: Mode, argument: unknown) {
    super();
    this.$generator = handle.$of ?? handle;
    this.$handle = handle;
    this.$mode = mode;
    this.#argument = argument;
  }

  get __name__(): string {
    return this.$generator.__name__;
  }
  get __qualname__(): string {
    return this.$generator.__qualname__;
  }
  get $code(): Named | undefined {
    return this.$generator.$code;
  }

  $reused(): BaseException {
    return new RuntimeError(
      this.$mode === "asend"
        ? "cannot reuse already awaited __anext__()/asend()"
        : "cannot reuse already awaited aclose()/athrow()",
    );
  }

  /** Nobody has awaited it. */
  get $isNew(): boolean {
    return this.#state === "init";
  }

  $next(value: unknown): IteratorResult<unknown, unknown> {
    if (unawaited.count > 0) unwatch(this);
    if (this.#state === "closed") throw this.$reused();
    const generator = this.$generator;
    const asend = this.$mode === "asend";
    if (!asend && generator.$finished) {
      this.#state = "closed";
      return { done: true, value: null };
    }
    if (this.#state === "iterating") {
      if (asend) generator.$runningAsync = true;
      return this.#advance(false, value);
    }
    this.#refuseToNest();
    if (asend) {
      this.#begin();
      return this.#advance(false, value ?? this.#argument);
    }
    if (generator.$closed) {
      this.#state = "closed";
      this.#raise(new StopAsyncIteration());
    }
    this.#begin();
    if (this.$mode === "athrow") return this.#advance(true, this.#argument instanceof BaseException ? thrownIn(this.#argument) : this.#argument);
    generator.$closed = true;
    // From here on the loop lets it go (`_PyGen_Finalize`).
    if (generator.$held !== null) generator.$held.generator = null;
    return this.#advance(true, thrownIn(new GeneratorExit()));
  }

  $throw(error: unknown): IteratorResult<unknown, unknown> {
    if (unawaited.count > 0) unwatch(this);
    if (this.#state === "closed") throw this.$reused();
    if (this.#state === "init") {
      this.#refuseToNest();
      this.#begin();
    }
    return this.#advance(true, error);
  }

  send(value: unknown): unknown {
    return surface(driveHere(asRoot(this), value));
  }

  throw(error: unknown): unknown {
    return surface(driveHere(asRoot(this), undefined, exceptionFor(error)));
  }

  close(): void {
    if (this.#state === "closed") return;
    try {
      if (this.$throw(thrownIn(new GeneratorExit())).done === true) return;
    } catch (error) {
      if (error instanceof GeneratorExit || error instanceof StopAsyncIteration) return;
      throw error;
    }
    throw new RuntimeError("coroutine ignored GeneratorExit");
  }

  #raise(error: unknown): never {
    this.$library = true;
    throw error;
  }

  #begin(): void {
    this.#state = "iterating";
    this.$generator.$runningAsync = true;
  }

  #end(): void {
    this.#state = "closed";
    this.$generator.$runningAsync = false;
  }

  /** CPython calls `asend` and `__anext__` one name here. */
  #refuseToNest(): void {
    if (!this.$generator.$runningAsync) return;
    this.#state = "closed";
    const name = this.$mode === "asend" ? "anext" : this.$mode;
    this.#raise(new RuntimeError(`${name}(): asynchronous generator is already running`));
  }

  /** Goes on with the body, with a value or an error, up to where it awaits, yields or ends. */
  #advance(throws: boolean, value: unknown): IteratorResult<unknown, unknown> {
    let result: IteratorResult<unknown, unknown>;
    try {
      result = this.#resume(throws, value);
      if (result.done === true) this.#raise(new StopAsyncIteration());
    } catch (error) {
      this.#end();
      if (!(error instanceof StopAsyncIteration || error instanceof GeneratorExit)) throw error;
      this.$generator.$closed = true;
      if (this.$mode === "aclose") return { done: true, value: null };
      throw error;
    }
    if (!(result.value instanceof YieldedValue)) return result;
    this.#end();
    if (this.$mode === "aclose") {
      this.#raise(new RuntimeError("async generator ignored GeneratorExit"));
    }
    return { done: true, value: result.value.value };
  }

  /** Runs the body; a finished one gives nothing back, and raises what is thrown into it. */
  #resume(throws: boolean, value: unknown): IteratorResult<unknown, unknown> {
    const generator = this.$generator;
    const body = generator as unknown as Body;
    if (generator.$finished) {
      if (throws) this.#raise(value);
      return { done: true, value: null };
    }
    if (!generator.$begun) {
      if (!throws && value != null) this.#raise(new TypeError("can't send non-None value to a just-started async generator"));
      generator.$begun = true;
      if (throws) {
        finish(generator);
        throw value;
      }
    }
    if (generator.$handling !== null) {
      handling.innermost = generator.$handling;
      if (throws && value instanceof BaseException) chain(value, handling.exception);
      generator.$handling = null;
    }
    if (generator.$yieldedAt > 0) {
      position.line = generator.$yieldedAt;
      generator.$yieldedAt = 0;
    }
    let result: IteratorResult<unknown, unknown>;
    try {
      // What is thrown at a `yield` comes from there, after wherever it was before.
      if (throws && value instanceof BaseException) value.$traceback = value.$traceback ?? [];
      result = throws ? bodyThrow.call(body, value) : bodyNext.call(body, value);
    } catch (error) {
      finish(generator);
      if (error instanceof StopAsyncIteration || error instanceof StopIteration) this.#raise(generatorRaised("async generator", error));
      throw error;
    }
    if (result.done === true) {
      finish(generator);
    } else if (result.value instanceof YieldedValue) {
      generator.$yieldedAt = result.value.line;
      if (handling.innermost !== handledAround) {
        generator.$handling = handling.innermost;
        handling.innermost = handledAround;
      }
    }
    return result;
  }

  static {
    define(this.prototype, { $await: FRAME, $unawaited: null });
  }
}

class SendStep extends Step {}
class ThrowStep extends Step {}
for (const { prototype } of [SendStep, ThrowStep]) {
  define(prototype, {
    __repr__(this: Step) {
      return `<${type_name(this)} object at ${address(this)}>`;
    },
  });
}
declare_type(SendStep, "async_generator_asend");
declare_type(ThrowStep, "async_generator_athrow");

function finish(generator: AsyncGeneratorObject): void {
  generator.$finished = true;
  if (generator.$held !== null) generator.$held.generator = null;
}

const roots = new WeakMap<Step, CoroutineObject>();

/** A coroutine around a step that is driven by hand (`agen.asend(None).send(None)`), or is a task's. */
export function asRoot(step: Step): CoroutineObject {
  let root = roots.get(step);
  if (root === undefined) {
    const made = Object.create(rootPrototype) as CoroutineObject & { $step: Step };
    made.$step = step;
    Object.defineProperty(made, "__qualname__", { value: `<${type_name(step)} without __name__>` });
    roots.set(step, (root = made));
  }
  if (isFinished(root)) throw step.$reused();
  return root;
}

const rootPrototype: object = Object.create(null);
define(rootPrototype, {
  ...frameDefaults,
  $future: null,
  $handles: false,
  $top: null,
  $unawaited: null,
  __qualname__: "",
  get $library(): boolean {
    return (this as unknown as { $step: Step }).$step.$library;
  },
  get __name__(): string {
    return (this as unknown as { $step: Step }).$step.__name__;
  },
  get $code(): Named | undefined {
    return (this as unknown as { $step: Step }).$step.$code;
  },
  $next(this: { $step: Step }, value: unknown) {
    return this.$step.$next(value);
  },
  $throw(this: { $step: Step }, error: unknown) {
    return this.$step.$throw(error);
  },
  $reused(this: { $step: Step }) {
    return this.$step.$reused();
  },
});

function surface(yielded: unknown): unknown {
  if (yielded !== RETURNED) return yielded;
  const value = returnedValue();
  throw value == null ? new StopIteration() : new StopIteration(value);
}

function firstIteration(handle: AsyncGeneratorObject): void {
  const generator = handle.$of ?? handle;
  if (generator.$hooksSet) return;
  generator.$hooksSet = true;
  const hooks = currentHooks();
  generator.$hooks = hooks;
  if (hooks === null) return;
  generator.$held = new Held(generator, handle);
  hooks.firstiter(generator.$held);
  if (handle !== generator) watchGenerator(generator.$held);
}

function handleOf(generator: AsyncGeneratorObject): AsyncGeneratorObject {
  const handle: AsyncGeneratorObject = Object.create(Object.getPrototypeOf(generator));
  return Object.defineProperty(handle, "$of", { value: generator });
}

type Maker = (...args: readonly unknown[]) => AsyncGeneratorObject;

/** The function that gives handles of what `make`, the program's own, makes. */
export function givingHandles(make: Maker): Maker {
  // A method of an object, since that can not be called with `new` either.
  const { fn } = {
    fn(this: unknown, ...args: readonly unknown[]): AsyncGeneratorObject {
      return handleOf(Reflect.apply(make, this, args));
    },
  };
  for (const key of ["name", "length", "__qualname__", "fileName", "lineNumber", "$makes"]) {
    Object.defineProperty(fn, key, { value: Reflect.get(make, key), configurable: true });
  }
  return Object.defineProperty(fn, WRITTEN_AS, { value: make });
}

/** The prototype of every asynchronous generator. Its own `next` is the body's: only {@link Step} calls it. */
export const asyncGeneratorPrototype: object = Object.create(generatorPrototype);

define(asyncGeneratorPrototype, {
  $begun: false,
  $yieldedAt: 0,
  $finished: false,
  $closed: false,
  $handling: null,
  $runningAsync: false,
  $hooks: null,
  $hooksSet: false,
  $held: null,
  $library: false,
  next: undefined,
  __aiter__(this: AsyncGeneratorObject) {
    return this;
  },
  __anext__(this: AsyncGeneratorObject) {
    firstIteration(this);
    return new SendStep(this, "asend", null);
  },
  asend(this: AsyncGeneratorObject, value: unknown) {
    firstIteration(this);
    return new SendStep(this, "asend", value);
  },
  athrow(this: AsyncGeneratorObject, error: unknown) {
    firstIteration(this);
    return new ThrowStep(this, "athrow", exceptionFor(error));
  },
  aclose(this: AsyncGeneratorObject) {
    firstIteration(this);
    return new ThrowStep(this, "aclose", null);
  },
  get ag_running(): boolean {
    const handle = this as unknown as AsyncGeneratorObject;
    return (handle.$of ?? handle).$runningAsync;
  },
  get ag_frame(): FrameObject | null {
    const handle = this as unknown as AsyncGeneratorObject;
    return (handle.$of ?? handle).$finished ? null : new FrameObject(codeOf(handle));
  },
  get ag_code(): Code {
    return codeOf(this as unknown as AsyncGeneratorObject);
  },
});

Object.defineProperty(asyncGeneratorPrototype, Symbol.iterator, {
  value() {
    throw new TypeError("'async_generator' object is not iterable");
  },
});

declareObjectType("async_generator", asyncGeneratorPrototype);

/** True for what `async def` with a `yield` makes. */
export function makesAsyncGenerators(fn: unknown): boolean {
  return typeof fn === "function" && Reflect.get(fn, "$makes") === "async_generator";
}

/** Nobody will go on with a generator: one that has begun and not ended is given to the loop to close (`_PyGen_Finalize`). */
export function dropAsyncGenerator(handle: AsyncGeneratorObject): void {
  const generator = handle.$of ?? handle;
  if (generator.$held !== null) generator.$held.generator = null;
  if (generator.$begun && !generator.$finished && !generator.$closed) generator.$hooks?.finalizer(handle);
}

/** True for what calling an `async def` with a `yield` gives. */
export function isAsyncGenerator(value: unknown): value is AsyncGeneratorObject {
  return typeof value === "object" && value !== null && asyncGeneratorPrototype.isPrototypeOf(value);
}

/** What CPython says of a step that nobody awaits: `coroutine method 'asend' of 'ticks'`. */
export function describeStep(step: Step): string {
  return `coroutine method '${step.$mode}' of '${step.__qualname__}'`;
}

// Asynchronous generators: the objects that lowering's `async function*` gives, and the awaitables that `__anext__`,
// `asend`, `athrow` and `aclose` give. The body is a generator that yields awaited objects as a coroutine does, and
// `YieldedValue`s where the Python has `yield`. Specified by CPython's Objects/genobject.c (async_gen_*) and PEP 525.
//
// Runs inside QuickJS. No DOM, no Node.
import {
  type AwaitFrame,
  FRAME,
  RETURNED,
  type CoroutineObject,
  declareObjectType,
  define,
  drive,
  driveThrow,
  frameDefaults,
  isFinished,
  returnedValue,
  generatorPrototype,
} from "./coroutines.ts";
import {
  type BaseException,
  GeneratorExit,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  TypeError,
} from "./exceptions.ts";

/** What `yield v` of an async generator's body gives to its driver. */
export class YieldedValue {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** The hooks that an event loop sets while it runs (`sys.set_asyncgen_hooks`). */
export interface AsyncGeneratorHooks {
  firstiter(generator: AsyncGeneratorObject): void;
  finalizer(generator: AsyncGeneratorObject): void;
}

let hooks: AsyncGeneratorHooks | null = null;

export function setAsyncGeneratorHooks(next: AsyncGeneratorHooks | null): AsyncGeneratorHooks | null {
  const previous = hooks;
  hooks = next;
  return previous;
}

export interface AsyncGeneratorObject {
  readonly __name__: string;
  readonly __qualname__: string;
  $begun: boolean;
  $closed: boolean;
  /** The `__anext__()`, `asend()` … that is being awaited (CPython: `ag_running_async`). */
  $runningAsync: boolean;
  $hooks: AsyncGeneratorHooks | null;
  $hooksSet: boolean;
  asend(value: unknown): PromiseLike<unknown>;
  athrow(error: unknown): PromiseLike<unknown>;
  aclose(): PromiseLike<unknown>;
}

type Body = Generator<unknown, unknown, unknown>;

const bodyNext = generatorPrototype.next;
const bodyThrow = generatorPrototype.throw;

type Mode = "asend" | "athrow" | "aclose";

/** The awaitable of one step of an async generator; lies on a coroutine's stack as the generator's frame. */
class Step implements AwaitFrame {
  declare readonly $await: typeof FRAME;
  declare readonly $library: boolean;
  $parent: AwaitFrame["$parent"] = undefined;
  $line = 0;
  $handled: BaseException | null = null;
  readonly $generator: AsyncGeneratorObject;
  readonly $mode: Mode;
  readonly #argument: unknown;
  #state: "init" | "iterating" | "closed" = "init";

  constructor(generator: AsyncGeneratorObject, mode: Mode, argument: unknown) {
    this.$generator = generator;
    this.$mode = mode;
    this.#argument = argument;
  }

  get __name__(): string {
    return this.$generator.__name__;
  }
  get __qualname__(): string {
    return this.$generator.__qualname__;
  }

  $reused(): BaseException {
    return new RuntimeError(
      this.$mode === "asend"
        ? "cannot reuse already awaited __anext__()/asend()"
        : "cannot reuse already awaited aclose()/athrow()",
    );
  }

  $next(value: unknown): IteratorResult<unknown, unknown> {
    if (this.#state === "closed") throw this.$reused();
    const generator = this.$generator;
    if (this.#state === "init") {
      if (generator.$runningAsync) {
        this.#state = "closed";
        throw this.#alreadyRunning();
      }
      if (this.$mode !== "asend" && generator.$closed) {
        this.#state = "closed";
        if (this.$mode === "aclose") return { done: true, value: null };
        throw new StopAsyncIteration();
      }
      if (this.$mode === "asend" && !generator.$begun && this.#argument != null) {
        this.#state = "closed";
        throw new TypeError("can't send non-None value to a just-started async generator");
      }
      this.#state = "iterating";
      generator.$runningAsync = true;
      if (this.$mode === "asend") return this.#advance(() => this.#enter(this.#argument));
      if (this.$mode === "athrow") return this.#advance(() => this.#raise(this.#argument));
      if (!generator.$begun) {
        this.#end();
        generator.$closed = true;
        return { done: true, value: null };
      }
      return this.#advance(() => this.#raise(new GeneratorExit()));
    }
    return this.#advance(() => bodyNext.call(this.#body(), value));
  }

  $throw(error: unknown): IteratorResult<unknown, unknown> {
    if (this.#state === "closed") throw this.$reused();
    if (this.#state === "init") {
      // CPython: throwing into a step that has not begun throws into the generator.
      if (this.$generator.$runningAsync) {
        this.#state = "closed";
        throw this.#alreadyRunning();
      }
      this.#state = "iterating";
      this.$generator.$runningAsync = true;
    }
    return this.#advance(() => this.#raise(error));
  }

  send(value: unknown): unknown {
    return surface(drive(asRoot(this), value));
  }

  throw(error: unknown): unknown {
    return surface(driveThrow(asRoot(this), error));
  }

  close(): void {
    this.#state = "closed";
  }

  #body(): Body {
    return this.$generator as unknown as Body;
  }

  #enter(value: unknown): IteratorResult<unknown, unknown> {
    this.$generator.$begun = true;
    return bodyNext.call(this.#body(), value);
  }

  #raise(error: unknown): IteratorResult<unknown, unknown> {
    this.$generator.$begun = true;
    return bodyThrow.call(this.#body(), error);
  }

  #advance(step: () => IteratorResult<unknown, unknown>): IteratorResult<unknown, unknown> {
    let result: IteratorResult<unknown, unknown>;
    try {
      result = step();
    } catch (error) {
      this.#end();
      this.$generator.$closed = true;
      return this.#failed(error);
    }
    if (result.done === true) {
      this.#end();
      this.$generator.$closed = true;
      if (this.$mode === "aclose") return { done: true, value: null };
      throw new StopAsyncIteration();
    }
    if (result.value instanceof YieldedValue) {
      this.#end();
      if (this.$mode === "aclose") throw new RuntimeError("async generator ignored GeneratorExit");
      return { done: true, value: result.value.value };
    }
    return result;
  }

  #failed(error: unknown): IteratorResult<unknown, unknown> {
    if (error instanceof StopAsyncIteration || error instanceof StopIteration) {
      const name = error instanceof StopIteration ? "StopIteration" : "StopAsyncIteration";
      const wrapped = new RuntimeError(`async generator raised ${name}`);
      wrapped.__cause__ = wrapped.__context__ = error;
      wrapped.__suppress_context__ = true;
      throw wrapped;
    }
    if (this.$mode === "aclose" && error instanceof GeneratorExit) return { done: true, value: null };
    throw error;
  }

  /** CPython calls `asend` and `__anext__` one name here. */
  #alreadyRunning(): BaseException {
    const name = this.$mode === "asend" ? "anext" : this.$mode;
    return new RuntimeError(`${name}(): asynchronous generator is already running`);
  }

  #end(): void {
    this.#state = "closed";
    this.$generator.$runningAsync = false;
  }

  static {
    define(this.prototype, { $await: FRAME, $library: false });
  }
}

const roots = new WeakMap<Step, CoroutineObject>();

/** A coroutine around a step that is driven by hand (`agen.asend(None).send(None)`). */
function asRoot(step: Step): CoroutineObject {
  let root = roots.get(step);
  if (root === undefined) {
    const made = Object.create(rootPrototype) as CoroutineObject & { $step: Step };
    made.$step = step;
    roots.set(step, (root = made));
  }
  if (isFinished(root)) throw step.$reused();
  return root;
}

const rootPrototype: object = Object.create(null);
define(rootPrototype, {
  ...frameDefaults,
  $future: null,
  $running: false,
  $suspendedHandling: null,
  $top: null,
  $library: true,
  __name__: "",
  __qualname__: "",
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

function firstIteration(generator: AsyncGeneratorObject): void {
  if (generator.$hooksSet) return;
  generator.$hooksSet = true;
  generator.$hooks = hooks;
  hooks?.firstiter(generator);
}

/** The prototype of every asynchronous generator. Its own `next` is the body's: only {@link Step} calls it. */
export const asyncGeneratorPrototype: object = Object.create(generatorPrototype);

define(asyncGeneratorPrototype, {
  $begun: false,
  $closed: false,
  $runningAsync: false,
  $hooks: null,
  $hooksSet: false,
  $library: false,
  __aiter__(this: AsyncGeneratorObject) {
    return this;
  },
  __anext__(this: AsyncGeneratorObject) {
    firstIteration(this);
    return new Step(this, "asend", null);
  },
  asend(this: AsyncGeneratorObject, value: unknown) {
    firstIteration(this);
    return new Step(this, "asend", value);
  },
  athrow(this: AsyncGeneratorObject, error: unknown) {
    firstIteration(this);
    return new Step(this, "athrow", typeof error === "function" ? Reflect.construct(error, []) : error);
  },
  aclose(this: AsyncGeneratorObject) {
    firstIteration(this);
    return new Step(this, "aclose", null);
  },
  get ag_running(): boolean {
    return (this as unknown as AsyncGeneratorObject).$runningAsync;
  },
});

Object.defineProperty(asyncGeneratorPrototype, Symbol.iterator, {
  value() {
    throw new TypeError("'async_generator' object is not iterable");
  },
});

declareObjectType("async_generator", asyncGeneratorPrototype);

/** True for what calling an `async def` with a `yield` gives. */
export function isAsyncGenerator(value: unknown): value is AsyncGeneratorObject {
  return typeof value === "object" && value !== null && asyncGeneratorPrototype.isPrototypeOf(value);
}

/** True for what `__anext__()`, `asend()`, `athrow()` and `aclose()` of an asynchronous generator give. */
export function isAsyncGeneratorStep(value: unknown): value is Step {
  return value instanceof Step;
}

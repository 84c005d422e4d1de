// Python's methods on generators that a port writes as `function*`. Iterating them is JavaScript's own business.
// Specified by CPython's Objects/genobject.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { type Named, declareObjectType, define, generatorPrototype } from "./coroutines.ts";
import { AttributeError, BaseException, GeneratorExit, RuntimeError, StopIteration, TypeError } from "./exceptions.ts";
import { codeOf } from "./frame-attributes.ts";
import { runningLine } from "./frames.ts";
import { Lazy } from "./lazy.ts";
import { Tuple } from "./list.ts";
import { refuse } from "./refuse.ts";
import type { Code } from "./traceback-objects.ts";
import { type_name } from "./type.ts";
import { warn } from "./warnings.ts";

/** The generators that have begun, in a program that sends; JavaScript itself does not tell. */
let begun: WeakSet<Generator> | undefined;

/** From here on it is known of each generator whether it has begun: for programs that send, since every step pays for it. */
export function noteBeginnings(): void {
  const known = (begun = new WeakSet<Generator>());
  for (const name of ["next", "throw"] as const) {
    const step: (this: Generator, value: unknown) => IteratorResult<unknown, unknown> = generatorPrototype[name];
    define(pythonGeneratorPrototype, {
      [name](this: Generator, value: unknown) {
        known.add(this);
        return step.call(this, value);
      },
    });
  }
  takeNothing(Lazy.prototype);
}

/** What is sent to a generator that stands in a `yield from` goes on to the iterator there, which has no `send`. */
function takeNothing(prototype: Iterator<unknown>): void {
  const step: (this: Iterator<unknown>) => IteratorResult<unknown, unknown> = prototype.next;
  define(prototype, {
    next(this: Iterator<unknown>, value: unknown) {
      if (value != null) throw new AttributeError(`'${type_name(this)}' object has no attribute 'send'`);
      return step.call(this);
    },
  });
}

/** The prototype of generator objects that ports make. */
export const pythonGeneratorPrototype: Generator = Object.create(generatorPrototype);

define(pythonGeneratorPrototype, {
  send(this: Generator, value: unknown) {
    if (value != null && begun?.has(this) === false) throw new TypeError("can't send non-None value to a just-started generator");
    return valueOf(this.next(value));
  },
  __next__(this: Generator) {
    return valueOf(this.next(null));
  },
  close(this: Generator) {
    return closed(this);
  },
  // What a loop calls that lets go of its generator: to Python it is closed then.
  return(this: Generator, value: unknown) {
    closed(this);
    return { done: true, value };
  },
  get gi_code(): Code {
    return codeOf(this as unknown as Named);
  },
});
for (const name of ["gi_frame", "gi_running", "gi_suspended", "gi_yieldfrom"]) {
  Object.defineProperty(pythonGeneratorPrototype, name, { get: () => refuse(name, "tells where a generator is") });
}

/** Raises GeneratorExit where the generator stands; gives what it returns then. One that has not begun, or has ended, does nothing. */
function closed(generator: Generator): unknown {
  let step: IteratorResult<unknown, unknown>;
  try {
    step = generator.throw(new GeneratorExit());
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return null;
    throw error;
  }
  if (step.done !== true) throw new RuntimeError("generator ignored GeneratorExit");
  return step.value;
}

declareObjectType("generator", pythonGeneratorPrototype);

/**
 * `gen.throw(exception)`: what the generator yields next. JavaScript's own `throw` gives an iteration result. The exception
 * may be given by its class; by class and value is the old way, which warns.
 */
export function throwInto(generator: Generator, ...given: readonly unknown[]): unknown {
  if (given.length > 1) warn("DeprecationWarning", "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.", runningLine());
  return valueOf(generator.throw(thrown(given[0], given[1] ?? null)));
}

function thrown(error: unknown, value: unknown): BaseException {
  if (error instanceof BaseException) {
    if (value !== null) throw new TypeError("instance exception may not have a separate value");
    return error;
  }
  if (typeof error !== "function" || !(error === BaseException || error.prototype instanceof BaseException)) {
    throw new TypeError(`exceptions must be classes or instances deriving from BaseException, not ${type_name(error)}`);
  }
  if (value instanceof error) return value as BaseException;
  return Reflect.construct(error, value === null ? [] : Array.isArray(value) && value instanceof Tuple ? value : [value]);
}

function valueOf(step: IteratorResult<unknown, unknown>): unknown {
  if (step.done !== true) return step.value;
  throw step.value == null ? new StopIteration() : new StopIteration(step.value);
}

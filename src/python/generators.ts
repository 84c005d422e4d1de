// Python's methods on generators that a port writes as `function*`. Iterating them is JavaScript's own business.
// Specified by CPython's Objects/genobject.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { declareObjectType, define, generatorPrototype } from "./coroutines.ts";
import { type BaseException, RuntimeError, StopIteration } from "./exceptions.ts";

/** The prototype of generator objects that ports make. */
export const pythonGeneratorPrototype: Generator = Object.create(generatorPrototype);

define(pythonGeneratorPrototype, {
  send(this: Generator, value: unknown) {
    return valueOf(this.next(value));
  },
  __next__(this: Generator) {
    return valueOf(this.next(null));
  },
  close(this: Generator) {
    if (this.return(undefined).done !== true) throw new RuntimeError("generator ignored GeneratorExit");
  },
});

declareObjectType("generator", pythonGeneratorPrototype);

/** `generator raised StopIteration`: what becomes of `stop` when it leaves the body of a coroutine or generator. */
export function generatorRaised(kind: string, stop: BaseException): RuntimeError {
  const wrapped = new RuntimeError(`${kind} raised ${stop.constructor.name}`);
  wrapped.__cause__ = wrapped.__context__ = stop;
  wrapped.__suppress_context__ = true;
  return wrapped;
}

/** `gen.throw(exception)`: what the generator yields next. JavaScript's own `throw` gives an iteration result. */
export function throwInto(generator: Generator, exception: unknown): unknown {
  return valueOf(generator.throw(exception));
}

function valueOf(step: IteratorResult<unknown, unknown>): unknown {
  if (step.done !== true) return step.value;
  throw step.value == null ? new StopIteration() : new StopIteration(step.value);
}

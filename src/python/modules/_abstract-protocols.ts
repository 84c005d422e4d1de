// The classes of `collections.abc` that say what can be done with an object whatever it holds: be called, awaited, iterated.
// Specified by CPython's Lib/_collections_abc.py.
import { isAsyncGenerator } from "../asyncgen.ts";
import { is_bytes } from "../bytes.ts";
import { isCoroutine } from "../coroutines.ts";
import { type BaseException, GeneratorExit, RuntimeError, StopIteration } from "../exceptions.ts";
import { bases } from "../mro.ts";
import { callable } from "../objects.ts";
import { Abstract, asks, declare, method } from "./_abstract.ts";
import { isawaitable, isgenerator } from "./inspect.ts";

export class Hashable extends Abstract {}
export class Sized extends Abstract {}
export class Container extends Abstract {}
export class Callable extends Abstract {}
export class Awaitable extends Abstract {}
export class AsyncIterable_ extends Abstract {}
export class Iterable_ extends Abstract {}
export class Buffer extends Abstract {}

export class AsyncIterator_ extends AsyncIterable_ {
  __aiter__(): this {
    return this;
  }
}

export class Iterator_ extends Iterable_ {
  __iter__(): this {
    return this;
  }
}

/** Throws GeneratorExit in. @throws RuntimeError where that is ignored. */
function close(x: { throw(error: BaseException): unknown }, what: string): void {
  try {
    x.throw(new GeneratorExit());
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return;
    throw error;
  }
  throw new RuntimeError(`${what} ignored GeneratorExit`);
}

export class Generator_ extends Iterator_ {
  __next__(): unknown {
    return method(this, "send")(null);
  }
  close(): void {
    close({ throw: method(this, "throw") }, "generator");
  }
}

export class Coroutine extends Awaitable {
  close(): void {
    close({ throw: method(this, "throw") }, "coroutine");
  }
}

export class AsyncGenerator_ extends AsyncIterator_ {
  __anext__(): unknown {
    return method(this, "asend")(null);
  }
}

export class Reversible extends Iterable_ {}
export class Collection extends bases(Sized, Iterable_, Container) {}

/** The engine's own, which has no class to Python. */
function isNativeIterator(x: unknown): boolean {
  return typeof x === "object" && x !== null && typeof Reflect.get(x, "next") === "function" && Symbol.iterator in x;
}

declare(Hashable, "Hashable", ["__hash__"], asks("__hash__"));
declare(Sized, "Sized", ["__len__"], asks("__len__"));
declare(Container, "Container", ["__contains__"], asks("__contains__"));
declare(Callable, "Callable", ["__call__"], { ...asks("__call__"), object: callable });
declare(Buffer, "Buffer", ["__buffer__"], { ...asks("__buffer__"), object: is_bytes });
declare(Awaitable, "Awaitable", ["__await__"], { ...asks("__await__"), object: isawaitable });
declare(AsyncIterable_, "AsyncIterable", ["__aiter__"], { ...asks("__aiter__"), object: isAsyncGenerator });
declare(Iterable_, "Iterable", ["__iter__"], { ...asks("__iter__"), object: isNativeIterator });
declare(AsyncIterator_, "AsyncIterator", ["__anext__"], { ...asks("__anext__", "__aiter__"), object: isAsyncGenerator });
declare(Iterator_, "Iterator", ["__next__"], { ...asks("__next__", "__iter__"), object: isNativeIterator });
declare(Generator_, "Generator", ["send", "throw"], { ...asks("__iter__", "__next__", "send", "throw", "close"), object: isgenerator });
declare(Coroutine, "Coroutine", ["__await__", "send", "throw"], { ...asks("__await__", "send", "throw", "close"), object: isCoroutine });
declare(AsyncGenerator_, "AsyncGenerator", ["asend", "athrow"], { ...asks("__aiter__", "__anext__", "asend", "athrow", "aclose"), object: isAsyncGenerator });
declare(Reversible, "Reversible", ["__reversed__"], asks("__reversed__", "__iter__"));
declare(Collection, "Collection", [], asks("__len__", "__iter__", "__contains__"));

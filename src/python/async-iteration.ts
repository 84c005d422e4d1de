// `aiter` and `anext`, and the methods that Python gives to generators and coroutines, for the compiler: the objects get
// them in coroutines.ts, generators.ts and asyncgen.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { StopAsyncIteration, TypeError } from "./exceptions.ts";
import { special } from "./special.ts";
import { type_name } from "./type.ts";

declare global {
  interface Generator<T, TReturn, TNext> {
    send(value: TNext): T;
    close(): void;
  }
  interface AsyncGenerator<T, TReturn, TNext> {
    asend(value: TNext): Promise<T>;
    athrow(error: unknown): Promise<T>;
    aclose(): Promise<void>;
    __anext__(): Promise<T>;
  }
  interface Promise<T> {
    send(value: T | null): unknown;
    throw(error: unknown): unknown;
    close(): void;
  }
}

interface AsyncIterates<T> {
  __anext__(): PromiseLike<T>;
}

/** An object's asynchronous iterator, as `for await` takes it. @throws TypeError */
export function aiter<T>(x: { __aiter__(): AsyncIterates<T> }): AsyncIterable<T>;
export function aiter<T>(x: AsyncIterable<T>): AsyncIterable<T>;
export function aiter(x: unknown): AsyncIterable<unknown>;
export function aiter(x: unknown): unknown {
  const method = special(x, "__aiter__");
  if (method === undefined) throw new TypeError(`'${type_name(x)}' object is not an async iterable`);
  return method.call(x);
}

/** What an asynchronous iterator gives next, to be awaited; at its end `otherwise`, if there is one. @throws TypeError */
export function anext<T>(iterator: AsyncIterates<T> | AsyncIterable<T>): Promise<T>;
export function anext<T, D>(iterator: AsyncIterates<T> | AsyncIterable<T>, otherwise: D): Promise<T | D>;
export function anext(iterator: unknown, ...otherwise: readonly unknown[]): unknown {
  const method = special(iterator, "__anext__");
  if (method === undefined) throw new TypeError(`'${type_name(iterator)}' object is not an async iterator`);
  const next = method.call(iterator);
  return otherwise.length === 0 ? next : nextOr(next, otherwise[0]);
}

async function nextOr(next: unknown, otherwise: unknown): Promise<unknown> {
  try {
    return await next;
  } catch (error) {
    if (error instanceof StopAsyncIteration) return otherwise;
    throw error;
  }
}

// `inspect`: what an object is and has, its docstring, and the state a coroutine or generator is in; signatures are in _signatures.ts. Specified by CPython's Lib/inspect.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { isAsyncGeneratorStep } from "../asyncgen-hooks.ts";
import { type AsyncGeneratorObject, isAsyncGenerator } from "../asyncgen.ts";
import { call_ } from "../calling.ts";
import { type CoroutineObject, isCoroutine, isCoroutineFunction, isFinished, isStarted } from "../coroutines.ts";
import { dir } from "../dir.ts";
import { pythonGeneratorPrototype } from "../generators.ts";
import { by_names } from "../keywords.ts";
import { tuple } from "../list.ts";
import { getattr } from "../objects.ts";
import { is_callable_object, is_class, is_native } from "../special.ts";
import { str } from "../str.ts";
import { truth } from "../truth.ts";
import { type } from "../type.ts";

export { _empty, BoundArguments, Parameter, Signature, signature } from "./_signatures.ts";

export function iscoroutine(value: unknown): value is CoroutineObject {
  return isCoroutine(value);
}

export function iscoroutinefunction(value: unknown): boolean {
  return isCoroutineFunction(value);
}

/** True for what `await` takes. */
export function isawaitable(value: unknown): boolean {
  if (isCoroutine(value) || isAsyncGeneratorStep(value)) return true;
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "__await__") === "function";
}

function makes(value: unknown, kind: string): boolean {
  return typeof value === "function" && Reflect.get(value, "$makes") === kind;
}

export function isasyncgen(value: unknown): value is AsyncGeneratorObject {
  return isAsyncGenerator(value);
}

export function isasyncgenfunction(value: unknown): boolean {
  return makes(value, "async_generator");
}

export function isgenerator(value: unknown): boolean {
  return typeof value === "object" && value !== null && pythonGeneratorPrototype.isPrototypeOf(value);
}

export function isgeneratorfunction(value: unknown): boolean {
  return makes(value, "generator");
}

export function isclass(value: unknown): boolean {
  return is_class(value);
}

export function isfunction(value: unknown): boolean {
  return typeof value === "function" && !is_callable_object(value) && !is_class(value) && !is_native(value) && !("__self__" in value);
}

export function ismethod(value: unknown): boolean {
  return typeof value === "function" && "__self__" in value;
}

/** True for functions that CPython has in C. */
export function isbuiltin(value: unknown): boolean {
  return typeof value === "function" && is_native(value);
}

export function isroutine(value: unknown): boolean {
  return isfunction(value) || ismethod(value) || isbuiltin(value);
}

/** The names of an object with their values, those that `predicate` takes. */
export function getmembers(...args: readonly unknown[]): readonly unknown[] {
  const { object, predicate = null } = by_names<{ readonly object: unknown; readonly predicate?: unknown }>(args, ["object", "predicate"], "getmembers");
  const members = dir(object).flatMap((name) => {
    const value = getattr(object, name, absent);
    return value === absent ? [] : [tuple(name, value)];
  });
  return predicate === null ? members : members.filter((member) => truth(call_(predicate, member[1])));
}
const absent = Symbol("absent");

export const CORO_CREATED = "CORO_CREATED";
export const CORO_RUNNING = "CORO_RUNNING";
export const CORO_SUSPENDED = "CORO_SUSPENDED";
export const CORO_CLOSED = "CORO_CLOSED";

/** CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED. */
export function getcoroutinestate(coroutine: unknown): string {
  const object = coroutine as CoroutineObject;
  if (object.cr_running) return CORO_RUNNING;
  if (isFinished(object)) return CORO_CLOSED;
  return isStarted(object) ? CORO_SUSPENDED : CORO_CREATED;
}

export const AGEN_CREATED = "AGEN_CREATED";
export const AGEN_RUNNING = "AGEN_RUNNING";
export const AGEN_SUSPENDED = "AGEN_SUSPENDED";
export const AGEN_CLOSED = "AGEN_CLOSED";

export function getasyncgenstate(generator: unknown): string {
  const handle = generator as AsyncGeneratorObject;
  const object = handle.$of ?? handle;
  if (object.$runningAsync) return AGEN_RUNNING;
  if (object.$closed) return AGEN_CLOSED;
  return object.$begun ? AGEN_SUSPENDED : AGEN_CREATED;
}

/** The docstring of an object, or of what its class inherits, without the indentation that its lines share; None where there is none. */
export function getdoc(object: unknown): string | null {
  const own = getattr(object, "__doc__", null);
  const doc = own ?? inherited_doc(object);
  return typeof doc === "string" ? cleandoc(doc) : null;
}

function inherited_doc(object: unknown): unknown {
  if (is_class(object)) return object.__mro__.map((each) => getattr(each, "__doc__", null)).find((doc) => doc !== null);
  if (typeof object !== "function" || !("__self__" in object)) return null;
  const owner = is_class(object.__self__) ? object.__self__ : type(object.__self__);
  return owner.__mro__.map((each) => getattr(getattr(each, object.__name__, null), "__doc__", null)).find((doc) => doc !== null);
}

/** A docstring without the indentation that all lines but the first share, and without empty lines around it. */
export function cleandoc(doc: string): string {
  const [first = "", ...rest] = str.expandtabs(doc).split("\n");
  const indents = rest.filter((line) => line.trimStart() !== "").map((line) => line.length - line.trimStart().length);
  const margin = indents.length > 0 ? Math.min(...indents) : 0;
  const lines = [first.trimStart(), ...rest.map((line) => line.slice(margin))];
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  while (lines.length > 0 && lines[0] === "") lines.shift();
  return lines.join("\n");
}

// How callbacks and coroutines are named in representations and messages.
// CPython: Lib/asyncio/format_helpers.py, coroutines._format_coroutine.
//
// Runs inside QuickJS. No DOM, no Node.
import { type CoroutineObject, isFinished, isRunning, isStarted, stackOf } from "../python/coroutines.ts";
import { runningFrames, writtenLine } from "../python/frames.ts";
import { unheard } from "../python/output.ts";
import { is_partial } from "../python/partial.ts";
import { default_repr, repr } from "../python/repr.ts";
import { fileName, pythonLine } from "../python/source.ts";
import { beginningOf } from "../python/written-functions.ts";
import { awaitLine, cpythonCoroutine } from "./cpython-source.ts";

/** A function of the library that shows where its CPython twin stands: `file:line` under `asyncio/`. */
interface LibraryFunction {
  readonly $source?: string;
}

/** Gives a library callback the name and place that CPython's representation of it shows; a bound method has no place. */
export function named<F extends object>(fn: F, qualname: string, source?: string): F {
  Object.defineProperty(fn, "name", { value: qualname.slice(qualname.lastIndexOf(".") + 1) });
  Object.defineProperty(fn, "__qualname__", { value: qualname });
  if (source !== undefined) Object.defineProperty(fn, "$source", { value: source });
  return fn;
}

/** The folder that library files are shown under: where they lie differs from machine to machine. */
const LIBRARY = "<python>/asyncio/";

/** `name() at file:line`; with `debug`, the arguments too. */
export function formatCallbackSource(callback: object | null, args: readonly unknown[], debug = false): string {
  const name = formatCallback(callback, args, {}, debug);
  const source = callback === null ? null : sourceOf(callback);
  return source === null ? name : `${name} at ${source}`;
}

/** Where what a callback calls in the end was defined; null for what is no function of Python's. */
function sourceOf(callback: object): string | null {
  if (is_partial(callback)) return sourceOf(callback.func);
  // What is called may be a string: then it fails, and is shown.
  const wrapped: unknown = Reflect.get(Object(callback), "__wrapped__");
  if (typeof wrapped === "function") return sourceOf(wrapped);
  const { $source }: LibraryFunction = callback;
  if ($source !== undefined) return `${LIBRARY}${$source}`;
  const line = typeof callback === "function" ? writtenLine(callback) : 0;
  return line === 0 ? null : `${fileName()}:${line}`;
}

function formatCallback(callback: object | null, args: readonly unknown[], keywords: Readonly<Record<string, unknown>>, debug: boolean): string {
  const given = debug ? [...args.map(shortRepr), ...Object.entries(keywords).map(([name, value]) => `${name}=${shortRepr(value)}`)].join(", ") : "";
  if (is_partial(callback)) return `${formatCallback(callback.func, callback.args, Object.fromEntries(callback.keywords.items()), debug)}(${given})`;
  const qualname: unknown = callback === null ? null : Reflect.get(Object(callback), "__qualname__");
  const name = typeof qualname === "string" && qualname !== "" ? qualname : repr(callback);
  return `${name}(${given})`;
}

/** `reprlib.repr`: long strings and deep containers are cut, as CPython cuts them in representations of futures. */
export function shortRepr(value: unknown): string {
  const text = repr(value);
  const limit = typeof value === "string" ? 30 : Infinity;
  if (text.length <= limit) return text;
  const half = Math.max(0, (limit - 3) >> 1);
  return text.slice(0, half) + "..." + text.slice(text.length - (limit - 3 - half));
}

/** `main() running at example.py:3`, `main() done, defined at example.py:1`. */
export function formatCoroutine(coroutine: CoroutineObject): string {
  // What is no coroutine of CPython's has no code to point at.
  if (coroutine.__qualname__.endsWith(" without __name__>")) return `${coroutine.__qualname__}()`;
  if (coroutine.$library) return formatLibraryCoroutine(coroutine);
  const name = `${coroutine.__qualname__}()`;
  const defined = beginningOf(pythonLine(coroutine.$definedAt ?? 0));
  return isFinished(coroutine)
    ? `${name} done, defined at ${fileName()}:${defined}`
    : `${name} running at ${fileName()}:${isStarted(coroutine) ? pythonLine(currentLine(coroutine)) : defined}`;
}

/** The line a coroutine is at: where it awaits, or where it runs now. */
function currentLine(coroutine: CoroutineObject): number {
  const isInnermost = isRunning(coroutine) && stackOf(coroutine).length === 1;
  return (isInnermost ? runningFrames()[0]?.line : undefined) ?? coroutine.$line;
}

function formatLibraryCoroutine(coroutine: CoroutineObject): string {
  const twin = cpythonCoroutine(coroutine.__qualname__);
  if (twin === undefined) return `${coroutine.__qualname__}() running at ${LIBRARY}`;
  const { name, file, defined } = twin;
  if (isFinished(coroutine)) return `${name}() done, defined at ${file}:${defined}`;
  const line = isStarted(coroutine) ? awaitLine(twin, stackOf(coroutine)[1]?.__qualname__ ?? "") : defined;
  return `${name}() running at ${file}:${line}`;
}

/** The text of a value that the observer hears and the program did not ask for: what its methods write or raise meanwhile is not the program's. */
export function overheard(text: (value: unknown) => string, value: unknown): string {
  try {
    return unheard(() => text(value));
  } catch {
    return default_repr(Object(value));
  }
}

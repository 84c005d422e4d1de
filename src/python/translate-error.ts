// The engine's own errors in Python's words. A port that is faithful to its Python meets few of them: a name that does
// not exist yet, an attribute of None, recursion without end.
//
// Runs inside QuickJS. No DOM, no Node.
import {
  AttributeError,
  BaseException,
  MemoryError,
  NameError,
  RecursionError,
  RuntimeError,
  TypeError as PythonTypeError,
  noteRaised,
} from "./exceptions.ts";

const translations: readonly [RegExp, (match: RegExpMatchArray) => BaseException][] = [
  [/^(?:Maximum call stack size exceeded|stack overflow)$/, () => new RecursionError("maximum recursion depth exceeded")],
  [/^out of memory$/, () => new MemoryError()],
  [/^interrupted$/, beInterrupted],
  [/^'?([^' ]+)'? is not defined$/, ([, name]) => new NameError(`name '${name}' is not defined`, { name })],
  // A function that runs before the module has got to the name: of a function's own names the port says so (`bound`).
  [/^(?:lexical variable '?)?([^' ]+)'? is not initialized$/, ([, name]) => new NameError(`name '${name}' is not defined`, { name })],
  [
    /^cannot read property '([^']*)' of (?:null|undefined)$/,
    ([, name]) => new AttributeError(`'NoneType' object has no attribute '${name}'`, { name }),
  ],
  [
    /^cannot set property '([^']*)' of (?:null|undefined)$/,
    ([, name]) => new AttributeError(`'NoneType' object has no attribute '${name}' and no __dict__ for setting new attributes`, { name }),
  ],
];

/**
 * The host has ended the run, and nothing can catch that, but the engine forgets so where it closes an iterator on the way.
 * Asked once more, it interrupts anew.
 */
function beInterrupted(): never {
  for (;;);
}

/** `raised` itself where it is an exception of Python's, else its translation; the engine's stack is kept. */
export function translateError(raised: unknown): BaseException {
  if (raised instanceof BaseException) {
    noteRaised(raised);
    return raised;
  }
  const translated = translate(raised);
  if (raised instanceof Error && raised.stack !== undefined) {
    Object.defineProperty(translated, "stack", { value: raised.stack, configurable: true, writable: true });
  }
  noteRaised(translated);
  return translated;
}

function translate(raised: unknown): BaseException {
  // Without room for an error of its own, the engine throws null.
  if (raised === null) return new MemoryError();
  if (!(raised instanceof Error)) return new PythonTypeError("exceptions must derive from BaseException");
  for (const [pattern, make] of translations) {
    const match = pattern.exec(raised.message);
    if (match !== null) return make(match);
  }
  if (raised instanceof globalThis.TypeError) return new PythonTypeError(raised.message);
  return new RuntimeError(`${raised.constructor.name}: ${raised.message}`);
}

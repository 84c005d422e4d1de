// Where the program is: the line of the `await` or `raise` that ran last, and the program's frames on the engine's stack.
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseException, Frame } from "./exceptions.ts";
import { pythonLine, pythonText } from "./source.ts";

/** The file name that the sandbox evaluates a program under; frames with another name are the library's. */
export const PROGRAM_FILE = "<program>";

/**
 * Lowered code writes its line here before it awaits or raises (`$.line = n`), and where it begins the qualified names of
 * its plain functions that are not at its top: `;line:name qualname` each, by their line and JavaScript's name.
 */
export const position = { line: 0, qualnames: "" };

/** Notes that `exception`, which may be an old one, is raised here. */
export function markRaised<E extends BaseException>(exception: E): E {
  exception.$raised = new Error().stack ?? "";
  return exception;
}

function stackOf({ $raised, stack }: BaseException): string {
  return $raised ?? stack ?? "";
}

/**
 * The program's frames that `exception` was raised in, outermost first, down from the coroutine or generator that the
 * engine was running: its callers are the driver's to add. At module level, all of them. `outermost` is the name of the
 * first one, where it is not the engine's.
 */
export function programFrames(exception: BaseException, outermost?: string): Frame[] {
  return framesOf(stackOf(exception), outermost);
}

/** The line of the program where a function is defined; 0 where it is not the program's. */
export function definitionLine(fn: object): number {
  const { fileName, lineNumber } = fn as { readonly fileName?: unknown; readonly lineNumber?: unknown };
  return fileName === PROGRAM_FILE && typeof lineNumber === "number" ? lineNumber : 0;
}

/** `__qualname__` of a plain function that stands inside another or in a class, or is an arrow; undefined for others. */
export function notedQualname(fn: Function): string | undefined {
  if (position.qualnames === "") return undefined;
  const key = `;${definitionLine(fn)}:${fn.name || "<lambda>"} `;
  const start = position.qualnames.indexOf(key);
  return start < 0 ? undefined : position.qualnames.slice(start + key.length).split(";", 1)[0];
}

/** The key of what the program wrote, on a function that stands for it. */
export const WRITTEN_AS = Symbol("written as");

export function writtenAs(fn: object): object {
  return Reflect.get(fn, WRITTEN_AS) ?? fn;
}

/** The line of the program that is running now; 0 where none is. Walks the engine's stack: for prints, not for steps. */
export function runningLine(): number {
  if (heldLine > 0) return heldLine;
  for (const text of (new Error().stack ?? "").split("\n")) {
    const line = lineOf(text);
    if (line > 0 && pythonName(nameOf(text), line) !== null) return line;
  }
  return 0;
}

/**
 * The frames that stand below the loop on the engine's stack: the module, and the functions from which it ran the loop.
 * Where no coroutine ran, these are all there are.
 */
export function moduleFrames(exception: BaseException): Frame[] {
  const lines = stackOf(exception).split("\n");
  return framesOf(lines.slice(lines.findLastIndex(isNative) + 1).join("\n"), "<module>");
}

/** The program's frames that are running now, outermost first, down from the module, coroutine or generator. */
export function runningFrames(): Frame[] {
  return framesOf(new Error().stack ?? "");
}

/** What the coroutine is known by that was running when an exception was last caught (`key` of a frame). */
export const lastCatch: { key: object | undefined } = { key: undefined };

/** The frames between where `exception` was caught and where it was raised, for one that is handled on this stack. */
export function caughtFrames(exception: BaseException): Frame[] {
  const frames = programFrames(exception);
  const here = runningFrames();
  const goesOn = (index: number): boolean => frames[index]?.name === here[index]?.name && frames[index]?.line === here[index]?.line;
  let first = 0;
  while (first + 1 < Math.min(frames.length, here.length) && goesOn(first)) first++;
  const [outermost, ...called] = frames.slice(first);
  if (outermost === undefined) return [];
  return [first === 0 ? { ...outermost, key: lastCatch.key } : outermost, ...called];
}

/** The frames above the function of the library that has caught `exception` now. */
export function framesAbove(exception: BaseException): Frame[] {
  return programFrames(exception).slice(runningFrames().length);
}

function isNative(text: string): boolean {
  return /^ {4}at (next|throw|return) \(native\)$/.test(text);
}

function framesOf(stack: string, outermost?: string): Frame[] {
  const frames: Frame[] = [];
  let isModule = true;
  let isMethod = false;
  for (const text of stack.split("\n")) {
    if (isNative(text)) {
      if (frames.length === 0) continue;
      isModule = false;
      break;
    }
    const line = lineOf(text);
    if (line === 0) continue;
    const written = nameOf(text);
    const name = pythonName(written, line);
    // Where `__init__` is a method, the constructor that calls it is nothing of Python's.
    if (name !== null && !(isMethod && name !== written)) frames.unshift({ name, line });
    isMethod = written === "__init__";
  }
  const [first] = frames;
  const name = outermost ?? (isModule ? "<module>" : undefined);
  if (first !== undefined && name !== undefined) frames[0] = { name, line: first.line };
  return frames;
}

/** QuickJS writes a frame as `    at name (file:line:column)`. */
function lineOf(text: string): number {
  const start = text.lastIndexOf(`(${PROGRAM_FILE}:`);
  if (start < 0) return 0;
  return parseInt(text.slice(start + PROGRAM_FILE.length + 2), 10);
}

function nameOf(text: string): string {
  const name = text.slice("    at ".length, text.indexOf(" (", 7));
  return name === "" || name === "<anonymous>" ? "<lambda>" : name.replace(/^[gs]et /, "");
}

/**
 * What Python calls the frame that the engine calls `name`. A constructor has its class's name here and is `__init__` there,
 * or nothing (null) where the class has none of its own: the Python text says which.
 */
function pythonName(name: string, line: number): string | null {
  if (!/^_*[A-Z]/.test(name)) return name;
  let indent = Infinity;
  for (let at = pythonLine(line); at > 0; at--) {
    const [, space, def, cls] = /^(\s*)(?:(?:async\s+)?def\s+(\w+)|class\s+(\w+)|\S)/.exec(pythonText(at)) ?? [];
    if (space === undefined || space.length >= indent) continue;
    indent = space.length;
    if (def === "__init__") return "__init__";
    if (cls !== undefined || def !== undefined) return (cls ?? def) === name && def !== undefined ? name : null;
  }
  return name;
}

let heldLine = 0;

/** Calls `action` as if line `line` were running: for what a thread did ahead of its time. */
export function withLine(line: number, action: () => void): void {
  const outer = heldLine;
  heldLine = line;
  try {
    action();
  } finally {
    heldLine = outer;
  }
}

// Where the program is: the line of the `await` or `raise` that ran last, and the program's frames on the engine's stack.
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseException, Frame } from "./exceptions.ts";
import { loweredLines, pythonLine, pythonText } from "./source.ts";
import { type WrittenComprehension, comprehensionsAt } from "./written-comprehensions.ts";
import { beginningOf, indentOf, lineOfLoop, writtenName, writtenQualname } from "./written-functions.ts";

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

/** Notes that `exception` comes from the interpreter itself, to whom called the generator that runs. */
export function raisedByCaller<E extends BaseException>(exception: E): E {
  const lines = (new Error().stack ?? "").split("\n");
  exception.$raised = lines.slice(lines.findIndex((text) => lineOf(text) > 0) + 1).join("\n");
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

/** The line of the Python text where a function of the program begins; 0 where it is not the program's. */
export function writtenLine(fn: object): number {
  const line = definitionLine(fn);
  return line === 0 ? 0 : beginningOf(pythonLine(line));
}

/** `__qualname__` of a plain function that stands inside another or in a class, or is an arrow; undefined for others. */
export function notedQualname(fn: Function): string | undefined {
  const line = definitionLine(fn);
  const noted = position.qualnames === "" ? undefined : notedAt(line, fn.name || "<lambda>");
  return noted && writtenQualname(noted, writtenLine(fn));
}

/** The `__qualname__` that lowering has noted for a line and JavaScript's name. */
function notedAt(line: number, name: string): string | undefined {
  const key = `;${line}:${name} `;
  const start = position.qualnames.indexOf(key);
  return start < 0 ? undefined : position.qualnames.slice(start + key.length).split(";", 1)[0];
}

/** The key of what the program wrote, on a function that stands for it. */
export const WRITTEN_AS = Symbol("written as");

export function writtenAs(fn: object): object {
  return Reflect.get(fn, WRITTEN_AS) ?? fn;
}

/** The line of the Python text that a frame is at. */
export function frameLine({ line, python }: Frame): number {
  return python ?? pythonLine(line);
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
  return belowLoop(stackOf(exception));
}

/** What is running now: `own` down from what the loop runs, `module` up to where it was run; outermost first. */
export interface RunningParts {
  readonly own: Frame[];
  readonly module: Frame[];
  /** How many functions of CPython's library stand between the two; 0 where no loop runs. */
  readonly library: number;
}

/** CPython's functions from each of these down to the callback: `run_forever`, `_run_once` and `Handle._run`. */
const LOOP_FRAMES: Readonly<Record<string, number>> = { run: 1, run_until_complete: 4, run_forever: 3 };

export function runningParts(): RunningParts {
  const stack = new Error().stack ?? "";
  const lines = stack.split("\n");
  const loop = lines.findLastIndex(runsLoop);
  if (loop < 0) return { own: framesOf(stack), module: [], library: 0 };
  const below = lines.slice(loop);
  const module = framesOf(below.join("\n"), "<module>");
  const driven = lines.findIndex((text, index) => index < loop && isNative(text) && isDriven(lines, index));
  const own = driven < 0 ? framesOf(stack).slice(module.length) : framesOf(stack);
  const entered = below.slice(0, below.findIndex((text) => lineOf(text) > 0));
  const library = entered.reduce((count, text) => count + (LOOP_FRAMES[nameOf(text)] ?? 0), 0);
  return { own, module, library };
}

function belowLoop(stack: string): Frame[] {
  const lines = stack.split("\n");
  const loop = lines.findLastIndex(runsLoop);
  return framesOf(lines.slice(loop < 0 ? lines.findLastIndex(isNative) + 1 : loop).join("\n"), "<module>");
}

function runsLoop(text: string): boolean {
  return lineOf(text) === 0 && /^ {4}at run_(?:until_complete|forever) \(/.test(text);
}

/** The program's frames that are running now, outermost first, down from the module, coroutine or generator. */
export function runningFrames(): Frame[] {
  return framesOf(new Error().stack ?? "");
}

/** What the coroutine that runs is known by, once it has caught an exception (`key` of a frame): coroutines.ts says so. */
export const catching: { key: () => object | undefined } = { key: () => undefined };

/** The frames between where `exception` was caught and where it was raised, for one that is handled on this stack. */
export function caughtFrames(exception: BaseException): Frame[] {
  const frames = programFrames(exception);
  const here = runningFrames();
  const goesOn = (index: number): boolean => frames[index]?.name === here[index]?.name && frames[index]?.line === here[index]?.line;
  let first = 0;
  while (first + 1 < Math.min(frames.length, here.length) && goesOn(first)) first++;
  const [outermost, ...called] = frames.slice(first);
  if (outermost === undefined) return [];
  return [first === 0 ? { ...outermost, key: catching.key() } : outermost, ...called];
}

/** The traceback of an exception that a function of the library has caught now: what that called, and on. */
export function framesAbove(exception: BaseException): Frame[] {
  return [...programFrames(exception).slice(runningFrames().length), ...(exception.$frames ?? [])];
}

/** The functions below which a stack of Python's ends, those that drive coroutines and threads, by the engine's names for them. */
const drivers: string[] = [];

export function addDriver(driver: Function): void {
  drivers.push(`    at ${driver.name} (`);
}

function isNative(text: string): boolean {
  return /^ {4}at (next|throw|return) \(native\)$/.test(text);
}

/** Whether a generator was run by whoever drives coroutines or threads, and not by a function of the library such as `next`. */
function isDriven(lines: readonly string[], native: number): boolean {
  const around = lines.findIndex((text, index) => index > native && (drivers.some((driver) => text.startsWith(driver)) || lineOf(text) > 0));
  return around < 0 || lineOf(lines[around] ?? "") === 0;
}

/** A frame as the engine has it. */
interface EngineFrame extends Frame {
  /** Of an arrow: `undefined` for one that a function of the library calls, as it would call a lambda. */
  readonly caller?: "comprehension" | "clause" | "program" | undefined;
}

/** Where Python has a frame: at the head of a `with` statement for what its end calls, which a port has behind its block. */
function placeOf(line: number, column: number): Pick<Frame, "line" | "column"> {
  const text = loweredLines()[line - 1] ?? "";
  const manager = text.startsWith("$.exit", column - 7) ? /^\((\$c\d+),/.exec(text.slice(column - 1))?.[1] : undefined;
  if (manager === undefined) return { line, column };
  const entered = `$.enter(${manager})`;
  const head = loweredLines().findIndex((each) => each.includes(entered));
  return head < 0 ? { line, column } : { line: head + 1, column: (loweredLines()[head] ?? "").indexOf(entered) + "$.enter(".length };
}

/** What calls an arrow, from the lines of the stack below it. */
function callerOf(below: readonly string[]): EngineFrame["caller"] {
  const caller = below.findIndex((text) => lineOf(text) > 0);
  if (caller === 0) return "program";
  const [first = ""] = below;
  // `rest.handle(ValueError, (group) => { … })` of `except*`.
  if (first.startsWith("    at handle (")) return "clause";
  return caller === 1 && /^ {4}at \w+ \(native\)$/.test(first) ? "comprehension" : undefined;
}

function framesOf(stack: string, outermost?: string): Frame[] {
  const frames: EngineFrame[] = [];
  const lines = stack.split("\n");
  let isModule = true;
  let isMethod = false;
  for (const [index, text] of lines.entries()) {
    if (isNative(text) && frames.length > 0 && isDriven(lines, index)) {
      isModule = false;
      break;
    }
    const line = lineOf(text);
    if (line === 0) continue;
    const written = nameOf(text);
    const arrow = written === "<lambda>" || isArrow(written, line);
    const name = arrow ? "<lambda>" : nameInPython(written, line);
    // Where `__init__` is a method, the constructor that calls it is nothing of Python's.
    if (name !== null && !(isMethod && name !== written)) frames.unshift({ name, ...placeOf(line, columnOf(text)), caller: arrow ? callerOf(lines.slice(index + 1)) : undefined });
    isMethod = written === "__init__";
  }
  const [first] = frames;
  const name = outermost ?? (isModule ? "<module>" : undefined);
  if (first !== undefined && name !== undefined) frames[0] = { ...first, name };
  return pythonFramesOf(frames);
}

/**
 * The engine's frames as Python has them. Bodies of classes are functions without a name to the engine; to Python they
 * have the class's name, and are called where its statement stands, as a decorator of the class is. Comprehensions and the
 * clauses of `except*` are arrows in a port, and part of the function around them in Python.
 */
function pythonFramesOf(frames: readonly EngineFrame[]): Frame[] {
  const found: Frame[] = [];
  for (const [index, { name, caller, ...place }] of frames.entries()) {
    const { line } = place;
    const outer = found.at(-1);
    const called = frames[index + 1];
    const bodies = name === "<lambda>" && outer !== undefined ? classesAround(line) : [];
    if (outer !== undefined && bodies.length > 0) {
      // The innermost of classes in classes tells of all of them.
      if (called?.name === "<lambda>" && classesAround(called.line).length > 0) continue;
      const lines = [...bodies.map((body) => body.line), line];
      found[found.length - 1] = { ...outer, line: lines[0] ?? outer.line, column: 0 };
      for (const [depth, body] of bodies.entries()) if (body.name !== null) found.push({ name: body.name, line: lines[depth + 1] ?? line });
    } else if (outer !== undefined && caller === "clause") {
      found[found.length - 1] = { ...outer, ...place };
    } else if (outer !== undefined && (caller === "comprehension" || (caller === "program" && isPartOf(outer, line)))) {
      const depth = index - frames.slice(0, index).findLastIndex((each) => each.caller !== caller || each.line !== line) - 1;
      found.splice(-1, 1, ...inComprehension(outer, place, depth, called?.name));
    } else if (name !== "<lambda>" || pythonLine(line) > 0) {
      const at = pythonLine(line);
      const loop = called === undefined || called.name === "<lambda>" ? at : lineOfLoop(at, called.name, pythonLine(called.line));
      found.push(loop === at ? { name, ...place } : { name, line, column: 0, python: loop });
    }
  }
  return found;
}

/** Whether the Python text has a lambda on the line that a line of the port stands for. */
export function isLambda(line: number): boolean {
  return /\blambda\b/.test(pythonText(pythonLine(line)));
}

/** Whether an arrow that the program calls, and that runs on `line`, is what a port needs for an expression that Python has. */
function isPartOf(outer: Frame, line: number): boolean {
  return !isLambda(line) && (outer.line === line || comprehensionsAt(pythonLine(line)).length > 0);
}

/**
 * The frames of a traceback with the one that they were called from. What a comprehension or a clause of `except*` awaits,
 * or has a thread wait for, comes from the function around it.
 */
export function calledFrom(outer: Frame, inner: readonly Frame[]): Frame[] {
  const [first, ...called] = inner;
  if (first?.name !== "<lambda>") return [outer, ...inner];
  // Of several on the line of a lambda the outermost is the lambda.
  const isInLambda = outer.name === "<lambda>" && outer.line === first.line;
  if (!isInLambda && isLambda(first.line)) return [outer, ...inner];
  return [...inComprehension(outer, first, 0, called[0]?.name), ...called];
}

/** The frames of what runs at a place in the arrow that stands for a comprehension, `depth` other ones around it. `called` is what it calls. */
function inComprehension(outer: Frame, { line, column }: Pick<Frame, "line" | "column">, depth: number, called: string | undefined): Frame[] {
  const calls = (at: number): boolean => called !== undefined && new RegExp(`\\b${called.replace(/\W/g, "\\$&")}\\(`).test(pythonText(at));
  const lines = ({ first, last }: WrittenComprehension): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const here = comprehensionsAt(pythonLine(line)).filter((each) => each.depth === depth);
  const comprehension = here.find((each) => lines(each).some(calls)) ?? here[0];
  const place = { line, ...(column !== undefined && { column }) };
  if (comprehension === undefined) return [{ ...outer, ...place }];
  const inner = { ...place, python: lines(comprehension).find(calls) ?? comprehension.element };
  if (!comprehension.isGenerator) return [{ ...outer, ...inner }];
  return [{ ...outer, line, python: comprehension.first }, { name: "<genexpr>", ...inner }];
}

interface ClassBody {
  /** null for what decorates the class: it is called outside. */
  readonly name: string | null;
  /** Of the class statement. */
  readonly line: number;
}

/** The classes in whose bodies a line stands that is in no function of theirs, the outermost first. */
function classesAround(line: number): ClassBody[] {
  const text = pythonText(pythonLine(line));
  if (text.includes("lambda")) return [];
  let indent = indentOf(text);
  const found: ClassBody[] = [];
  if (text.trimStart().startsWith("@") && /^\s*class /.test(decorated(pythonLine(line)))) found.unshift({ name: null, line });
  for (let above = pythonLine(line) - 1; above > 0 && indent > 0; above--) {
    const outer = pythonText(above);
    if (outer.trim() === "" || indentOf(outer) >= indent) continue;
    const name = /^\s*class\s+(\w+)/.exec(outer)?.[1];
    if (name === undefined) break;
    indent = indentOf(outer);
    found.unshift({ name, line: portLine(above, line) });
  }
  return found;
}

/** What stands below the decorators that begin on a line of the Python text. */
function decorated(line: number): string {
  const indent = indentOf(pythonText(line));
  let below = line + 1;
  while (/^\s*@/.test(pythonText(below)) || indentOf(pythonText(below)) > indent) below++;
  return pythonText(below);
}

/** The line of the port, not after `last`, for a line of the Python text. */
function portLine(line: number, last: number): number {
  let found = last;
  while (found > 0 && pythonLine(found) !== line) found--;
  return found;
}

/** QuickJS writes a frame as `    at name (file:line:column)`. */
function lineOf(text: string): number {
  const start = text.lastIndexOf(`(${PROGRAM_FILE}:`);
  if (start < 0) return 0;
  return parseInt(text.slice(start + PROGRAM_FILE.length + 2), 10);
}

function columnOf(text: string): number {
  return parseInt(text.slice(text.lastIndexOf(":") + 1), 10);
}

function nameOf(text: string): string {
  const name = text.slice("    at ".length, text.indexOf(" (", 7));
  return name === "" || name === "<anonymous>" ? "<lambda>" : name.replace(/^[gs]et /, "");
}

/** Whether the function that is running on a line is an arrow that stands there: JavaScript names it after what it is assigned to. */
function isArrow(name: string, line: number): boolean {
  return notedAt(line, name)?.endsWith("<lambda>") === true;
}

/** What Python calls a frame, as {@link pythonName}; functions that have another name by now are shown by their own. */
function nameInPython(name: string, line: number): string | null {
  const found = pythonName(name, line);
  return found === name && name !== "__init__" && name !== "<genexpr>" ? writtenName(name, pythonLine(line)) : found;
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

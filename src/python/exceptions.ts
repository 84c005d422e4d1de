// Python's built-in exceptions, by their own names. A port throws and catches these; the engine's own errors are turned
// into them by translate-error.ts. How an exception is written out stands in traceback.ts; str() and repr() of one in
// str.ts and repr.ts. Specified by CPython's Objects/exceptions.c.
//
// Runs inside QuickJS. No DOM, no Node.

import { caughtFrames } from "./frames.ts";
import { declare_type } from "./special.ts";
import type { Traceback } from "./traceback-objects.ts";

/** One entry of a traceback: a function of the program and the line it was at. */
export interface Frame {
  readonly name: string;
  /** The port's line. */
  readonly line: number;
  /** Where the lowered line calls what the frame is in, from 1; 0 where that is not known, absent where it awaits. */
  readonly column?: number;
  /** Python's line, where no line of the port stands for that one alone. */
  readonly python?: number;
  /** What a coroutine that has caught the exception is known by, so that it is not entered twice (coroutines.ts). */
  readonly key?: object;
}

/** An exception that is being handled. An object of its own for each handler: two may handle the same exception. */
export interface Handled {
  readonly exception: BaseException;
}

/**
 * What is being handled now: `exception` becomes the `__context__` of the next one. Lowered `catch` clauses set it, and
 * the coroutine driver has each coroutine keep what is its own (CPython: `exc_info` of the thread and `gi_exc_state`).
 */
export const handling = {
  innermost: null as Handled | null,
  get exception(): BaseException | null {
    return this.innermost === null ? null : this.innermost.exception;
  },
};

/** What a bare `raise` has raised again last, as it was. */
export const again: { exception: BaseException | null } = { exception: null };

let asTuple = (items: readonly unknown[]): readonly unknown[] => items;

/** Sets how a tuple is made. list.ts does so: everything may import this file, so this file can import almost nothing. */
export function setTupleMaker(make: typeof asTuple): void {
  asTuple = make;
}

export class BaseException extends Error {
  args: readonly unknown[];
  __cause__: BaseException | null = null;
  __context__: BaseException | null = null;
  /** What was being handled where it was made: its context, once it is raised. Undefined from then on. */
  $made: BaseException | null | undefined = handling.exception;
  /** What its traceback holds of the library's frames. */
  declare $variables: readonly object[] | undefined;
  __suppress_context__ = false;
  __notes__: string[] | undefined = undefined;
  /**
   * The coroutines that the exception has passed, with the functions between them, outermost first. What it has passed since,
   * in the coroutine or function that runs, stands on the engine's stack of when it was raised.
   */
  $frames: Frame[] | null = null;
  /** What the coroutine is known by that raised it without being in its traceback (`key` of a frame). */
  declare $notIn: object | undefined;
  /** The engine's stack at the last `raise`, until the coroutine is left; undefined stands for that of when it was made. */
  $raised: string | undefined = undefined;

  /** Its traceback where it was caught last, if that was asked for while the frames stood on the engine's stack. */
  declare $caught: Frame[] | undefined;

  constructor(...args: unknown[]) {
    super();
    if (this.$made != null) void this.$made.$traceback;
    this.args = asTuple(args);
    this.__init__(...args);
  }

  /** Frames of the program that the exception has passed, outermost first, down from where it was caught. */
  get $traceback(): Frame[] | null {
    const isOnStack = this.$made === undefined && (this.$raised !== undefined || this.$frames === null);
    if (isOnStack) {
      const frames = this.$caught ?? [...caughtFrames(this), ...(this.$frames ?? [])];
      if (handling.exception === this) this.$caught = frames;
      return frames;
    }
    return this.$notIn !== undefined && this.$frames?.length === 0 ? null : this.$frames;
  }
  set $traceback(frames: Frame[] | null) {
    this.$frames = frames;
    this.$raised = this.$caught = undefined;
    if (frames !== null) return;
    this.$variables = undefined;
    this.$made = null;
  }

  /** The same as an object: traceback-objects.ts defines it. */
  declare __traceback__: Traceback | null;

  /** What a program's class calls as `super().__init__` where its own `__init__` is a method. */
  __init__(...args: unknown[]): void {
    this.args = asTuple(args);
  }

  add_note(note: string): void {
    (this.__notes__ ??= []).push(note);
  }

  with_traceback(traceback: Traceback | null): this {
    this.__traceback__ = traceback;
    return this;
  }
}

/**
 * Makes `handled` the context of an exception that is raised while it is being handled, without making a circle of
 * contexts (CPython: `_PyErr_SetObject`).
 */
export function chain(exception: BaseException, handled: BaseException | null): void {
  exception.$made = undefined;
  if (handled === null || handled === exception) return;
  for (let each = handled, seen = new Set([each]); each.__context__ !== null; seen.add(each)) {
    if (each.__context__ === exception) {
      each.__context__ = null;
      break;
    }
    each = each.__context__;
    if (seen.has(each)) break;
  }
  exception.__context__ = handled;
}

/** Notes of a caught exception that it was raised: where the library threw it, that was where it was made. */
export function noteRaised(exception: BaseException): void {
  const handled = exception.$made;
  if (handled === undefined) return;
  exception.$made = undefined;
  if (handled !== null && exception.__context__ === null) chain(exception, handled);
}

/** An exception that is thrown into a coroutine: what is handled outside has no part in it, nor what runs there. */
export function thrownIn<E extends BaseException>(exception: E): E {
  if (exception.$made !== undefined) exception.$frames ??= [];
  exception.$made = undefined;
  return exception;
}

/** What becomes of `stop` when it leaves the body of a coroutine or generator (PEP 479): the interpreter makes it, in no frame. */
export function generatorRaised(kind: "coroutine" | "generator" | "async generator", stop: BaseException): BaseException {
  const wrapped = new RuntimeError(`${kind} raised ${stop.constructor.name}`);
  wrapped.$traceback = null;
  wrapped.__cause__ = wrapped.__context__ = stop;
  wrapped.__suppress_context__ = true;
  return wrapped;
}

/** An exception that exists already, as `raise` raises it now. */
export function raisedAgain<E extends BaseException>(exception: E): E {
  chain(exception, handling.exception);
  return exception;
}

/**
 * Whoever watches what goes away with the variables of frames: told when an exception begins to unwind, and when it has
 * left a frame. CPython keeps those variables for as long as the exception's traceback lives; the engine does not.
 */
export const unwinding: { begins: (() => void) | null; left: ((exception: BaseException) => void) | null } = { begins: null, left: null };

/** Has `error`, which leaves a frame of the library, hold what is a variable there, as tracebacks do. Gives the error. */
export function holdVariable<E>(error: E, held: object): E {
  if (!(error instanceof BaseException)) return error;
  error.$variables = [...(error.$variables ?? []), held];
  return error;
}

/**
 * Has `error` hold itself: its traceback leads to a frame with a variable that leads back to it. What it holds is there
 * until garbage is collected, as a rule to the end.
 */
export function holdItself<E>(error: E): E {
  return error instanceof BaseException ? holdVariable(error, error) : error;
}

/** Gives what puts back the traceback that `exception` has now. */
export function rememberTraceback(exception: BaseException): () => void {
  const { $frames, $raised } = exception;
  return () => {
    exception.$frames = $frames;
    exception.$raised = $raised;
  };
}

/** Calls `fn` as the body of an `except` would be run that caught `exception`. */
export function whileHandling<R>(exception: BaseException, fn: () => R): R {
  const outer = handling.innermost;
  handling.innermost = { exception };
  try {
    return fn();
  } finally {
    handling.innermost = outer;
  }
}

export class Exception extends BaseException {}
export class GeneratorExit extends BaseException {}
export class KeyboardInterrupt extends BaseException {}

export class SystemExit extends BaseException {
  get code(): unknown {
    return this.args.length > 1 ? this.args : (this.args[0] ?? null);
  }
}

export class ArithmeticError extends Exception {}
export class FloatingPointError extends ArithmeticError {}
export class OverflowError extends ArithmeticError {}
export class ZeroDivisionError extends ArithmeticError {}

export class AssertionError extends Exception {}

/** An exception whose attributes are set by keyword: `AttributeError("…", { name, obj })`. */
function keywordOf(args: readonly unknown[], keyword: string): unknown {
  const last = args[args.length - 1];
  return isKeywords(last) ? (last[keyword] ?? null) : null;
}

function isKeywords(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function withoutKeywords(args: readonly unknown[]): readonly unknown[] {
  return isKeywords(args[args.length - 1]) ? args.slice(0, -1) : args;
}

export class AttributeError extends Exception {
  override name: string;
  obj: unknown;
  constructor(...args: unknown[]) {
    super(...withoutKeywords(args));
    this.name = keywordOf(args, "name") as string;
    this.obj = keywordOf(args, "obj");
  }
}

export class BufferError extends Exception {}
export class EOFError extends Exception {}

export class ImportError extends Exception {
  override name: string;
  constructor(...args: unknown[]) {
    super(...withoutKeywords(args));
    this.name = keywordOf(args, "name") as string;
  }
}
export class ModuleNotFoundError extends ImportError {}

export class LookupError extends Exception {}
export class IndexError extends LookupError {}
export class KeyError extends LookupError {}

export class MemoryError extends Exception {}

export class NameError extends Exception {
  override name: string;
  /** What a traceback suggests behind the message. */
  declare $suggestion?: string;
  constructor(...args: unknown[]) {
    super(...withoutKeywords(args));
    this.name = keywordOf(args, "name") as string;
  }
}
export class UnboundLocalError extends NameError {}

export class OSError extends Exception {
  /** `OSError(number, text)` is of the class that stands for the number, Linux's; an exception's own class stays. */
  constructor(...args: unknown[]) {
    super(...args);
    const Meant = new.target === OSError && args.length > 1 && typeof args[0] === "number" ? classOfErrno(args[0]) : null;
    if (Meant !== null) return new Meant(...args);
  }
  get errno(): unknown {
    return this.args.length > 1 ? this.args[0] : null;
  }
  get strerror(): unknown {
    return this.args.length > 1 ? this.args[1] : null;
  }
  /** The paths of those that were about files, which are no arguments any more. */
  declare $paths?: readonly unknown[];
  override __init__(...args: unknown[]): void {
    const isAboutFile = args.length > 2 && args.length < 6 && args[2] != null;
    if (isAboutFile) this.$paths = [args[2], args[4]];
    super.__init__(...(isAboutFile ? args.slice(0, 2) : args));
  }
  get filename(): unknown {
    return this.$paths?.[0] ?? null;
  }
  get filename2(): unknown {
    return this.$paths?.[1] ?? null;
  }
}
export class BlockingIOError extends OSError {}
export class ChildProcessError extends OSError {}
export class ConnectionError extends OSError {}
export class BrokenPipeError extends ConnectionError {}
export class ConnectionAbortedError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class InterruptedError extends OSError {}
export class IsADirectoryError extends OSError {}
export class NotADirectoryError extends OSError {}
export class PermissionError extends OSError {}
export class ProcessLookupError extends OSError {}
export class TimeoutError extends OSError {}

/** `errnomap` of CPython's Objects/exceptions.c, with the numbers of Linux. */
function classOfErrno(errno: number): typeof OSError | null {
  switch (errno) {
    case 1: case 13: return PermissionError;
    case 2: return FileNotFoundError;
    case 3: return ProcessLookupError;
    case 4: return InterruptedError;
    case 10: return ChildProcessError;
    case 11: case 114: case 115: return BlockingIOError;
    case 17: return FileExistsError;
    case 20: return NotADirectoryError;
    case 21: return IsADirectoryError;
    case 32: case 108: return BrokenPipeError;
    case 103: return ConnectionAbortedError;
    case 104: return ConnectionResetError;
    case 110: return TimeoutError;
    case 111: return ConnectionRefusedError;
    default: return null;
  }
}

export class ReferenceError extends Exception {}

export class RuntimeError extends Exception {}
export class NotImplementedError extends RuntimeError {}
export class PythonFinalizationError extends RuntimeError {}
export class RecursionError extends RuntimeError {}

export class StopAsyncIteration extends Exception {}
export class StopIteration extends Exception {
  get value(): unknown {
    return this.args[0] ?? null;
  }
}

export class SyntaxError extends Exception {}
export class IndentationError extends SyntaxError {}
export class SystemError extends Exception {}
export class TypeError extends Exception {}
export class ValueError extends Exception {}
export class UnicodeError extends ValueError {}
/** A text or bytes that a codec cannot take: `args` is the codec, what it was given, where the fault is, and what it is. */
abstract class CodecError extends UnicodeError {
  get encoding(): unknown {
    return this.args[0];
  }
  get object(): unknown {
    return this.args[1];
  }
  get start(): unknown {
    return this.args[2];
  }
  get end(): unknown {
    return this.args[3];
  }
  get reason(): unknown {
    return this.args[4];
  }
  /** The items between start and end: code points, or bytes. */
  protected abstract told(items: readonly number[]): string;
  __str__(): string {
    const [encoding, object, start, end, reason] = this.args;
    const items = typeof object === "string" ? Array.from(object, (character) => character.codePointAt(0) ?? 0) : Array.from(object as Iterable<number>);
    const where = Number(end) - Number(start) === 1 ? `in position ${start}` : `in position ${start}-${Number(end) - 1}`;
    return `'${encoding}' codec can't ${this.told(items.slice(Number(start), Number(end)))} ${where}: ${reason}`;
  }
}
export class UnicodeDecodeError extends CodecError {
  protected override told([first = 0, ...more]: readonly number[]): string {
    return more.length > 0 ? "decode bytes" : `decode byte 0x${hex(first, 2)}`;
  }
}
export class UnicodeEncodeError extends CodecError {
  protected override told([first = 0, ...more]: readonly number[]): string {
    if (more.length > 0) return "encode characters";
    return `encode character '${first < 0x100 ? `\\x${hex(first, 2)}` : first < 0x10000 ? `\\u${hex(first, 4)}` : `\\U${hex(first, 8)}`}'`;
  }
}
function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, "0");
}

export class Warning extends Exception {}
export class BytesWarning extends Warning {}
export class DeprecationWarning extends Warning {}
export class EncodingWarning extends Warning {}
export class FutureWarning extends Warning {}
export class ImportWarning extends Warning {}
export class PendingDeprecationWarning extends Warning {}
export class ResourceWarning extends Warning {}
export class RuntimeWarning extends Warning {}
export class SyntaxWarning extends Warning {}
export class UnicodeWarning extends Warning {}
export class UserWarning extends Warning {}

// Python's names of the classes, which minifying would change.
for (const [name, cls] of Object.entries({
  BaseException,
  Exception,
  GeneratorExit,
  KeyboardInterrupt,
  SystemExit,
  ArithmeticError,
  FloatingPointError,
  OverflowError,
  ZeroDivisionError,
  AssertionError,
  AttributeError,
  BufferError,
  EOFError,
  ImportError,
  ModuleNotFoundError,
  LookupError,
  IndexError,
  KeyError,
  MemoryError,
  NameError,
  UnboundLocalError,
  OSError,
  BlockingIOError,
  ChildProcessError,
  ConnectionError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
  ReferenceError,
  RuntimeError,
  NotImplementedError,
  PythonFinalizationError,
  RecursionError,
  StopAsyncIteration,
  StopIteration,
  SyntaxError,
  IndentationError,
  SystemError,
  TypeError,
  ValueError,
  UnicodeError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  Warning,
  BytesWarning,
  DeprecationWarning,
  EncodingWarning,
  FutureWarning,
  ImportWarning,
  PendingDeprecationWarning,
  ResourceWarning,
  RuntimeWarning,
  SyntaxWarning,
  UnicodeWarning,
  UserWarning,
})) {
  declare_type(cls, name);
}

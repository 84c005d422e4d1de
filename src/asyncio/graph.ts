// The call graph: what a task's coroutines are doing, and who awaits it. CPython: Lib/asyncio/graph.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { isAsyncGeneratorStep } from "../python/asyncgen-hooks.ts";
import { type AwaitFrame, type CoroutineObject, isCoroutine, isFinished, isRunning, pythonFrames, stackOf } from "../python/coroutines.ts";
import { AttributeError, RuntimeError, TypeError } from "../python/exceptions.ts";
import { runningFrames } from "../python/frames.ts";
import { id } from "../python/identity.ts";
import { Tuple } from "../python/list.ts";
import { writeTo } from "../python/output.ts";
import type { TextFile } from "../python/print.ts";
import { repr } from "../python/repr.ts";
import { fileName, pythonLine } from "../python/source.ts";
import { beginningOf } from "../python/written-functions.ts";
import { declare_type, is_keywords } from "../python/special.ts";
import { Code, FrameObject } from "../python/traceback-objects.ts";
import { awaitLine, cpythonCoroutine } from "./cpython-source.ts";
import { _get_running_loop } from "./events.ts";
import { Future, awaiters } from "./futures.ts";
import { Task, current_task } from "./tasks.ts";

/** A place in a call stack. */
export class CallFrame extends FrameObject {
  /** "" for a function that is none of the others. */
  readonly $tag: "" | "async" | "async generator";

  constructor(tag: CallFrame["$tag"], qualname: string, file: string, line: number) {
    super(new Code(qualname.slice(qualname.lastIndexOf(".") + 1), file, qualname), line);
    this.$tag = tag;
  }
}

export class FrameCallGraphEntry {
  /** null for a coroutine that has ended, as in CPython. */
  readonly frame: CallFrame | null;
  constructor(frame: CallFrame | null) {
    this.frame = frame;
  }
  __repr__(): string {
    return `FrameCallGraphEntry(frame=${repr(this.frame)})`;
  }
}

/** A future, the stack of the coroutines in it, innermost first, and those who await it. */
export class FutureCallGraph {
  readonly future: Future;
  readonly call_stack: Tuple<FrameCallGraphEntry>;
  readonly awaited_by: Tuple<FutureCallGraph>;
  constructor(future: Future, callStack: Iterable<FrameCallGraphEntry>, awaitedBy: Iterable<FutureCallGraph>) {
    this.future = future;
    this.call_stack = Tuple.collect(callStack);
    this.awaited_by = Tuple.collect(awaitedBy);
  }
  __repr__(): string {
    return `FutureCallGraph(future=${repr(this.future)}, call_stack=${repr(this.call_stack)}, awaited_by=${repr(this.awaited_by)})`;
  }
}

declare_type(CallFrame, "frame");
declare_type(FrameCallGraphEntry, "FrameCallGraphEntry", "asyncio.graph");
declare_type(FutureCallGraph, "FutureCallGraph", "asyncio.graph");

/** The frames of a coroutine that waits, outermost first; those of an asynchronous generator end them, as in CPython. */
export function coroutineFrames(coroutine: CoroutineObject): CallFrame[] {
  const stack = stackOf(coroutine);
  const end = stack.findIndex((frame) => !isCoroutine(frame));
  const frames = callFrames(end < 0 ? stack : stack.slice(0, end));
  return isRunning(coroutine) && end < 0 ? atRunningLine(frames, runningFrames()[0]) : frames;
}

/** The frames with the last one, which runs, at the line that it is at now. */
function atRunningLine(frames: readonly CallFrame[], innermost: { readonly line: number } | undefined): CallFrame[] {
  const last = frames.at(-1);
  if (last === undefined || innermost === undefined) return [...frames];
  const { co_qualname, co_filename } = last.f_code;
  return [...frames.slice(0, -1), new CallFrame(last.$tag, co_qualname, co_filename, pythonLine(innermost.line))];
}

function callFrames(stack: readonly AwaitFrame[]): CallFrame[] {
  const frames = pythonFrames(stack);
  return frames.flatMap(({ frame, line }, index) => {
    const tag = isAsyncGeneratorStep(frame) ? "async generator" : "async";
    if (!frame.$library) return [new CallFrame(tag, frame.__qualname__, fileName(), line === 0 ? beginningOf(pythonLine(frame.$definedAt ?? 0)) : pythonLine(line))];
    const twin = cpythonCoroutine(frame.__qualname__);
    if (twin === undefined) return [];
    return [new CallFrame(tag, twin.name, twin.file, awaitLine(twin, frames[index + 1]?.frame.__qualname__ ?? ""))];
  });
}

/** The frames of the task that is being stepped, outermost first: its coroutines, then the functions they called. */
function runningTaskFrames(task: Task): CallFrame[] {
  const stack = task._coro === null ? [] : stackOf(task._coro);
  const [innermost, ...called] = runningFrames();
  const frames = callFrames(stack.filter((frame) => isCoroutine(frame) || isAsyncGeneratorStep(frame)));
  return [...atRunningLine(frames, innermost), ...called.map(({ name, line }) => new CallFrame("", name, fileName(), pythonLine(line)))];
}

function buildGraph(future: Future, limit: number | null): FutureCallGraph {
  if (!(future instanceof Future)) throw new TypeError(`${repr(future)} object does not appear to be compatible with asyncio.Future`);
  const coroutine = future instanceof Task && limit !== 0 ? future._coro : null;
  const outermostFirst = coroutine === null ? [] : isFinished(coroutine) ? [null] : coroutineFrames(coroutine);
  const cut = limit === null ? outermostFirst : limit > 0 ? outermostFirst.slice(0, limit) : outermostFirst.slice(limit);
  return new FutureCallGraph(future, entries(cut.reverse()), waiters(future, limit));
}

function entries(frames: readonly (CallFrame | null)[]): FrameCallGraphEntry[] {
  return frames.map((frame) => new FrameCallGraphEntry(frame));
}

function waiters(future: Future, limit: number | null): FutureCallGraph[] {
  return awaiters(future).map((waiter) => buildGraph(waiter, limit));
}

export interface CallGraphOptions {
  /** Frames to leave out from the innermost on, 1 for none, when the graph is of the current task. */
  readonly depth?: number;
  /** At most so many frames of each stack; null for all. */
  readonly limit?: number | null;
}

/** The graph of a future, by default of the current task; null where there is none. RuntimeError outside of a loop. */
export function capture_call_graph(...given: readonly (Future | CallGraphOptions | null)[]): FutureCallGraph | null {
  return captureFrom([], ...givenFuture<CallGraphOptions>(given));
}

/** The future, which may be left out, and the options. */
function givenFuture<O>(given: readonly (Future | O | null)[]): [Future | null, O] {
  const last = given.at(-1);
  const options = is_keywords(last) ? (last as O) : ({} as O);
  return [(given[0] === last && is_keywords(last) ? null : given[0] as Future | undefined) ?? null, options];
}

/** `called`: frames of the library that lead here, innermost first. */
function captureFrom(called: readonly CallFrame[], future: Future | null, options: CallGraphOptions): FutureCallGraph | null {
  const { depth = 1, limit = null } = options;
  const loop = _get_running_loop();
  const current = loop === null ? null : current_task(loop);
  if (future !== null && future !== current) return buildGraph(future, limit);
  if (loop === null) {
    throw new RuntimeError("capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided");
  }
  if (current === null) return null;
  const innermostFirst = limit === 0 ? [] : [...called, ...runningTaskFrames(current).reverse()].slice(depth - 1);
  const cut = limit === null || limit === 0 ? innermostFirst : limit < 0 ? innermostFirst.slice(0, -limit) : innermostFirst.slice(-limit);
  return new FutureCallGraph(current, entries(cut), waiters(current, limit));
}

/** The graph as text. */
export function format_call_graph(...given: readonly (Future | CallGraphOptions | null)[]): string {
  return formatGraph(capture_call_graph(...given));
}

function formatGraph(graph: FutureCallGraph | null): string {
  return graph === null ? "" : lines(graph, 0).join("\n");
}

function lines({ future, call_stack, awaited_by }: FutureCallGraph, level: number): string[] {
  const own = [future instanceof Task ? `* Task(name=${repr(future.get_name())}, id=${hexId(future)})` : `* Future(id=${hexId(future)})`];
  if (call_stack.length > 0) own.push("  + Call stack:");
  for (const { frame } of call_stack) {
    if (frame === null) throw new AttributeError("'NoneType' object has no attribute 'f_generator'");
    const { co_filename, co_qualname } = frame.f_code;
    own.push(`  |   File ${repr(co_filename)}, line ${frame.f_lineno}, in ${frame.$tag === "" ? "" : `${frame.$tag} `}${co_qualname}()`);
  }
  if (awaited_by.length > 0) own.push("  + Awaited by:");
  const margin = "    ".repeat(level);
  return [...own.map((line) => margin + line), ...[...awaited_by].flatMap((waiter) => lines(waiter, level + 1))];
}

function hexId(future: object): string {
  return `0x${id(future).toString(16)}`;
}

export interface PrintCallGraphOptions extends CallGraphOptions {
  readonly file?: TextFile | null;
}

export function print_call_graph(...given: readonly (Future | PrintCallGraphOptions | null)[]): void {
  const [future, options] = givenFuture<PrintCallGraphOptions>(given);
  // CPython counts from its caller too little here, so that its own frame is in the graph.
  const own = new CallFrame("", "print_call_graph", "<python>/asyncio/graph.py", 276);
  const text = `${formatGraph(captureFrom([own], future, options))}\n`;
  if (options.file == null) writeTo("stdout", text);
  else options.file.write(text);
}

// `Task.get_stack` and `print_stack`. CPython: Lib/asyncio/base_tasks.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { isFinished } from "../python/coroutines.ts";
import { frameLine } from "../python/frames.ts";
import { writeTo } from "../python/output.ts";
import type { TextFile } from "../python/print.ts";
import { repr } from "../python/repr.ts";
import { fileName, pythonText } from "../python/source.ts";
import { formatExceptionOnly } from "../python/traceback.ts";
import { CallFrame, coroutineFrames } from "./graph.ts";
import type { Task } from "./tasks.ts";

export interface StackOptions {
  /** At most so many frames; null for all. */
  readonly limit?: number | null;
}

/** The frame of a task that waits: Python keeps that of its outermost coroutine only. Of a failed one, its traceback's. */
export function taskStack(task: Task, { limit = null }: StackOptions = {}): CallFrame[] {
  const coroutine = task._coro;
  const count = limit ?? Infinity;
  if (coroutine !== null && !isFinished(coroutine)) {
    const [outermost] = coroutineFrames(coroutine);
    return outermost === undefined || count <= 0 ? [] : [outermost];
  }
  const frames = task._exception?.$traceback ?? [];
  return frames.slice(0, Math.max(count, 0)).map((frame) => new CallFrame("", frame.name, fileName(), frameLine(frame)));
}

/** Writes the stack: without a file, as CPython does, its head to stdout and its frames to stderr. */
export function printTaskStack(task: Task, { limit = null, file = null }: StackOptions & { readonly file?: TextFile | null } = {}): void {
  const to = (stream: "stdout" | "stderr", text: string): void => {
    if (file === null) writeTo(stream, text);
    else file.write(text);
  };
  const frames = taskStack(task, { limit });
  const exception = task._exception;
  const what = exception === null ? "Stack" : "Traceback";
  to("stdout", frames.length === 0 ? `No stack for ${repr(task)}\n` : `${what} for ${repr(task)} (most recent call last):\n`);
  for (const { f_code, f_lineno } of frames) {
    const source = f_code.co_filename === fileName() ? pythonText(f_lineno).trim() : "";
    to("stderr", `  File "${f_code.co_filename}", line ${f_lineno}, in ${f_code.co_name}\n${source === "" ? "" : `    ${source}\n`}`);
  }
  if (exception !== null) to("stdout", formatExceptionOnly(exception));
}

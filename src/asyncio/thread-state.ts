// What each thread has of its own: its context, the loop that runs in it, the task that is stepped, the exception that is
// handled, the line that runs. Importing this file is what it is for.
//
// Runs inside QuickJS. No DOM, no Node.
import { setAsyncGeneratorHooks } from "../python/asyncgen-hooks.ts";
import { now } from "../python/clock.ts";
import { Context, contexts } from "../python/contextvars.ts";
import { runningFrame } from "../python/coroutines.ts";
import { setTaskName } from "../python/current-thread.ts";
import { type Handled, handling } from "../python/exceptions.ts";
import { position, runningLine } from "../python/frames.ts";
import { type Awaited, type ThreadState, keepForEachThread, note, setAheadListener, setThreadListener } from "../python/threads.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { _get_running_loop, _set_running_loop, currentEventLoop, setCurrentEventLoop } from "./events.ts";
import { type LoopObserver, observer, setObserver } from "./observer.ts";
import { type Task, programStack, setSteppingTask, steppingTask } from "./tasks.ts";

setTaskName(() => steppingTask()?.get_name() ?? null);

keepForEachThread<Context>({ initial: () => new Context(), get: () => contexts.current, set: (context) => void (contexts.current = context) });
keepForEachThread<BaseEventLoop | null>({ initial: () => null, get: _get_running_loop, set: _set_running_loop });
keepForEachThread<BaseEventLoop | null>({ initial: () => null, get: currentEventLoop, set: setCurrentEventLoop });
keepForEachThread<Task | null>({ initial: () => null, get: steppingTask, set: setSteppingTask });
keepForEachThread<Handled | null>({
  initial: () => null,
  get: () => handling.innermost,
  set: (handled) => {
    handling.innermost = handled;
  },
});
keepForEachThread({
  initial: () => null,
  get: () => {
    const hooks = setAsyncGeneratorHooks(null);
    setAsyncGeneratorHooks(hooks);
    return hooks;
  },
  set: setAsyncGeneratorHooks,
});
keepForEachThread<number>({
  initial: () => 0,
  get: () => position.line,
  set: (line) => {
    position.line = line;
  },
});

// What is told of what runs ahead of its time is told when its time comes.
let told: LoopObserver | null = null;
setAheadListener((runsAhead) => {
  if (!runsAhead) {
    setObserver(told);
    return;
  }
  const tell = (told = observer);
  if (tell !== null) setObserver((event) => note(() => tell(event)));
});

/** The line that a thread is at: none of the program's while the library waits for what to do next. */
function lineOf({ number }: ThreadState, awaited?: Awaited): number {
  if (awaited === "work") return 0;
  if (number !== 0) return position.line;
  const coroutine = runningFrame()?.$library === true ? steppingTask()?._coro : null;
  return coroutine == null ? runningLine() : (programStack(coroutine).at(-1)?.line ?? 0);
}

/**
 * Whether others know already that a thread waits, or it is a matter of course: what the main thread waits for when it
 * sleeps (`blocked`), while its loop has nothing to do, and in a task.
 */
function isKnown({ number }: ThreadState, awaited: Awaited): boolean {
  return number === 0 && (awaited === "timer" || awaited === "work" || steppingTask() !== null);
}

setThreadListener({
  started({ number }, name, by) {
    observer?.({ kind: "thread-started", at: now(), thread: number, name, by: steppingTask()?.$task ?? 0, line: lineOf(by), ...(by.number !== 0 && { from: by.number }) });
  },
  waits(thread, what, until) {
    if (isKnown(thread, what)) return;
    observer?.({ kind: "thread-waits", at: now(), thread: thread.number, on: { what, future: 0, ...(until !== undefined && { until }) }, line: lineOf(thread, what) });
  },
  goesOn(thread, after) {
    if (isKnown(thread, after)) return;
    observer?.({ kind: "thread-goes-on", at: now(), thread: thread.number, line: lineOf(thread, after) });
  },
  ended({ number }) {
    observer?.({ kind: "thread-ended", at: now(), thread: number });
  },
});

// What each thread has of its own: its context, the loop that runs in it, the task that is stepped, the exception that is
// handled, the line that runs. Importing this file is what it is for.
//
// Runs inside QuickJS. No DOM, no Node.
import { setAsyncGeneratorHooks } from "../python/asyncgen.ts";
import { Context, currentContext, setCurrentContext } from "../python/contextvars.ts";
import { setTaskName } from "../python/current-thread.ts";
import { type Handled, handling } from "../python/exceptions.ts";
import { position } from "../python/frames.ts";
import { keepForEachThread, note, setAheadListener } from "../python/threads.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { _get_running_loop, _set_running_loop, currentEventLoop, setCurrentEventLoop } from "./events.ts";
import { type LoopObserver, observer, setObserver } from "./observer.ts";
import { type Task, setSteppingTask, steppingTask } from "./tasks.ts";

setTaskName(() => steppingTask()?.get_name() ?? null);

keepForEachThread<Context>({ initial: () => new Context(), get: currentContext, set: setCurrentContext });
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

// Who runs: the names of the thread and of the task, for messages of modules that know neither threads nor tasks.
//
// Runs inside QuickJS. No DOM, no Node.
let thread: () => string = () => "MainThread";
let task: () => string | null = () => null;

export function threadName(): string {
  return thread();
}

/** Sets how the name is found; `threading` does, when it is loaded. */
export function setThreadName(find: () => string): void {
  thread = find;
}

/** The task that is being stepped, or null. */
export function taskName(): string | null {
  return task();
}

/** Sets how the name is found; asyncio does. */
export function setTaskName(find: () => string | null): void {
  task = find;
}

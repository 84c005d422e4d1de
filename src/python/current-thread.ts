// The name of the thread that runs, for messages: known without loading `threading`.
//
// Runs inside QuickJS. No DOM, no Node.
let name: () => string = () => "MainThread";

export function threadName(): string {
  return name();
}

/** Sets how the name is found; `threading` does, when it is loaded. */
export function setThreadName(find: () => string): void {
  name = find;
}

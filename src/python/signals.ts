// The signals of the process: which numbers something handles, and who is told when one comes. No signal comes from outside
// the sandbox; a program sends them to itself (`signal.raise_signal`, `os.kill`). The loop's handlers stand in
// asyncio/unix-events.ts.
// CPython: Modules/signalmodule.c (`set_wakeup_fd`).
//
// Runs inside QuickJS. No DOM, no Node.
import { ValueError } from "./exceptions.ts";
import { to_count } from "./integers.ts";
import { refuse } from "./refuse.ts";

/** Who is told of each signal that is handled. */
export const receivers: Map<number, (signal: number) => void> = new Map();

/** What sending a signal to the process does. `asked` is the function that the program called. */
export function send(signal: unknown, asked: string): null {
  const number = to_count(signal);
  if (number < 0 || number > 64) throw new ValueError("signal number out of range");
  const tell = receivers.get(number);
  if (tell === undefined) return refuse(asked, `sends signal ${number}, which no handler of an event loop takes`);
  tell(number);
  return null;
}

// Loops that go away without having been closed, which unittest has CPython say (`BaseEventLoop.__del__`). A loop with a
// selector is part of a circle, which the collector finds some time later: only loops without one are told of.
//
// Runs inside QuickJS. No DOM, no Node.
import { warn } from "../python/warnings.ts";
import type { BaseEventLoop } from "./base-events.ts";

/** What is known of a loop that is not closed; it does not hold the loop. */
export interface UnclosedLoop {
  readonly loop: WeakRef<BaseEventLoop>;
  readonly name: string;
  debug: boolean;
}

let unclosed: UnclosedLoop[] = [];

export function watchUnclosed(loop: BaseEventLoop): UnclosedLoop {
  const entry = { loop: new WeakRef(loop), name: loop.constructor.name, debug: false };
  unclosed.push(entry);
  return entry;
}

export function forgetUnclosed(entry: UnclosedLoop): void {
  unclosed = unclosed.filter((each) => each !== entry);
}

/** Warns of the loops that have gone since the last time. */
export function reportUnclosed(): void {
  for (const entry of unclosed) {
    if (entry.loop.deref() !== undefined) continue;
    forgetUnclosed(entry);
    const message = `unclosed event loop ${loopRepr(entry.name, false, false, entry.debug)}`;
    warn("ResourceWarning", message, "<python>/asyncio/base_events.py:758", "ResourceWarning: Enable tracemalloc to get the object allocation traceback\n");
  }
}

export function loopRepr(name: string, running: boolean, closed: boolean, debug: boolean): string {
  const flag = (value: boolean): string => (value ? "True" : "False");
  return `<${name} running=${flag(running)} closed=${flag(closed)} debug=${flag(debug)}>`;
}

// What the probe tells of the loop (probe.ts).
import type { LoopEvent } from "../../src/asyncio/observer.ts";

/** What the loop holds at an event. */
export interface Snapshot {
  /** Of the ready queue, first to run first: `task 2`, `timer 3`, `handle 1`. */
  readonly ready: readonly string[];
  /** `timer at when`, first due first. */
  readonly timers: readonly string[];
  /** Of each task that is not done: what it does, who awaits it, and where its coroutines are while it does not run. */
  readonly tasks: readonly { readonly task: number; readonly name: string; readonly does: string; readonly awaitedBy: readonly number[]; readonly stack: readonly string[] }[];
  readonly running: number;
}

export type ProbedEvent = LoopEvent & { readonly probe?: Snapshot };

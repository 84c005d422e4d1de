// What CPython says of futures and tasks when it lets go of them: failures that nobody asked about, tasks that were never
// finished. The engine counts references as CPython does, so a future is gone when its last name is; it is noticed before
// anything is printed and before the loop's next callback. CPython: Future.__del__ and Task.__del__ (Lib/asyncio/futures.py, tasks.py).
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../python/as-text.ts";
import { type BaseException, unwinding } from "../python/exceptions.ts";
import { now } from "../python/clock.ts";
import { departures } from "../python/departures.ts";
import type { BaseEventLoop } from "./base-events.ts";
import type { Future } from "./futures.ts";
import type { creationContext } from "./debug.ts";
import { overheard } from "./format-helpers.ts";
import { observer } from "./observer.ts";

/** A failed future that is watched, and what is said of it should it go away before anybody asked for its exception. */
export interface Watched {
  readonly future: WeakRef<Future>;
  readonly loop: BaseEventLoop;
  readonly kind: string;
  /** The number of the task that it is, or 0. */
  readonly task: number;
  readonly exception: BaseException;
  /** Its representation; it must not hold the future. */
  readonly shown: () => string;
  /** Where it was made, in debug mode. */
  readonly made: ReturnType<typeof creationContext>;
  retrieved: boolean;
  /** It went away with the variables of frames that this exception has left: it is gone when the exception is. */
  heldBy?: WeakRef<BaseException>;
}

/** Failed futures that are watched. Looked at before each callback: a field is read faster than a function is called. */
export let failures: Watched[] = [];

/** Looking through more failures than this takes its turn with what the program does. */
const MOST_LOOKED_THROUGH = 64;
let looks = 0;

/** Tasks that a traceback's frames hold until the end, since an exception of theirs left the loop. */
const heldByTraceback: Future[] = [];

function watchOnly(watched: Watched[]): void {
  departures.count += watched.length - failures.length;
  failures = watched;
}

export function watchFailure(failure: Watched): void {
  failures.push(failure);
  departures.count++;
  unwinding.begins = reportGone;
  unwinding.left = holdFor;
}

/** Where many futures have failed, each look at all of them is paid for by as many that are left out. */
function isTimeToLook(): boolean {
  looks++;
  if (looks * MOST_LOOKED_THROUGH < failures.length) return false;
  looks = 0;
  return true;
}

/** What has gone since the last look, while `exception` left a frame, is held by its traceback. */
function holdFor(exception: BaseException): void {
  if (!isTimeToLook()) return;
  for (const failure of failures) {
    if (failure.heldBy === undefined && !failure.retrieved && failure.future.deref() === undefined) failure.heldBy = new WeakRef(exception);
  }
}

export function holdUntilTheEnd(future: Future): void {
  heldByTraceback.push(future);
}

/** Reports the failed futures that have gone since the last time. */
export function reportGone(): void {
  if (!isTimeToLook()) return;
  const gone: Watched[] = [];
  watchOnly(
    failures.filter((failure) => {
      if (failure.retrieved) return false;
      if (failure.future.deref() !== undefined || failure.heldBy?.deref() !== undefined) return true;
      gone.push(failure);
      return false;
    }),
  );
  if (failures.length === 0) unwinding.begins = unwinding.left = null;
  lastMadeFirst(gone).forEach(report);
}

/** The order in which lists, and the variables of a function, are let go of. Of futures it is not known when they were made. */
function lastMadeFirst(gone: readonly Watched[]): Watched[] {
  const made = ({ task }: Watched): number => task || Number.MAX_SAFE_INTEGER;
  return gone.toReversed().sort((a, b) => made(b) - made(a));
}

/** Reports every failure that is left, as the interpreter does when it ends and drops everything. */
export function reportAtExit(): void {
  const left = failures.filter(({ retrieved }) => !retrieved);
  watchOnly([]);
  left.forEach(report);
}

function report({ loop, kind, task, exception, shown, made }: Watched): void {
  observer?.({ kind: "never-retrieved", at: now(), task, error: exception.constructor.name, message: overheard(text_of, exception) });
  loop.call_exception_handler({ message: `${kind} exception was never retrieved`, exception, future: { __repr__: shown }, ...made });
}

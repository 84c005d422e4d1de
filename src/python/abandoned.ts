// Asynchronous generators that nobody has any more. A program has a handle of one (asyncgen.ts), and the engine counts
// references as CPython does: when the handle has gone, the loop that runs closes the generator. That is noticed where a
// task waits or ends, before a callback is scheduled and after each one.
//
// Runs inside QuickJS. No DOM, no Node.
import { departures } from "./departures.ts";
import type { BaseException } from "./exceptions.ts";

export interface Watched {
  /** Null once there is nothing left to close. */
  readonly generator: object | null;
  readonly handle: WeakRef<object>;
  /** It went away with the variables of frames that this exception has left: it is gone when the exception is. */
  heldBy: WeakRef<BaseException> | null;
  /** Has the loop close it. */
  finalize(): void;
}

/** How many are watched: whoever comes by often looks here first. */
export const watchedGenerators = { count: 0 };

let watched: Watched[] = [];

/** Looking through more than this takes its turn with what the program does. */
const MOST_LOOKED_THROUGH = 64;
let looks = 0;

function recount(): void {
  departures.count += watched.length - watchedGenerators.count;
  watchedGenerators.count = watched.length;
}

export function watchGenerator(generator: Watched): void {
  watched.push(generator);
  recount();
}

/** Closes those that have gone since the last time. */
export function finalizeAbandoned(): void {
  looks++;
  if (looks * MOST_LOOKED_THROUGH < watched.length) return;
  looks = 0;
  const gone: Watched[] = [];
  watched = watched.filter((each) => {
    if (each.generator === null) return false;
    if (each.handle.deref() !== undefined || each.heldBy?.deref() !== undefined) return true;
    gone.push(each);
    return false;
  });
  recount();
  for (const each of gone) each.finalize();
}

/** What has gone since the last time was held by frames that `exception` has passed: CPython's traceback keeps them. */
export function holdAbandonedFor(exception: BaseException): void {
  for (const each of watched) {
    if (each.heldBy === null && each.generator !== null && each.handle.deref() === undefined) each.heldBy = new WeakRef(exception);
  }
}

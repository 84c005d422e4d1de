// Coroutines that were made and that nobody has awaited. The engine counts references as CPython does, so one that goes
// away is gone at CPython's moment; that is noticed where lowered code comes by next (`sweep`): after the statement, before
// anything is printed, where an `await` goes on, after each callback of the loop, and at the end.
//
// CPython keeps the variables of the frames that an exception passed for as long as the exception lives, and the engine
// does not: what goes away while an exception unwinds is held by it here (`holdFor`, `letGo`).
//
// Lowered code makes coroutines known where it does not await them at once (`made`). Each costs a weak reference until it
// is awaited, and nothing afterwards. CPython: Objects/genobject.c (_PyGen_Finalize), Python/_warnings.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { departures } from "./departures.ts";
import type { BaseException } from "./exceptions.ts";
import { warn } from "./warnings.ts";

/** What is watched: it stands in `$unawaited` of an object until that is awaited. */
export interface Unawaited {
  readonly object: WeakRef<object>;
  /** What the warning says of it: `coroutine 'x'`, `coroutine method 'asend' of 'x'`. */
  readonly what: string;
  /** The line of the call that made it, 0 where that is not known. */
  readonly madeAt: number;
  /** What a warning says of where it was made, in debug mode; else "". */
  readonly origin: string;
  /** The line of the statement whose value it was, 0 where it was none's. */
  droppedAt: number;
  /** Whether nothing will be said of it: it was awaited, or it was said. */
  isSettled: boolean;
}

export interface Watchable {
  $unawaited: Unawaited | null;
}

interface Kept {
  readonly exception: WeakRef<BaseException>;
  readonly entries: Unawaited[];
  /** The last line of the `except` that has let go of the exception. */
  handledAt: number;
}

/** How many are watched: whoever comes by often looks here first. */
export const unawaited = { count: 0 };

/** Where something went away: a line of the program, or a place in CPython's library, such as `<python>/asyncio/events.py:94`. */
export type Place = number | string;

/** Those that are watched, and some that are settled, in the order in which they were made. */
let watched: Unawaited[] = [];
let unsettled = 0;

/**
 * How many a sweep looks at when many are watched: those that were made last. It looks at all of them while `credit` lasts,
 * which no program of a lesson's size uses up; later as often as keeps a sweep's mean cost the same however many there are.
 */
const LATEST = 64;
const MOST_CREDIT = 200_000;
let credit = MOST_CREDIT;

let kept: Kept[] = [];
/** The line of the last sweep since an exception was caught. */
let lastLine = 0;

/** Told of each that has gone away, with the line that made it, or else let go of it; the guest reports it as an event. */
let onNeverAwaited: (name: string, line: number) => void = () => {};

export function setNeverAwaitedListener(listener: typeof onNeverAwaited): void {
  onNeverAwaited = listener;
}

function recount(): void {
  const count = unsettled + kept.length;
  departures.count += count - unawaited.count;
  unawaited.count = count;
}

/** Watches an object that was just made and not awaited. */
export function watch(object: Watchable, what: string, madeAt = 0): Unawaited {
  if (object.$unawaited !== null) return object.$unawaited;
  const entry: Unawaited = { object: new WeakRef(object), what, madeAt, origin: noteOrigin(), droppedAt: 0, isSettled: false };
  object.$unawaited = entry;
  watched.push(entry);
  unsettled++;
  recount();
  return entry;
}

/** Tells where a coroutine is being made (`sys.set_coroutine_origin_tracking_depth`). */
let origins: (() => string) | null = null;

export function trackOrigins(describe: typeof origins): void {
  origins = describe;
}

export function noteOrigin(): string {
  return origins === null ? "" : origins();
}

/** It is awaited, closed, or a task's: nothing will be said of it. */
export function unwatch(object: Watchable): void {
  const entry = object.$unawaited;
  if (entry === null) return;
  object.$unawaited = null;
  if (entry.isSettled) return;
  settle(entry);
  recount();
}

function settle(entry: Unawaited): void {
  entry.isSettled = true;
  unsettled--;
  if (watched.length > 2 * unsettled + LATEST) watched = watched.filter(({ isSettled }) => !isSettled);
}

/** Those that are watched, the latest first, as far back as a sweep goes. */
function latestFirst(): Unawaited[] {
  const isAffordable = credit >= watched.length;
  credit = Math.min(credit + LATEST, MOST_CREDIT) - (isAffordable ? watched.length : 0);
  const looked = isAffordable ? watched : watched.slice(-LATEST);
  return looked.filter(({ isSettled }) => !isSettled).reverse();
}

/**
 * Says of what has gone that it was never awaited, as of `place`: what was made last goes first, as lists and the variables
 * of a function are let go of. `settled`: no code of the program is under way, so that an exception that is still there is
 * held by somebody.
 */
export function sweep(place: Place, settled = false): void {
  if (typeof place === "number") lastLine = place;
  const gone: (readonly [entry: Unawaited, place: Place])[] = [];
  kept = kept.filter(({ exception, entries, handledAt }) => {
    if (exception.deref() !== undefined) return true;
    for (const each of entries) gone.push([each, handledAt || place]);
    return false;
  });
  if (settled) for (const each of kept) each.handledAt = 0;
  for (const entry of latestFirst()) {
    if (entry.object.deref() !== undefined) {
      entry.droppedAt = 0;
      continue;
    }
    settle(entry);
    // What was dropped before has gone before what this place let go of.
    if (entry.droppedAt > 0) gone.unshift([entry, entry.droppedAt]);
    else gone.push([entry, place]);
  }
  recount();
  for (const [{ what, madeAt, origin }, where] of gone) report(what, where, madeAt, origin);
}

/** What has gone since the last sweep was held by frames that `exception` has passed: it goes when the exception does. */
export function holdFor(exception: BaseException): void {
  lastLine = 0;
  const entries: Unawaited[] = [];
  for (const entry of latestFirst()) {
    if (entry.object.deref() !== undefined || entry.droppedAt > 0) continue;
    settle(entry);
    entries.push(entry);
  }
  if (entries.length === 0) return;
  const before = kept.find((each) => each.exception.deref() === exception);
  if (before === undefined) kept.push({ exception: new WeakRef(exception), entries, handledAt: 0 });
  else before.entries.push(...entries);
  recount();
}

/** An `except` that handled `exception` has ended; its last statement is at line `line`. */
export function letGo(exception: BaseException | null, line: number): void {
  for (const each of kept) if (each.exception.deref() === exception) each.handledAt = lastLine || line;
}

/** The program is over: whatever is left goes with the interpreter. */
export function dropAll(): void {
  const left = watched.filter(({ isSettled }) => !isSettled);
  const keptStill = kept.flatMap(({ exception, entries, handledAt }) => entries.map((entry) => ({ ...entry, place: exception.deref() === undefined ? handledAt : 0 })));
  watched = [];
  unsettled = 0;
  kept = [];
  recount();
  for (const { object, what, madeAt, droppedAt, origin } of left) report(what, object.deref() === undefined ? droppedAt : 0, madeAt, origin);
  for (const { what, madeAt, origin, place } of keptStill) report(what, place, madeAt, origin);
}

/** `coroutine 'x' was never awaited`, of one that went away at `place`. */
export function report(what: string, place: Place, madeAt = 0, origin = ""): void {
  const name = /'([^']*)'$/.exec(what)?.[1] ?? what;
  onNeverAwaited(name, madeAt || (typeof place === "number" ? place : 0));
  // The interpreter that ends cannot import what it would say this with.
  const advice = place === 0 ? "" : "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";
  warn("RuntimeWarning", `${what} was never awaited${origin}`, place, advice);
}

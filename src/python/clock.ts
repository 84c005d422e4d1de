// The virtual clock: the only clock a program has. The loop moves it to the next timer when nothing is ready,
// `time.sleep` moves it too; nothing else does.
//
// Runs inside QuickJS. No DOM, no Node.

/** What `time.time()` gives when a program starts: 2026-01-01T00:00:00Z, in seconds since 1970. */
export const EPOCH = 1_767_225_600;

let seconds = 0;
let onBlocked: (until: number) => void = () => {};

/** Virtual seconds since the program started: what `time.monotonic()` and `loop.time()` give. */
export function now(): number {
  return seconds;
}

/** Moves the clock to `when` virtual seconds; a moment that has passed leaves it where it is. */
export function advanceTo(when: number): void {
  if (when > seconds) seconds = when;
}

/** Sets the clock to any time: for what runs ahead of its time (threads.ts). */
export function setClock(when: number): void {
  seconds = when;
}

/** Lets `duration` virtual seconds pass while nothing else runs: what `time.sleep` does. */
export function block(duration: number): void {
  reportBlocked(seconds + duration);
  advanceTo(seconds + duration);
}

/** Tells that the program blocks until the clock shows `until`. */
export function reportBlocked(until: number): void {
  onBlocked(until);
}

/** Sets who is told, before the clock moves, that the program blocks. */
export function setBlockListener(listener: (until: number) => void): void {
  onBlocked = listener;
}

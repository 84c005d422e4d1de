// The virtual clock: the only clock a program has. The loop moves it to the next timer when nothing is ready,
// `time.sleep` moves it too; nothing else does.
//
// Runs inside QuickJS. No DOM, no Node.

/** What `time.time()` gives when a program starts: 2026-01-01T00:00:00Z, in seconds since 1970. */
export const EPOCH = 1_767_225_600;

let seconds = 0;

/** Virtual seconds since the program started: what `time.monotonic()` and `loop.time()` give. */
export function now(): number {
  return seconds;
}

/** Moves the clock to `when` virtual seconds; a moment that has passed leaves it where it is. */
export function advanceTo(when: number): void {
  if (when > seconds) seconds = when;
}

/** Winds the clock back to zero. For tests, which run several programs in one engine. */
export function resetClock(): void {
  seconds = 0;
}

// What a program may use before it is ended, and why that much. Times are real milliseconds, sizes bytes.

export interface Limits {
  /** Between two turns of the loop, in ms. A lesson's step takes microseconds; a second is a runaway. */
  readonly stepTime: number;
  /** The whole run, in ms. Lessons take tens; two seconds is as long as a reader waits for a page that says nothing. */
  readonly totalTime: number;
  /** The page's watchdog, in ms from the order to run: past it the engine is stuck in a builtin, which it never interrupts. */
  readonly watchdog: number;
  /**
   * Ceiling of the instance's WebAssembly memory; `setMemoryLimit` does not bind in this engine, this does. A sleeping
   * task takes about 1.3 kB, so this is room for nearly a hundred thousand at once: more than `totalTime` lets a program step.
   */
  readonly memory: number;
  /** QuickJS's stack. The largest that keeps plain recursion a guest error in Chromium's workers: about 740 frames. */
  readonly stack: number;
  /** Of all prints together, in UTF-8. A reader reads a hundredth of it; the page still lays it out in a frame or two. */
  readonly outputBytes: number;
  /** As much scrolling as anyone does. */
  readonly outputLines: number;
  /** A timeline of more cannot be drawn or scrolled, and a lesson has fewer than a thousand. */
  readonly events: number;
  /** Of all events together, as JSON text: `events` at twice their usual length. Names are the program's and may be long. */
  readonly eventBytes: number;
  /** Pending at once: twice the largest lesson. */
  readonly timers: number;
  /** Length of the lowered program in UTF-16 units: fifty times the longest lesson. */
  readonly programSize: number;
  /** Depth of brackets in the program. Deeper source overflows the browser's stack in the parser, where no handler helps. */
  readonly nesting: number;
}

export const defaultLimits: Limits = {
  stepTime: 1_000,
  totalTime: 2_000,
  watchdog: 3_000,
  memory: 128 * 1024 * 1024,
  stack: 128 * 1024,
  outputBytes: 256 * 1024,
  outputLines: 5_000,
  events: 200_000,
  eventBytes: 32 * 1024 * 1024,
  timers: 200_000,
  programSize: 256 * 1024,
  nesting: 200,
};

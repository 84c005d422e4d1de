// What a program may use before it is ended, and why that much. Times are real milliseconds of CPU, sizes bytes.

export interface Limits {
  /** CPU between two turns of the loop, in ms. A lesson's step takes microseconds; a second is a runaway. */
  readonly stepTime: number;
  /** CPU of the whole run, in ms. */
  readonly totalTime: number;
  /** The page's watchdog ends a worker that has not answered for this long, in ms: past it, the engine is stuck in a builtin. */
  readonly watchdog: number;
  /** Ceiling of the instance's WebAssembly memory. `setMemoryLimit` does not bind in this engine; this does. */
  readonly memory: number;
  /** QuickJS stack. The largest that keeps overflow a guest error in Chromium's workers (about 740 plain frames). */
  readonly stack: number;
  readonly outputBytes: number;
  readonly outputLines: number;
  readonly events: number;
  readonly timers: number;
  /** Length of the lowered program in UTF-16 units. */
  readonly programSize: number;
}

export const defaultLimits: Limits = {
  stepTime: 1_000,
  totalTime: 2_000,
  watchdog: 3_000,
  memory: 64 * 1024 * 1024,
  stack: 128 * 1024,
  outputBytes: 256 * 1024,
  outputLines: 5_000,
  events: 200_000,
  timers: 200_000,
  programSize: 256 * 1024,
};

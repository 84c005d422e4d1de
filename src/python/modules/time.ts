// `time`, on the virtual clock. `time()` starts at 2026-01-01T00:00:00Z, the other clocks at 0; the time zone is UTC.
// Specified by CPython's Modules/timemodule.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { EPOCH, block as blockAlone, now, reportBlocked } from "../clock.ts";
import { ValueError } from "../exceptions.ts";
import { float } from "../numeric.ts";
import { handsOver } from "../stepwise.ts";
import { block, currentThread, hasThreads, letOthersRun, mainThread, perform, readClock } from "../threads.ts";

/** Lets `seconds` pass while nothing else runs: the loop stands still too. */
export function sleep(seconds: number): void {
  const duration = Number(seconds);
  if (duration < 0) throw new ValueError("sleep length must be non-negative");
  if (Number.isNaN(duration)) throw new ValueError("Invalid value NaN (not a number)");
  if (!hasThreads()) {
    blockAlone(duration);
    return;
  }
  if (currentThread() === mainThread()) reportBlocked(now() + duration);
  const foreseen = { what: "time.sleep()", gives: { value: undefined }, until: now() + duration };
  perform(() => (duration > 0 ? block("timer", now() + duration) : letOthersRun()), foreseen);
}

handsOver({ sleep }, ["sleep"]);

/** Seconds since 1970, a float. */
export function time(): number {
  return float(EPOCH + readClock());
}

/** Seconds since the program started, a float. */
export function monotonic(): number {
  return float(readClock());
}

export const perf_counter = monotonic;

/** The processor time of the program. Virtual time is not processor time: it stays 0. */
export function process_time(): number {
  return float(0);
}

export const thread_time = process_time;

export function time_ns(): bigint {
  return BigInt(EPOCH) * 1_000_000_000n + BigInt(Math.round(readClock() * 1e9));
}

export function monotonic_ns(): number {
  return Math.round(readClock() * 1e9);
}

export const perf_counter_ns = monotonic_ns;

export { asctime, ctime, gmtime, localtime, mktime, strftime, struct_time } from "../time-text.ts";

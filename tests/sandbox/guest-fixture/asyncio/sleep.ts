import type { Seconds } from "./seconds.ts";

export async function sleep(delay: Seconds): Promise<Seconds> {
  return await delay;
}

export class SleepyError extends Error {}

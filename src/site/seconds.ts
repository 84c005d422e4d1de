// How the site writes virtual time. Pure.

/** Decimals that show all of the times, from 1 to 3. */
export function decimalsFor(times: Iterable<number>): number {
  let decimals = 1;
  for (const time of times) decimals = Math.max(decimals, (/\.(\d+?)0*$/.exec(time.toFixed(3))?.[1] ?? "").length);
  return decimals;
}

/** `2.0 s`; with as many decimals as the time needs, or as many as asked for. */
export function seconds(time: number, decimals = decimalsFor([time])): string {
  return `${time.toFixed(decimals)}\u00a0s`;
}

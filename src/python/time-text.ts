// Moments as calendar dates and as text: what `time.localtime`, `time.strftime` and their like give. The time zone is
// UTC. Specified by CPython's Modules/timemodule.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { EPOCH, now } from "./clock.ts";
import { UNIX_DAY, fromOrdinal, ordinal, weekday } from "./gregorian.ts";
import { Tuple } from "./list.ts";
import { float } from "./numeric.ts";
import { declare_type } from "./special.ts";
import { strftime as formatted } from "./strftime.ts";

const FIELDS = ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"];

/** A tuple of nine numbers that have names. */
export class struct_time extends Tuple<number> {
  get tm_year(): number { return this[0] ?? 0; }
  get tm_mon(): number { return this[1] ?? 0; }
  get tm_mday(): number { return this[2] ?? 0; }
  get tm_hour(): number { return this[3] ?? 0; }
  get tm_min(): number { return this[4] ?? 0; }
  get tm_sec(): number { return this[5] ?? 0; }
  get tm_wday(): number { return this[6] ?? 0; }
  get tm_yday(): number { return this[7] ?? 0; }
  get tm_isdst(): number { return this[8] ?? 0; }

  __repr__(): string {
    return `time.struct_time(${FIELDS.map((name, index) => `${name}=${this[index]}`).join(", ")})`;
  }
}
declare_type(struct_time, "struct_time", "time");

/** The calendar date of a moment: seconds since 1970, by default now. */
export function gmtime(seconds: number | null = null): struct_time {
  const total = Math.floor(seconds === null ? EPOCH + now() : Number(seconds));
  const ordinalDay = UNIX_DAY + Math.floor(total / 86_400);
  const second = total - Math.floor(total / 86_400) * 86_400;
  const [year, month, day] = fromOrdinal(ordinalDay);
  const fields = [year, month, day, Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60, weekday(ordinalDay), ordinalDay - ordinal(year, 1, 1) + 1, 0];
  const made = new struct_time();
  for (const field of fields) Array.prototype.push.call(made, field);
  return made;
}

export const localtime = gmtime;

/** Seconds since 1970 of a calendar date in UTC. */
export function mktime(t: readonly number[]): number {
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = t;
  return float((ordinal(year, month, day) - UNIX_DAY) * 86_400 + hour * 3600 + minute * 60 + second);
}

/** A date, by default now, as `format` says. */
export function strftime(format: string, t: readonly number[] = gmtime()): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, weekday = 0, yearDay = 1] = t;
  return formatted(format, { year, month, day, hour, minute, second, weekday, yearDay, own: { z: "+0000", Z: "UTC" } });
}

export function asctime(t: readonly number[] = gmtime()): string {
  return strftime("%c", t);
}

export function ctime(seconds: number | null = null): string {
  return asctime(gmtime(seconds));
}

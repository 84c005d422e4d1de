// Moments as calendar dates and as text: what `time.localtime`, `time.strftime` and their like give. The time zone is
// UTC. Specified by CPython's Modules/timemodule.c and C's strftime in the "C" locale.
//
// Runs inside QuickJS. No DOM, no Node.
import { EPOCH, now } from "./clock.ts";
import { Tuple } from "./list.ts";
import { float } from "./numeric.ts";
import { declare_type } from "./special.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
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

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const DAYS_BEFORE_1970 = daysBeforeYear(1970);

function monthLengths(year: number): number[] {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

/** The calendar date of a moment: seconds since 1970, by default now. */
export function gmtime(seconds: number | null = null): struct_time {
  const total = Math.floor(seconds === null ? EPOCH + now() : Number(seconds));
  const day = Math.floor(total / 86400);
  const second = total - day * 86400;
  let year = 1970 + Math.floor(day / 365.2425);
  while (daysBeforeYear(year + 1) - DAYS_BEFORE_1970 <= day) year++;
  while (daysBeforeYear(year) - DAYS_BEFORE_1970 > day) year--;
  const yearDay = day - (daysBeforeYear(year) - DAYS_BEFORE_1970);
  let monthDay = yearDay;
  let month = 0;
  for (const length of monthLengths(year)) {
    if (monthDay < length) break;
    monthDay -= length;
    month++;
  }
  const fields = [year, month + 1, monthDay + 1, Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60, (((day + 3) % 7) + 7) % 7, yearDay + 1, 0];
  const made = new struct_time();
  for (const field of fields) Array.prototype.push.call(made, field);
  return made;
}

export const localtime = gmtime;

/** Seconds since 1970 of a calendar date in UTC. */
export function mktime(t: readonly number[]): number {
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = t;
  const days = daysBeforeYear(year) - DAYS_BEFORE_1970 + monthLengths(year).slice(0, month - 1).reduce((sum, length) => sum + length, 0) + day - 1;
  return float(days * 86400 + hour * 3600 + minute * 60 + second);
}

const padded = (value: number, width = 2): string => String(value).padStart(width, "0");

/** A date, by default now, as `format` says. */
export function strftime(format: string, t: readonly number[] = gmtime()): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, weekday = 0, yearDay = 1] = t;
  const dayName = DAYS[weekday] ?? "?";
  const monthName = MONTHS[month - 1] ?? "?";
  const directive = (letter: string): string => {
    switch (letter) {
      case "a": return dayName.slice(0, 3);
      case "A": return dayName;
      case "b": case "h": return monthName.slice(0, 3);
      case "B": return monthName;
      case "c": return `${dayName.slice(0, 3)} ${monthName.slice(0, 3)} ${String(day).padStart(2)} ${directive("T")} ${year}`;
      case "d": return padded(day);
      case "D": case "x": return `${padded(month)}/${padded(day)}/${padded(year % 100)}`;
      case "e": return String(day).padStart(2);
      case "F": return `${year}-${padded(month)}-${padded(day)}`;
      case "H": return padded(hour);
      case "I": return padded(hour % 12 || 12);
      case "j": return padded(yearDay, 3);
      case "m": return padded(month);
      case "M": return padded(minute);
      case "n": return "\n";
      case "p": return hour < 12 ? "AM" : "PM";
      case "R": return `${padded(hour)}:${padded(minute)}`;
      case "s": return String(mktime(t));
      case "S": return padded(second);
      case "t": return "\t";
      case "T": case "X": return `${padded(hour)}:${padded(minute)}:${padded(second)}`;
      case "u": return String(weekday + 1);
      case "U": return padded(Math.floor((yearDay + 6 - ((weekday + 1) % 7)) / 7));
      case "w": return String((weekday + 1) % 7);
      case "W": return padded(Math.floor((yearDay + 6 - weekday) / 7));
      case "y": return padded(year % 100);
      case "Y": return String(year);
      case "z": return "+0000";
      case "Z": return "UTC";
      case "%": return "%";
      default: return `%${letter}`;
    }
  };
  return format.replace(/%(.)/gs, (_, letter: string) => directive(letter));
}

export function asctime(t: readonly number[] = gmtime()): string {
  return strftime("%c", t);
}

export function ctime(seconds: number | null = null): string {
  return asctime(gmtime(seconds));
}

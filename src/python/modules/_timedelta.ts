// `datetime.timedelta`. Specified by CPython's Lib/_pydatetime.py.
import { div, floordiv, mod } from "../arithmetic.ts";
import { OverflowError, ValueError, ZeroDivisionError } from "../exceptions.ts";
import { box } from "../float.ts";
import { hash_items } from "../hash.ts";
import { as_int } from "../integers.ts";
import { tuple } from "../list.ts";
import { round, to_float } from "../numeric.ts";
import { declare_type, is_keywords, NotImplemented } from "../special.ts";
import { type_name } from "../type.ts";

/** Seconds. */
export const DAY = 86_400;
/** In a second. */
export const MICRO = 1_000_000;

export const two = (n: number): string => String(n).padStart(2, "0");
export const six = (n: number): string => String(n).padStart(6, "0");

export interface Durations {
  readonly days?: number;
  readonly seconds?: number;
  readonly microseconds?: number;
  readonly milliseconds?: number;
  readonly minutes?: number;
  readonly hours?: number;
  readonly weeks?: number;
}

/** A duration: `new timedelta({ seconds: 1.5 })`, `new timedelta(1)` for a day. Kept as days, seconds, microseconds. */
export class timedelta {
  readonly days: number;
  readonly seconds: number;
  readonly microseconds: number;

  constructor(days: number | Durations = 0, seconds = 0, microseconds = 0, milliseconds = 0, minutes = 0, hours = 0, weeks = 0) {
    const given: Durations = is_keywords(days) ? days : { days: days as number, seconds, microseconds, milliseconds, minutes, hours, weeks };
    // Whole parts are added exactly, fractions of days and seconds are carried down, and the rest is rounded once.
    const [d, day_rest] = parts((given.days ?? 0), (given.weeks ?? 0), 7);
    const s_units = to_float(given.seconds ?? 0) + to_float(given.minutes ?? 0) * 60 + to_float(given.hours ?? 0) * 3600;
    const us_units = to_float(given.microseconds ?? 0) + to_float(given.milliseconds ?? 0) * 1000;
    const whole_seconds = Math.trunc(s_units);
    const rest_seconds = s_units - whole_seconds + day_rest * DAY;
    const more_seconds = Math.trunc(rest_seconds);
    const micros = round(rest_fraction(rest_seconds - more_seconds, us_units));
    const total_seconds = whole_seconds + more_seconds + Math.floor(micros / MICRO);
    this.microseconds = micros - Math.floor(micros / MICRO) * MICRO;
    this.days = d + Math.floor(total_seconds / DAY);
    this.seconds = total_seconds - Math.floor(total_seconds / DAY) * DAY;
    if (Math.abs(this.days) > 999_999_999) throw new OverflowError(`days=${this.days}; must have magnitude <= 999999999`);
  }

  static readonly min: timedelta = timedelta.of_microseconds(-999_999_999n * 86_400_000_000n);
  static readonly max: timedelta = timedelta.of_microseconds(10n ** 9n * 86_400_000_000n - 1n);
  static readonly resolution: timedelta = timedelta.of_microseconds(1n);

  /** From an exact number of microseconds. */
  static of_microseconds(total: bigint): timedelta {
    const day = 86_400_000_000n;
    const days = total >= 0n ? total / day : -((-total + day - 1n) / day);
    const rest = Number(total - days * day);
    return new timedelta(Number(days), Math.floor(rest / MICRO), rest % MICRO);
  }
  in_microseconds(): bigint {
    return (BigInt(this.days) * BigInt(DAY) + BigInt(this.seconds)) * BigInt(MICRO) + BigInt(this.microseconds);
  }

  total_seconds(): number {
    return div(this.in_microseconds(), MICRO);
  }
  __add__(other: unknown): unknown {
    return other instanceof timedelta ? timedelta.of_microseconds(this.in_microseconds() + other.in_microseconds()) : NotImplemented;
  }
  __sub__(other: unknown): unknown {
    return other instanceof timedelta ? timedelta.of_microseconds(this.in_microseconds() - other.in_microseconds()) : NotImplemented;
  }
  __mul__(by: unknown): unknown {
    const whole = as_int(by);
    if (whole !== undefined) return timedelta.of_microseconds(this.in_microseconds() * BigInt(whole));
    if (type_name(by) !== "float") return NotImplemented;
    const [top, bottom] = ratio(to_float(by));
    return timedelta.of_microseconds(divide_to_even(this.in_microseconds() * top, bottom));
  }
  __rmul__(by: unknown): unknown {
    return this.__mul__(by);
  }
  __truediv__(by: unknown): unknown {
    if (by instanceof timedelta) return div(this.in_microseconds(), by.in_microseconds());
    const whole = as_int(by);
    if (whole === undefined && type_name(by) !== "float") return NotImplemented;
    if (to_float(by) === 0) throw new ZeroDivisionError("division by zero");
    const [top, bottom] = whole === undefined ? ratio(to_float(by)) : [BigInt(whole), 1n];
    return timedelta.of_microseconds(divide_to_even(this.in_microseconds() * bottom, top));
  }
  __floordiv__(by: unknown): unknown {
    if (by instanceof timedelta) return floordiv(this.in_microseconds(), by.in_microseconds());
    const whole = as_int(by);
    return whole === undefined ? NotImplemented : timedelta.of_microseconds(BigInt(floordiv(this.in_microseconds(), whole)));
  }
  __mod__(by: unknown): unknown {
    return by instanceof timedelta ? timedelta.of_microseconds(BigInt(mod(this.in_microseconds(), by.in_microseconds()))) : NotImplemented;
  }
  __divmod__(by: unknown): unknown {
    return by instanceof timedelta ? tuple(this.__floordiv__(by), this.__mod__(by)) : NotImplemented;
  }
  __neg__(): timedelta {
    return timedelta.of_microseconds(-this.in_microseconds());
  }
  __pos__(): timedelta {
    return this;
  }
  __abs__(): timedelta {
    return this.days < 0 ? this.__neg__() : this;
  }
  __bool__(): boolean {
    return this.in_microseconds() !== 0n;
  }
  __eq__(other: unknown): unknown {
    return other instanceof timedelta ? this.in_microseconds() === other.in_microseconds() : NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return other instanceof timedelta ? this.in_microseconds() < other.in_microseconds() : NotImplemented;
  }
  __le__(other: unknown): unknown {
    return other instanceof timedelta ? this.in_microseconds() <= other.in_microseconds() : NotImplemented;
  }
  __gt__(other: unknown): unknown {
    return other instanceof timedelta ? this.in_microseconds() > other.in_microseconds() : NotImplemented;
  }
  __ge__(other: unknown): unknown {
    return other instanceof timedelta ? this.in_microseconds() >= other.in_microseconds() : NotImplemented;
  }
  __hash__(): number {
    return hash_items([this.days, this.seconds, this.microseconds]);
  }
  __repr__(): string {
    const named: string[] = [];
    if (this.days !== 0) named.push(`days=${this.days}`);
    if (this.seconds !== 0) named.push(`seconds=${this.seconds}`);
    if (this.microseconds !== 0) named.push(`microseconds=${this.microseconds}`);
    return `datetime.timedelta(${named.length === 0 ? "0" : named.join(", ")})`;
  }
  __str__(): string {
    const days = this.days === 0 ? "" : `${this.days} day${Math.abs(this.days) === 1 ? "" : "s"}, `;
    const clock = `${Math.floor(this.seconds / 3600)}:${two(Math.floor(this.seconds / 60) % 60)}:${two(this.seconds % 60)}`;
    return days + clock + (this.microseconds === 0 ? "" : "." + six(this.microseconds));
  }
}
declare_type(timedelta, "timedelta", "datetime");

/** Whole days and the fraction of one. */
function parts(days: number, weeks: number, factor: number): [number, number] {
  const total = to_float(days) + to_float(weeks) * factor;
  if (total !== total) throw new ValueError("cannot convert float NaN to integer");
  if (!isFinite(total)) throw new OverflowError("cannot convert float infinity to integer");
  const whole = Math.trunc(total);
  return [whole, total - whole];
}
/** Microseconds of a fraction of a second and of microseconds given, as a float that is then rounded to even. */
function rest_fraction(seconds: number, micros: number): number {
  return box(Number((seconds * MICRO + micros).toPrecision(17))) as number;
}
/** A float as the exact quotient of two integers. */
export function ratio(x: number): [bigint, bigint] {
  let top = x;
  let bottom = 1n;
  while (!Number.isInteger(top)) {
    top *= 2;
    bottom *= 2n;
  }
  return [BigInt(top), bottom];
}
/** The integer next to a quotient; of two that are as near, the even one. */
export function divide_to_even(a: bigint, b: bigint): bigint {
  const [top, bottom] = b < 0n ? [-a, -b] : [a, b];
  const floor = top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom);
  const rest = (top - floor * bottom) * 2n;
  return rest > bottom || (rest === bottom && floor % 2n !== 0n) ? floor + 1n : floor;
}

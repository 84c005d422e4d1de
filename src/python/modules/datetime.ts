// Python's `datetime`: date, time, datetime, timedelta, timezone. `now()` and `today()` read the virtual clock; local time
// is UTC. Specified by CPython's Lib/_pydatetime.py.
import { OverflowError, TypeError, ValueError, ZeroDivisionError } from "../exceptions.ts";
import { div, floordiv, mod } from "../arithmetic.ts";
import { EPOCH, now as clock_now } from "../clock.ts";
import { box } from "../float.ts";
import { hash_items } from "../hash.ts";
import { as_int } from "../integers.ts";
import { round, to_float } from "../numeric.ts";
import { Tuple } from "../list.ts";
import { repr } from "../repr.ts";
import { declare_type, is_keywords, NotImplemented } from "../special.ts";
import { str } from "../str.ts";
import { full_name, type, type_name } from "../type.ts";
import { strptime } from "./_strptime.ts";

export const MINYEAR = 1;
export const MAXYEAR = 9999;

const DAY = 86_400;
const MICRO = 1_000_000;
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const two = (n: number): string => String(n).padStart(2, "0");
const six = (n: number): string => String(n).padStart(6, "0");
const four = (n: number): string => String(n).padStart(4, "0");

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
function ratio(x: number): [bigint, bigint] {
  let top = x;
  let bottom = 1n;
  while (!Number.isInteger(top)) {
    top *= 2;
    bottom *= 2n;
  }
  return [BigInt(top), bottom];
}
function divide_to_even(a: bigint, b: bigint): bigint {
  const [top, bottom] = b < 0n ? [-a, -b] : [a, b];
  const floor = top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom);
  const rest = (top - floor * bottom) * 2n;
  return rest > bottom || (rest === bottom && floor % 2n !== 0n) ? floor + 1n : floor;
}

/** A fixed offset from UTC. */
export class timezone {
  readonly #offset: timedelta;
  readonly #name: string | null;
  constructor(offset: timedelta, name: string | null = null) {
    this.#offset = offset;
    this.#name = name;
    if (Math.abs(offset.total_seconds()) >= DAY) {
      throw new ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).");
    }
  }
  utcoffset(_when: unknown = null): timedelta {
    return this.#offset;
  }
  tzname(_when: unknown = null): string {
    if (this.#name !== null) return this.#name;
    const offset = offset_text(this.#offset);
    return this.#offset.__bool__() ? `UTC${offset}` : "UTC";
  }
  __eq__(other: unknown): unknown {
    return other instanceof timezone ? this.#offset.__eq__(other.#offset) : NotImplemented;
  }
  __hash__(): number {
    return this.#offset.__hash__();
  }
  __repr__(): string {
    if (this === UTC) return "datetime.timezone.utc";
    return `datetime.timezone(${repr(this.#offset)}${this.#name === null ? "" : `, ${repr(this.#name)}`})`;
  }
  __str__(): string {
    return this.tzname();
  }
  static get utc(): timezone {
    return UTC;
  }
}
declare_type(timezone, "timezone", "datetime");
export const UTC: timezone = new timezone(new timedelta(0));

/** `+05:30`, with seconds when there are any. */
function offset_text(offset: timedelta, colon = ":"): string {
  const total = Number(offset.in_microseconds() / BigInt(MICRO));
  const size = Math.abs(total);
  const seconds = size % 60 === 0 ? "" : colon + two(size % 60);
  return (total < 0 ? "-" : "+") + two(Math.floor(size / 3600)) + colon + two(Math.floor(size / 60) % 60) + seconds;
}

/** Days since 0001-01-01, which is day 1 (proleptic Gregorian calendar). */
function ordinal(year: number, month: number, day: number): number {
  const y = year - 1;
  const before = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  let days = day;
  for (let m = 1; m < month; m += 1) days += days_in_month(year, m);
  return before + days;
}
function is_leap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function days_in_month(year: number, month: number): number {
  if (month === 2) return is_leap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function from_ordinal(n: number): [number, number, number] {
  let year = Math.max(1, Math.floor((n - 1) / 365.2425));
  while (ordinal(year + 1, 1, 1) <= n) year += 1;
  let month = 1;
  while (month < 12 && ordinal(year, month + 1, 1) <= n) month += 1;
  return [year, month, n - ordinal(year, month, 1) + 1];
}
const UNIX_DAY = ordinal(1970, 1, 1);

function check(value: number, low: number, high: number, what: string): void {
  if (as_int(value) === undefined) throw new TypeError(`'${type_name(value)}' object cannot be interpreted as an integer`);
  if (value < low || value > high) throw new ValueError(`${what} must be in ${low}..${high}, not ${value}`);
}
function check_date(year: number, month: number, day: number): void {
  check(year, MINYEAR, MAXYEAR, "year");
  check(month, 1, 12, "month");
  const last = days_in_month(year, month);
  if (day < 1 || day > last) throw new ValueError(`day ${day} must be in range 1..${last} for month ${month} in year ${year}`);
}

type DateFields = { readonly year?: number; readonly month?: number; readonly day?: number };

export class date {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  constructor(year: number | DateFields, month = 1, day = 1) {
    const given = is_keywords(year) ? { month: 1, day: 1, ...year } : { year, month, day };
    this.year = Number(given.year);
    this.month = given.month;
    this.day = given.day;
    check_date(this.year, this.month, this.day);
  }
  static today(): date {
    return date.fromtimestamp(EPOCH + clock_now());
  }
  static fromtimestamp(seconds: number): date {
    return new date(...from_ordinal(Math.floor(to_float(seconds) / DAY) + UNIX_DAY));
  }
  static fromordinal(n: number): date {
    if (n < 1) throw new ValueError("ordinal must be >= 1");
    return new date(...from_ordinal(n));
  }
  static fromisoformat(text: string): date {
    const match = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text);
    if (match === null) throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
    return new date(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  toordinal(): number {
    return ordinal(this.year, this.month, this.day);
  }
  weekday(): number {
    return (this.toordinal() + 6) % 7;
  }
  isoweekday(): number {
    return this.weekday() + 1;
  }
  isocalendar(): readonly [number, number, number] {
    const thursday = this.toordinal() - this.weekday() + 3;
    const [year] = from_ordinal(thursday);
    const week = Math.floor((thursday - ordinal(year, 1, 1)) / 7) + 1;
    return Tuple.of(year, week, this.isoweekday()) as readonly number[] as readonly [number, number, number];
  }
  replace(changes: DateFields): date {
    return new date({ year: this.year, month: this.month, day: this.day, ...changes });
  }
  isoformat(): string {
    return `${four(this.year)}-${two(this.month)}-${two(this.day)}`;
  }
  ctime(): string {
    return this.strftime("%a %b %e %H:%M:%S %Y");
  }
  strftime(format: string): string {
    return strftime(format, this, null);
  }
  __format__(spec: string): string {
    return spec === "" ? str(this) : this.strftime(spec);
  }
  __add__(other: unknown): unknown {
    return other instanceof timedelta ? date_of(this.toordinal() + other.days) : NotImplemented;
  }
  __radd__(other: unknown): unknown {
    return this.__add__(other);
  }
  __sub__(other: unknown): unknown {
    if (other instanceof timedelta) return date_of(this.toordinal() - other.days);
    return other instanceof date && !(other instanceof datetime) ? new timedelta(this.toordinal() - other.toordinal()) : NotImplemented;
  }
  #difference(other: unknown): number | undefined {
    return other instanceof date && !(other instanceof datetime) ? this.toordinal() - other.toordinal() : undefined;
  }
  __eq__(other: unknown): unknown {
    const difference = this.#difference(other);
    return difference === undefined ? NotImplemented : difference === 0;
  }
  __lt__(other: unknown): unknown {
    const difference = this.#difference(other);
    return difference === undefined ? NotImplemented : difference < 0;
  }
  __le__(other: unknown): unknown {
    const difference = this.#difference(other);
    return difference === undefined ? NotImplemented : difference <= 0;
  }
  __gt__(other: unknown): unknown {
    const difference = this.#difference(other);
    return difference === undefined ? NotImplemented : difference > 0;
  }
  __ge__(other: unknown): unknown {
    const difference = this.#difference(other);
    return difference === undefined ? NotImplemented : difference >= 0;
  }
  __hash__(): number {
    return hash_items([this.year, this.month, this.day]);
  }
  __repr__(): string {
    return `${full_name(type(this))}(${this.year}, ${this.month}, ${this.day})`;
  }
  __str__(): string {
    return this.isoformat();
  }
}
declare_type(date, "date", "datetime");

function date_of(n: number): date {
  if (n < 1 || n > ordinal(MAXYEAR, 12, 31)) throw new OverflowError("date value out of range");
  return new date(...from_ordinal(n));
}

type TimeFields = { readonly hour?: number; readonly minute?: number; readonly second?: number; readonly microsecond?: number; readonly tzinfo?: timezone | null };

export class time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: timezone | null;
  constructor(hour: number | TimeFields = 0, minute = 0, second = 0, microsecond = 0, tzinfo: timezone | null = null) {
    const given: TimeFields = is_keywords(hour) ? hour : { hour: hour as number, minute, second, microsecond, tzinfo };
    this.hour = given.hour ?? 0;
    this.minute = given.minute ?? 0;
    this.second = given.second ?? 0;
    this.microsecond = given.microsecond ?? 0;
    this.tzinfo = given.tzinfo ?? null;
    check_time(this);
  }
  isoformat(): string {
    return time_text(this) + (this.tzinfo === null ? "" : offset_text(this.tzinfo.utcoffset()));
  }
  strftime(format: string): string {
    return strftime(format, new date(1900, 1, 1), this);
  }
  __format__(spec: string): string {
    return spec === "" ? str(this) : this.strftime(spec);
  }
  #key(): number {
    return ((this.hour * 60 + this.minute) * 60 + this.second) * MICRO + this.microsecond;
  }
  __eq__(other: unknown): unknown {
    return other instanceof time ? this.#key() === other.#key() : NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return other instanceof time ? this.#key() < other.#key() : NotImplemented;
  }
  __hash__(): number {
    return hash_items([this.#key()]);
  }
  __str__(): string {
    return this.isoformat();
  }
  __repr__(): string {
    return `datetime.time(${clock_fields(this)}${this.tzinfo === null ? "" : `, tzinfo=${repr(this.tzinfo)}`})`;
  }
}
declare_type(time, "time", "datetime");

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: timezone | null;
}
function check_time(t: Clock): void {
  check(t.hour, 0, 23, "hour");
  check(t.minute, 0, 59, "minute");
  check(t.second, 0, 59, "second");
  check(t.microsecond, 0, 999_999, "microsecond");
}
function time_text(t: Clock): string {
  return `${two(t.hour)}:${two(t.minute)}:${two(t.second)}${t.microsecond === 0 ? "" : "." + six(t.microsecond)}`;
}
/** Hour and minute always; second and microsecond when they, or what follows, are not 0. */
function clock_fields(t: Clock): string {
  const fields = [t.hour, t.minute];
  if (t.second !== 0 || t.microsecond !== 0) fields.push(t.second);
  if (t.microsecond !== 0) fields.push(t.microsecond);
  return fields.join(", ");
}

type DatetimeFields = DateFields & TimeFields;

export class datetime extends date {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: timezone | null;

  constructor(year: number | DatetimeFields, month = 1, day = 1, hour: number | TimeFields = 0, minute: number | TimeFields = 0, second: number | TimeFields = 0, microsecond: number | TimeFields = 0, tzinfo: timezone | null | TimeFields = null) {
    const values = [hour, minute, second, microsecond, tzinfo];
    const keywords: TimeFields = is_keywords(year) ? year : (values.find((value) => is_keywords(value)) as TimeFields | undefined) ?? {};
    super(is_keywords(year) ? { year: year["year"], month: year["month"] ?? 1, day: year["day"] ?? 1 } as DateFields : year, month, day);
    const number = (value: unknown, named: number | undefined): number => named ?? (typeof value === "number" ? value : 0);
    this.hour = number(hour, keywords.hour);
    this.minute = number(minute, keywords.minute);
    this.second = number(second, keywords.second);
    this.microsecond = number(microsecond, keywords.microsecond);
    this.tzinfo = keywords.tzinfo ?? (tzinfo instanceof timezone ? tzinfo : null);
    check_time(this);
  }

  static now(tz: timezone | null | { readonly tz: timezone | null } = null): datetime {
    return datetime.fromtimestamp(EPOCH + clock_now(), tz);
  }
  /** @throws ValueError where the text is not as the format says. */
  static strptime(text: string, format: string): datetime {
    const { year, month, day, hour, minute, second, microsecond, offset } = strptime(text, format);
    return new datetime(year, month, day, hour, minute, second, microsecond, offset === null ? null : offset === 0 ? timezone.utc : new timezone(new timedelta({ seconds: offset })));
  }
  static utcnow(): datetime {
    return datetime.now();
  }
  static override today(): datetime {
    return datetime.now();
  }
  /** Local time is UTC. */
  static override fromtimestamp(seconds: number, tz: timezone | null | { readonly tz: timezone | null } = null): datetime {
    const zone = is_keywords(tz) ? (tz["tz"] as timezone | null) : (tz as timezone | null);
    const [top, bottom] = ratio(to_float(seconds));
    const made = of_microseconds(divide_to_even(top * BigInt(MICRO), bottom) + BigInt(UNIX_DAY) * 86_400_000_000n, zone === null ? null : UTC);
    return zone === null ? made : made.astimezone(zone);
  }
  static combine(day: date, clock: time): datetime {
    return new datetime({ year: day.year, month: day.month, day: day.day, hour: clock.hour, minute: clock.minute, second: clock.second, microsecond: clock.microsecond, tzinfo: clock.tzinfo });
  }
  static override fromisoformat(text: string): datetime {
    const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)?:?(\d\d)?(?:[.,](\d{1,6})\d*)?(Z|[-+]\d\d:?\d\d)?)?$/.exec(text);
    if (match === null) throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
    const number = (i: number): number => Number(match[i] ?? 0);
    const zone = match[8];
    let tzinfo: timezone | null = null;
    if (zone === "Z") tzinfo = UTC;
    else if (zone !== undefined) {
      const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
      tzinfo = minutes === 0 ? UTC : new timezone(new timedelta({ minutes: zone[0] === "-" ? -minutes : minutes }));
    }
    return new datetime({ year: number(1), month: number(2), day: number(3), hour: number(4), minute: number(5), second: number(6), microsecond: Number((match[7] ?? "").padEnd(6, "0")), tzinfo });
  }

  date(): date {
    return new date(this.year, this.month, this.day);
  }
  time(): time {
    return new time(this.hour, this.minute, this.second, this.microsecond);
  }
  utcoffset(): timedelta | null {
    return this.tzinfo?.utcoffset() ?? null;
  }
  astimezone(zone: timezone = UTC): datetime {
    const shifted = this.#local() - this.#offset() + zone.utcoffset().in_microseconds();
    return of_microseconds(shifted, zone);
  }
  override replace(changes: DatetimeFields): datetime {
    const { year, month, day, hour, minute, second, microsecond, tzinfo } = this;
    return new datetime({ year, month, day, hour, minute, second, microsecond, tzinfo, ...changes });
  }
  timestamp(): number {
    return div(this.#local() - this.#offset() - BigInt(UNIX_DAY) * 86_400_000_000n, MICRO);
  }
  override isoformat(sep: string | { readonly sep?: string; readonly timespec?: string } = "T", timespec = "auto"): string {
    const options = is_keywords(sep) ? sep : { sep, timespec };
    const spec = str(options["timespec"] ?? "auto");
    const full = `${two(this.hour)}:${two(this.minute)}:${two(this.second)}`;
    const clock: Readonly<Record<string, string>> = {
      auto: time_text(this), hours: two(this.hour), minutes: full.slice(0, 5), seconds: full,
      milliseconds: full + "." + six(this.microsecond).slice(0, 3), microseconds: full + "." + six(this.microsecond),
    };
    const text = clock[spec];
    if (text === undefined) throw new ValueError("Unknown timespec value");
    return super.isoformat() + str(options["sep"] ?? "T") + text + (this.tzinfo === null ? "" : offset_text(this.tzinfo.utcoffset()));
  }
  override strftime(format: string): string {
    return strftime(format, this, this);
  }

  /** Microseconds since year 1 on the clock on the wall. */
  #local(): bigint {
    const seconds = BigInt(this.toordinal()) * BigInt(DAY) + BigInt(this.hour * 3600 + this.minute * 60 + this.second);
    return seconds * BigInt(MICRO) + BigInt(this.microsecond);
  }
  #offset(): bigint {
    return this.tzinfo?.utcoffset().in_microseconds() ?? 0n;
  }
  override __add__(other: unknown): unknown {
    return other instanceof timedelta ? of_microseconds(this.#local() + other.in_microseconds(), this.tzinfo) : NotImplemented;
  }
  override __sub__(other: unknown): unknown {
    if (other instanceof timedelta) return of_microseconds(this.#local() - other.in_microseconds(), this.tzinfo);
    if (!(other instanceof datetime)) return NotImplemented;
    if ((this.tzinfo === null) !== (other.tzinfo === null)) {
      throw new TypeError("can't subtract offset-naive and offset-aware datetimes");
    }
    return timedelta.of_microseconds(this.#local() - this.#offset() - (other.#local() - other.#offset()));
  }
  #order(other: unknown): bigint | undefined {
    if (!(other instanceof datetime)) return undefined;
    if ((this.tzinfo === null) !== (other.tzinfo === null)) throw new TypeError("can't compare offset-naive and offset-aware datetimes");
    return this.#local() - this.#offset() - (other.#local() - other.#offset());
  }
  override __eq__(other: unknown): unknown {
    if (other instanceof datetime && (this.tzinfo === null) !== (other.tzinfo === null)) return false;
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order === 0n;
  }
  override __lt__(other: unknown): unknown {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order < 0n;
  }
  override __le__(other: unknown): unknown {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order <= 0n;
  }
  override __gt__(other: unknown): unknown {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order > 0n;
  }
  override __ge__(other: unknown): unknown {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order >= 0n;
  }
  override __hash__(): number {
    return hash_items([this.#local() - this.#offset()]);
  }
  override __repr__(): string {
    const zone = this.tzinfo === null ? "" : `, tzinfo=${repr(this.tzinfo)}`;
    return `datetime.datetime(${this.year}, ${this.month}, ${this.day}, ${clock_fields(this)}${zone})`;
  }
  override __str__(): string {
    return this.isoformat(" ");
  }
}
declare_type(datetime, "datetime", "datetime");

function of_microseconds(total: bigint, tzinfo: timezone | null): datetime {
  const day = Number(total / 86_400_000_000n);
  if (total < 0n || day < 1 || day > ordinal(MAXYEAR, 12, 31)) throw new OverflowError("date value out of range");
  const rest = Number(total % 86_400_000_000n);
  const seconds = Math.floor(rest / MICRO);
  const [year, month, of_month] = from_ordinal(day);
  return new datetime({ year, month, day: of_month, hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60, microsecond: rest % MICRO, tzinfo });
}

/** The directives of C's strftime in the "C" locale, with Python's `%f` and `%z`. */
function strftime(format: string, day: date, clock: Clock | null): string {
  const { hour, minute, second, microsecond, tzinfo } = clock ?? { hour: 0, minute: 0, second: 0, microsecond: 0, tzinfo: null };
  const weekday = DAYS[day.weekday()] ?? "";
  const month = MONTHS[day.month - 1] ?? "";
  const day_of_year = day.toordinal() - ordinal(day.year, 1, 1) + 1;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const [iso_year, iso_week, iso_day] = day.isocalendar();
  const directive = (c: string): string => {
    switch (c) {
      case "a": return weekday.slice(0, 3);
      case "A": return weekday;
      case "b": case "h": return month.slice(0, 3);
      case "B": return month;
      case "c": return `${weekday.slice(0, 3)} ${month.slice(0, 3)} ${String(day.day).padStart(2)} ${directive("T")} ${day.year}`;
      case "d": return two(day.day);
      case "D": case "x": return `${two(day.month)}/${two(day.day)}/${two(day.year % 100)}`;
      case "e": return String(day.day).padStart(2);
      case "f": return six(microsecond);
      case "F": return `${four(day.year)}-${two(day.month)}-${two(day.day)}`;
      case "G": return four(iso_year);
      case "H": return two(hour);
      case "I": return two(twelve);
      case "j": return String(day_of_year).padStart(3, "0");
      case "m": return two(day.month);
      case "M": return two(minute);
      case "n": return "\n";
      case "p": return hour < 12 ? "AM" : "PM";
      case "R": return `${two(hour)}:${two(minute)}`;
      case "S": return two(second);
      case "t": return "\t";
      case "T": case "X": return `${two(hour)}:${two(minute)}:${two(second)}`;
      case "u": return String(iso_day);
      case "U": return two(Math.floor((day_of_year + 6 - (iso_day % 7)) / 7));
      case "V": return two(iso_week);
      case "w": return String(iso_day % 7);
      case "W": return two(Math.floor((day_of_year + 6 - day.weekday()) / 7));
      case "y": return two(day.year % 100);
      case "Y": return String(day.year);
      case "z": return tzinfo === null ? "" : offset_text(tzinfo.utcoffset(), "");
      case "Z": return tzinfo === null ? "" : tzinfo.tzname();
      case "%": return "%";
      default: return "%" + c;
    }
  };
  let result = "";
  for (let i = 0; i < format.length; i += 1) result += format[i] === "%" && i + 1 < format.length ? directive(format[++i] ?? "") : format[i];
  return result;
}

// Python's `datetime`: date, time and datetime; durations are in _timedelta.ts, time zones in _timezone.ts. `now()` and
// `today()` read the virtual clock; local time is UTC. Specified by CPython's Lib/_pydatetime.py.
import { div } from "../arithmetic.ts";
import { EPOCH, now as clock_now } from "../clock.ts";
import { OverflowError, TypeError, ValueError } from "../exceptions.ts";
import { UNIX_DAY, daysInMonth, fromOrdinal, isoWeek, ordinal, weekday } from "../gregorian.ts";
import { hash_items } from "../hash.ts";
import { as_int } from "../integers.ts";
import { Tuple } from "../list.ts";
import { to_float } from "../numeric.ts";
import { repr } from "../repr.ts";
import { declare_type, is_keywords, NotImplemented } from "../special.ts";
import { str } from "../str.ts";
import { strftime } from "../strftime.ts";
import { full_name, type, type_name } from "../type.ts";
import { strptime } from "./_strptime.ts";
import { DAY, MICRO, divide_to_even, ratio, six, timedelta, two } from "./_timedelta.ts";
import { offset_text, timezone, UTC } from "./_timezone.ts";

export { timedelta, timezone, UTC };
export type { Durations } from "./_timedelta.ts";

export const MINYEAR = 1;
export const MAXYEAR = 9999;

const four = (n: number): string => String(n).padStart(4, "0");

function check(value: number, low: number, high: number, what: string): void {
  if (as_int(value) === undefined) throw new TypeError(`'${type_name(value)}' object cannot be interpreted as an integer`);
  if (value < low || value > high) throw new ValueError(`${what} must be in ${low}..${high}, not ${value}`);
}
function check_date(year: number, month: number, day: number): void {
  check(year, MINYEAR, MAXYEAR, "year");
  check(month, 1, 12, "month");
  const last = daysInMonth(year, month);
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
    return new date(...fromOrdinal(Math.floor(to_float(seconds) / DAY) + UNIX_DAY));
  }
  static fromordinal(n: number): date {
    if (n < 1) throw new ValueError("ordinal must be >= 1");
    return new date(...fromOrdinal(n));
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
    return weekday(this.toordinal());
  }
  isoweekday(): number {
    return this.weekday() + 1;
  }
  isocalendar(): readonly [number, number, number] {
    const [year, week] = isoWeek(this.toordinal());
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
    return text(format, this, null);
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
  return new date(...fromOrdinal(n));
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
    return text(format, new date(1900, 1, 1), this);
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
    return text(format, this, this);
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
  const [year, month, of_month] = fromOrdinal(day);
  return new datetime({ year, month, day: of_month, hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60, microsecond: rest % MICRO, tzinfo });
}

/** A date as `format` says, with Python's own directives: `%f`, the zone's, and years of four digits. */
function text(format: string, day: date, clock: Clock | null): string {
  const { hour, minute, second, microsecond, tzinfo } = clock ?? { hour: 0, minute: 0, second: 0, microsecond: 0, tzinfo: null };
  const offset = tzinfo?.utcoffset() ?? null;
  return strftime(format, {
    year: day.year, month: day.month, day: day.day, hour, minute, second,
    weekday: day.weekday(),
    yearDay: day.toordinal() - ordinal(day.year, 1, 1) + 1,
    own: {
      f: six(microsecond),
      z: offset === null ? "" : offset_text(offset, ""),
      ":z": offset === null ? "" : offset_text(offset),
      Z: tzinfo?.tzname() ?? "",
      Y: four(day.year),
      G: four(isoWeek(day.toordinal())[0]),
    },
  });
}

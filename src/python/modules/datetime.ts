// Python's `datetime`: date and datetime; durations are in _timedelta.ts, time zones in
// _timezone.ts, times of day in _time-of-day.ts. `now()` and
// `today()` read the virtual clock; local time is UTC. Specified by CPython's Lib/_pydatetime.py.
import { text_of } from "../as-text.ts";
import { div } from "../arithmetic.ts";
import { EPOCH, now as clock_now } from "../clock.ts";
import { OverflowError, TypeError, ValueError } from "../exceptions.ts";
import { runningLine } from "../frames.ts";
import { UNIX_DAY, daysInMonth, fromOrdinal, isoWeek, ordinal, weekday } from "../gregorian.ts";
import { hash_items } from "../hash.ts";
import { by_names } from "../keywords.ts";
import { Tuple } from "../list.ts";
import { to_float } from "../numeric.ts";
import { repr } from "../repr.ts";
import { declare_type, is_keywords, NotImplemented } from "../special.ts";
import { strftime } from "../strftime.ts";
import { struct_time } from "../time-text.ts";
import { full_name, type } from "../type.ts";
import { warn } from "../warnings.ts";
import { strptime } from "./_strptime.ts";
import { type Clock, type TimeFields, check_clock, check_field, clock_directives, clock_fields, clock_text, read_clock, time } from "./_time-of-day.ts";
import { DAY, MICRO, divide_to_even, ratio, timedelta, two } from "./_timedelta.ts";
import { timezone, UTC } from "./_timezone.ts";

export { time, timedelta, timezone, UTC };
export type { TimeFields } from "./_time-of-day.ts";
export type { Durations } from "./_timedelta.ts";

export const MINYEAR = 1;
export const MAXYEAR = 9999;

const four = (n: number): string => String(n).padStart(4, "0");

function check_date(year: number, month: number, day: number): void {
  check_field(year, MINYEAR, MAXYEAR, "year");
  check_field(month, 1, 12, "month");
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) throw new ValueError(`day ${day} must be in range 1..${last} for month ${month} in year ${year}`);
}

/** A date by its week, as ISO 8601 counts them. */
class IsoCalendarDate extends Tuple<number> {
  get year(): number {
    return this[0] ?? 0;
  }
  get week(): number {
    return this[1] ?? 0;
  }
  get weekday(): number {
    return this[2] ?? 0;
  }
  __repr__(): string {
    return `datetime.IsoCalendarDate(year=${this.year}, week=${this.week}, weekday=${this.weekday})`;
  }
}
declare_type(IsoCalendarDate, "IsoCalendarDate", "datetime");

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
  /** @throws ValueError */
  static fromisocalendar(...given: unknown[]): date {
    const { year = 0, week = 0, day = 0 } = by_names<{ year?: number; week?: number; day?: number }>(given, ["year", "week", "day"], "fromisocalendar");
    const last = isoWeek(ordinal(year, 12, 28))[1];
    if (week < 1 || week > last) throw new ValueError(`Invalid week: ${week}`);
    if (day < 1 || day > 7) throw new ValueError(`Invalid weekday: ${day} (range is [1, 7])`);
    const january4 = ordinal(year, 1, 4);
    return date_of(january4 - weekday(january4) + (week - 1) * 7 + day - 1);
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
  isocalendar(): IsoCalendarDate & readonly [number, number, number] {
    const made = new IsoCalendarDate();
    made.push(...isoWeek(this.toordinal()), this.isoweekday());
    return made as IsoCalendarDate & readonly [number, number, number];
  }
  timetuple(): struct_time {
    return calendar_fields(this, { hour: 0, minute: 0, second: 0 });
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
    return text(format, this, MIDNIGHT);
  }
  __format__(spec: string): string {
    return spec === "" ? text_of(this) : this.strftime(spec);
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

  static readonly min: date = new date(MINYEAR, 1, 1);
  static readonly max: date = new date(MAXYEAR, 12, 31);
  static readonly resolution: timedelta = new timedelta(1);
}
declare_type(date, "date", "datetime");

function date_of(n: number): date {
  if (n < 1 || n > ordinal(MAXYEAR, 12, 31)) throw new OverflowError("date value out of range");
  return new date(...fromOrdinal(n));
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
    check_clock(this);
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
    warn_naive("utcnow()", "now(datetime.UTC)");
    return datetime.now();
  }
  static utcfromtimestamp(seconds: number): datetime {
    warn_naive("utcfromtimestamp()", "fromtimestamp(timestamp, datetime.UTC)");
    return datetime.fromtimestamp(seconds);
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
  static combine(day: date, clock: time, zone: timezone | null | { readonly tzinfo?: timezone | null } = clock.tzinfo): datetime {
    const tzinfo = is_keywords(zone) ? (zone["tzinfo"] as timezone | null) : (zone as timezone | null);
    return new datetime({ year: day.year, month: day.month, day: day.day, hour: clock.hour, minute: clock.minute, second: clock.second, microsecond: clock.microsecond, tzinfo });
  }
  static override fromisoformat(text: string): datetime {
    const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](.+))?$/.exec(text);
    const clock = match === null ? null : match[4] === undefined ? {} : read_clock(match[4]);
    if (match === null || clock === null) throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
    return new datetime({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), ...clock });
  }

  date(): date {
    return new date(this.year, this.month, this.day);
  }
  time(): time {
    return new time(this.hour, this.minute, this.second, this.microsecond);
  }
  timetz(): time {
    return this.time().replace({ tzinfo: this.tzinfo });
  }
  override timetuple(): struct_time {
    return calendar_fields(this, this);
  }
  utcoffset(): timedelta | null {
    return this.tzinfo?.utcoffset() ?? null;
  }
  tzname(): string | null {
    return this.tzinfo?.tzname() ?? null;
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
    return super.isoformat() + text_of(options["sep"] ?? "T") + clock_text(this, text_of(options["timespec"] ?? "auto"));
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

  static override readonly min: datetime = new datetime(MINYEAR, 1, 1);
  static override readonly max: datetime = new datetime(MAXYEAR, 12, 31, 23, 59, 59, 999_999);
  static override readonly resolution: timedelta = time.resolution;
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

/** What those who made times without a zone of UTC are told. CPython: Lib/_pydatetime.py (datetime.utcnow). */
function warn_naive(called: string, instead: string): void {
  const what = `datetime.datetime.${called} is deprecated and scheduled for removal in a future version.`;
  warn("DeprecationWarning", `${what} Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.${instead}.`, runningLine());
}

function day_of_year(day: date): number {
  return day.toordinal() - ordinal(day.year, 1, 1) + 1;
}

/** Whether it is daylight saving time is not known. */
function calendar_fields(day: date, { hour, minute, second }: Pick<Clock, "hour" | "minute" | "second">): struct_time {
  const fields = new struct_time();
  fields.push(day.year, day.month, day.day, hour, minute, second, day.weekday(), day_of_year(day), -1);
  return fields;
}

const MIDNIGHT = new time();

/** A date as `format` says; years have four digits. */
function text(format: string, day: date, clock: Clock): string {
  const own = { ...clock_directives(clock), Y: four(day.year), G: four(isoWeek(day.toordinal())[0]) };
  return strftime(format, { year: day.year, month: day.month, day: day.day, hour: clock.hour, minute: clock.minute, second: clock.second, weekday: day.weekday(), yearDay: day_of_year(day), own });
}

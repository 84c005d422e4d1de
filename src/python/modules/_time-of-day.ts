// `datetime.time`, and the clock's part of a `datetime`. Specified by CPython's Lib/_pydatetime.py.
import { text_of } from "../as-text.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { hash_items } from "../hash.ts";
import { as_int } from "../integers.ts";
import { by_names } from "../keywords.ts";
import { repr } from "../repr.ts";
import { declare_type, is_keywords, NotImplemented } from "../special.ts";
import { strftime } from "../strftime.ts";
import { type_name } from "../type.ts";
import { MICRO, six, timedelta, two } from "./_timedelta.ts";
import { offset_text, timezone, UTC } from "./_timezone.ts";

export interface TimeFields {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly microsecond?: number;
  readonly tzinfo?: timezone | null;
}

/** What a `time` and a `datetime` have in common. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: timezone | null;
}

/** @throws ValueError */
export function check_field(value: number, low: number, high: number, what: string): void {
  if (as_int(value) === undefined) throw new TypeError(`'${type_name(value)}' object cannot be interpreted as an integer`);
  if (value < low || value > high) throw new ValueError(`${what} must be in ${low}..${high}, not ${value}`);
}

export function check_clock(clock: Clock): void {
  check_field(clock.hour, 0, 23, "hour");
  check_field(clock.minute, 0, 59, "minute");
  check_field(clock.second, 0, 59, "second");
  check_field(clock.microsecond, 0, 999_999, "microsecond");
}

/** Hour and minute always; second and microsecond when they, or what follows, are not 0. */
export function clock_fields({ hour, minute, second, microsecond }: Clock): string {
  const fields = [hour, minute];
  if (second !== 0 || microsecond !== 0) fields.push(second);
  if (microsecond !== 0) fields.push(microsecond);
  return fields.join(", ");
}

/** The time of day and its offset, as exact as `timespec` says. @throws ValueError */
export function clock_text(clock: Clock, timespec: string): string {
  const seconds = `${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}`;
  const exact = `${seconds}.${six(clock.microsecond)}`;
  const texts: Readonly<Record<string, string>> = {
    auto: clock.microsecond === 0 ? seconds : exact,
    hours: seconds.slice(0, 2),
    minutes: seconds.slice(0, 5),
    seconds,
    milliseconds: exact.slice(0, -3),
    microseconds: exact,
  };
  const text = texts[timespec];
  if (text === undefined) throw new ValueError("Unknown timespec value");
  return text + (clock.tzinfo === null ? "" : offset_text(clock.tzinfo.utcoffset()));
}

/** A time of day as `isoformat` writes it; null where the text is none. */
export function read_clock(text: string): Required<TimeFields> | null {
  const match = /^T?(\d\d):?(\d\d)?:?(\d\d)?(?:[.,](\d{1,6})\d*)?(Z|[-+]\d\d:?\d\d)?$/.exec(text);
  if (match === null) return null;
  const number = (index: number): number => Number(match[index] ?? 0);
  return { hour: number(1), minute: number(2), second: number(3), microsecond: Number((match[4] ?? "").padEnd(6, "0")), tzinfo: read_zone(match[5]) };
}

function read_zone(text: string | undefined): timezone | null {
  if (text === undefined) return null;
  const minutes = text === "Z" ? 0 : Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return minutes === 0 ? UTC : new timezone(new timedelta({ minutes: text.startsWith("-") ? -minutes : minutes }));
}

/** Python's own directives of a clock: `%f` and the zone's. */
export function clock_directives({ microsecond, tzinfo }: Clock): Readonly<Record<string, string>> {
  const offset = tzinfo?.utcoffset() ?? null;
  return {
    f: six(microsecond),
    z: offset === null ? "" : offset_text(offset, ""),
    ":z": offset === null ? "" : offset_text(offset),
    Z: tzinfo?.tzname() ?? "",
  };
}

/** A time of day. */
export class time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: timezone | null;
  constructor(hour?: number | TimeFields, minute?: number | TimeFields, second?: number | TimeFields, microsecond?: number | TimeFields, tzinfo?: timezone | null | TimeFields);
  constructor(...given: unknown[]) {
    const fields = by_names<TimeFields>(given, ["hour", "minute", "second", "microsecond", "tzinfo"], "time");
    this.hour = fields.hour ?? 0;
    this.minute = fields.minute ?? 0;
    this.second = fields.second ?? 0;
    this.microsecond = fields.microsecond ?? 0;
    this.tzinfo = fields.tzinfo ?? null;
    check_clock(this);
  }

  static fromisoformat(text: string): time {
    const fields = read_clock(text);
    if (fields === null) throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
    return new time(fields);
  }
  replace(changes: TimeFields): time {
    const { hour, minute, second, microsecond, tzinfo } = this;
    return new time({ hour, minute, second, microsecond, tzinfo, ...changes });
  }
  utcoffset(): timedelta | null {
    return this.tzinfo?.utcoffset() ?? null;
  }
  tzname(): string | null {
    return this.tzinfo?.tzname() ?? null;
  }
  isoformat(timespec: string | { readonly timespec?: string } = "auto"): string {
    return clock_text(this, is_keywords(timespec) ? text_of(timespec["timespec"] ?? "auto") : timespec);
  }
  strftime(format: string): string {
    const { hour, minute, second } = this;
    return strftime(format, { year: 1900, month: 1, day: 1, hour, minute, second, weekday: 0, yearDay: 1, own: clock_directives(this) });
  }
  __format__(spec: string): string {
    return spec === "" ? text_of(this) : this.strftime(spec);
  }
  /** Microseconds since midnight. */
  #moment(): number {
    return ((this.hour * 60 + this.minute) * 60 + this.second) * MICRO + this.microsecond;
  }
  /** Less than 0 where this is earlier; undefined where the other is no time. @throws TypeError where one has a zone alone */
  #order(other: unknown): number | undefined {
    if (!(other instanceof time)) return undefined;
    if ((this.tzinfo === null) !== (other.tzinfo === null)) throw new TypeError("can't compare offset-naive and offset-aware times");
    const offset = (each: time): number => (each.utcoffset()?.total_seconds() ?? 0) * MICRO;
    return this.#moment() - offset(this) - (other.#moment() - offset(other));
  }
  __eq__(other: unknown): unknown {
    if (other instanceof time && (this.tzinfo === null) !== (other.tzinfo === null)) return false;
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order === 0;
  }
  __lt__(other: unknown): unknown {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order < 0;
  }
  __le__(other: unknown): unknown {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order <= 0;
  }
  __gt__(other: unknown): unknown {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order > 0;
  }
  __ge__(other: unknown): unknown {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order >= 0;
  }
  __hash__(): number {
    return hash_items([this.#moment()]);
  }
  __str__(): string {
    return this.isoformat();
  }
  __repr__(): string {
    return `datetime.time(${clock_fields(this)}${this.tzinfo === null ? "" : `, tzinfo=${repr(this.tzinfo)}`})`;
  }

  static readonly min: time = new time();
  static readonly max: time = new time(23, 59, 59, 999_999);
  static readonly resolution: timedelta = new timedelta({ microseconds: 1 });
}
declare_type(time, "time", "datetime");

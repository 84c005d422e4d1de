// `datetime.timezone`: fixed offsets from UTC. Specified by CPython's Lib/_pydatetime.py.
import { ValueError } from "../exceptions.ts";
import { repr } from "../repr.ts";
import { declare_type, NotImplemented } from "../special.ts";
import { DAY, MICRO, timedelta, two } from "./_timedelta.ts";

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
export function offset_text(offset: timedelta, colon = ":"): string {
  const total = Number(offset.in_microseconds() / BigInt(MICRO));
  const size = Math.abs(total);
  const seconds = size % 60 === 0 ? "" : colon + two(size % 60);
  return (total < 0 ? "-" : "+") + two(Math.floor(size / 3600)) + colon + two(Math.floor(size / 60) % 60) + seconds;
}

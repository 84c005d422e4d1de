// Slices as values: `slice_(a, b, c)` and their resolution against a length. Using them is in subscript.ts.
import { TypeError, ValueError } from "./exceptions.ts";
import { as_int, to_count } from "./integers.ts";
import { tuple } from "./list.ts";
import { declare_type, NotImplemented, special } from "./special.ts";
import { repr } from "./repr.ts";
import { hash_parts } from "./hash.ts";
import { same } from "./compare.ts";

export type Bound = number | bigint | null | undefined;

export class Slice {
  readonly start: Bound;
  readonly stop: Bound;
  readonly step: Bound;
  constructor(start: Bound, stop: Bound, step: Bound) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** Start, stop and step for a sequence of `length` items, as `slice.indices`. */
  indices(length: number): readonly [number, number, number] {
    const step = this.step == null ? 1 : count(this.step);
    if (step === 0) throw new ValueError("slice step cannot be zero");
    const [lowest, highest] = step > 0 ? [0, length] : [-1, length - 1];
    const place = (bound: Bound, absent: number): number => {
      if (bound == null) return absent;
      const at = count(bound);
      return at < 0 ? Math.max(at + length, lowest) : Math.min(at, highest);
    };
    return tuple(place(this.start, step > 0 ? lowest : highest), place(this.stop, step > 0 ? highest : lowest), step);
  }
  __repr__(): string {
    return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }
  __eq__(other: unknown): unknown {
    if (!(other instanceof Slice)) return NotImplemented;
    return same(this.start, other.start) && same(this.stop, other.stop) && same(this.step, other.step);
  }
  __hash__(): number {
    return hash_parts([this.start, this.stop, this.step]);
  }
}
function slice(): void {}
declare_type(slice, "slice", "builtins", Slice);

function count(bound: unknown): number {
  if (as_int(bound) === undefined && special(bound, "__index__") === undefined) {
    throw new TypeError("slice indices must be integers or None or have an __index__ method");
  }
  return to_count(bound);
}

/** `a:b:c` as a value, for `set_at` and `del_at`. */
export function slice_(start?: Bound, stop?: Bound, step?: Bound): Slice {
  return new Slice(start, stop, step);
}

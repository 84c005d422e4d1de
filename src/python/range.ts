// `range`: its numbers are computed, not stored.
import { IndexError, TypeError, ValueError } from "./exceptions.ts";
import { hash_items } from "./hash.ts";
import { as_int, to_count } from "./integers.ts";
import type { PyIterator } from "./iteration.ts";
import { NotImplemented, declare_type } from "./special.ts";
import { Slice } from "./slice.ts";
import { type BuiltinType } from "./type.ts";
import { repr } from "./repr.ts";

export class Range {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly #length: number;

  constructor(start: number, stop: number, step: number) {
    if (step === 0) throw new ValueError("range() arg 3 must not be zero");
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.#length = Math.max(0, Math.ceil((stop - start) / step));
  }

  [Symbol.iterator](): PyIterator<number> {
    return new RangeIterator(this.start, this.step, this.#length);
  }
  __reversed__(): PyIterator<number> {
    return new RangeIterator(this.start + (this.#length - 1) * this.step, -this.step, this.#length);
  }
  __len__(): number {
    return this.#length;
  }
  __getitem__(index: number): number;
  __getitem__(index: Slice): Range;
  __getitem__(index: number | Slice): number | Range {
    if (index instanceof Slice) {
      const [start, stop, step] = index.indices(this.#length);
      return new Range(this.start + start * this.step, this.start + stop * this.step, this.step * step);
    }
    const at = to_count(index);
    const i = at < 0 ? at + this.#length : at;
    if (i < 0 || i >= this.#length) throw new IndexError("range object index out of range");
    return this.start + i * this.step;
  }
  __contains__(x: unknown): boolean {
    return this.#position(x) >= 0;
  }
  index(x: unknown): number {
    const at = this.#position(x);
    if (at < 0) throw new ValueError("range.index(x): x not in range");
    return at;
  }
  count(x: unknown): number {
    return this.#position(x) < 0 ? 0 : 1;
  }
  #position(x: unknown): number {
    const value = Number(as_int(x) ?? (typeof x === "object" && x !== null ? Number(x) : NaN));
    const at = (value - this.start) / this.step;
    return Number.isInteger(at) && at >= 0 && at < this.#length ? at : -1;
  }
  __eq__(other: unknown): unknown {
    if (!(other instanceof Range)) return NotImplemented;
    if (this.#length !== other.#length) return false;
    if (this.#length === 0) return true;
    return this.start === other.start && (this.#length === 1 || this.step === other.step);
  }
  __hash__(): number {
    return hash_items([this.#length, this.start, this.step]);
  }
  __repr__(): string {
    return this.step === 1
      ? `range(${repr(this.start)}, ${repr(this.stop)})`
      : `range(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }
}

class RangeIterator implements PyIterator<number> {
  #next: number;
  readonly #step: number;
  #left: number;
  constructor(start: number, step: number, length: number) {
    this.#next = start;
    this.#step = step;
    this.#left = length;
  }
  next(): IteratorResult<number, unknown> {
    if (this.#left <= 0) return { done: true, value: undefined };
    this.#left -= 1;
    const value = this.#next;
    this.#next = value + this.#step;
    return { done: false, value };
  }
  [Symbol.iterator](): this {
    return this;
  }
}
function range_iterator(): void {}
declare_type(range_iterator, "range_iterator", "builtins", RangeIterator);

export interface RangeType extends BuiltinType<Range> {
  (stop: number): Range;
  (start: number, stop: number, step?: number): Range;
}

export const range: RangeType = (first: number, stop?: number, step?: number): Range => {
  if (first === undefined) throw new TypeError("range expected at least 1 argument, got 0");
  return stop === undefined
    ? new Range(0, to_count(first), 1)
    : new Range(to_count(first), to_count(stop), step === undefined ? 1 : to_count(step));
};
declare_type(range, "range", "builtins", Range);

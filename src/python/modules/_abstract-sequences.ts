// `collections.abc.Sequence` and `MutableSequence`. Specified by CPython's Lib/_collections_abc.py.
import { bytearray, bytes } from "../bytes.ts";
import { same } from "../compare.ts";
import { IndexError, ValueError } from "../exceptions.ts";
import { iter, len } from "../iteration.ts";
import { list, tuple } from "../list.ts";
import { bases, mro } from "../mro.ts";
import { range } from "../range.ts";
import { str } from "../str.ts";
import { at, del_at, set_at } from "../subscript.ts";
import { module_of } from "../type.ts";
import { declare, method } from "./_abstract.ts";
import { Collection, Reversible } from "./_abstract-protocols.ts";

export class Sequence extends bases(Reversible, Collection) {
  *__iter__(): Generator<unknown, undefined, undefined> {
    for (let i = 0; ; i += 1) {
      let item: unknown;
      try {
        item = at(this, i);
      } catch (error) {
        if (error instanceof IndexError) return;
        throw error;
      }
      yield item;
    }
  }
  __contains__(value: unknown): boolean {
    for (const item of iter(this)) if (same(item, value)) return true;
    return false;
  }
  *__reversed__(): Generator<unknown, undefined, undefined> {
    for (let i = len(this) - 1; i >= 0; i -= 1) yield at(this, i);
  }
  /** @throws ValueError when the value is not there. */
  index(value: unknown, start: number | null = 0, stop: number | null = null): number {
    const size = start !== null && start < 0 || stop !== null && stop < 0 ? len(this) : 0;
    const end = stop !== null && stop < 0 ? stop + size : stop;
    for (let i = start !== null && start < 0 ? Math.max(size + start, 0) : start ?? 0; end === null || i < end; i += 1) {
      let item: unknown;
      try {
        item = at(this, i);
      } catch (error) {
        if (error instanceof IndexError) break;
        throw error;
      }
      if (same(item, value)) return i;
    }
    throw new ValueError();
  }
  count(value: unknown): number {
    let found = 0;
    for (const item of iter(this)) if (same(item, value)) found += 1;
    return found;
  }
}

export class MutableSequence extends Sequence {
  append(value: unknown): void {
    method(this, "insert")(len(this), value);
  }
  clear(): void {
    try {
      for (;;) this.pop();
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
    }
  }
  reverse(): void {
    const n = len(this);
    for (let i = 0; i < Math.floor(n / 2); i += 1) {
      const [a, b] = [at(this, n - i - 1), at(this, i)];
      set_at(this, i, a);
      set_at(this, n - i - 1, b);
    }
  }
  extend(values: unknown): void {
    for (const value of iter(values === this ? list(this) : values)) this.append(value);
  }
  pop(index = -1): unknown {
    const value: unknown = at(this, index);
    del_at(this, index);
    return value;
  }
  remove(value: unknown): void {
    del_at(this, this.index(value));
  }
  __iadd__(values: unknown): this {
    this.extend(values);
    return this;
  }
}

/** Known by its name: its module is not loaded for the question. */
function isDeque(c: Function): boolean {
  return mro(c).some((each) => each.__name__ === "deque" && module_of(each) === "collections");
}

declare(Sequence, "Sequence", ["__getitem__", "__len__"], { registered: [str, tuple, range, bytes] });
declare(MutableSequence, "MutableSequence", ["__delitem__", "__getitem__", "__len__", "__setitem__", "insert"], { registered: [list, bytearray], counts: isDeque });

// The iterators that builtin functions return. Imports nothing, because the classes of many files derive from it.

/** Steps through a source; its class gives it Python's name (`<zip object at 0x…>`). */
export class Lazy<T> implements IterableIterator<T, unknown, undefined> {
  readonly #source: Iterator<T, unknown, undefined>;
  constructor(source: Iterator<T, unknown, undefined>) {
    this.#source = source;
  }
  next(): IteratorResult<T, unknown> {
    return this.#source.next();
  }
  [Symbol.iterator](): this {
    return this;
  }
}

/** `yield from` an iterator that has no `throw` raises there what is thrown; JavaScript would complain of the iterator. */
const iterators: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
for (const prototype of [iterators, Lazy.prototype]) {
  Object.defineProperty(prototype, "throw", {
    configurable: true,
    value(error: unknown): never {
      throw error;
    },
  });
}

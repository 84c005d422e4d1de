const handlers = {
  async open(x: number) { await x; },
  async "on close"() {},
  async [name]() {},
  async *items() { yield 1; },
  *plain<T>(x: T) { yield x; },
  plain2() {},
  get size() { return 1; },
};

class Countdown {
  async *[Symbol.asyncIterator](): AsyncGenerator<number> { yield 3; }
  async *from(n: number) { yield n; }
  static async *two() { yield 2; }
}

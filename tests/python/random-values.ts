// Random test values from a fixed seed: every run checks the same ones.

export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** A number in [0, 1) (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }
  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T;
  }
  /** Any finite double: random bits. */
  double(): number {
    const view = new DataView(new ArrayBuffer(8));
    for (;;) {
      view.setUint32(0, this.int(0, 0xffffffff));
      view.setUint32(4, this.int(0, 0xffffffff));
      const value = view.getFloat64(0);
      if (Number.isFinite(value)) return value;
    }
  }
  /** A double as programs have them: few digits, moderate size. */
  plain_double(): number {
    return Number(((this.next() - 0.5) * 10 ** this.int(-3, 12)).toFixed(this.int(0, 6)));
  }
}

/** A double as Python source. */
export function float_source(x: number): string {
  const text = String(x);
  return Object.is(x, -0) ? "-0.0" : /[.e]/.test(text) ? text : text + ".0";
}

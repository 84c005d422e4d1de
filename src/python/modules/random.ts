// Python's `random`: the Mersenne Twister, seeded and read exactly as CPython does, so that the same seed gives the same
// numbers. A program that does not seed gets the numbers of seed 0: runs are deterministic, recordings were made so too.
// Specified by CPython's Modules/_randommodule.c and Lib/random.py.
import { IndexError, TypeError, ValueError } from "../exceptions.ts";
import { bytes, is_bytes } from "../bytes.ts";
import { log } from "../elementary.ts";
import { box } from "../float.ts";
import { hash } from "../hash.ts";
import { as_int, narrow, to_count } from "../integers.ts";
import { iter, len } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { refuse } from "../refuse.ts";
import { declare_type } from "../special.ts";
import { at } from "../subscript.ts";
import { type_name } from "../type.ts";
import * as distributions from "./_distributions.ts";
import { sha512 } from "./_sha512.ts";
import { bisect_right } from "./bisect.ts";

const N = 624;
const M = 397;

export interface ChoicesOptions {
  readonly weights?: readonly number[] | null;
  readonly cum_weights?: readonly number[] | null;
  readonly k?: number;
}

export type RandomState = readonly [version: number, words: readonly number[], gauss_next: number | null];

export class Random {
  readonly #state = new Uint32Array(N);
  #index = N;
  #gauss_next: number | null = null;

  constructor(seed: unknown = 0) {
    this.seed(seed);
  }

  /** Seeds from an int, float, str or bytes; `null`, which CPython seeds from the system, is seed 0 here. */
  seed(a: unknown = null): void {
    this.#gauss_next = null;
    this.#seed_words(words_of(seed_int(a)));
  }

  #seed_words(key: readonly number[]): void {
    const mt = this.#state;
    mt[0] = 19650218;
    const mix = (i: number): number => (mt[i - 1] ?? 0) ^ ((mt[i - 1] ?? 0) >>> 30);
    for (let i = 1; i < N; i += 1) mt[i] = Math.imul(1812433253, mix(i)) + i;
    let i = 1;
    let j = 0;
    const wrap = (): void => {
      i += 1;
      if (i >= N) {
        mt[0] = mt[N - 1] ?? 0;
        i = 1;
      }
    };
    for (let k = Math.max(N, key.length); k > 0; k -= 1) {
      mt[i] = ((mt[i] ?? 0) ^ Math.imul(mix(i), 1664525)) + (key[j] ?? 0) + j;
      wrap();
      j = (j + 1) % key.length;
    }
    for (let k = N - 1; k > 0; k -= 1) {
      mt[i] = ((mt[i] ?? 0) ^ Math.imul(mix(i), 1566083941)) - i;
      wrap();
    }
    mt[0] = 0x80000000;
    this.#index = N;
  }

  /** The next 32 bits. */
  #next(): number {
    const mt = this.#state;
    if (this.#index >= N) {
      for (let i = 0; i < N; i += 1) {
        const y = ((mt[i] ?? 0) & 0x80000000) | ((mt[(i + 1) % N] ?? 0) & 0x7fffffff);
        mt[i] = (mt[(i + M) % N] ?? 0) ^ (y >>> 1) ^ ((y & 1) === 0 ? 0 : 0x9908b0df);
      }
      this.#index = 0;
    }
    let y = mt[this.#index++] ?? 0;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  #double(): number {
    const high = this.#next() >>> 5;
    return (high * 67108864 + (this.#next() >>> 6)) / 9007199254740992;
  }

  /** A float in [0, 1). */
  random(): number {
    return box(this.#double());
  }

  getrandbits(k: number): number {
    if (k < 0) throw new ValueError("number of bits must be non-negative");
    if (k === 0) return 0;
    if (k <= 32) return this.#next() >>> (32 - k);
    let value = 0n;
    let shift = 0n;
    for (let left = k; left > 0; left -= 32) {
      const word = this.#next();
      value |= BigInt(left < 32 ? word >>> (32 - left) : word) << shift;
      shift += 32n;
    }
    return narrow(value);
  }

  /** An int in [0, n). */
  #below(n: number): number {
    const bits = BigInt(n).toString(2).length;
    for (;;) {
      const value = this.getrandbits(bits);
      if (value < n) return value;
    }
  }

  randbytes(n: number): ReturnType<typeof bytes> {
    let bits = BigInt(this.getrandbits(n * 8));
    return bytes(
      Array.from({ length: n }, () => {
        const byte = Number(bits & 0xffn);
        bits >>= 8n;
        return byte;
      }),
    );
  }

  randrange(start: number, stop?: number | null, step = 1): number {
    const [from, to] = stop == null ? [0, integer(start)] : [integer(start), integer(stop)];
    const by = integer(step);
    const width = to - from;
    if (by === 1) {
      if (width > 0) return from + this.#below(width);
      throw new ValueError(stop == null ? "empty range for randrange()" : `empty range in randrange(${from}, ${to})`);
    }
    if (by === 0) throw new ValueError("zero step for randrange()");
    const count = Math.ceil(width / by);
    if (count <= 0) throw new ValueError(`empty range in randrange(${from}, ${to}, ${by})`);
    return from + by * this.#below(count);
  }

  /** An int in [a, b]. */
  randint(a: number, b: number): number {
    const [from, to] = [integer(a), integer(b)];
    if (to < from) throw new ValueError(`empty range in randint(${from}, ${to})`);
    return from + this.#below(to - from + 1);
  }

  choice<T>(items: readonly T[]): T;
  choice(items: string): string;
  choice<T>(items: { __len__(): number; __getitem__(index: number): T }): T;
  choice(items: unknown): unknown {
    const length = len(items);
    if (length === 0) throw new IndexError("Cannot choose from an empty sequence");
    return at(items, this.#below(length));
  }

  choices<T>(items: Iterable<T>, options: ChoicesOptions = {}): T[] {
    const population = [...iter(items)];
    const { weights, cum_weights, k = 1 } = options;
    const count = population.length;
    const pick = (index: number): T => population[index] as T;
    if (weights == null && cum_weights == null) {
      return Array.from({ length: k }, () => pick(Math.floor(this.#double() * count)));
    }
    if (weights != null && cum_weights != null) throw new TypeError("Cannot specify both weights and cumulative weights");
    let sum = 0;
    const limits = cum_weights?.map(Number) ?? (weights ?? []).map((weight) => (sum += Number(weight)));
    if (limits.length !== count) throw new ValueError("The number of weights does not match the population");
    const total = limits[limits.length - 1] ?? 0;
    if (total <= 0) throw new ValueError("Total of weights must be greater than zero");
    return Array.from({ length: k }, () => pick(bisect_right(limits, this.#double() * total, 0, count - 1)));
  }

  /** Shuffles a list in place. */
  shuffle(items: unknown[]): void {
    for (let i = items.length - 1; i > 0; i -= 1) {
      const j = this.#below(i + 1);
      [items[i], items[j]] = [items[j], items[i]];
    }
  }

  sample<T>(items: readonly T[], k: number | { k: number }, options?: { counts?: readonly number[] | null }): T[];
  sample(items: string, k: number | { k: number }): string[];
  sample(items: Iterable<number>, k: number | { k: number }): number[];
  sample(items: unknown, amount: number | { k: number }): unknown[] {
    const k = typeof amount === "number" ? amount : amount.k;
    const length = sequence_length(items);
    if (k < 0 || k > length) throw new ValueError("Sample larger than population or is negative");
    const result: unknown[] = [];
    const limit = 21 + (k > 5 ? 4 ** Math.ceil(Math.log(k * 3) / Math.log(4)) : 0);
    if (length <= limit) {
      const pool = [...iter(items)];
      for (let i = 0; i < k; i += 1) {
        const j = this.#below(length - i);
        result.push(pool[j]);
        pool[j] = pool[length - i - 1];
      }
      return result;
    }
    const selected = new Set<number>();
    while (result.length < k) {
      const j = this.#below(length);
      if (selected.has(j)) continue;
      selected.add(j);
      result.push(at(items, j));
    }
    return result;
  }

  uniform(a: number, b: number): number {
    const low = Number(a);
    return box(low + (Number(b) - low) * this.#double());
  }

  triangular(low = 0, high = 1, mode?: number | null): number {
    let u = this.#double();
    let [from, to] = [Number(low), Number(high)];
    if (to === from) return box(from);
    let c = mode == null ? 0.5 : (Number(mode) - from) / (to - from);
    if (u > c) {
      u = 1 - u;
      c = 1 - c;
      [from, to] = [to, from];
    }
    return box(from + (to - from) * Math.sqrt(u * c));
  }

  gauss(mu = 0, sigma = 1): number {
    let z = this.#gauss_next;
    this.#gauss_next = null;
    if (z === null) {
      const angle = this.#double() * 2 * Math.PI;
      const radius = Math.sqrt(-2 * log(1 - this.#double()));
      z = Math.cos(angle) * radius;
      this.#gauss_next = Math.sin(angle) * radius;
    }
    return box(Number(mu) + z * Number(sigma));
  }

  normalvariate(mu = 0, sigma = 1): number {
    // Kinderman and Monahan's ratio of uniforms, as Lib/random.py has it.
    const magic = (4 * Math.exp(-0.5)) / Math.sqrt(2);
    for (;;) {
      const u1 = this.#double();
      const u2 = 1 - this.#double();
      const z = (magic * (u1 - 0.5)) / u2;
      if ((z * z) / 4 <= -log(u2)) return box(Number(mu) + z * Number(sigma));
    }
  }

  expovariate(lambd = 1): number {
    return box(-log(1 - this.#double()) / Number(lambd));
  }

  lognormvariate(mu = 0, sigma = 1): number {
    return box(Math.exp(this.normalvariate(mu, sigma)));
  }
  gammavariate(alpha: number, beta: number): number {
    return box(distributions.gamma(this.#source, Number(alpha), Number(beta)));
  }
  betavariate(alpha: number, beta: number): number {
    return box(distributions.beta(this.#source, Number(alpha), Number(beta)));
  }
  paretovariate(alpha: number): number {
    return box(distributions.pareto(this.#source, Number(alpha)));
  }
  weibullvariate(alpha: number, beta: number): number {
    return box(distributions.weibull(this.#source, Number(alpha), Number(beta)));
  }
  vonmisesvariate(mu: number, kappa: number): number {
    return box(distributions.vonMises(this.#source, Number(mu), Number(kappa)));
  }

  readonly #source = (): number => this.#double();

  /** What `setstate` takes: version, the generator's words and place in them, the number that `gauss` keeps. */
  getstate(): RandomState {
    return Tuple.collect([3, Tuple.collect([...this.#state, this.#index]), this.#gauss_next]) as unknown as RandomState;
  }
  setstate(state: RandomState): void {
    const [version, words, next] = state;
    if (version !== 3) throw new ValueError(`state with version ${version} passed to Random.setstate() of version 3`);
    if (words.length !== N + 1) throw new ValueError("state vector is the wrong size");
    this.#state.set(words.slice(0, N));
    this.#index = words[N] ?? N;
    this.#gauss_next = next;
  }
}
declare_type(Random, "Random", "random");

/** The non-negative int that a seed stands for. */
function seed_int(a: unknown): bigint {
  if (a == null) return 0n;
  const whole = as_int(a);
  if (whole !== undefined) return whole < 0 ? -BigInt(whole) : BigInt(whole);
  if (typeof a === "string" || is_bytes(a)) {
    const data = [...(typeof a === "string" ? bytes(a, "utf-8") : a)];
    let value = 0n;
    for (const byte of [...data, ...sha512(data)]) value = (value << 8n) | BigInt(byte);
    return value;
  }
  if (typeof a === "number" || type_name(a) === "float") {
    const code = BigInt(hash(a));
    return code < 0n ? -code : code;
  }
  throw new TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
}

function words_of(value: bigint): number[] {
  const words: number[] = [];
  for (let left = value; left > 0n; left >>= 32n) words.push(Number(left & 0xffffffffn));
  return words.length === 0 ? [0] : words;
}

function integer(x: unknown): number {
  if (as_int(x) === undefined) throw new TypeError(`'${type_name(x)}' object cannot be interpreted as an integer`);
  return to_count(x);
}

function sequence_length(items: unknown): number {
  const kind = type_name(items);
  if (kind === "set" || kind === "dict" || kind === "frozenset") {
    throw new TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
  }
  return len(items);
}

/** Numbers of the operating system: no two runs would agree. */
export class SystemRandom {
  constructor() {
    refuse("random.SystemRandom", "asks the operating system for random numbers", "Use random.Random with a seed.");
  }
}

const shared = new Random(0);

export const seed = (a: unknown = null): void => shared.seed(a);
export const random = (): number => shared.random();
export const getrandbits = (k: number): number => shared.getrandbits(k);
export const randbytes = (n: number): ReturnType<typeof bytes> => shared.randbytes(n);
export const randrange = (start: number, stop?: number | null, step?: number): number => shared.randrange(start, stop, step);
export const randint = (a: number, b: number): number => shared.randint(a, b);
export const uniform = (a: number, b: number): number => shared.uniform(a, b);
export const triangular = (low?: number, high?: number, mode?: number | null): number => shared.triangular(low, high, mode);
export const gauss = (mu?: number, sigma?: number): number => shared.gauss(mu, sigma);
export const normalvariate = (mu?: number, sigma?: number): number => shared.normalvariate(mu, sigma);
export const expovariate = (lambd?: number): number => shared.expovariate(lambd);
export const choice: Random["choice"] = shared.choice.bind(shared);
export const choices: Random["choices"] = shared.choices.bind(shared);
export const shuffle = (items: unknown[]): void => shared.shuffle(items);
export const sample: Random["sample"] = shared.sample.bind(shared);
export const lognormvariate = (mu?: number, sigma?: number): number => shared.lognormvariate(mu, sigma);
export const gammavariate = (alpha: number, beta: number): number => shared.gammavariate(alpha, beta);
export const betavariate = (alpha: number, beta: number): number => shared.betavariate(alpha, beta);
export const paretovariate = (alpha: number): number => shared.paretovariate(alpha);
export const weibullvariate = (alpha: number, beta: number): number => shared.weibullvariate(alpha, beta);
export const vonmisesvariate = (mu: number, kappa: number): number => shared.vonmisesvariate(mu, kappa);
export const getstate = (): RandomState => shared.getstate();
export const setstate = (state: RandomState): void => shared.setstate(state);

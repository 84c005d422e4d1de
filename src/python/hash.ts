// `hash(x)`, and the keys of Dict and PySet: which values count as one key.
// Numbers, strings, bytes, None and tuples of them hash as in the 32-bit CPython (Pyodide) that makes the recordings, under
// PYTHONHASHSEED=0; it shows in the order of sets.
import { TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { eq } from "./compare.ts";
import { Tuple } from "./list.ts";
import { id } from "./identity.ts";
import { is_callable_object, special } from "./special.ts";
import { hash_text } from "./text-hash.ts";
import { tp_name } from "./type.ts";

/** `sys.hash_info.modulus` of a 32-bit CPython. */
const MODULUS = 2 ** 31 - 1;
const NONE = 0xfca86420 | 0;

/** @throws TypeError for lists, dicts, sets and objects that define `__eq__` without `__hash__`. */
export function hash(x: unknown): number {
  const fixed = fixed_hash(x);
  if (fixed !== undefined) return fixed;
  if ((typeof x !== "object" && !is_callable_object(x)) || x === null) return id(x);
  if (x instanceof Tuple) return hash_items(x);
  if (is_hashable(x)) {
    const method = special(x, "__hash__");
    return method === undefined ? id(x) : Number(method.call(x));
  }
  throw new TypeError(`unhashable type: '${tp_name(x)}'`);
}

/** The hash of what hashes alike in every run with one seed: numbers, strings, bytes, None, and tuples of them. */
export function fixed_hash(x: unknown): number | undefined {
  switch (typeof x) {
    case "number":
      return hash_double(x);
    case "boolean":
      return x ? 1 : 0;
    case "string":
      return hash_text(x);
    case "bigint":
      return signed(Number((x < 0n ? -x : x) % BigInt(MODULUS)), x < 0n);
    case "undefined":
      return NONE;
    case "object":
      break;
    default:
      return undefined;
  }
  if (x === null) return NONE;
  if (x instanceof Float) return hash_double(x.value);
  if (!(x instanceof Tuple)) return tp_name(x) === "bytes" ? Number(special(x, "__hash__")?.call(x)) : undefined;
  const hashes: number[] = [];
  for (const item of x) {
    const own = fixed_hash(item);
    if (own === undefined) return undefined;
    hashes.push(own);
  }
  return combine(hashes);
}

function signed(size: number, negative: boolean): number {
  const value = negative ? -size : size;
  return value === -1 ? -2 : value + 0;
}

/** A number's hash is that of the fraction it is, modulo 2^31 - 1, where halving is a rotation. */
function hash_double(x: number): number | undefined {
  if (!isFinite(x)) return x > 0 ? 314159 : x < 0 ? -314159 : undefined;
  let numerator = Math.abs(x);
  if (numerator < MODULUS && Number.isInteger(x)) return signed(numerator, x < 0);
  let halvings = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    halvings += 1;
  }
  const rest = BigInt(numerator) << BigInt((31 - (halvings % 31)) % 31);
  return signed(Number(rest % BigInt(MODULUS)), x < 0);
}

/** The hash of several values in order, as a tuple has it. */
export function hash_items(items: Iterable<unknown>): number {
  return combine(Array.from(items, (item) => hash(item) | 0));
}

/** The hash of a slice: a tuple's, without the count of its parts. */
export function hash_parts(parts: readonly unknown[]): number {
  return ended(rounds(parts.map((part) => hash(part) | 0)));
}

/** CPython's tuplehash: xxHash's rounds. */
function combine(hashes: readonly number[]): number {
  return ended((rounds(hashes) + (hashes.length ^ (374761393 ^ 3527539))) | 0);
}

function ended(sum: number): number {
  return sum === -1 ? 1546275796 : sum;
}

function rounds(hashes: readonly number[]): number {
  let sum = 374761393;
  for (const each of hashes) {
    sum = (sum + Math.imul(each, 2246822519)) | 0;
    sum = Math.imul((sum << 13) | (sum >>> 19), 2654435761);
  }
  return sum;
}

/** Whether an object that is no tuple has a hash; a prototype is asked for all of its class. */
export function is_hashable(x: object): boolean {
  if (Array.isArray(x)) return false;
  const method: unknown = Reflect.get(x, "__hash__");
  if (method === null) return false;
  return typeof method === "function" || special(x, "__eq__") === undefined;
}

/**
 * Gives equal keys one representative, which a Map can compare by itself. Most values represent themselves; tuples and
 * objects with `__eq__` are represented by the first equal one that was put in.
 */
export class Keys {
  readonly #what: "a dict key" | "a set element";
  #structured: Map<number, unknown[]> | null = null;

  constructor(what: "a dict key" | "a set element") {
    this.#what = what;
  }

  /** The representative of `key`; `keep` says that it is about to be put in. */
  find(key: unknown, keep: boolean): unknown {
    switch (typeof key) {
      case "boolean":
        return key ? 1 : 0;
      case "undefined":
        return null;
      case "object":
        return key === null ? null : this.#object(key, keep);
      case "number":
        return Number.isInteger(key) && !Number.isSafeInteger(key) ? BigInt(key) : key;
      default:
        return key;
    }
  }

  #object(key: object, keep: boolean): unknown {
    if (key instanceof Float) return key.value;
    if (!(key instanceof Tuple)) {
      if (!is_hashable(key)) throw this.#unhashable(key);
      if (special(key, "__eq__") === undefined) return key;
      // A member of an IntEnum is one key with its number.
      const plain: unknown = key.valueOf();
      if (plain !== key && eq(key, plain)) return this.find(plain, keep);
    }
    let code: number;
    try {
      code = hash(key);
    } catch (error) {
      if (error instanceof TypeError && key instanceof Tuple) throw this.#unhashable(key, String(error.args[0]));
      throw error;
    }
    const bucket = this.#structured?.get(code);
    if (bucket !== undefined) {
      for (const known of bucket) if (known === key || eq(known, key)) return known;
    }
    if (keep) {
      if (bucket !== undefined) bucket.push(key);
      else (this.#structured ??= new Map()).set(code, [key]);
    }
    return key;
  }

  /** Forgets a representative that was taken out. */
  forget(representative: unknown): void {
    if (this.#structured === null || typeof representative !== "object" || representative === null) return;
    for (const [code, bucket] of this.#structured) {
      const at = bucket.indexOf(representative);
      if (at < 0) continue;
      if (bucket.length === 1) this.#structured.delete(code);
      else bucket.splice(at, 1);
      return;
    }
  }

  clear(): void {
    this.#structured = null;
  }

  #unhashable(key: object, why = `unhashable type: '${tp_name(key)}'`): TypeError {
    return new TypeError(`cannot use '${tp_name(key)}' as ${this.#what} (${why})`);
  }
}

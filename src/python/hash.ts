// `hash(x)`, and the keys of Dict and PySet: which values count as one key.
// An int's hash is that of a 64-bit CPython. Strings, whose hash CPython draws anew in each run, have a fixed one here.
import { TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { eq } from "./compare.ts";
import { narrow } from "./integers.ts";
import { Tuple } from "./list.ts";
import { id } from "./identity.ts";
import { special } from "./special.ts";
import { type_name } from "./type.ts";

const MODULUS = (1n << 61n) - 1n;

/** @throws TypeError for lists, dicts, sets and objects that define `__eq__` without `__hash__`. */
export function hash(x: unknown): number {
  switch (typeof x) {
    case "number":
      return Number.isSafeInteger(x) ? (x === -1 ? -2 : x + 0) : hash_fraction(x);
    case "boolean":
      return x ? 1 : 0;
    case "bigint": {
      const rest = Number((x < 0n ? -x : x) % MODULUS);
      return x < 0n ? (rest === 1 ? -2 : -rest) : rest;
    }
    case "string":
      return hash_text(x);
    case "undefined":
      return 0xfca86420;
    case "object":
      break;
    default:
      return id(x);
  }
  if (x === null) return 0xfca86420;
  if (x instanceof Float) return hash(x.value);
  if (x instanceof Tuple) return hash_items(x);
  if (is_hashable(x)) {
    const method = special(x, "__hash__");
    return method === undefined ? id(x) : Number(method.call(x));
  }
  throw new TypeError(`unhashable type: '${type_name(x)}'`);
}

/** The hash of several values in order, as a tuple has it. */
export function hash_items(items: Iterable<unknown>): number {
  let result = 0x345678;
  for (const item of items) result = (Math.imul(result ^ (Number(hash(item)) | 0), 1000003) + 97531) | 0;
  return result;
}

/** A float's hash is that of the fraction it is, modulo 2^61 - 1, where halving is a rotation. */
function hash_fraction(x: number): number {
  if (!isFinite(x)) return x > 0 ? 314159 : x < 0 ? -314159 : 0;
  let numerator = Math.abs(x);
  let halvings = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    halvings += 1;
  }
  const value = (BigInt(numerator) << BigInt((61 - (halvings % 61)) % 61)) % MODULUS;
  return narrow(x < 0 ? -value : value);
}

function hash_text(text: string): number {
  let result = 5381;
  for (let i = 0; i < text.length; i += 1) result = (Math.imul(result, 33) ^ text.charCodeAt(i)) | 0;
  return result;
}

function is_hashable(x: object): boolean {
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

  #unhashable(key: object, why = `unhashable type: '${type_name(key)}'`): TypeError {
    return new TypeError(`cannot use '${type_name(key)}' as ${this.#what} (${why})`);
  }
}

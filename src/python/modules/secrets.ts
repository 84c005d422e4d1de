// Python's `secrets`, over the operating system's random numbers of the recordings. Specified by CPython's Lib/secrets.py.
//
// Runs inside QuickJS. No DOM, no Node.
import type { Bytes } from "../bytes.ts";
import { IndexError, ValueError } from "../exceptions.ts";
import { narrow } from "../integers.ts";
import { len } from "../iteration.ts";
import { at } from "../subscript.ts";
import { randomBelow, randomBits } from "./_system-random.ts";
import { urlsafe_b64encode } from "./base64.ts";
import { urandom } from "./os.ts";
export { compare_digest } from "./hmac.ts";

export const DEFAULT_ENTROPY = 32;

export function token_bytes(nbytes: number | null = null): Bytes {
  return urandom(nbytes ?? DEFAULT_ENTROPY);
}

export function token_hex(nbytes: number | null = null): string {
  return token_bytes(nbytes).hex();
}

export function token_urlsafe(nbytes: number | null = null): string {
  return urlsafe_b64encode(token_bytes(nbytes)).decode("ascii").replace(/=+$/, "");
}

export function randbits(k: number): number {
  return narrow(randomBits(k));
}

export function randbelow(exclusive_upper_bound: number): number {
  if (exclusive_upper_bound <= 0) throw new ValueError("Upper bound must be positive.");
  return narrow(randomBelow(BigInt(exclusive_upper_bound)));
}

export function choice<T>(seq: Iterable<T>): T {
  const size = len(seq as unknown);
  if (size === 0) throw new IndexError("Cannot choose from an empty sequence");
  return at(seq as unknown, randbelow(size)) as T;
}

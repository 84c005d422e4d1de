// Random numbers as `random.SystemRandom` draws them from the operating system's. CPython: Lib/random.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { urandom } from "./os.ts";

/** A whole number of `bits` random bits, as `random.SystemRandom.getrandbits` draws it. */
export function randomBits(bits: number): bigint {
  const size = Math.ceil(bits / 8);
  const drawn = urandom(size).$bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  return drawn >> BigInt(size * 8 - bits);
}

/** A random whole number below `limit`, by drawing again until one fits. */
export function randomBelow(limit: bigint): bigint {
  const bits = limit.toString(2).length;
  for (;;) {
    const drawn = randomBits(bits);
    if (drawn < limit) return drawn;
  }
}

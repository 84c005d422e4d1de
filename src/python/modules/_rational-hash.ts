// The hash of exact numbers, which is that of an equal int or float: the fraction modulo a prime.
// Specified by CPython's Python/pyhash.c, for the 32-bit CPython that makes the recordings.
//
// Runs inside QuickJS. No DOM, no Node.

/** `sys.hash_info.modulus` */
export const MODULUS = 2n ** 31n - 1n;
/** `sys.hash_info.inf` */
export const INFINITY = 314159;

/** `base` to the power of `exponent`, modulo the prime. */
export function modularPower(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let [power, square] = [exponent, base % MODULUS]; power > 0n; power >>= 1n, square = (square * square) % MODULUS) if (power & 1n) result = (result * square) % MODULUS;
  return result;
}

/** What a factor below the line is above it. */
export function inverse(of: bigint): bigint {
  return modularPower(of, MODULUS - 2n);
}

/** A hash as Python gives it: -1 stands for an error. */
export function signedHash(size: bigint, isNegative: boolean): number {
  const value = Number(size % MODULUS) * (isNegative ? -1 : 1);
  return value === -1 ? -2 : value + 0;
}

// SHA-512, which `random.seed` applies to strings, and its short form. Specified by FIPS 180-4.

const MASK = (1n << 64n) - 1n;

function primes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let n = 2n; found.length < count; n += 1n) if (found.every((p) => n % p !== 0n)) found.push(n);
  return found;
}

/** The first 64 bits behind the point of the k-th root of n. */
function root_bits(n: bigint, k: bigint): bigint {
  const target = n << (64n * k);
  let root = 0n;
  for (let bit = 1n << 72n; bit > 0n; bit >>= 1n) if ((root | bit) ** k <= target) root |= bit;
  return root & MASK;
}

const rotate = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (64n - n))) & MASK;

export function sha512(message: readonly number[]): number[] {
  return sha2(message, primes(8).map((p) => root_bits(p, 2n)));
}

export function sha384(message: readonly number[]): number[] {
  return sha2(message, primes(16).slice(8).map((p) => root_bits(p, 2n))).slice(0, 48);
}

function sha2(message: readonly number[], hash: bigint[]): number[] {
  const constants = primes(80).map((p) => root_bits(p, 3n));
  const data = [...message, 0x80];
  while (data.length % 128 !== 112) data.push(0);
  const length = BigInt(message.length) * 8n;
  for (let shift = 120n; shift >= 0n; shift -= 8n) data.push(Number((length >> shift) & 0xffn));

  for (let start = 0; start < data.length; start += 128) {
    const w: bigint[] = [];
    const word = (t: number): bigint => w[t] ?? 0n;
    for (let t = 0; t < 80; t += 1) {
      if (t < 16) {
        let value = 0n;
        for (let i = 0; i < 8; i += 1) value = (value << 8n) | BigInt(data[start + 8 * t + i] ?? 0);
        w.push(value);
      } else {
        const [x, y] = [word(t - 15), word(t - 2)];
        const s0 = rotate(x, 1n) ^ rotate(x, 8n) ^ (x >> 7n);
        const s1 = rotate(y, 19n) ^ rotate(y, 61n) ^ (y >> 6n);
        w.push((word(t - 16) + s0 + word(t - 7) + s1) & MASK);
      }
    }
    let [a, b, c, d, e, f, g, h] = hash as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
    for (let t = 0; t < 80; t += 1) {
      const s1 = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n);
      const t1 = h + s1 + ((e & f) ^ (~e & MASK & g)) + (constants[t] ?? 0n) + word(t);
      const s0 = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n);
      const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) & MASK, c, b, a, (t1 + t2) & MASK];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => (hash[i] = ((hash[i] ?? 0n) + value) & MASK));
  }
  return hash.flatMap((value) => Array.from({ length: 8 }, (_, i) => Number((value >> BigInt(56 - 8 * i)) & 0xffn)));
}

// MD5, SHA-1 and SHA-256 with its short form. Specified by RFC 1321 and FIPS 180-4; SHA-512 is in _sha512.ts.
//
// Runs inside QuickJS. No DOM, no Node.

const rotate = (x: number, n: number): number => (x << n) | (x >>> (32 - n));

/** The message with what every one of these appends: a bit, zeros, and its length. In words of 32 bits. */
function words(message: readonly number[], littleEndian: boolean): Uint32Array {
  const size = (((message.length + 8) >> 6) + 1) * 16;
  const result = new Uint32Array(size);
  const put = (index: number, byte: number): void => {
    result[index >> 2] = (result[index >> 2] ?? 0) | (byte << (littleEndian ? 8 * (index & 3) : 24 - 8 * (index & 3)));
  };
  message.forEach((byte, index) => put(index, byte));
  put(message.length, 0x80);
  const bits = message.length * 8;
  const high = Math.floor(bits / 2 ** 32);
  result[size - 2] = littleEndian ? bits >>> 0 : high;
  result[size - 1] = littleEndian ? high : bits >>> 0;
  return result;
}

function bytesOf(hash: readonly number[], littleEndian: boolean): number[] {
  return hash.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> (littleEndian ? 24 - shift : shift)) & 0xff));
}

const MD5_SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

export function md5(message: readonly number[]): number[] {
  const data = words(message, true);
  let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let start = 0; start < data.length; start += 16) {
    let [a, b, c, d] = [a0, b0, c0, d0];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const f = round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const g = round === 0 ? i : round === 1 ? 5 * i + 1 : round === 2 ? 3 * i + 5 : 7 * i;
      const sum = (f + a + Math.floor(2 ** 32 * Math.abs(Math.sin(i + 1))) + (data[start + (g & 15)] ?? 0)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotate(sum, MD5_SHIFTS[round * 4 + (i & 3)] ?? 0)) | 0];
    }
    [a0, b0, c0, d0] = [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0];
  }
  return bytesOf([a0, b0, c0, d0], true);
}

export function sha1(message: readonly number[]): number[] {
  const data = words(message, false);
  const hash: [number, number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const w = new Int32Array(80);
  const at = (index: number): number => w[index] ?? 0;
  for (let start = 0; start < data.length; start += 16) {
    for (let i = 0; i < 80; i++) w[i] = i < 16 ? (data[start + i] ?? 0) : rotate(at(i - 3) ^ at(i - 8) ^ at(i - 14) ^ at(i - 16), 1);
    let [a, b, c, d, e] = hash;
    for (let i = 0; i < 80; i++) {
      const [f, k] = i < 20 ? [(b & c) | (~b & d), 0x5a827999] : i < 40 ? [b ^ c ^ d, 0x6ed9eba1] : i < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6];
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, (rotate(a, 5) + f + e + k + at(i)) | 0];
    }
    [a, b, c, d, e].forEach((value, index) => (hash[index] = ((hash[index] ?? 0) + value) | 0));
  }
  return bytesOf(hash, false);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

/** The first 32 bits behind the point. */
const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;

const SHA224 = [0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4];

export function sha256(message: readonly number[]): number[] {
  return sha2(message, primes(8).map((p) => fraction(Math.sqrt(p))));
}

export function sha224(message: readonly number[]): number[] {
  return sha2(message, SHA224.map((word) => word | 0)).slice(0, 28);
}

function sha2(message: readonly number[], hash: number[]): number[] {
  const data = words(message, false);
  const constants = primes(64).map((p) => fraction(Math.cbrt(p)));
  const w = new Int32Array(64);
  const at = (index: number): number => w[index] ?? 0;
  for (let start = 0; start < data.length; start += 16) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) {
        w[i] = data[start + i] ?? 0;
        continue;
      }
      const [x, y] = [at(i - 15), at(i - 2)];
      w[i] = at(i - 16) + (rotate(x, 25) ^ rotate(x, 14) ^ (x >>> 3)) + at(i - 7) + (rotate(y, 15) ^ rotate(y, 13) ^ (y >>> 10));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let i = 0; i < 64; i++) {
      const t1 = (h + (rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7)) + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + at(i)) | 0;
      const t2 = ((rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => (hash[index] = ((hash[index] ?? 0) + value) | 0));
  }
  return bytesOf(hash, false);
}

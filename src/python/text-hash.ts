// How the CPython that makes the recordings (Pyodide: 32 bits, PYTHONHASHSEED=0) hashes str and bytes: FNV, four bytes at a
// time. Specified by CPython's Python/pyhash.c (fnv). What other values hash to is hash.ts's.

const MULTIPLIER = 1000003;

export function hash_text(text: string): number {
  return hash_bytes(text_bytes(text));
}

export function hash_bytes(bytes: Uint8Array): number {
  const { length } = bytes;
  if (length === 0) return 0;
  const blocks = (length - 1) & ~3;
  let result = bytes[0]! << 7;
  for (let at = 0; at < blocks; at += 4) {
    const block = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    result = Math.imul(result, MULTIPLIER) ^ block;
  }
  for (let at = blocks; at < length; at += 1) result = Math.imul(result, MULTIPLIER) ^ bytes[at]!;
  result ^= length;
  return result === -1 ? -2 : result;
}

/** A string as CPython keeps it: one, two or four bytes a code point, by the widest. */
function text_bytes(text: string): Uint8Array {
  const points = Uint32Array.from(text, (char) => char.codePointAt(0)!);
  const widest = points.reduce((most, point) => Math.max(most, point), 0);
  const units = widest < 0x100 ? Uint8Array.from(points) : widest < 0x10000 ? Uint16Array.from(points) : points;
  return new Uint8Array(units.buffer);
}

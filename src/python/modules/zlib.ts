// `zlib`: its two checksums. Nothing is compressed.
//
// Runs inside QuickJS. No DOM, no Node.
import { type ByteSequence, is_bytes } from "../bytes.ts";
import { TypeError } from "../exceptions.ts";
import { type_name } from "../type.ts";

export { crc32 } from "./binascii.ts";

export function adler32(data: ByteSequence, value = 1): number {
  if (!is_bytes(data)) throw new TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
  let [low, high] = [value & 0xffff, value >>> 16];
  for (const byte of data.$bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
}

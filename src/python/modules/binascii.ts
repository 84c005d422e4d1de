// Python's `binascii`, as far as programs name it. Specified by CPython's Modules/binascii.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes, type ByteSequence, is_bytes } from "../bytes.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { declare_type } from "../special.ts";
import { type_name } from "../type.ts";

/** What was to be decoded is no such text. */
export class Error extends ValueError {}
declare_type(Error, "Error", "binascii");

export function hexlify(data: ByteSequence): Bytes {
  if (!is_bytes(data)) throw new TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
  return new Bytes(data.$bytes.flatMap((byte) => Array.from(byte.toString(16).padStart(2, "0"), (digit) => digit.charCodeAt(0))));
}

/** @throws Error for what is not made of pairs of hexadecimal digits. */
export function unhexlify(data: ByteSequence | string): Bytes {
  const text = typeof data === "string" ? data : String.fromCharCode(...data.$bytes);
  if (text.length % 2 === 1) throw new Error("Odd-length string");
  if (!/^[0-9A-Fa-f]*$/.test(text)) throw new Error("Non-hexadecimal digit found");
  return new Bytes(Array.from({ length: text.length / 2 }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16)));
}

export const b2a_hex = hexlify;
export const a2b_hex = unhexlify;

/** The checksum of zip and png; `value` is that of what came before. */
export function crc32(data: ByteSequence, value = 0): number {
  let crc = ~value;
  for (const byte of data.$bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

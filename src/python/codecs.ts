// Text to bytes and back: utf-8, utf-16, utf-32, ascii, latin-1. QuickJS has no TextEncoder.
import { Bytes } from "./bytes.ts";
import { LookupError, UnicodeDecodeError, UnicodeEncodeError } from "./exceptions.ts";

type Codec = "utf-8" | "ascii" | "latin-1";

/** An encoding in units of two or four bytes; one without an order of bytes begins with a mark that tells it. */
interface Wide {
  readonly bits: 16 | 32;
  readonly order: "le" | "be" | null;
}

function wide_of(encoding: string): Wide | null {
  const [, bits, order = null] = /^utf-?(16|32)(?:-?(le|be))?$/.exec(encoding.toLowerCase().replaceAll("_", "-")) ?? [];
  return bits === undefined ? null : { bits: bits === "16" ? 16 : 32, order: order === "le" || order === "be" ? order : null };
}

function encode_wide(text: string, { bits, order }: Wide): number[] {
  const size = bits / 8;
  const units = bits === 16 ? Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)) : Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return (order === null ? [0xfeff, ...units] : units).flatMap((unit) => {
    const bytes = Array.from({ length: size }, (_, i) => (unit >>> (8 * i)) & 255);
    return order === "be" ? bytes.reverse() : bytes;
  });
}

function decode_wide(bytes: readonly number[], { bits, order }: Wide, errors: string): string {
  const size = bits / 8;
  const unit = (at: number, from: "le" | "be"): number => bytes.slice(at, at + size).reduce((sum, byte, i) => sum + byte * 2 ** (8 * (from === "le" ? i : size - 1 - i)), 0);
  const mark = order !== null || bytes.length < size ? null : unit(0, "le") === 0xfeff ? "le" : unit(0, "be") === 0xfeff ? "be" : null;
  const by = order ?? mark ?? "le";
  let text = "";
  for (let at = mark === null ? 0 : size; at < bytes.length; at += size) {
    const isWhole = at + size <= bytes.length;
    if (isWhole && (bits === 16 || unit(at, by) <= 0x10ffff)) text += bits === 16 ? String.fromCharCode(unit(at, by)) : String.fromCodePoint(unit(at, by));
    else if (errors === "replace") text += "\ufffd";
    else if (errors !== "ignore") throw new UnicodeDecodeError(`utf-${bits}-${by}`, new Bytes([...bytes]), at, Math.min(at + size, bytes.length), isWhole ? "code point not in range(0x110000)" : "truncated data");
  }
  return text;
}

function codec_of(encoding: string): Codec {
  switch (encoding.toLowerCase().replaceAll("_", "-")) {
    case "utf-8":
    case "utf8":
      return "utf-8";
    case "ascii":
    case "us-ascii":
      return "ascii";
    case "latin-1":
    case "latin1":
    case "iso-8859-1":
      return "latin-1";
  }
  throw new LookupError(`unknown encoding: ${encoding}`);
}

/** @throws UnicodeEncodeError unless `errors` is `ignore` or `replace`. */
export function encode(text: string, encoding: string, errors: string): number[] {
  const wide = wide_of(encoding);
  if (wide !== null) return encode_wide(text, wide);
  const codec = codec_of(encoding);
  const bytes: number[] = [];
  let position = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80 || (codec === "latin-1" && code < 0x100)) bytes.push(code);
    else if (codec === "utf-8" && (code < 0xd800 || code > 0xdfff)) push_utf8(bytes, code);
    else if (errors === "replace") bytes.push(63);
    else if (errors !== "ignore") throw encode_error(codec, text, position);
    position += 1;
  }
  return bytes;
}

function push_utf8(bytes: number[], code: number): void {
  if (code < 0x800) bytes.push(0xc0 | (code >> 6));
  else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63));
  else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63));
  bytes.push(0x80 | (code & 63));
}

function encode_error(codec: Codec, text: string, position: number): UnicodeEncodeError {
  const isTaken = (other: number): boolean => other < 0x80 || (codec === "latin-1" && other < 0x100) || (codec === "utf-8" && (other < 0xd800 || other > 0xdfff));
  const rest = Array.from(text).slice(position).findIndex((character) => isTaken(character.codePointAt(0) ?? 0));
  const end = rest < 0 ? Array.from(text).length : position + rest;
  const why = codec === "utf-8" ? "surrogates not allowed" : `ordinal not in range(${codec === "ascii" ? 128 : 256})`;
  return new UnicodeEncodeError(codec, text, position, end, why);
}

/** @throws UnicodeDecodeError unless `errors` is `ignore` or `replace`. */
export function decode(bytes: readonly number[], encoding: string, errors: string): string {
  const wide = wide_of(encoding);
  if (wide !== null) return decode_wide(bytes, wide, errors);
  const codec = codec_of(encoding);
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80 || codec === "latin-1") {
      text += String.fromCharCode(byte);
      i += 1;
      continue;
    }
    const [code, length, why] = codec === "ascii" ? [-1, 1, "ordinal not in range(128)"] : read_utf8(bytes, i);
    if (code >= 0) text += String.fromCodePoint(code);
    else if (errors === "replace") text += "\ufffd";
    else if (errors !== "ignore") throw decode_error(codec, bytes, i, length, why);
    i += length;
  }
  return text;
}

/** One character: its code point or -1, the bytes it takes, and what is wrong with it. */
function read_utf8(bytes: readonly number[], start: number): [number, number, string] {
  const lead = bytes[start] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return [-1, 1, "invalid start byte"];
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) {
    const next = bytes[start + i];
    if (next === undefined) return [-1, i, "unexpected end of data"];
    const lowest = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const highest = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (next < lowest || next > highest) return [-1, i, "invalid continuation byte"];
    code = (code << 6) | (next & 63);
  }
  return [code, length, ""];
}

function decode_error(codec: Codec, bytes: readonly number[], at: number, length: number, why: string): UnicodeDecodeError {
  return new UnicodeDecodeError(codec, new Bytes([...bytes]), at, at + length, why);
}


// Text to bytes and back: utf-8, ascii, latin-1. QuickJS has no TextEncoder.
import { Bytes } from "./bytes.ts";
import { LookupError, UnicodeDecodeError, UnicodeEncodeError } from "./exceptions.ts";

type Codec = "utf-8" | "ascii" | "latin-1";

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


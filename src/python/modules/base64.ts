// Python's `base64`: bytes as text of 64, 32 or 16 letters. Specified by CPython's Lib/base64.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes, type ByteSequence, is_bytes } from "../bytes.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { is_keywords } from "../special.ts";
import { type_name } from "../type.ts";
import { Error as BinasciiError } from "./binascii.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const LETTERS_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

type Input = ByteSequence | string;

function toEncode(data: unknown): readonly number[] {
  if (is_bytes(data)) return data.$bytes;
  throw new TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
}

function toDecode(data: unknown): readonly number[] {
  if (is_bytes(data)) return data.$bytes;
  if (typeof data !== "string") throw new TypeError(`argument should be a bytes-like object or ASCII string, not '${type_name(data)}'`);
  return Array.from(data, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code > 127) throw new ValueError("string argument should contain only ASCII characters");
    return code;
  });
}

const ascii = (text: string): Bytes => new Bytes(Array.from(text, (letter) => letter.charCodeAt(0)));

function encoded(bytes: readonly number[], bits: 5 | 6, letters: string, pad: number): Bytes {
  let text = "";
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (count += 8; count >= bits; count -= bits) text += letters[(held >> (count - bits)) & ((1 << bits) - 1)];
    held &= (1 << count) - 1;
  }
  if (count > 0) text += letters[(held << (bits - count)) & ((1 << bits) - 1)];
  return ascii(text + "=".repeat((pad - (text.length % pad)) % pad));
}

export function b64encode(s: ByteSequence, altchars: ByteSequence | null | { altchars?: ByteSequence } = null): Bytes {
  const other = altchars !== null && is_keywords(altchars) ? (altchars.altchars ?? null) : altchars;
  return encoded(toEncode(s), 6, other === null ? LETTERS : LETTERS.slice(0, 62) + String.fromCharCode(...(other as ByteSequence).$bytes), 4);
}

/** What is no letter is left out, unless `validate` asks for an error. @throws binascii.Error */
export function b64decode(s: Input, ...rest: readonly unknown[]): Bytes {
  const given = rest.at(-1);
  const options = is_keywords(given) ? given : {};
  const [altchars = options["altchars"] ?? null, validate = options["validate"] ?? false] = rest.filter((each) => !is_keywords(each));
  const others = is_bytes(altchars) ? String.fromCharCode(...altchars.$bytes) : null;
  const letters = others === null ? LETTERS : LETTERS.slice(0, 62) + others;
  const result: number[] = [];
  let held = 0;
  let digits = 0;
  let padding = 0;
  for (const code of toDecode(s)) {
    const letter = String.fromCharCode(code);
    if (letter === "=") {
      if (digits % 4 >= 2 && (digits % 4) + ++padding >= 4) return new Bytes(result);
      continue;
    }
    const value = letters.indexOf(letter);
    if (value < 0) {
      if (validate === true) throw new BinasciiError("Only base64 data is allowed");
      continue;
    }
    padding = 0;
    held = ((held << 6) | value) & 0xffff;
    digits++;
    if (digits % 4 !== 1) result.push((held >> [0, 0, 4, 2][digits % 4]!) & 0xff);
  }
  if (digits % 4 === 1) throw new BinasciiError(`Invalid base64-encoded string: number of data characters (${digits}) cannot be 1 more than a multiple of 4`);
  if (digits % 4 !== 0) throw new BinasciiError("Incorrect padding");
  return new Bytes(result);
}

export const standard_b64encode = (s: ByteSequence): Bytes => b64encode(s);
export const standard_b64decode = (s: Input): Bytes => b64decode(s);
export const urlsafe_b64encode = (s: ByteSequence): Bytes => b64encode(s, ascii("-_"));
export const urlsafe_b64decode = (s: Input): Bytes => b64decode(s, ascii("-_"));

export function b32encode(s: ByteSequence): Bytes {
  return encoded(toEncode(s), 5, LETTERS_32, 8);
}

/** @throws binascii.Error for what is no base 32. */
export function b32decode(s: Input): Bytes {
  const text = String.fromCharCode(...toDecode(s));
  if (text.length % 8 !== 0) throw new BinasciiError("Incorrect padding");
  const bare = text.replace(/=+$/, "");
  const pad = text.length - bare.length;
  const result: number[] = [];
  let held = 0;
  let count = 0;
  for (const letter of bare) {
    const value = LETTERS_32.indexOf(letter);
    if (value < 0) throw new BinasciiError("Non-base32 digit found");
    held = ((held << 5) | value) & 0xffff;
    if ((count += 5) >= 8) result.push((held >> (count -= 8)) & 0xff);
  }
  if (![0, 1, 3, 4, 6].includes(pad)) throw new BinasciiError("Incorrect padding");
  return new Bytes(result);
}

export function b16encode(s: ByteSequence): Bytes {
  return ascii(toEncode(s).map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join(""));
}

/** @throws binascii.Error for what is no base 16. */
export function b16decode(s: Input, casefold: boolean | { casefold?: boolean } = false): Bytes {
  const folds = typeof casefold === "object" ? casefold.casefold === true : casefold;
  const text = String.fromCharCode(...toDecode(s));
  if (!(folds ? /^[0-9A-Fa-f]*$/ : /^[0-9A-F]*$/).test(text)) throw new BinasciiError("Non-base16 digit found");
  if (text.length % 2 === 1) throw new BinasciiError("Odd-length string");
  return new Bytes(Array.from({ length: text.length / 2 }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16)));
}

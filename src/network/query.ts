// Query strings and forms: pairs to text and back, as Python's `urllib.parse` does.
//
// Runs inside QuickJS. No DOM, no Node.
import { decode, encode } from "../python/codecs.ts";

export const UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

export type Pair = readonly [string, string];

/** The bytes that percent escapes stand for, as text. */
export function unquote(text: string): string {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; ) {
    const escape = /^%([0-9A-Fa-f]{2})/.exec(text.slice(index, index + 3));
    if (escape !== null) {
      bytes.push(parseInt(escape[1] ?? "", 16));
      index += 3;
    } else {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      bytes.push(...encode(character, "utf-8", "replace"));
      index += character.length;
    }
  }
  return decode(bytes, "utf-8", "replace");
}

export function percentEncoded(character: string): string {
  return encode(character, "utf-8", "replace").map((byte) => "%" + byte.toString(16).toUpperCase().padStart(2, "0")).join("");
}

/** `parse_qsl(text, keep_blank_values=True)` */
export function parsePairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const part of text.split("&")) {
    if (part === "") continue;
    const at = part.indexOf("=");
    const [key, value] = at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    pairs.push([unquote(key.replaceAll("+", " ")), unquote(value.replaceAll("+", " "))]);
  }
  return pairs;
}

/** `urlencode(pairs)` */
export function formText(pairs: readonly Pair[]): string {
  const quote = (text: string): string =>
    Array.from(text, (c) => (c === " " ? "+" : UNRESERVED.includes(c) ? c : percentEncoded(c))).join("");
  return pairs.map(([key, value]) => `${quote(key)}=${quote(value)}`).join("&");
}

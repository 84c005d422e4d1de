// What methods of bytes do to their text: one character a byte, of which only ASCII's are letters, digits and spaces.
// Specified by CPython's Objects/bytes_methods.c and stringlib.

export const BYTE_SPACES = " \t\n\r\v\f";

/** Words between runs of spaces; what is left after `limit` of them keeps its own spaces behind. */
export function byte_words(text: string, limit: number): string[] {
  const words: string[] = [];
  for (const found of text.matchAll(/[^ \t\n\r\v\f]+/g)) {
    if (words.length === limit) return [...words, text.slice(found.index)];
    words.push(found[0]);
  }
  return words;
}

/** The same from the right: what is left keeps the spaces before it. */
export function byte_words_right(text: string, limit: number): string[] {
  return byte_words(reversed(text), limit).map(reversed).reverse();
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

export function byte_upper(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

export function byte_lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

export function byte_swapcase(text: string): string {
  return text.replace(/[A-Z]+|[a-z]+/g, (letters) => (letters < "a" ? letters.toLowerCase() : letters.toUpperCase()));
}

export function byte_capitalize(text: string): string {
  return byte_upper(text.slice(0, 1)) + byte_lower(text.slice(1));
}

export function byte_title(text: string): string {
  return text.replace(/[A-Za-z]+/g, byte_capitalize);
}

/** Pairs of hexadecimal digits with a separator between groups of bytes, counted from the right where `group` is positive. */
export function byte_hex(data: readonly number[], separator: string, group: number): string {
  const size = Math.abs(group);
  const isBoundary = (i: number): boolean => i > 0 && size > 0 && (group > 0 ? data.length - i : i) % size === 0;
  return data.map((byte, i) => (isBoundary(i) ? separator : "") + byte.toString(16).padStart(2, "0")).join("");
}

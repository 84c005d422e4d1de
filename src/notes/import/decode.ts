// Bytes to text: which encoding a raw note has, and its line ends.
import type { Decisions } from "./decisions.ts";

/** Decodes a note. Never fails: what is not UTF-8 or UTF-16 is read as Windows-1252, which has every byte. */
export function decode(bytes: Uint8Array, decisions: Decisions): string {
  const encoding = encodingOf(bytes);
  if (encoding === "windows-1252") decisions.guess(1, "The file is not UTF-8 and was read as Windows-1252 (Latin-1): look whether accents and quotes are right.");
  else if (encoding !== "utf-8") decisions.did(1, `The file was read as ${encoding.toUpperCase()} and written as UTF-8.`);
  const text = new TextDecoder(encoding).decode(bytes);
  if (/\r/.test(text)) decisions.did(1, "Line ends are `\\n` now.");
  // A form feed stands for a page break in texts that were cut out of a PDF.
  return text.replace(/\r\n?|\u2028|\u2029|\f/g, "\n").replaceAll("\0", "").replaceAll("\ufeff", "");
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const nulls = [0, 0];
  const sample = bytes.subarray(0, 2000);
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  if (odd > sample.length / 8 && even * 4 < odd) return "utf-16le";
  if (even > sample.length / 8 && odd * 4 < even) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

// Bytes to text: which encoding a raw note has.
import type { Remark } from "../notes/index.ts";

/** Decodes a note and says how. Never fails: what is not UTF-8 or UTF-16 is read as Windows-1252, which has every byte. */
export function decode(bytes: Uint8Array): { text: string; remarks: Remark[] } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding === "utf-8") return { text, remarks: [] };
  if (encoding !== "windows-1252") return { text, remarks: [{ kind: "did", message: `The file was read as ${encoding.toUpperCase()} and written as UTF-8.` }] };
  return { text, remarks: [{ kind: "guess", message: "The file is not UTF-8 and was read as Windows-1252 (Latin-1): look whether accents and quotes are right." }] };
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const nulls = { even: 0, odd: 0 };
  const sample = bytes.subarray(0, 2000);
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2 === 0 ? "even" : "odd"]++;
  });
  if (nulls.odd > sample.length / 8 && nulls.even * 4 < nulls.odd) return "utf-16le";
  if (nulls.even > sample.length / 8 && nulls.odd * 4 < nulls.even) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

// Bytes to text: which encoding a raw note has, and which one a Python file says that it has.
import type { Remark } from "../notes/index.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** Decodes a note and says how. Never fails: what is not UTF-8 or UTF-16 is read in the encoding that fits best. */
export function decode(bytes: Uint8Array): { text: string; remarks: Remark[] } {
  const unicode = unicodeOf(bytes);
  if (unicode === "utf-8") return { text: new TextDecoder().decode(bytes), remarks: [] };
  if (unicode !== null) return { text: new TextDecoder(unicode).decode(bytes), remarks: [{ kind: "did", message: `The file was read as ${unicode.toUpperCase()} and written as UTF-8.` }] };
  const { encoding, name } = guessEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), remarks: [{ kind: "guess", message: `The file is not UTF-8 and was read as ${name}: look whether letters and quotes are right.` }] };
}

function unicodeOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
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
    return null;
  }
}

/**
 * Decodes a Python file as CPython does: UTF-8 unless its first two lines declare another encoding (PEP 263). Gives what
 * CPython says on stderr where it cannot.
 */
export function decodePython(bytes: Uint8Array, file: string): { text: string } | { error: string } {
  const declared = declaredEncoding(bytes);
  // In WHATWG's list latin-1 is another name of Windows-1252, which differs in 32 characters.
  if (declared !== null && /^(latin-?1|iso-?8859-1)$/.test(declared)) return { text: Buffer.from(bytes).toString("latin1") };
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(declared ?? "utf-8", { fatal: true });
  } catch {
    return { error: `SyntaxError: encoding problem: ${declared}\n` };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    const { line, byte } = firstFault(bytes, decoder.encoding);
    const code = `'\\x${byte.toString(16).padStart(2, "0")}'`;
    const said = declared === null ? "no encoding declared; see https://peps.python.org/pep-0263/ for details" : `not ${declared}`;
    return { error: `SyntaxError: Non-UTF-8 code starting with ${code} in file ${file} on line ${line}, but ${said}\n` };
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 500)).toString("latin1").split(/\r\n?|\n/);
  for (const line of head.slice(0, 2)) {
    const name = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1];
    if (name !== undefined) return name.toLowerCase().replaceAll("_", "-");
    if (!/^[ \t\f]*(?:#.*)?$/.test(line)) return null;
  }
  return null;
}

/** The first line that cannot be decoded, and its first byte beyond ASCII. */
function firstFault(bytes: Uint8Array, encoding: string): { line: number; byte: number } {
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  const index = lines.findIndex((line) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(Buffer.from(line, "latin1"));
      return false;
    } catch {
      return true;
    }
  });
  const beyond = [...(lines[index] ?? "")].find((character) => character > "\x7f") ?? "\0";
  return { line: index + 1, byte: beyond.charCodeAt(0) };
}

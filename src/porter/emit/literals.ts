// Strings and numbers as TypeScript literals.

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\v": "\\v", "\f": "\\f", "\\": "\\\\" };

function escapeCharacter(char: string): string {
  const known = escapes[char];
  if (known) return known;
  const point = char.codePointAt(0)!;
  return point < 256 ? `\\x${point.toString(16).padStart(2, "0")}` : `\\u${point.toString(16).padStart(4, "0")}`;
}

// Control characters, line separators, lone surrogates and marks that change the direction of text.
const hidden = /[\\\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function stringLiteral(value: string): string {
  const quote = value.includes('"') && !value.includes("'") ? "'" : '"';
  const body = value.replace(hidden, escapeCharacter).replaceAll(quote, `\\${quote}`);
  return `${quote}${body}${quote}`;
}

/** Text between the backticks of a template. */
export function templateText(value: string): string {
  return value.replace(hidden, escapeCharacter).replaceAll("`", "\\`").replaceAll("${", "\\${");
}

/** An int literal, in the base that the Python was written in; a bigint where a number could not hold it. */
export function intLiteral(text: string, value: bigint): string {
  const plain = /^0+\d/.test(text) ? value.toString() : text.toLowerCase();
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? `${plain}n` : plain;
}

/** A float literal as written, where only its value counts. */
export function floatLiteral(text: string, value: number): string {
  if (!Number.isFinite(value)) return "Infinity";
  const plain = text.replace(/\.(?=$|[eE])/, "").replace(/^\./, "0.").replace(/^0+(?=\d)/, "");
  return plain.endsWith("_") ? String(value) : plain;
}

/** Bytes as the body of a b`…` template; null where they are not ASCII text. */
export function bytesText(bytes: readonly number[]): string | null {
  if (bytes.some((byte) => byte > 126 || (byte < 32 && ![9, 10, 13].includes(byte)))) return null;
  return templateText(String.fromCharCode(...bytes));
}

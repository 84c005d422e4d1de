// The escapes of Python's string and bytes literals. The way back, to TypeScript literals, is in emit/literals.ts.

const simple: Readonly<Record<string, string>> = {
  "\n": "", "\\": "\\", "'": "'", '"': '"', a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v",
};

/** The few names of characters that programs are seen to use in \N{…}. */
const characters: Readonly<Record<string, string>> = {
  "SNOWMAN": "☃", "BULLET": "•", "EM DASH": "—", "EN DASH": "–", "RIGHTWARDS ARROW": "→", "CHECK MARK": "✓",
  "DEGREE SIGN": "°", "EURO SIGN": "€", "NO-BREAK SPACE": "\u00a0", "HORIZONTAL ELLIPSIS": "…",
  "GREEK SMALL LETTER ALPHA": "α", "GREEK SMALL LETTER PI": "π",
};

/** The value of a non-raw literal's body; null when an escape is cut short or not known. */
export function decodeString(body: string): string | null {
  if (!body.includes("\\")) return body;
  let bad = false;
  const value = body.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]*)\}|([^]))/g, (all, octal: string, hex: string, short: string, long: string, name: string, other: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
    const code = hex ?? short ?? long;
    if (code !== undefined) {
      const point = parseInt(code, 16);
      if (point > 0x10ffff) bad = true;
      return bad ? "" : String.fromCodePoint(point);
    }
    if (name !== undefined) {
      const character = characters[name.toUpperCase()];
      if (character === undefined) bad = true;
      return character ?? "";
    }
    if ("xuUN".includes(other)) bad = true;
    return simple[other] ?? all;
  });
  return bad ? null : value;
}

/** The bytes of a literal's body, or the sentence that says why it has none. */
export function decodeBytes(body: string, raw: boolean): number[] | string {
  const bytes: number[] = [];
  const pattern = raw ? /([^])/g : /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([^]))|([^])/g;
  for (const match of body.matchAll(pattern)) {
    if (raw) bytes.push(match[1]!.charCodeAt(0));
    else if (match[1] !== undefined) bytes.push(parseInt(match[1], 8) & 255);
    else if (match[2] !== undefined) bytes.push(parseInt(match[2], 16));
    else if (match[3] !== undefined) {
      if (match[3] === "x") return "(value error) invalid \\x escape";
      for (const char of simple[match[3]] ?? match[0]) bytes.push(char.charCodeAt(0));
    } else bytes.push(match[4]!.charCodeAt(0));
  }
  return bytes.some((byte) => byte > 127 && !body.includes("\\")) ? "bytes can only contain ASCII literal characters" : bytes;
}

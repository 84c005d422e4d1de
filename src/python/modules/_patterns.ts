// Python's regular expressions as the engine's: what means the same is written the same, what differs is written out, and
// what the engine cannot do exactly ends the run with its name. Specified by CPython's Lib/re/_parser.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { refuse } from "../refuse.ts";

export const IGNORECASE = 2;
export const MULTILINE = 8;
export const DOTALL = 16;
export const UNICODE = 32;
export const VERBOSE = 64;
export const ASCII = 256;

/** A part of a pattern: its text, and what decides whether the engine repeats it as Python does. */
interface Part {
  readonly text: string;
  /** It has groups. */
  readonly captures: boolean;
  /** One of its groups may be left out of a match. */
  readonly skips: boolean;
  /** It can match nothing. */
  readonly empty: boolean;
}

export interface Translation {
  readonly source: string;
  readonly flags: number;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const NOT_SPACE = "\\0-\\x08\\x0e-\\x1b\\x21-\\x84\\x86-\\x9f\\xa1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\u{10ffff}";
const END = "(?![^])";
const START = "(?<![^])";

/** What a class of characters is, inside brackets. */
function characterClass(letter: string, ascii: boolean): string | null {
  switch (letter) {
    case "d": return ascii ? "0-9" : "\\p{Nd}";
    case "D": return ascii ? "\\0-\\x2f\\x3a-\\u{10ffff}" : "\\P{Nd}";
    case "s": return ascii ? " \\t-\\r" : SPACE;
    case "S": return ascii ? "\\0-\\x08\\x0e-\\x1f\\x21-\\u{10ffff}" : NOT_SPACE;
    case "w": return ascii ? "\\w" : "\\p{L}\\p{N}_";
    default: return null;
  }
}

class Translator {
  readonly #pattern: readonly string[];
  #at = 0;
  #flags: number;
  #groups = 0;
  readonly #names = new Map<string, number>();

  constructor(pattern: string, flags: number) {
    this.#pattern = [...pattern];
    this.#flags = flags;
  }

  translate(): Translation {
    this.#leadingFlags();
    const { text } = this.#alternatives();
    if (this.#at < this.#pattern.length) this.#refuse("has a parenthesis without a partner");
    return { source: text, flags: this.#flags | (this.#has(ASCII) ? 0 : UNICODE), groups: this.#groups, names: this.#names };
  }

  #has(flag: number): boolean {
    return (this.#flags & flag) !== 0;
  }
  #refuse(what: string): never {
    refuse(`re: the pattern ${JSON.stringify(this.#pattern.join(""))}`, what, "Write it in another way, or use methods of str.");
  }
  #peek(text: string): boolean {
    return [...text].every((each, index) => this.#pattern[this.#at + index] === each);
  }
  #take(text: string): boolean {
    if (!this.#peek(text)) return false;
    this.#at += text.length;
    return true;
  }

  /** `(?im)` at the very start. */
  #leadingFlags(): void {
    const found = /^\(\?([aimsux]+)\)/.exec(this.#pattern.join(""));
    if (found === null) return;
    const letters: Readonly<Record<string, number>> = { a: ASCII, i: IGNORECASE, m: MULTILINE, s: DOTALL, u: UNICODE, x: VERBOSE };
    for (const letter of found[1] ?? "") this.#flags |= letters[letter] ?? 0;
    this.#at += found[0].length;
  }

  #alternatives(): Part {
    const branches = [this.#sequence()];
    while (this.#take("|")) branches.push(this.#sequence());
    if (branches.length === 1) return branches[0] as Part;
    const captures = branches.some((branch) => branch.captures);
    return { text: branches.map((branch) => branch.text).join("|"), captures, skips: captures, empty: branches.some((branch) => branch.empty) };
  }

  #sequence(): Part {
    let whole: Part = { text: "", captures: false, skips: false, empty: true };
    while (this.#at < this.#pattern.length && !this.#peek("|") && !this.#peek(")")) {
      if (this.#isIgnored()) continue;
      const part = this.#quantified(this.#atom());
      whole = { text: whole.text + part.text, captures: whole.captures || part.captures, skips: whole.skips || part.skips, empty: whole.empty && part.empty };
    }
    return whole;
  }

  /** Comments, and with VERBOSE white space too. */
  #isIgnored(): boolean {
    if (this.#take("(?#")) {
      while (this.#at < this.#pattern.length && !this.#take(")")) this.#at += 1;
      return true;
    }
    const next = this.#pattern[this.#at] ?? "";
    if (!this.#has(VERBOSE) || !/[\s#]/.test(next)) return false;
    this.#at += 1;
    if (next === "#") while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== "\n") this.#at += 1;
    return true;
  }

  #quantified(part: Part): Part {
    while (this.#has(VERBOSE) && this.#isIgnored());
    const rest = this.#pattern.slice(this.#at, this.#at + 24).join("");
    const found = /^(?:([*+?])|\{(\d*)(,?)(\d*)\})/.exec(rest);
    if (found === null || found[0] === "{}" || found[0] === "{,}") return part;
    const [all, sign, low = "", comma, high = ""] = found;
    const least = sign === "*" || sign === "?" ? 0 : sign === "+" ? 1 : Number(low === "" ? 0 : low);
    const most = sign === "?" ? 1 : sign !== undefined ? Infinity : comma === "" ? least : high === "" ? Infinity : Number(high);
    this.#at += all.length;
    const lazy = this.#take("?") ? "?" : "";
    if (this.#peek("+")) this.#refuse("has a possessive quantifier");
    if (this.#peek("*") || this.#peek("?")) this.#refuse("repeats a repetition");
    if (most > 1 && part.captures && (part.skips || part.empty)) this.#refuse("repeats a group that may be left out");
    const written = sign ?? (comma === "" ? `{${least}}` : `{${least},${most === Infinity ? "" : most}}`);
    return { text: part.text + written + lazy, captures: part.captures, skips: part.skips || (least === 0 && part.captures), empty: part.empty || least === 0 };
  }

  #atom(): Part {
    const one = (text: string, empty = false): Part => ({ text, captures: false, skips: false, empty });
    const next = this.#pattern[this.#at++] ?? "";
    switch (next) {
      case ".": return one(this.#has(DOTALL) ? "[^]" : "[^\\n]");
      case "^": return one(this.#has(MULTILINE) ? "(?<![^\\n])" : START, true);
      case "$": return one(this.#has(MULTILINE) ? `(?=\\n|${END})` : `(?=\\n?${END})`, true);
      case "(": return this.#group();
      case "[": return one(this.#set());
      case "\\": return this.#escape();
      case "*": case "+": case "?": return this.#refuse("has nothing to repeat");
      default: return one(/[{}\]/]/.test(next) ? `\\${next}` : next);
    }
  }

  #group(): Part {
    const closed = (part: Part): Part => {
      if (!this.#take(")")) this.#refuse("has a parenthesis without a partner");
      return part;
    };
    for (const opening of ["?:", "?=", "?!", "?<=", "?<!"]) {
      if (!this.#take(opening)) continue;
      const part = this.#alternatives();
      return closed({ ...part, text: `(${opening}${part.text})`, empty: opening !== "?:" || part.empty });
    }
    if (this.#take("?P=")) return closed({ text: `\\k<${this.#name(")")}>`, captures: false, skips: false, empty: true });
    let opening = "(";
    if (this.#take("?P<")) {
      const name = this.#name(">");
      this.#at += 1;
      this.#names.set(name, this.#groups + 1);
      opening = `(?<${name}>`;
    } else if (this.#peek("?")) this.#refuse("has a group of a kind that the engine does not know");
    this.#groups += 1;
    const part = this.#alternatives();
    return closed({ ...part, text: `${opening}${part.text})`, captures: true });
  }

  #name(end: string): string {
    const start = this.#at;
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== end) this.#at += 1;
    const name = this.#pattern.slice(start, this.#at).join("");
    if (!/^[A-Za-z_]\w*$/.test(name)) this.#refuse("has a group with a name that is no identifier");
    return name;
  }

  #escape(): Part {
    const one = (text: string, empty = false): Part => ({ text, captures: false, skips: false, empty });
    const next = this.#pattern[this.#at] ?? "";
    const ascii = this.#has(ASCII);
    const word = ascii ? "[0-9A-Za-z_]" : "[\\p{L}\\p{N}_]";
    this.#at += 1;
    switch (next) {
      case "A": return one(START, true);
      case "Z": case "z": return one(END, true);
      case "b": return one(`(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`, true);
      case "B": return one(`(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`, true);
      case "W": return one(word.replace("[", "[^"));
    }
    const known = characterClass(next, ascii);
    if (known !== null) return one(`[${known}]`);
    if (/[1-9]/.test(next)) {
      const second = this.#pattern[this.#at] ?? "";
      if (/\d/.test(second)) this.#at += 1;
      return one(`(?:\\${next}${/\d/.test(second) ? second : ""})`, true);
    }
    this.#at -= 1;
    return one(this.#character());
  }

  /** A character that a backslash stands before. */
  #character(): string {
    const next = this.#pattern[this.#at++] ?? "";
    if ("nrtfv".includes(next)) return `\\${next}`;
    if (next === "a") return "\\x07";
    const digits = { x: 2, u: 4, U: 8 }[next];
    if (digits !== undefined) {
      const code = this.#pattern.slice(this.#at, this.#at + digits).join("");
      if (!/^[\da-f]+$/i.test(code) || code.length !== digits) this.#refuse("has an escape that is not complete");
      this.#at += digits;
      return `\\u{${code}}`;
    }
    if (next === "0") return "\\0";
    if (/[A-Za-z0-9]/.test(next) || next === "") this.#refuse(`has the escape \\${next}`);
    return literal(next);
  }

  #set(): string {
    let text = this.#take("^") ? "[^" : "[";
    for (let first = true; ; first = false) {
      const next = this.#pattern[this.#at++];
      if (next === undefined) this.#refuse("has a bracket without a partner");
      if (next === "]" && !first) return `${text}]`;
      if (next !== "\\") text += next === "-" && this.#pattern[this.#at] !== "]" && !first ? "-" : literal(next);
      else if (this.#pattern[this.#at] === "W") this.#refuse("has \\W in brackets");
      else if (this.#pattern[this.#at] === "b") {
        this.#at += 1;
        text += "\\x08";
      } else {
        const known = characterClass(this.#pattern[this.#at] ?? "", this.#has(ASCII));
        if (known !== null) this.#at += 1;
        text += known ?? this.#character();
      }
    }
  }
}

/** A character for itself, in or out of brackets. */
function literal(character: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/.test(character) ? (character === "-" ? "\\x2d" : `\\${character}`) : character;
}

export function translate(pattern: string, flags: number): Translation {
  return new Translator(pattern, flags).translate();
}

// Python text → tokens, indentation and f-strings included. Knows nothing of grammar.
// A replacement field of an f-string carries its own tokens, so quotes may be reused inside it (PEP 701).
import { PortError, type Place } from "./problems.ts";
import type { Comment } from "./syntax.ts";
import { decodeBytes, decodeString } from "./string-escapes.ts";
import { keywords } from "./keywords.ts";

export type TokenType = "name" | "int" | "float" | "imaginary" | "string" | "bytes" | "fstring" | "op" | "newline" | "indent" | "dedent" | "end";

export interface Token extends Place {
  readonly type: TokenType;
  /** As written; for `string` the value. */
  readonly text: string;
  readonly endLine: number;
  /** 1-based, just past the token. */
  readonly endColumn: number;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  readonly bytes?: readonly number[];
  readonly parts?: readonly FStringToken[];
}

export interface FieldToken extends Place {
  readonly tokens: readonly Token[];
  /** What `{value=}` shows before the value. */
  readonly text: string | null;
  readonly conversion: string;
  readonly spec: readonly FStringToken[] | null;
}
export type FStringToken = string | FieldToken;

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
}

const operators = /(?:\*\*=|\/\/=|<<=|>>=|\.\.\.|\*\*|\/\/|<<|>>|<=|>=|==|!=|->|:=|\+=|-=|\*=|\/=|%=|@=|&=|\|=|\^=|[-+*/%@&|^~<>()[\]{},:.;=!])/y;
const names = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const numbers = /(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:\d(?:_?\d)*\.(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*|\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?)/y;
const stringStart = /([rRbBuUfFtT]{0,3})("""|'''|"|')/y;
const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const maxNesting = 200;

/** Throws PortError for text that has no tokens: unterminated strings, unbalanced brackets, wrong indentation. */
export function tokenize(source: string): Tokens {
  return new Tokenizer(source).module();
}

class Tokenizer {
  readonly #source: string;
  readonly #lineStarts: number[] = [0];
  readonly #comments: Comment[] = [];
  #at = 0;
  /** Index into #lineStarts of the line that #place last answered with. */
  #line = 0;
  #fieldDepth = 0;

  constructor(source: string) {
    this.#source = source;
    for (let i = 0; i < source.length; i++) if (source[i] === "\n") this.#lineStarts.push(i + 1);
  }

  #place(offset: number): Place {
    const starts = this.#lineStarts;
    while (this.#line > 0 && starts[this.#line]! > offset) this.#line--;
    while (this.#line + 1 < starts.length && starts[this.#line + 1]! <= offset) this.#line++;
    return { line: this.#line + 1, column: offset - starts[this.#line]! + 1 };
  }

  #fail(offset: number, message: string, hint?: string): never {
    throw new PortError(this.#place(offset), message, hint);
  }

  #token(type: TokenType, start: number, extra: Partial<Token> = {}): Token {
    const last = this.#place(Math.max(start, this.#at - 1));
    return { type, text: this.#source.slice(start, this.#at), ...this.#place(start), endLine: last.line, endColumn: last.column + 1, start, end: this.#at, ...extra };
  }

  module(): Tokens {
    const tokens: Token[] = [];
    const indents = [0];
    // Widths with a tab as one column: where they compare otherwise, tabs and spaces are mixed.
    const others = [0];
    let atLineStart = true;
    const brackets: { open: string; at: number }[] = [];
    for (;;) {
      if (atLineStart) {
        const width = this.#indentation();
        if (width === null) break;
        atLineStart = false;
        const other = this.#at - this.#lineStarts[this.#place(this.#at).line - 1]!;
        const deepest = indents.length - 1;
        if (Math.sign(width - indents[deepest]!) !== Math.sign(other - others[deepest]!) && width >= indents[deepest]!) {
          this.#fail(this.#at - other, "inconsistent use of tabs and spaces in indentation");
        }
        if (width > indents.at(-1)!) {
          indents.push(width);
          others.push(other);
          tokens.push(this.#token("indent", this.#at));
        }
        while (width < indents.at(-1)!) {
          indents.pop();
          others.pop();
          tokens.push(this.#token("dedent", this.#at));
        }
        if (width !== indents.at(-1)) this.#fail(this.#at, "unindent does not match any outer indentation level");
      }
      const token = this.#next(brackets, tokens);
      if (token === null) break;
      tokens.push(token);
      if (token.type === "newline") atLineStart = true;
    }
    const open = brackets.at(-1);
    if (open) this.#fail(open.at, `'${open.open}' was never closed`);
    if (tokens.length > 0 && tokens.at(-1)!.type !== "newline") tokens.push(this.#token("newline", this.#at));
    for (let i = 1; i < indents.length; i++) tokens.push(this.#token("dedent", this.#at));
    tokens.push(this.#token("end", this.#at));
    return { tokens, comments: this.#comments };
  }

  /** Skips blank lines and comments; the width of the next line's indentation, or null at the end. */
  #indentation(): number | null {
    const source = this.#source;
    for (;;) {
      let width = 0;
      while (this.#at < source.length) {
        const char = source[this.#at];
        if (char === " ") width++;
        else if (char === "\t") width = (Math.floor(width / 8) + 1) * 8;
        else if (char === "\f") width = 0;
        else break;
        this.#at++;
      }
      if (this.#at >= source.length) return null;
      const char = source[this.#at];
      if (char === "#") this.#comment(true);
      if (source[this.#at] === "\r") this.#at++;
      if (this.#at >= source.length) return null;
      if (source[this.#at] !== "\n") return width;
      this.#at++;
    }
  }

  #comment(alone: boolean): void {
    const start = this.#at;
    const end = this.#source.indexOf("\n", start);
    this.#at = end < 0 ? this.#source.length : end;
    const text = this.#source.slice(start, this.#at).trimEnd();
    this.#comments.push({ ...this.#place(start), text, alone });
  }

  /** The next token of a logical line; null at the end of the text. `tokens` are those before it. */
  #next(brackets: { open: string; at: number }[], tokens: readonly Token[]): Token | null {
    const source = this.#source;
    for (;;) {
      const char = source[this.#at];
      if (char === undefined) return null;
      if (char === " " || char === "\t" || char === "\f" || char === "\r") this.#at++;
      else if (char === "#") this.#comment(this.#place(this.#at).line !== tokens.at(-1)?.endLine);
      else if (char === "\\") {
        const rest = /\\\r?(\n|$)/y;
        rest.lastIndex = this.#at;
        const match = rest.exec(source);
        if (!match) this.#fail(this.#at + 1, "unexpected character after line continuation character");
        this.#at += match[0].length;
        if (this.#at >= source.length) this.#fail(this.#at, "unexpected EOF while parsing");
      } else if (char === "\n") {
        this.#at++;
        if (brackets.length === 0) return this.#token("newline", this.#at - 1);
      } else break;
    }
    const start = this.#at;
    const string = this.#match(stringStart);
    if (string !== null) return this.#string(start, string);
    const char = source[start]!;
    if (/[0-9]/.test(char) || (char === "." && /[0-9]/.test(source[start + 1] ?? ""))) return this.#number(start);
    if (this.#match(names) !== null) return this.#token("name", start, { text: source.slice(start, this.#at).normalize("NFKC") });
    const op = this.#match(operators);
    if (op === null) this.#badCharacter(start);
    if (op === "(" || op === "[" || op === "{") {
      brackets.push({ open: op, at: start });
      if (brackets.length > maxNesting) this.#fail(start, "too many nested parentheses");
    } else if (op === ")" || op === "]" || op === "}") {
      const open = brackets.pop();
      if (!open) this.#fail(start, `unmatched '${op}'`);
      if (closing[open.open] !== op) this.#fail(start, `closing parenthesis '${op}' does not match opening parenthesis '${open.open}'`);
    }
    return this.#token("op", start);
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (!match) return null;
    this.#at += match[0].length;
    return match[0];
  }

  #badCharacter(at: number): never {
    const char = String.fromCodePoint(this.#source.codePointAt(at)!);
    const code = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
    if (/[\u2018\u2019\u201c\u201d]/.test(char)) this.#fail(at, `invalid character '${char}' (${code})`, "use straight quotes: ' or \"");
    if (/\p{Cf}/u.test(char)) this.#fail(at, `invalid non-printable character ${code}`, "delete it, although it cannot be seen");
    if (/[\s\p{C}]/u.test(char)) this.#fail(at, `invalid non-printable character ${code}`, "use an ordinary space");
    if (char.codePointAt(0)! < 128) this.#fail(at, "invalid syntax");
    // As Chinese and Japanese keyboards type them.
    const narrow = char.normalize("NFKC");
    this.#fail(at, `invalid character '${char}' (${code})`, /^[!-~]$/.test(narrow) ? `use '${narrow}'` : undefined);
  }

  #number(start: number): Token {
    const text = this.#match(numbers)!;
    const after = this.#source.slice(this.#at, this.#at + 8);
    if (/^[\p{ID_Start}_0-9]/u.test(after) && !/^(?:and|else|for|if|in|is|or|not)/.test(after)) {
      const kind = /^0[xX]/.test(text) ? "hexadecimal" : /^0[oO]/.test(text) ? "octal" : /^0[bB]/.test(text) ? "binary" : /[jJ]$/.test(text) ? "imaginary" : "decimal";
      this.#fail(start, `invalid ${kind} literal`);
    }
    if (/^0[\d_]*[1-9]$/.test(text)) {
      this.#fail(start, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
    }
    const isHex = /^0[xXoObB]/.test(text);
    const type = /[jJ]$/.test(text) && !isHex ? "imaginary" : !isHex && /[.eE]/.test(text) ? "float" : "int";
    return this.#token(type, start);
  }

  #string(start: number, opening: string): Token {
    const quote = /["']+$/.exec(opening)![0];
    const prefix = opening.slice(0, -quote.length).toLowerCase();
    if (!["", "r", "b", "u", "f", "t", "br", "rb", "fr", "rf", "tr", "rt"].includes(prefix)) {
      this.#fail(start, "invalid syntax");
    }
    if (prefix.includes("t")) this.#fail(start, "template strings (t\"…\") cannot be ported", "write an f-string");
    const raw = prefix.includes("r");
    if (prefix.includes("f")) {
      const parts = this.#fstringParts(start, quote, raw, false);
      return this.#token("fstring", start, { parts });
    }
    const from = this.#at;
    const to = this.#stringEnd(start, quote, "");
    const body = this.#source.slice(from, to).replaceAll("\r\n", "\n");
    if (prefix.includes("b")) {
      const bytes = decodeBytes(body, raw);
      if (typeof bytes === "string") this.#fail(start, bytes);
      return this.#token("bytes", start, { bytes });
    }
    const value = raw ? body : decodeString(body);
    if (value === null) this.#fail(start, "(unicode error) 'unicodeescape' codec can't decode bytes: truncated or unknown escape");
    return this.#token("string", start, { text: value });
  }

  /** Moves past the closing quote; where it stands. */
  #stringEnd(start: number, quote: string, kind: string): number {
    const source = this.#source;
    for (let i = this.#at; i < source.length; i++) {
      const char = source[i];
      if (char === "\\") {
        i++;
        if (source[i] === "\r" && source[i + 1] === "\n") i++;
      } else if (char === "\n" && quote.length === 1) break;
      else if (char === quote[0] && source.startsWith(quote, i)) {
        this.#at = i + quote.length;
        return i;
      }
    }
    return this.#unterminated(start, quote, kind);
  }

  #unterminated(start: number, quote: string, kind: string): never {
    const triple = quote.length === 3;
    const line = triple ? this.#place(this.#source.replace(/\n+$/, "").length).line : this.#place(start).line;
    const what = `unterminated ${triple ? "triple-quoted " : ""}${kind}string literal (detected at line ${line})`;
    const apostrophe = !triple && quote === "'" && /[a-z]'[a-z]/i.test(this.#source.slice(start - 1, start + 2));
    this.#fail(start, what, apostrophe ? "perhaps a ' inside the string: write it in double quotes" : undefined);
  }

  /** The parts of an f-string up to its closing quote, or of a format spec up to its `}` (not consumed). */
  #fstringParts(start: number, quote: string, raw: boolean, inSpec: boolean): FStringToken[] {
    const source = this.#source;
    const parts: FStringToken[] = [];
    let from = this.#at;
    let literal = "";
    const flush = (): void => {
      const text = source.slice(from, this.#at).replaceAll("\r\n", "\n");
      const value = raw ? text : decodeString(text);
      if (value === null) this.#fail(start, "(unicode error) 'unicodeescape' codec can't decode bytes: truncated or unknown escape");
      literal += value;
    };
    const finish = (): FStringToken[] => {
      if (literal !== "") parts.push(literal);
      return parts;
    };
    for (;;) {
      const char = source[this.#at];
      if (char === undefined || (char === "\n" && quote.length === 1)) this.#unterminated(start, quote, "f-");
      if (source.startsWith(quote, this.#at)) {
        if (inSpec) this.#fail(this.#at, "f-string: expecting '}'");
        flush();
        this.#at += quote.length;
        return finish();
      }
      if (char === "\\" && !raw && source[this.#at + 1] === "N" && source[this.#at + 2] === "{") {
        const end = source.indexOf("}", this.#at);
        this.#at = end < 0 ? this.#at + 3 : end + 1;
      } else if (char === "\\") {
        // A backslash never hides a brace: only the character after it if it is no brace.
        this.#at += source[this.#at + 1] === "{" || source[this.#at + 1] === "}" ? 1 : 2;
      } else if (!inSpec && (char === "{" || char === "}") && source[this.#at + 1] === char) {
        this.#at++;
        flush();
        this.#at++;
        from = this.#at;
      } else if (char === "}") {
        if (!inSpec) this.#fail(this.#at, "f-string: single '}' is not allowed");
        flush();
        return finish();
      } else if (char === "{") {
        flush();
        if (literal !== "") parts.push(literal);
        literal = "";
        parts.push(this.#field(start, quote, raw));
        from = this.#at;
      } else this.#at++;
    }
  }

  /** One `{…}`; stands on its `{`, ends after its `}`. */
  #field(start: number, quote: string, raw: boolean): FieldToken {
    if (++this.#fieldDepth > 20) this.#fail(start, "f-string: expressions nested too deeply");
    const source = this.#source;
    const place = this.#place(this.#at);
    this.#at++;
    const from = this.#at;
    const tokens: Token[] = [];
    const brackets: { open: string; at: number }[] = [];
    let text: string | null = null;
    let conversion = "";
    let spec: readonly FStringToken[] | null = null;
    for (;;) {
      const blank = /(?:[ \t\f\r]|\\\r?\n|\n)*/y;
      blank.lastIndex = this.#at;
      this.#at += blank.exec(source)![0].length;
      const char = source[this.#at];
      if (char === undefined) this.#unterminated(start, quote, "f-");
      if (brackets.length === 0) {
        if (char === "}") break;
        if (char === "!" && source[this.#at + 1] !== "=") {
          conversion = source[this.#at + 1] ?? "";
          if (!["r", "s", "a"].includes(conversion)) {
            this.#fail(this.#at, `f-string: invalid conversion character${/\w/.test(conversion) ? ` '${conversion}'` : ""}: expected 's', 'r', or 'a'`);
          }
          this.#at += 2;
          if (source[this.#at] !== ":" && source[this.#at] !== "}") this.#fail(this.#at, "f-string: expecting '}'");
          continue;
        }
        if (char === ":") {
          this.#at++;
          spec = this.#fstringParts(start, quote, raw, true);
          break;
        }
        const debug = /=\s*(?=[!:}])(?!=)/y;
        debug.lastIndex = this.#at;
        const match = source[this.#at + 1] === "=" ? null : debug.exec(source);
        if (match) {
          this.#at += match[0].length;
          text = source.slice(from, this.#at);
          continue;
        }
        // Right after an operand a quote can only be the end of the f-string, come too early.
        if (source.startsWith(quote, this.#at) && isOperand(tokens.at(-1))) this.#fail(this.#at, "f-string: expecting '}'");
      }
      const token = this.#next(brackets, tokens);
      if (token === null) this.#unterminated(start, quote, "f-");
      if (token.type !== "newline") tokens.push(token);
    }
    if (source[this.#at] !== "}") this.#fail(this.#at, "f-string: expecting '}'");
    if (tokens.length === 0) this.#fail(this.#at, "f-string: valid expression required before '}'");
    tokens.push(this.#token("end", this.#at));
    this.#at++;
    this.#fieldDepth--;
    return { ...place, tokens, text, conversion, spec };
  }
}

function isOperand(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.type === "name") return !keywords.has(token.text);
  return token.type !== "op" || [")", "]", "}"].includes(token.text);
}

// Python's `textwrap`. Specified by CPython's Lib/textwrap.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { ValueError } from "../exceptions.ts";
import { by_names } from "../keywords.ts";
import { repr } from "../repr.ts";
import { declare_type } from "../special.ts";
import { str } from "../str.ts";
import { slice } from "../subscript.ts";
import { code_point_length } from "../text.ts";

export interface WrapOptions {
  readonly width?: number;
  readonly initial_indent?: string;
  readonly subsequent_indent?: string;
  readonly expand_tabs?: boolean;
  readonly replace_whitespace?: boolean;
  readonly fix_sentence_endings?: boolean;
  readonly break_long_words?: boolean;
  readonly drop_whitespace?: boolean;
  readonly break_on_hyphens?: boolean;
  readonly tabsize?: number;
  readonly max_lines?: number | null;
  readonly placeholder?: string;
}

const DEFAULTS: Required<WrapOptions> = {
  width: 70,
  initial_indent: "",
  subsequent_indent: "",
  expand_tabs: true,
  replace_whitespace: true,
  fix_sentence_endings: false,
  break_long_words: true,
  drop_whitespace: true,
  break_on_hyphens: true,
  tabsize: 8,
  max_lines: null,
  placeholder: " [...]",
};
const OPTIONS = Object.keys(DEFAULTS) as (keyof WrapOptions)[];

const WORD = String.raw`[\p{L}\p{N}_]`;
const BEFORE_DASH = String.raw`[\p{L}\p{N}_!"'&.,?]`;
const LETTER = String.raw`[\p{L}\p{Nl}\p{No}_]`;
const SPACE = String.raw`[\t\n\v\f\r ]`;
const NO_SPACE = String.raw`[^\t\n\v\f\r ]`;
/** White space, dashes between words, and words as far as the hyphen or dash after which a line may end. */
const CHUNK = new RegExp(
  String.raw`(${SPACE}+|(?<=${BEFORE_DASH})-{2,}(?=${WORD})|` +
    String.raw`${NO_SPACE}+?(?:-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${LETTER}-))(?=${LETTER}-?${LETTER})|(?=${SPACE}|$)|(?<=${BEFORE_DASH})(?=-{2,}${WORD})))`,
  "u",
);
const WHITE_SPACE = new RegExp(`(${SPACE}+)`);
const SENTENCE_END = /[a-z][.!?]["']?$/;

const isBlank = (text: string): boolean => str.strip(text) === "";

/** Wraps texts in one way. The methods with an underscore are there for subclasses to replace, as CPython's are. */
export class TextWrapper implements Required<WrapOptions> {
  declare width: number;
  declare initial_indent: string;
  declare subsequent_indent: string;
  declare expand_tabs: boolean;
  declare replace_whitespace: boolean;
  declare fix_sentence_endings: boolean;
  declare break_long_words: boolean;
  declare drop_whitespace: boolean;
  declare break_on_hyphens: boolean;
  declare tabsize: number;
  declare max_lines: number | null;
  declare placeholder: string;

  constructor(...args: unknown[]) {
    Object.assign(this, DEFAULTS, by_names<WrapOptions>(args, OPTIONS, "TextWrapper.__init__"));
  }

  _munge_whitespace(text: string): string {
    const expanded = this.expand_tabs ? str.expandtabs(text, this.tabsize) : text;
    return this.replace_whitespace ? expanded.replace(/[\t\n\v\f\r]/g, " ") : expanded;
  }

  /** The pieces of a text that stay whole: words, parts of words that have hyphens, and the white space between. */
  _split(text: string): string[] {
    return text.split(this.break_on_hyphens === true ? CHUNK : WHITE_SPACE).filter((chunk) => chunk !== "");
  }

  _split_chunks(text: string): string[] {
    return this._split(this._munge_whitespace(text));
  }

  /** Puts two spaces where a sentence ends, in place. */
  _fix_sentence_endings(chunks: string[]): void {
    chunks.forEach((chunk, i) => {
      if (chunk === " " && SENTENCE_END.test(chunks[i - 1] ?? "")) chunks[i] = "  ";
    });
  }

  /** Takes what goes on the line of a word that fits on none; the chunks stand last first. */
  _handle_long_word(reversed: string[], line: string[], length: number, width: number): void {
    const room = width < 1 ? 1 : width - length;
    if (this.break_long_words && room > 0) {
      const chunk = reversed.pop() ?? "";
      const hyphen = this.break_on_hyphens && code_point_length(chunk) > room ? str.rfind(chunk, "-", 0, room) : -1;
      const end = hyphen > 0 && /[^-]/.test(slice(chunk, 0, hyphen)) ? hyphen + 1 : room;
      line.push(slice(chunk, 0, end));
      reversed.push(slice(chunk, end));
    } else if (line.length === 0) line.push(reversed.pop() ?? "");
  }

  /** @throws ValueError for a width that nothing fits in */
  _wrap_chunks(chunks: string[]): string[] {
    if (this.width <= 0) throw new ValueError(`invalid width ${repr(this.width)} (must be > 0)`);
    if (this.max_lines !== null) {
      const indent = this.max_lines > 1 ? this.subsequent_indent : this.initial_indent;
      if (code_point_length(indent) + code_point_length(str.lstrip(this.placeholder)) > this.width) throw new ValueError("placeholder too large for max width");
    }
    const lines: string[] = [];
    const rest = chunks.reverse();
    while (rest.length > 0) {
      const indent = lines.length > 0 ? this.subsequent_indent : this.initial_indent;
      const width = this.width - code_point_length(indent);
      if (this.drop_whitespace && lines.length > 0 && isBlank(rest.at(-1) ?? "")) rest.pop();
      const line = this.#takeLine(rest, width);
      if (line.length === 0) continue;
      const isLast = rest.length === 0 || (this.drop_whitespace && rest.length === 1 && isBlank(rest[0] ?? ""));
      if (this.max_lines !== null && lines.length + 1 >= this.max_lines && !(isLast && lengthOf(line) <= width)) {
        this.#cutShort(lines, line, indent, width);
        break;
      }
      lines.push(indent + line.join(""));
    }
    return lines;
  }

  /** Takes the chunks of one line off the end of `rest`. */
  #takeLine(rest: string[], width: number): string[] {
    const line: string[] = [];
    for (let length = 0; rest.length > 0; ) {
      length += code_point_length(rest.at(-1) ?? "");
      if (length > width) break;
      line.push(rest.pop() ?? "");
    }
    const next = rest.at(-1);
    if (next !== undefined && code_point_length(next) > width) this._handle_long_word(rest, line, lengthOf(line), width);
    if (this.drop_whitespace && line.length > 0 && isBlank(line.at(-1) ?? "")) line.pop();
    return line;
  }

  /** The last line that there may be, with the placeholder after as much of it as there is room for, or after the line before. */
  #cutShort(lines: string[], line: string[], indent: string, width: number): void {
    const room = width - code_point_length(this.placeholder);
    while (line.length > 0 && (isBlank(line.at(-1) ?? "") || lengthOf(line) > room)) line.pop();
    if (line.length > 0) {
      lines.push(indent + line.join("") + this.placeholder);
      return;
    }
    const before = lines.at(-1);
    const kept = before === undefined ? "" : str.rstrip(before);
    if (before !== undefined && code_point_length(kept) + code_point_length(this.placeholder) <= this.width) lines[lines.length - 1] = kept + this.placeholder;
    else lines.push(indent + str.lstrip(this.placeholder));
  }

  wrap(text: string): string[] {
    const chunks = this._split_chunks(text);
    if (this.fix_sentence_endings) this._fix_sentence_endings(chunks);
    return this._wrap_chunks(chunks);
  }

  fill(text: string): string {
    return this.wrap(text).join("\n");
  }
}
declare_type(TextWrapper, "TextWrapper", "textwrap");

function lengthOf(chunks: readonly string[]): number {
  return chunks.reduce((sum, chunk) => sum + code_point_length(chunk), 0);
}

function wrapper(width: number | WrapOptions, more: WrapOptions): TextWrapper {
  return new TextWrapper(typeof width === "number" ? { ...more, width } : width);
}

export function wrap(text: string, width: number | WrapOptions = 70, more: WrapOptions = {}): string[] {
  return wrapper(width, more).wrap(text);
}

export function fill(text: string, width: number | WrapOptions = 70, more: WrapOptions = {}): string {
  return wrapper(width, more).fill(text);
}

export function shorten(text: string, width: number | WrapOptions, more: WrapOptions = {}): string {
  const cut = wrapper(width, more);
  cut.max_lines = 1;
  return cut.fill(str.split(text).join(" "));
}

/** Takes away the white space that all lines begin with. */
export function dedent(text: string): string {
  const lines = text.split("\n").map((line) => (line.trim() === "" ? "" : line));
  const margins = lines.filter((line) => line !== "").map((line) => /^[ \t]*/.exec(line)?.[0] ?? "");
  let margin = margins[0] ?? "";
  for (const each of margins) while (!each.startsWith(margin)) margin = margin.slice(0, -1);
  return lines.map((line) => line.slice(margin.length)).join("\n");
}

/** Puts `prefix` in front of each line that is not blank. */
export function indent(text: string, prefix: string, predicate: ((line: string) => boolean) | null = null): string {
  const chosen = predicate ?? ((line: string): boolean => line.trim() !== "");
  return str.splitlines(text, true).map((line) => (chosen(line) ? prefix + line : line)).join("");
}

// str: `str(x)` and Python's string methods (`str.join(", ", xs)`). Indices and widths count code points.
// Specified by CPython's Objects/unicodeobject.c.
import { text_of } from "./as-text.ts";
import { TypeError, ValueError } from "./exceptions.ts";
import { bytes, type Bytes, is_bytes } from "./bytes.ts";
import { type Dict, dict } from "./dict.ts";
import { format_fields } from "./format-fields.ts";
import { to_count } from "./integers.ts";
import { find_iterator } from "./iteration.ts";
import { keyword } from "./keywords.ts";
import { Tuple } from "./list.ts";
import { is_printable } from "./repr.ts";
import { builtin_value, declare_type, is_keywords } from "./special.ts";
import { slice } from "./subscript.ts";
import { code_point_length, is_basic } from "./text.ts";
import { type BuiltinType, type_name } from "./type.ts";

const WHITESPACE = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
const LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029";

function strip(s: string, characters: string | null | undefined, left: boolean, right: boolean): string {
  const set = builtin_value(characters ?? WHITESPACE);
  if (typeof set !== "string") throw new TypeError(`${left ? (right ? "" : "l") : "r"}strip arg must be None or str`);
  const units = is_basic(s) ? s : [...s];
  let start = 0;
  let end = units.length;
  if (left) while (start < end && set.includes(units[start] ?? "")) start += 1;
  if (right) while (end > start && set.includes(units[end - 1] ?? "")) end -= 1;
  return typeof units === "string" ? units.slice(start, end) : units.slice(start, end).join("");
}

/** Fields between runs of whitespace. */
function split_words(s: string, limit: number): string[] {
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (at < s.length && WHITESPACE.includes(s[at] ?? "")) at += 1;
    if (at >= s.length) return words;
    if (limit >= 0 && words.length >= limit) {
      words.push(s.slice(at));
      return words;
    }
    const start = at;
    while (at < s.length && !WHITESPACE.includes(s[at] ?? "")) at += 1;
    words.push(s.slice(start, at));
  }
}

function split_words_right(s: string, limit: number): string[] {
  const backwards = split_words([...s].reverse().join(""), limit);
  return backwards.map((word) => [...word].reverse().join("")).reverse();
}

interface SplitOptions {
  readonly sep?: string | null;
  readonly maxsplit?: number;
}
type SplitArgument = string | null | SplitOptions;

function split_arguments(sep: SplitArgument | undefined, maxsplit: number | SplitOptions): [string | null, number] {
  const options = is_keywords(sep) ? sep : is_keywords(maxsplit) ? maxsplit : {};
  const separator = builtin_value(is_keywords(sep) ? (options["sep"] ?? null) : (sep ?? null));
  const limit = is_keywords(maxsplit) || is_keywords(sep) ? (options["maxsplit"] ?? -1) : maxsplit;
  if (separator !== null && typeof separator !== "string") {
    throw new TypeError(`must be str or None, not ${type_name(separator)}`);
  }
  if (separator === "") throw new ValueError("empty separator");
  return [separator, to_count(limit)];
}

function partition(s: string, given: string, empty_first: boolean): readonly [string, string, string] {
  const sep = to_text(given, "");
  const at = empty_first ? s.lastIndexOf(sep) : s.indexOf(sep);
  if (sep === "") throw new ValueError("empty separator");
  const parts: string[] =
    at >= 0 ? [s.slice(0, at), sep, s.slice(at + sep.length)] : empty_first ? ["", "", s] : [s, "", ""];
  return Tuple.collect(parts) as readonly string[] as readonly [string, string, string];
}

/** The part of `s` that optional bounds choose, and where it starts; `null` when the start lies behind the end. */
function window(s: string, start: number | null | undefined, end: number | null | undefined): [string, number] | null {
  if (start == null && end == null) return [s, 0];
  const length = code_point_length(s);
  const from = start == null ? 0 : start < 0 ? Math.max(0, start + length) : start;
  if (from > length) return null;
  const to = end == null ? length : end < 0 ? Math.max(0, end + length) : Math.min(end, length);
  return to < from ? null : [slice(s, from, to), from];
}

/** An argument that has to be a string; `wants` says so in the words of the method. */
function to_text(x: unknown, wants: string): string {
  const value = builtin_value(x);
  if (typeof value !== "string") throw new TypeError(`${wants}must be str, not ${value == null && wants !== "" ? "None" : type_name(value)}`);
  return value;
}

function search(s: string, wanted: string, start: number | null | undefined, end: number | null | undefined, last: boolean, method: string): number {
  const part = to_text(wanted, `${method}() argument 1 `);
  const within = window(s, start, end);
  if (within === null) return -1;
  const [text, offset] = within;
  const at = last ? text.lastIndexOf(part) : text.indexOf(part);
  return at < 0 ? -1 : offset + code_point_length(text.slice(0, at));
}

function affix(s: string, parts: string | readonly string[], start: number | undefined, end: number | undefined, what: "starts" | "ends"): boolean {
  const within = window(s, start, end);
  if (within === null) return false;
  const all = parts instanceof Tuple ? parts : [parts];
  return all.some((each: unknown) => {
    const part = builtin_value(each);
    if (typeof part !== "string") {
      throw new TypeError(parts instanceof Tuple ? `tuple for ${what}with must only contain str, not ${type_name(part)}` : `${what}with first arg must be str or a tuple of str, not ${type_name(part)}`);
    }
    return what === "starts" ? within[0].startsWith(part) : within[0].endsWith(part);
  });
}

function fill(s: string, given: number, filler: string, side: "left" | "right" | "both"): string {
  const width = to_count(given);
  const character = builtin_value(filler);
  if (typeof character !== "string") throw new TypeError(`The fill character must be a unicode character, not ${type_name(character)}`);
  if (code_point_length(character) !== 1) {
    throw new TypeError("The fill character must be exactly one character long");
  }
  const missing = width - code_point_length(s);
  if (missing <= 0) return s;
  // CPython's own rule for the odd one out (pad in stringlib/transmogrify.h).
  const left = side === "right" ? 0 : side === "left" ? missing : (missing >> 1) + (missing & width & 1);
  return character.repeat(left) + s + character.repeat(missing - left);
}

/** Whether there is a character and all of them match. */
function every(s: string, pattern: RegExp): boolean {
  return s !== "" && pattern.test(s);
}

function is_cased(s: string, upper: boolean): boolean {
  if (!/[\p{Lu}\p{Ll}\p{Lt}\p{Uppercase}\p{Lowercase}]/u.test(s)) return false;
  return upper ? !/[\p{Ll}\p{Lt}\p{Lowercase}]/u.test(s) : !/[\p{Lu}\p{Lt}\p{Uppercase}]/u.test(s);
}

function title(s: string): string {
  let result = "";
  let in_word = false;
  for (const character of s) {
    result += in_word ? character.toLowerCase() : title_character(character);
    in_word = /[\p{L}]/u.test(character);
  }
  return result;
}

/** Letters of two that have a form of their own at the beginning of a word: `ǆ`, `ǉ`, `ǌ`, `ǳ`. */
const DIGRAPHS: readonly string[] = ["\u01c4\u01c5\u01c6", "\u01c7\u01c8\u01c9", "\u01ca\u01cb\u01cc", "\u01f1\u01f2\u01f3"];

function title_character(character: string): string {
  const digraph = character > "\u01c3" && character < "\u01f4" ? DIGRAPHS.find((forms) => forms.includes(character)) : undefined;
  if (digraph !== undefined) return digraph.charAt(1);
  const upper = character.toUpperCase();
  return [...upper].length > 1 ? upper.slice(0, 1) + upper.slice(1).toLowerCase() : upper;
}

function is_title(s: string): boolean {
  return /\p{L}/u.test(s) && title(s) === s;
}

function replace(s: string, old: string, by: string, count: number): string {
  if (count < 0) return old === "" ? by + [...s].map((c) => c + by).join("") : s.split(old).join(by);
  if (old === "") {
    const characters = [...s];
    let result = "";
    let left = count;
    for (const c of characters) result += (left-- > 0 ? by : "") + c;
    return result + (left > 0 ? by : "");
  }
  const pieces = s.split(old);
  const head = pieces.slice(0, count + 1).join(by);
  const rest = pieces.slice(count + 1);
  return rest.length === 0 ? head : head + old + rest.join(old);
}

type Translation = Dict<unknown, unknown>;

const methods = {
  /** @throws TypeError when an item is not a str. */
  join(separator: string, items: Iterable<string>): string {
    const source = find_iterator(items);
    if (source === undefined) throw new TypeError("can only join an iterable");
    let result = "";
    let i = 0;
    for (const each of source as Iterable<unknown>) {
      const item = builtin_value(each);
      if (typeof item !== "string") {
        throw new TypeError(`sequence item ${i}: expected str instance, ${type_name(item)} found`);
      }
      result += i === 0 ? item : separator + item;
      i += 1;
    }
    return result;
  },
  split(s: string, sep?: SplitArgument, maxsplit: number | SplitOptions = -1): string[] {
    const [separator, limit] = split_arguments(sep, maxsplit);
    if (separator === null) return split_words(s, limit);
    const pieces = s.split(separator);
    if (limit < 0 || pieces.length <= limit + 1) return pieces;
    return [...pieces.slice(0, limit), pieces.slice(limit).join(separator)];
  },
  rsplit(s: string, sep?: SplitArgument, maxsplit: number | SplitOptions = -1): string[] {
    const [separator, limit] = split_arguments(sep, maxsplit);
    if (separator === null) return split_words_right(s, limit);
    const pieces: string[] = [];
    let rest = s;
    while (limit < 0 || pieces.length < limit) {
      const at = rest.lastIndexOf(separator);
      if (at < 0) break;
      pieces.push(rest.slice(at + separator.length));
      rest = rest.slice(0, at);
    }
    return [...pieces, rest].reverse();
  },
  splitlines(s: string, keepends: boolean | { keepends: boolean } = false): string[] {
    const keep = keyword(keepends, "keepends") === true;
    const lines: string[] = [];
    let start = 0;
    for (let i = 0; i < s.length; i += 1) {
      if (!LINE_ENDS.includes(s[i] ?? "")) continue;
      const end = s[i] === "\r" && s[i + 1] === "\n" ? i + 2 : i + 1;
      lines.push(s.slice(start, keep ? end : i));
      start = end;
      i = end - 1;
    }
    if (start < s.length) lines.push(s.slice(start));
    return lines;
  },
  partition: (s: string, sep: string): readonly [string, string, string] => partition(s, sep, false),
  rpartition: (s: string, sep: string): readonly [string, string, string] => partition(s, sep, true),
  strip: (s: string, characters?: string | null): string => strip(s, characters, true, true),
  lstrip: (s: string, characters?: string | null): string => strip(s, characters, true, false),
  rstrip: (s: string, characters?: string | null): string => strip(s, characters, false, true),
  removeprefix(s: string, prefix: string): string {
    const part = to_text(prefix, "removeprefix() argument ");
    return s.startsWith(part) ? s.slice(part.length) : s;
  },
  removesuffix(s: string, suffix: string): string {
    const part = to_text(suffix, "removesuffix() argument ");
    return part !== "" && s.endsWith(part) ? s.slice(0, -part.length) : s;
  },
  upper: (s: string): string => s.toUpperCase(),
  lower: (s: string): string => s.toLowerCase(),
  casefold: (s: string): string => s.toUpperCase().toLowerCase(),
  swapcase: (s: string): string => [...s].map((c) => (is_cased(c, true) ? c.toLowerCase() : c.toUpperCase())).join(""),
  capitalize(s: string): string {
    const [first = "", ...rest] = s;
    return title_character(first) + rest.join("").toLowerCase();
  },
  title,
  startswith: (s: string, prefix: string | readonly string[], start?: number, end?: number): boolean => affix(s, prefix, start, end, "starts"),
  endswith: (s: string, suffix: string | readonly string[], start?: number, end?: number): boolean => affix(s, suffix, start, end, "ends"),
  find: (s: string, part: string, start?: number | null, end?: number | null): number => search(s, part, start, end, false, "find"),
  rfind: (s: string, part: string, start?: number | null, end?: number | null): number => search(s, part, start, end, true, "rfind"),
  /** @throws ValueError */
  index(s: string, part: string, start?: number | null, end?: number | null): number {
    const at = search(s, part, start, end, false, "index");
    if (at < 0) throw new ValueError("substring not found");
    return at;
  },
  rindex(s: string, part: string, start?: number | null, end?: number | null): number {
    const at = search(s, part, start, end, true, "rindex");
    if (at < 0) throw new ValueError("substring not found");
    return at;
  },
  count(s: string, part: string, start?: number | null, end?: number | null): number {
    const wanted = to_text(part, "count() argument 1 ");
    const within = window(s, start, end);
    if (within === null) return 0;
    return wanted === "" ? code_point_length(within[0]) + 1 : within[0].split(wanted).length - 1;
  },
  replace(s: string, old: string, by: string, count: number | { count: number } = -1): string {
    return replace(s, to_text(old, "replace() argument 1 "), to_text(by, "replace() argument 2 "), to_count(keyword(count, "count")));
  },
  center: (s: string, width: number, character = " "): string => fill(s, width, character, "both"),
  ljust: (s: string, width: number, character = " "): string => fill(s, width, character, "right"),
  rjust: (s: string, width: number, character = " "): string => fill(s, width, character, "left"),
  zfill(s: string, width: number): string {
    const sign = s[0] === "+" || s[0] === "-" ? s[0] : "";
    return sign + fill(s.slice(sign.length), to_count(width) - sign.length, "0", "left");
  },
  expandtabs(s: string, tabsize: number | { tabsize: number } = 8): string {
    const size = to_count(keyword(tabsize, "tabsize"));
    let result = "";
    let column = 0;
    for (const c of s) {
      if (c === "\t") {
        const spaces = size > 0 ? size - (column % size) : 0;
        result += " ".repeat(spaces);
        column += spaces;
      } else {
        result += c;
        column = c === "\n" || c === "\r" ? 0 : column + 1;
      }
    }
    return result;
  },
  encode(s: string, encoding: string | { encoding?: string; errors?: string } = "utf-8", errors = "strict"): Bytes {
    return is_keywords(encoding) ? bytes(s, String(encoding["encoding"] ?? "utf-8"), String(encoding["errors"] ?? errors)) : bytes(s, String(encoding), errors);
  },
  format: (s: string, ...args: unknown[]): string => format_fields(s, args),
  format_map: (s: string, mapping: Dict<string, unknown>): string => format_fields(s, [Object.fromEntries(mapping.items())]),
  isalpha: (s: string): boolean => every(s, /^\p{L}+$/u),
  isdigit: (s: string): boolean => every(s, /^[\p{Nd}²³¹⁰⁴-⁹₀-₉]+$/u),
  isdecimal: (s: string): boolean => every(s, /^\p{Nd}+$/u),
  isnumeric: (s: string): boolean => every(s, /^\p{N}+$/u),
  isalnum: (s: string): boolean => every(s, /^[\p{L}\p{N}]+$/u),
  isspace: (s: string): boolean => s !== "" && [...s].every((c) => WHITESPACE.includes(c)),
  isupper: (s: string): boolean => is_cased(s, true),
  islower: (s: string): boolean => is_cased(s, false),
  istitle: is_title,
  isascii: (s: string): boolean => [...s].every((c) => c < "\x80"),
  isidentifier: (s: string): boolean => every(s, /^[\p{XID_Start}_]\p{XID_Continue}*$/u),
  isprintable: (s: string): boolean => [...s].every(is_printable),
  maketrans(from: string | Translation, to?: string, gone = ""): Translation {
    const table = dict<unknown, unknown>([]);
    if (typeof from !== "string") {
      for (const [key, value] of from.items()) table.__setitem__(typeof key === "string" ? key.codePointAt(0) : key, value);
      return table;
    }
    const targets = [...(to ?? "")];
    if (targets.length !== [...from].length) {
      throw new ValueError("the first two maketrans arguments must have equal length");
    }
    [...from].forEach((c, i) => table.__setitem__(c.codePointAt(0), targets[i]?.codePointAt(0)));
    for (const c of gone) table.__setitem__(c.codePointAt(0), null);
    return table;
  },
  translate(s: string, table: Translation): string {
    let result = "";
    for (const c of s) {
      const code = c.codePointAt(0);
      if (!table.has(code)) result += c;
      else {
        const by = table.get(code);
        result += by == null ? "" : typeof by === "number" ? String.fromCodePoint(by) : String(by);
      }
    }
    return result;
  },
};

export interface StrType extends BuiltinType<string>, Readonly<typeof methods> {
  (x?: unknown, encoding?: string, errors?: string): string;
}

/** `str(x)`; `str(b, "utf-8")` decodes bytes. */
export const str: StrType = Object.assign(
  (...args: [x?: unknown, encoding?: string, errors?: string]): string => {
    const [x, encoding] = args;
    if (encoding === undefined) return args.length === 0 ? "" : text_of(x);
    if (is_bytes(x)) return x.decode(encoding, args[2]);
    throw new TypeError(`decoding to str: need a bytes-like object, ${type_name(x)} found`);
  },
  methods,
);
declare_type(str, "str");

/** `chr(97)` */
export function chr(code: number): string {
  const point = to_count(code);
  if (point < 0 || point > 0x10ffff) throw new ValueError("chr() arg not in range(0x110000)");
  return String.fromCodePoint(point);
}

/** `ord("a")` */
export function ord(character: unknown): number {
  if (is_bytes(character)) {
    const length = character.__len__();
    if (length === 1) return character.__getitem__(0);
    throw new TypeError(`ord() expected a character, but string of length ${length} found`);
  }
  if (typeof character !== "string") {
    throw new TypeError(`ord() expected string of length 1, but ${type_name(character)} found`);
  }
  const length = code_point_length(character);
  if (length !== 1) throw new TypeError(`ord() expected a character, but string of length ${length} found`);
  return character.codePointAt(0) ?? 0;
}

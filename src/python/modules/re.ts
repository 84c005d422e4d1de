// Python's `re`, over the engine's regular expressions; _patterns.ts writes one as the other. Specified by CPython's
// Lib/re and Modules/_sre.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../calling.ts";
import { type Dict, dict } from "../dict.ts";
import { Exception, IndexError, TypeError } from "../exceptions.ts";
import { runningLine } from "../frames.ts";
import { as_int, to_count } from "../integers.ts";
import { Tuple } from "../list.ts";
import { refuse } from "../refuse.ts";
import { repr } from "../repr.ts";
import { declare_type, is_keywords } from "../special.ts";
import { code_point_length } from "../text.ts";
import { type_name } from "../type.ts";
import { warn } from "../warnings.ts";
import { ASCII, DOTALL, IGNORECASE, MULTILINE, type Translation, UNICODE, VERBOSE, translate } from "./_patterns.ts";

export { ASCII, ASCII as A, DOTALL, DOTALL as S, IGNORECASE, IGNORECASE as I, MULTILINE, MULTILINE as M, UNICODE, UNICODE as U, VERBOSE, VERBOSE as X };
export const NOFLAG = 0;

export class PatternError extends Exception {}
declare_type(PatternError, "PatternError", "re");
export { PatternError as error };

type Flags = number | { readonly flags?: number };
type Replacement = string | ((match: Match) => unknown);
interface Limits {
  readonly count?: number;
  readonly maxsplit?: number;
  readonly flags?: number;
  readonly pos?: number;
}
type Limit = number | Limits;

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (type_name(value) === "bytes") refuse("re", "takes bytes apart", "Decode them first.");
  throw new TypeError(`expected string or bytes-like object, got '${type_name(value)}'`);
}

/** How much is asked for: by position, or by name in one object. */
function limitOf(given: Limit, name: "count" | "maxsplit" | "pos"): number {
  return is_keywords(given) ? Number((given as Limits)[name] ?? 0) : Number(given);
}

export class Match {
  readonly string: string;
  readonly re: Pattern;
  readonly pos = 0;
  readonly #found: RegExpExecArray;

  constructor(found: RegExpExecArray, re: Pattern) {
    this.string = found.input;
    this.re = re;
    this.#found = found;
  }

  #index(group: unknown): number {
    const index = typeof group === "string" ? this.re.groupindex.get(group, -1) : as_int(group) === undefined ? -1 : to_count(group);
    if (index === null || index < 0 || index > this.re.groups) throw new IndexError("no such group");
    return Number(index);
  }
  /** Start and end in UTF-16 units. */
  $units(group: unknown = 0): readonly [number, number] {
    return this.#found.indices?.[this.#index(group)] ?? [-1, -1];
  }
  #part(group: unknown, otherwise: unknown): unknown {
    return this.#found[this.#index(group)] ?? otherwise;
  }

  group(...groups: unknown[]): unknown {
    if (groups.length <= 1) return this.#part(groups[0] ?? 0, null);
    return Tuple.collect(groups.map((each) => this.#part(each, null)));
  }
  __getitem__(group: unknown): unknown {
    return this.#part(group, null);
  }
  groups(otherwise: unknown = null): readonly unknown[] {
    const value = is_keywords(otherwise) ? otherwise["default"] : otherwise;
    return Tuple.collect(Array.from({ length: this.re.groups }, (_, index) => this.#part(index + 1, value)));
  }
  groupdict(otherwise: unknown = null): Dict<string, unknown> {
    const value = is_keywords(otherwise) ? otherwise["default"] : otherwise;
    return dict([...this.re.groupindex.items()].map(([name, index]): readonly [string, unknown] => [name, this.#part(index, value)]));
  }
  start(group: unknown = 0): number {
    return this.#place(this.$units(group)[0]);
  }
  end(group: unknown = 0): number {
    return this.#place(this.$units(group)[1]);
  }
  span(group: unknown = 0): readonly [number, number] {
    return Tuple.of<unknown>(this.start(group), this.end(group)) as readonly unknown[] as readonly [number, number];
  }
  #place(units: number): number {
    return units < 0 ? -1 : code_point_length(this.string.slice(0, units));
  }
  get endpos(): number {
    return this.#place(this.string.length);
  }
  /** The group that closed last: the outermost one around the last that matched. */
  get lastindex(): number | null {
    const last = this.#found.findLastIndex((part, index) => index > 0 && part !== undefined);
    if (last <= 0) return null;
    const [start, end] = this.$units(last);
    const around = this.#found.findIndex((part, index) => {
      if (index === 0 || index >= last || part === undefined || start === end) return false;
      const [from, to] = this.$units(index);
      return from <= start && end <= to;
    });
    return around > 0 ? around : last;
  }
  get lastgroup(): string | null {
    const last = this.lastindex;
    return [...this.re.groupindex.items()].find(([, index]) => index === last)?.[0] ?? null;
  }
  expand(template: string): string {
    return expand(template, this);
  }
  __repr__(): string {
    return `<re.Match object; span=${repr(this.span())}, match=${repr(this.group())}>`;
  }
}
declare_type(Match, "Match", "re");

export class Pattern {
  readonly pattern: string;
  readonly flags: number;
  readonly groups: number;
  readonly groupindex: Dict<string, number>;
  readonly #given: number;
  readonly #anywhere: RegExp;
  readonly #here: RegExp;
  readonly #whole: RegExp;

  constructor(pattern: string, flags: number) {
    const { source, names, ...translation }: Translation = translate(pattern, flags);
    const letters = `du${(translation.flags & IGNORECASE) === 0 ? "" : "i"}`;
    this.pattern = pattern;
    this.flags = translation.flags;
    this.groups = translation.groups;
    this.groupindex = dict([...names]);
    this.#given = flags;
    this.#anywhere = this.#compiled(source, `${letters}g`);
    this.#here = this.#compiled(source, `${letters}y`);
    this.#whole = this.#compiled(`(?:${source})(?![^])`, `${letters}y`);
  }

  #compiled(source: string, letters: string): RegExp {
    try {
      return new RegExp(source, letters);
    } catch {
      return refuse(`re: the pattern ${repr(this.pattern)}`, "is none that the engine takes", "Use methods of str.");
    }
  }
  #find(regexp: RegExp, text: unknown, from = 0): Match | null {
    const string = textOf(text);
    regexp.lastIndex = [...string].slice(0, from).join("").length;
    const found = regexp.exec(string);
    return found === null ? null : new Match(found, this);
  }

  search(string: string, pos: Limit = 0): Match | null {
    return this.#find(this.#anywhere, string, limitOf(pos, "pos"));
  }
  match(string: string, pos: Limit = 0): Match | null {
    return this.#find(this.#here, string, limitOf(pos, "pos"));
  }
  fullmatch(string: string, pos: Limit = 0): Match | null {
    return this.#find(this.#whole, string, limitOf(pos, "pos"));
  }

  *#matches(text: unknown): Generator<Match, undefined, undefined> {
    for (const found of textOf(text).matchAll(this.#anywhere)) yield new Match(found, this);
  }
  finditer(string: string): Generator<Match, undefined, undefined> {
    return this.#matches(string);
  }
  findall(string: string): unknown[] {
    return Array.from(this.#matches(string), (match) => (this.groups === 0 ? match.group() : this.groups === 1 ? match.groups("")[0] : match.groups("")));
  }
  split(string: string, limit: Limit = 0): unknown[] {
    const most = limitOf(limit, "maxsplit");
    const parts: unknown[] = [];
    let from = 0;
    let count = 0;
    for (const match of this.#matches(string)) {
      if (most > 0 && count++ >= most) break;
      const [start, end] = match.$units();
      parts.push(string.slice(from, start), ...match.groups());
      from = end;
    }
    parts.push(string.slice(from));
    return parts;
  }
  sub(replacement: Replacement, string: string, limit: Limit = 0): string {
    return this.#replaced(replacement, string, limitOf(limit, "count"))[0];
  }
  subn(replacement: Replacement, string: string, limit: Limit = 0): readonly [string, number] {
    return Tuple.of<unknown>(...this.#replaced(replacement, string, limitOf(limit, "count"))) as readonly unknown[] as readonly [string, number];
  }
  #replaced(replacement: Replacement, string: string, most: number): [string, number] {
    let text = "";
    let from = 0;
    let count = 0;
    for (const match of this.#matches(string)) {
      if (most > 0 && count >= most) break;
      const [start, end] = match.$units();
      text += string.slice(from, start) + (typeof replacement === "string" ? expand(replacement, match) : String(call_(replacement, match)));
      from = end;
      count += 1;
    }
    return [text + string.slice(from), count];
  }

  __repr__(): string {
    const names = [["ASCII", ASCII], ["IGNORECASE", IGNORECASE], ["MULTILINE", MULTILINE], ["DOTALL", DOTALL], ["VERBOSE", VERBOSE]] as const;
    const flags = names.filter(([, flag]) => (this.#given & flag) !== 0).map(([name]) => `re.${name}`).join("|");
    return `re.compile(${repr(this.pattern)}${flags === "" ? "" : `, ${flags}`})`;
  }
}
declare_type(Pattern, "Pattern", "re");

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", a: "\x07", b: "\b", "\\": "\\" };

/** A replacement with `\1`, `\g<name>` and escapes in it. @throws PatternError */
function expand(template: string, match: Match): string {
  return template.replace(/\\(?:g<(\w+)>|([1-9]\d?)|(.))/gs, (_, named: string | undefined, numbered: string | undefined, other: string | undefined, at: number) => {
    const group = named ?? numbered;
    if (group !== undefined) {
      const key = /^\d+$/.test(group) ? Number(group) : group;
      if (typeof key === "number" && key > match.re.groups) throw new PatternError(`invalid group reference ${key} at position ${at + 1}`);
      if (typeof key === "string" && !match.re.groupindex.has(key)) throw new IndexError(`unknown group name ${repr(key)}`);
      return String(match.group(key) ?? "");
    }
    if (other !== undefined && Object.hasOwn(escapes, other)) return escapes[other] ?? "";
    if (other === undefined || /[A-Za-z]/.test(other)) throw new PatternError(`bad escape \\${other ?? ""} at position ${at}`);
    return `\\${other}`;
  });
}

const compiled = new Map<string, Pattern>();

function patternOf(pattern: string | Pattern, given: Flags | Limit = 0): Pattern {
  if (pattern instanceof Pattern) return pattern;
  const flags = is_keywords(given) ? Number((given as Limits).flags ?? 0) : Number(given);
  const key = `${flags} ${textOf(pattern)}`;
  const known = compiled.get(key) ?? new Pattern(pattern, flags);
  compiled.set(key, known);
  return known;
}

export const compile = (pattern: string | Pattern, flags: Flags = 0): Pattern => patternOf(pattern, flags);
export const search = (pattern: string | Pattern, string: string, flags: Flags = 0): Match | null => patternOf(pattern, flags).search(string);
export const match = (pattern: string | Pattern, string: string, flags: Flags = 0): Match | null => patternOf(pattern, flags).match(string);
export const fullmatch = (pattern: string | Pattern, string: string, flags: Flags = 0): Match | null => patternOf(pattern, flags).fullmatch(string);
export const findall = (pattern: string | Pattern, string: string, flags: Flags = 0): unknown[] => patternOf(pattern, flags).findall(string);
export const finditer = (pattern: string | Pattern, string: string, flags: Flags = 0): Generator<Match, undefined, undefined> => patternOf(pattern, flags).finditer(string);

/** Limits by name; by position they are on their way out, which CPython says. */
function named(given: Limit | undefined, name: string): Limit {
  if (given === undefined || is_keywords(given)) return given ?? {};
  warn("DeprecationWarning", `'${name}' is passed as positional argument`, runningLine());
  return given;
}

export function sub(pattern: string | Pattern, replacement: Replacement, string: string, limit?: Limit): string {
  const given = named(limit, "count");
  return patternOf(pattern, is_keywords(given) ? given : 0).sub(replacement, string, given);
}
export function subn(pattern: string | Pattern, replacement: Replacement, string: string, limit?: Limit): readonly [string, number] {
  const given = named(limit, "count");
  return patternOf(pattern, is_keywords(given) ? given : 0).subn(replacement, string, given);
}
export function split(pattern: string | Pattern, string: string, limit?: Limit): unknown[] {
  const given = named(limit, "maxsplit");
  return patternOf(pattern, is_keywords(given) ? given : 0).split(string, given);
}

/** The text as a pattern that matches it. */
export function escape(text: string): string {
  return text.replace(/[()[\]{}?*+\-|^$\\.&~#\s]/g, (character) => `\\${character}`);
}
export function purge(): void {
  compiled.clear();
}

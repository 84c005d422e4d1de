// Python's `csv`: rows of text to lists and dicts and back. What is read are any lines, what is written to is anything with
// `write`. Specified by CPython's Modules/_csv.c and Lib/csv.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../as-text.ts";
import { type Dict, dict } from "../dict.ts";
import { Exception, TypeError, ValueError } from "../exceptions.ts";
import { Float } from "../float.ts";
import { find_iterator, iter, type PyIterator } from "../iteration.ts";
import { by_names } from "../keywords.ts";
import { list } from "../list.ts";
import { float } from "../numeric.ts";
import { getattr } from "../objects.ts";
import { repr } from "../repr.ts";
import { declare_type, is_keywords, split_keywords } from "../special.ts";
import { truth } from "../truth.ts";
import { type_name } from "../type.ts";

class Error_ extends Exception {}
declare_type(Error_, "Error", "_csv");
export { Error_ as Error };

export const QUOTE_MINIMAL = 0;
export const QUOTE_ALL = 1;
export const QUOTE_NONNUMERIC = 2;
export const QUOTE_NONE = 3;
export const QUOTE_STRINGS = 4;
export const QUOTE_NOTNULL = 5;

// --- dialects ------------------------------------------------------------------------------------------------------------

/** How rows are written. */
interface Format {
  readonly delimiter: string;
  readonly quotechar: string | null;
  readonly escapechar: string | null;
  readonly doublequote: boolean;
  readonly skipinitialspace: boolean;
  readonly lineterminator: string;
  readonly quoting: number;
  readonly strict: boolean;
}

const settings = ["delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "strict"] as const;

/** What a program's own dialect extends. */
export class Dialect {
  static readonly delimiter: string = ",";
  static readonly quotechar: string | null = '"';
  static readonly escapechar: string | null = null;
  static readonly doublequote: boolean = true;
  static readonly skipinitialspace: boolean = false;
  static readonly lineterminator: string = "\r\n";
  static readonly quoting: number = QUOTE_MINIMAL;
}
export class excel extends Dialect {}
export class excel_tab extends excel {
  static override readonly delimiter: string = "\t";
}
export class unix_dialect extends Dialect {
  static override readonly lineterminator: string = "\n";
  static override readonly quoting: number = QUOTE_ALL;
}
for (const [name, c] of Object.entries({ Dialect, excel, excel_tab, unix_dialect })) declare_type(c, name, "csv");

const usual: Format = { delimiter: ",", quotechar: '"', escapechar: null, doublequote: true, skipinitialspace: false, lineterminator: "\r\n", quoting: QUOTE_MINIMAL, strict: false };
const dialects = new Map<string, Format>([["excel", usual], ["excel-tab", formatOf(excel_tab)], ["unix", formatOf(unix_dialect)]]);

function setting(from: unknown, name: string, otherwise: unknown): unknown {
  return is_keywords(from) ? (name in from ? from[name] : otherwise) : getattr(from, name, otherwise);
}

/** @throws TypeError, Error for settings that cannot be. */
function formatOf(dialect: unknown, changes: Readonly<Record<string, unknown>> = {}): Format {
  if (typeof dialect === "string" && !dialects.has(dialect)) throw new Error_("unknown dialect");
  const base = typeof dialect === "string" ? dialects.get(dialect) : dialect ?? usual;
  for (const name of Object.keys(changes)) if (!(settings as readonly string[]).includes(name)) throw new TypeError(`'${name}' is an invalid keyword argument for this function`);
  const read = (name: (typeof settings)[number]): unknown => setting(changes, name, setting(base, name, usual[name]));
  const character = (name: "delimiter" | "quotechar" | "escapechar"): string | null => {
    const value = read(name);
    if (value === null && name !== "delimiter") return null;
    if (typeof value !== "string") throw new TypeError(`"${name}" must be a unicode character${name === "delimiter" ? "" : " or None"}, not ${type_name(value)}`);
    if ([...value].length !== 1) throw new TypeError(`"${name}" must be a unicode character${name === "delimiter" ? "" : " or None"}, not a string of length ${[...value].length}`);
    return value;
  };
  const quoting = Number(read("quoting"));
  if (!(quoting >= QUOTE_MINIMAL && quoting <= QUOTE_NOTNULL)) throw new TypeError('bad "quoting" value');
  const quotechar = character("quotechar");
  if (quoting !== QUOTE_NONE && quotechar === null) throw new TypeError("quotechar must be set if quoting enabled");
  return {
    delimiter: character("delimiter") ?? ",", quotechar, escapechar: character("escapechar"), doublequote: truth(read("doublequote")),
    skipinitialspace: truth(read("skipinitialspace")), lineterminator: String(read("lineterminator")), quoting, strict: truth(read("strict")),
  };
}

/** The dialect and the settings of a call: `(…, "unix", { delimiter: ";" })`. */
function formatOfCall(given: readonly unknown[]): Format {
  const [positional, { dialect: named, ...changes }] = split_keywords(given);
  return formatOf(positional[0] ?? named ?? "excel", changes);
}

export function register_dialect(name: string, ...given: unknown[]): void {
  dialects.set(name, formatOfCall(given));
}
export function unregister_dialect(name: string): void {
  if (!dialects.delete(name)) throw new Error_("unknown dialect");
}
export function list_dialects(): string[] {
  return [...dialects.keys()];
}

// --- reading ---------------------------------------------------------------------------------------------------------------

type State = "record" | "field" | "escaped" | "in field" | "in quotes" | "escaped in quotes" | "quote in quotes" | "line end";

/** Gives a list for each row. */
class Reader implements PyIterator<unknown[]> {
  line_num = 0;
  readonly #lines: PyIterator<unknown>;
  readonly #format: Format;
  #state: State = "record";
  #row: unknown[] = [];
  #field = "";
  #unquoted = true;

  constructor(lines: unknown, format: Format) {
    this.#lines = iter(lines);
    this.#format = format;
  }
  [Symbol.iterator](): this {
    return this;
  }
  next(): IteratorResult<unknown[], undefined> {
    this.#begin();
    do {
      const step = this.#lines.next();
      if (step.done) {
        if (this.#field === "" && this.#row.length === 0 && this.#state !== "in quotes") return { done: true, value: undefined };
        if (this.#state === "record") return { done: true, value: undefined };
        if (this.#format.strict && this.#state === "in quotes") throw new Error_("unexpected end of data");
        this.#save();
        break;
      }
      this.#line(step.value);
    } while (this.#state !== "record");
    return { done: false, value: this.#row };
  }

  #begin(): void {
    this.#row = [];
    this.#field = "";
    this.#unquoted = true;
    this.#state = "record";
  }
  #line(line: unknown): void {
    if (typeof line !== "string") throw new Error_(`iterator should return strings, not ${type_name(line)} (the file should be opened in text mode)`);
    this.line_num += 1;
    for (const c of line) this.#character(c);
    this.#character("");
  }

  /** One character; "" is where the line ends. */
  #character(c: string): void {
    const { delimiter, quotechar, escapechar, skipinitialspace, quoting, doublequote, strict } = this.#format;
    const isEnd = c === "" || c === "\n" || c === "\r";
    switch (this.#state) {
      case "record":
        if (c === "") return;
        if (isEnd) {
          this.#state = "line end";
          return;
        }
        this.#state = "field";
        return this.#character(c);
      case "field":
        if (isEnd) {
          this.#save();
          this.#state = c === "" ? "record" : "line end";
        } else if (c === quotechar && quoting !== QUOTE_NONE) {
          this.#unquoted = false;
          this.#state = "in quotes";
        } else if (c === escapechar) this.#state = "escaped";
        else if (c === " " && skipinitialspace) return;
        else if (c === delimiter) this.#save();
        else {
          this.#field += c;
          this.#state = "in field";
        }
        return;
      case "escaped":
        this.#field += c === "" ? "\n" : c;
        this.#state = "in field";
        return;
      case "in field":
        if (isEnd) {
          this.#save();
          this.#state = c === "" ? "record" : "line end";
        } else if (c === escapechar) this.#state = "escaped";
        else if (c === delimiter) {
          this.#save();
          this.#state = "field";
        } else this.#field += c;
        return;
      case "in quotes":
        if (c === "") return;
        if (c === escapechar) this.#state = "escaped in quotes";
        else if (c === quotechar && quoting !== QUOTE_NONE) this.#state = doublequote ? "quote in quotes" : "in field";
        else this.#field += c;
        return;
      case "escaped in quotes":
        this.#field += c === "" ? "\n" : c;
        this.#state = "in quotes";
        return;
      case "quote in quotes":
        if (quoting !== QUOTE_NONE && c === quotechar) {
          this.#field += c;
          this.#state = "in quotes";
        } else if (c === delimiter) {
          this.#save();
          this.#state = "field";
        } else if (isEnd) {
          this.#save();
          this.#state = c === "" ? "record" : "line end";
        } else if (!strict) {
          this.#field += c;
          this.#state = "in field";
        } else throw new Error_(`'${delimiter}' expected after '${quotechar}'`);
        return;
      case "line end":
        if (c === "") this.#state = "record";
        else if (!isEnd) throw new Error_("new-line character seen in unquoted field - do you need to open the file with newline=''?");
    }
  }

  #save(): void {
    const { quoting } = this.#format;
    const isNull = this.#unquoted && this.#field === "" && (quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL);
    const isNumber = this.#unquoted && (quoting === QUOTE_NONNUMERIC || (quoting === QUOTE_STRINGS && this.#field !== ""));
    this.#row.push(isNull ? null : isNumber ? float(this.#field) : this.#field);
    this.#field = "";
    this.#unquoted = true;
  }
}
declare_type(Reader, "reader", "_csv");

/** `reader(lines, dialect, { delimiter: ";" })`: an iterator of rows. */
export function reader(lines: unknown, ...given: unknown[]): Reader {
  if (find_iterator(lines) === undefined) throw new TypeError("argument 1 must be an iterator");
  return new Reader(lines, formatOfCall(given));
}

interface DictReaderOptions {
  readonly f: unknown;
  readonly fieldnames?: unknown;
  readonly restkey?: unknown;
  readonly restval?: unknown;
  readonly dialect?: unknown;
}

/** Splits the format's own settings from a call's keywords. */
function withoutSettings(given: readonly unknown[]): [rest: readonly unknown[], changes: Readonly<Record<string, unknown>>] {
  const [positional, keywords] = split_keywords(given);
  const isSetting = ([name]: [string, unknown]): boolean => (settings as readonly string[]).includes(name);
  const entries = Object.entries(keywords);
  return [[...positional, Object.fromEntries(entries.filter((each) => !isSetting(each)))], Object.fromEntries(entries.filter(isSetting))];
}

/** Gives a dict for each row; the first row has the names where none are given. */
export class DictReader implements PyIterator<Dict<unknown, unknown>> {
  readonly reader: Reader;
  readonly restkey: unknown;
  readonly restval: unknown;
  readonly dialect: unknown;
  line_num = 0;
  #names: unknown[] | null;

  constructor(...given: unknown[]) {
    const [args, changes] = withoutSettings(given);
    const options = by_names<DictReaderOptions>(args, ["f", "fieldnames", "restkey", "restval", "dialect"], "DictReader");
    this.#names = options.fieldnames == null ? null : list(iter(options.fieldnames));
    this.restkey = options.restkey ?? null;
    this.restval = options.restval ?? null;
    this.dialect = options.dialect ?? "excel";
    this.reader = reader(options.f, this.dialect, changes);
  }
  get fieldnames(): unknown[] | null {
    if (this.#names === null) this.#names = this.reader.next().value ?? null;
    this.line_num = this.reader.line_num;
    return this.#names;
  }
  set fieldnames(names: unknown[] | null) {
    this.#names = names;
  }
  [Symbol.iterator](): this {
    return this;
  }
  next(): IteratorResult<Dict<unknown, unknown>, undefined> {
    const names = this.fieldnames ?? [];
    let step = this.reader.next();
    while (!step.done && step.value.length === 0) step = this.reader.next();
    this.line_num = this.reader.line_num;
    if (step.done) return step;
    const row = step.value;
    const made = dict<unknown, unknown>();
    names.forEach((name, i) => made.__setitem__(name, i < row.length ? row[i] : this.restval));
    if (row.length > names.length) made.__setitem__(this.restkey, row.slice(names.length));
    return { done: false, value: made };
  }
}
declare_type(DictReader, "DictReader", "csv");

// --- writing ---------------------------------------------------------------------------------------------------------------

interface Output {
  write(text: string): unknown;
}

class Writer {
  readonly #file: Output;
  readonly #format: Format;

  constructor(file: Output, format: Format) {
    this.#file = file;
    this.#format = format;
  }
  writerow(row: unknown): unknown {
    return this.#file.write(rowText(row, this.#format));
  }
  writerows(rows: unknown): void {
    for (const row of iter(rows)) this.writerow(row);
  }
}
declare_type(Writer, "writer", "_csv");

export function writer(file: unknown, ...given: unknown[]): Writer {
  if (typeof file !== "object" || file === null || !isOutput(file)) throw new TypeError('argument 1 must have a "write" method');
  return new Writer(file, formatOfCall(given));
}

function isOutput(file: object): file is Output {
  return typeof Reflect.get(file, "write") === "function";
}

function rowText(row: unknown, format: Format): string {
  if (find_iterator(row) === undefined) throw new Error_(`iterable expected, not ${type_name(row)}`);
  const fields = [...iter(row)];
  const texts = fields.map((field) => fieldText(field, format));
  if (fields.length === 1 && texts[0] === "") {
    const isNull = fields[0] == null && (format.quoting === QUOTE_STRINGS || format.quoting === QUOTE_NOTNULL);
    if (format.quoting === QUOTE_NONE || isNull) throw new Error_("single empty field record must be quoted");
    texts[0] = `${format.quotechar}${format.quotechar}`;
  }
  return texts.join(format.delimiter) + format.lineterminator;
}

function isNumber(field: unknown): boolean {
  return ["number", "bigint", "boolean"].includes(typeof field) || field instanceof Float || (typeof field === "object" && field !== null && "__float__" in field);
}

function fieldText(field: unknown, { delimiter, quotechar, escapechar, doublequote, lineterminator, quoting, skipinitialspace }: Format): string {
  const text = field == null ? "" : typeof field === "string" ? field : text_of(field);
  let quoted = quoting === QUOTE_ALL || (quoting === QUOTE_NONNUMERIC && !isNumber(field)) || (quoting === QUOTE_STRINGS && typeof field === "string") || (quoting === QUOTE_NOTNULL && field != null);
  if (text === "" && delimiter === " " && skipinitialspace) {
    if (quoting === QUOTE_NONE) throw new Error_("empty field must be quoted if delimiter is a space and skipinitialspace is true");
    quoted = true;
  }
  let result = "";
  for (const c of text) {
    if (c === delimiter || c === escapechar || c === quotechar || c === "\n" || c === "\r" || lineterminator.includes(c)) {
      if (c === quotechar && quoting !== QUOTE_NONE && doublequote) {
        result += quotechar;
        quoted = true;
      } else if (quoting === QUOTE_NONE || c === quotechar || c === escapechar) {
        if (escapechar === null) throw new Error_("need to escape, but no escapechar set");
        result += escapechar;
      } else quoted = true;
    }
    result += c;
  }
  return quoted ? `${quotechar}${result}${quotechar}` : result;
}

interface DictWriterOptions {
  readonly f: unknown;
  readonly fieldnames: unknown;
  readonly restval?: unknown;
  readonly extrasaction?: string;
  readonly dialect?: unknown;
}

export class DictWriter {
  readonly fieldnames: unknown;
  readonly restval: unknown;
  readonly extrasaction: string;
  readonly writer: Writer;

  constructor(...given: unknown[]) {
    const [args, changes] = withoutSettings(given);
    const options = by_names<DictWriterOptions>(args, ["f", "fieldnames", "restval", "extrasaction", "dialect"], "DictWriter");
    this.fieldnames = options.fieldnames;
    this.restval = options.restval ?? "";
    this.extrasaction = (options.extrasaction ?? "raise").toLowerCase();
    if (!["raise", "ignore"].includes(this.extrasaction)) throw new ValueError(`extrasaction (${options.extrasaction}) must be 'raise' or 'ignore'`);
    this.writer = writer(options.f, options.dialect ?? "excel", changes);
  }
  writeheader(): unknown {
    return this.writer.writerow(this.fieldnames);
  }
  #row(row: Dict<unknown, unknown>): unknown[] {
    const names = [...iter(this.fieldnames)];
    if (this.extrasaction === "raise") {
      const wrong = [...row.keys().__sub__(names)];
      if (wrong.length > 0) throw new ValueError(`dict contains fields not in fieldnames: ${wrong.map(repr).join(", ")}`);
    }
    return names.map((name) => row.get(name, this.restval));
  }
  /** @throws ValueError for a field that has no column. */
  writerow(row: Dict<unknown, unknown>): unknown {
    return this.writer.writerow(this.#row(row));
  }
  writerows(rows: Iterable<Dict<unknown, unknown>>): void {
    for (const row of iter(rows)) this.writerow(row);
  }
}
declare_type(DictWriter, "DictWriter", "csv");

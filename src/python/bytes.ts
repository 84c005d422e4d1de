// bytes and bytearray. Specified by CPython's Objects/bytesobject.c and bytearrayobject.c.
import { BYTE_SPACES, byte_capitalize, byte_hex, byte_lower, byte_swapcase, byte_title, byte_upper, byte_words, byte_words_right } from "./byte-text.ts";
import { IndexError, OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { decode, encode } from "./codecs.ts";
import { as_int, to_count, to_position } from "./integers.ts";
import { iter, type PyIterator } from "./iteration.ts";
import { by_names, keyword } from "./keywords.ts";
import { list, Tuple } from "./list.ts";
import { type PercentFields, percent_format } from "./percent.ts";
import { ascii } from "./repr.ts";
import { Slice } from "./slice.ts";
import { declare_type, is_keywords, NotImplemented, special } from "./special.ts";
import { str } from "./str.ts";
import { at, del_at, set_at } from "./subscript.ts";
import { hash_bytes } from "./text-hash.ts";
import { truth } from "./truth.ts";
import { type BuiltinType, type_name } from "./type.ts";

/** What bytes and bytearray share. Text methods work as on Latin-1 text, which has one character a byte. */
export abstract class ByteSequence {
  protected readonly data: number[];
  constructor(data: number[]) {
    this.data = data;
  }

  /** The bytes themselves, to be read only: going through them one by one costs ten times as much. */
  get $bytes(): readonly number[] {
    return this.data;
  }

  [Symbol.iterator](): PyIterator<number> {
    return this.data[Symbol.iterator]();
  }
  __len__(): number {
    return this.data.length;
  }
  __getitem__(index: number): number;
  __getitem__(index: Slice): this;
  __getitem__(index: number | Slice): number | this {
    if (index instanceof Slice) return this.make(list(at(this.data as unknown, index)).map(Number));
    if (as_int(index) === undefined && special(index, "__index__") === undefined) {
      throw new TypeError(`byte indices must be integers or slices, not ${type_name(index)}`);
    }
    const i = to_position(index);
    const byte = this.data[i < 0 ? i + this.data.length : i];
    if (byte === undefined) throw new IndexError("index out of range");
    return byte;
  }
  __contains__(x: unknown): boolean {
    if (is_bytes(x)) return this.latin().includes(x.latin());
    if (as_int(x) === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(x)}'`);
    return this.data.includes(check_byte(x));
  }
  __add__(other: unknown): this {
    if (!is_bytes(other)) throw new TypeError(`can't concat ${type_name(other)} to ${type_name(this)}`);
    return this.make([...this.data, ...other.data]);
  }
  __mul__(count: unknown): unknown {
    if (as_int(count) === undefined) throw new TypeError(`can't multiply sequence by non-int of type '${type_name(count)}'`);
    const result: number[] = [];
    for (let n = to_count(count); n > 0; n -= 1) result.push(...this.data);
    return this.make(result);
  }
  __rmul__(count: unknown): unknown {
    return this.__mul__(count);
  }
  __eq__(other: unknown): unknown {
    return is_bytes(other) ? this.latin() === other.latin() : NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return is_bytes(other) ? this.latin() < other.latin() : NotImplemented;
  }
  __le__(other: unknown): unknown {
    return is_bytes(other) ? this.latin() <= other.latin() : NotImplemented;
  }
  __gt__(other: unknown): unknown {
    return is_bytes(other) ? this.latin() > other.latin() : NotImplemented;
  }
  __ge__(other: unknown): unknown {
    return is_bytes(other) ? this.latin() >= other.latin() : NotImplemented;
  }
  get __hash__(): (() => number) | null {
    return () => hash_bytes(Uint8Array.from(this.data));
  }
  __repr__(): string {
    return bytes_repr(this.data);
  }

  /** `b.decode(encoding="utf-8", errors="strict")` @throws UnicodeDecodeError */
  decode(...options: unknown[]): string {
    const { encoding = "utf-8", errors = "strict" } = by_names<{ encoding?: string; errors?: string }>(options, ["encoding", "errors"], "decode");
    return decode(this.data, encoding, errors);
  }
  /** `b.hex(sep, bytes_per_sep=1)` */
  hex(...options: unknown[]): string {
    const { sep, bytes_per_sep = 1 } = by_names<{ sep?: unknown; bytes_per_sep?: unknown }>(options, ["sep", "bytes_per_sep"], "hex");
    if (sep === undefined) return byte_hex(this.data, "", 0);
    const separator = typeof sep === "string" ? sep : latin_of(sep);
    if (separator.length !== 1) throw new ValueError("sep must be length 1.");
    return byte_hex(this.data, separator, to_count(bytes_per_sep));
  }
  join(items: Iterable<ByteSequence>): this {
    const result: number[] = [];
    let i = 0;
    for (const item of iter(items)) {
      if (!is_bytes(item)) throw new TypeError(`sequence item ${i}: expected a bytes-like object, ${type_name(item)} found`);
      if (i > 0) result.push(...this.data);
      result.push(...item.data);
      i += 1;
    }
    return this.make(result);
  }
  /** `b.split(sep=None, maxsplit=-1)` */
  split(...options: unknown[]): this[] {
    const [separator, limit] = split_options(options, "split");
    return this.#all(separator === null ? byte_words(this.latin(), limit) : str.split(this.latin(), separator, limit));
  }
  /** `b.rsplit(sep=None, maxsplit=-1)` */
  rsplit(...options: unknown[]): this[] {
    const [separator, limit] = split_options(options, "rsplit");
    return this.#all(separator === null ? byte_words_right(this.latin(), limit) : str.rsplit(this.latin(), separator, limit));
  }
  /** `b.splitlines(keepends=False)` */
  splitlines(keepends: unknown = false): this[] {
    const lines = this.latin().match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/g) ?? [];
    return this.#all(truth(keyword(keepends, "keepends")) ? lines : lines.map((line) => line.replace(/[\r\n]+$/, "")));
  }
  partition(separator: ByteSequence): readonly [this, this, this] {
    return this.#three(str.partition(this.latin(), latin_of(separator)));
  }
  rpartition(separator: ByteSequence): readonly [this, this, this] {
    return this.#three(str.rpartition(this.latin(), latin_of(separator)));
  }
  strip(characters?: ByteSequence | null): this {
    return this.#from(str.strip(this.latin(), characters == null ? BYTE_SPACES : latin_of(characters)));
  }
  lstrip(characters?: ByteSequence | null): this {
    return this.#from(str.lstrip(this.latin(), characters == null ? BYTE_SPACES : latin_of(characters)));
  }
  rstrip(characters?: ByteSequence | null): this {
    return this.#from(str.rstrip(this.latin(), characters == null ? BYTE_SPACES : latin_of(characters)));
  }
  removeprefix(prefix: ByteSequence): this {
    return this.#from(str.removeprefix(this.latin(), latin_of(prefix)));
  }
  removesuffix(suffix: ByteSequence): this {
    return this.#from(str.removesuffix(this.latin(), latin_of(suffix)));
  }
  startswith(prefix: ByteSequence | readonly ByteSequence[], start?: number, end?: number): boolean {
    return str.startswith(this.latin(), affixes(prefix, "startswith"), start, end);
  }
  endswith(suffix: ByteSequence | readonly ByteSequence[], start?: number, end?: number): boolean {
    return str.endswith(this.latin(), affixes(suffix, "endswith"), start, end);
  }
  find(part: ByteSequence | number, start?: number | null, end?: number | null): number {
    return str.find(this.latin(), part_of(part), start, end);
  }
  rfind(part: ByteSequence | number, start?: number | null, end?: number | null): number {
    return str.rfind(this.latin(), part_of(part), start, end);
  }
  /** @throws ValueError */
  index(part: ByteSequence | number, start?: number | null, end?: number | null): number {
    return found(this.find(part, start, end));
  }
  /** @throws ValueError */
  rindex(part: ByteSequence | number, start?: number | null, end?: number | null): number {
    return found(this.rfind(part, start, end));
  }
  count(part: ByteSequence | number, start?: number | null, end?: number | null): number {
    return str.count(this.latin(), part_of(part), start, end);
  }
  replace(old: ByteSequence, by: ByteSequence, count = -1): this {
    return this.#from(str.replace(this.latin(), latin_of(old), latin_of(by), count));
  }
  /** `b.translate(table, delete=b"")`; a table is 256 bytes, or None. */
  translate(table: ByteSequence | null, gone: unknown = undefined): this {
    const dropped = keyword(gone, "delete");
    const unwanted = dropped === undefined ? "" : latin_of(dropped);
    const to = table === null ? null : latin_of(table);
    if (to !== null && to.length !== 256) throw new ValueError("translation table must be 256 characters long");
    const kept = this.data.filter((byte) => !unwanted.includes(String.fromCharCode(byte)));
    return this.make(to === null ? kept : kept.map((byte) => to.charCodeAt(byte)));
  }
  center(width: number, fill?: ByteSequence): this {
    return this.#from(str.center(this.latin(), width, fill_of(fill, "center")));
  }
  ljust(width: number, fill?: ByteSequence): this {
    return this.#from(str.ljust(this.latin(), width, fill_of(fill, "ljust")));
  }
  rjust(width: number, fill?: ByteSequence): this {
    return this.#from(str.rjust(this.latin(), width, fill_of(fill, "rjust")));
  }
  zfill(width: number): this {
    return this.#from(str.zfill(this.latin(), width));
  }
  expandtabs(tabsize: number | { tabsize: number } = 8): this {
    return this.#from(str.expandtabs(this.latin(), tabsize));
  }
  upper(): this {
    return this.#from(byte_upper(this.latin()));
  }
  lower(): this {
    return this.#from(byte_lower(this.latin()));
  }
  swapcase(): this {
    return this.#from(byte_swapcase(this.latin()));
  }
  capitalize(): this {
    return this.#from(byte_capitalize(this.latin()));
  }
  title(): this {
    return this.#from(byte_title(this.latin()));
  }
  isalpha(): boolean {
    return /^[A-Za-z]+$/.test(this.latin());
  }
  isdigit(): boolean {
    return /^[0-9]+$/.test(this.latin());
  }
  isalnum(): boolean {
    return /^[0-9A-Za-z]+$/.test(this.latin());
  }
  isspace(): boolean {
    return /^[ \t\n\r\v\f]+$/.test(this.latin());
  }
  isascii(): boolean {
    return this.data.every((byte) => byte < 128);
  }
  islower(): boolean {
    return /^[^A-Z]*[a-z][^A-Z]*$/.test(this.latin());
  }
  isupper(): boolean {
    return /^[^a-z]*[A-Z][^a-z]*$/.test(this.latin());
  }
  istitle(): boolean {
    const text = this.latin();
    return /[A-Za-z]/.test(text) && byte_title(text) === text;
  }
  /** `b"%d of %s" % (1, b"x")` */
  __mod__(values: unknown): this {
    return this.#from(percent_format(this.latin(), values, byte_fields));
  }

  /** One character for each byte. */
  latin(): string {
    let text = "";
    for (const byte of this.data) text += String.fromCharCode(byte);
    return text;
  }
  #from(latin: string): this {
    return this.make(Array.from(latin, (c) => c.charCodeAt(0)));
  }
  #all(texts: readonly string[]): this[] {
    return texts.map((text) => this.#from(text));
  }
  #three(parts: readonly string[]): readonly [this, this, this] {
    return Tuple.collect(this.#all(parts)) as readonly this[] as readonly [this, this, this];
  }
  protected abstract make(data: number[]): this;
}

/** The text of bytes that are an argument. */
function latin_of(x: unknown): string {
  if (!is_bytes(x)) throw new TypeError(`a bytes-like object is required, not '${type_name(x)}'`);
  return x.latin();
}

/** What a search looks for: bytes, or one byte by its number. */
function part_of(x: unknown): string {
  if (is_bytes(x)) return x.latin();
  if (as_int(x) === undefined) throw new TypeError(`argument should be integer or bytes-like object, not '${type_name(x)}'`);
  return String.fromCharCode(check_byte(x));
}

function affixes(x: unknown, method: string): string | readonly string[] {
  if (is_bytes(x)) return x.latin();
  if (x instanceof Tuple) return Tuple.collect([...x].map(latin_of)) as readonly string[];
  throw new TypeError(`${method} first arg must be bytes or a tuple of bytes, not ${type_name(x)}`);
}

function fill_of(x: unknown, method: string): string {
  if (x === undefined) return " ";
  if (!is_bytes(x)) throw new TypeError(`${method}() argument 2 must be a byte string of length 1, not ${type_name(x)}`);
  const length = x.__len__();
  if (length !== 1) throw new TypeError(`${method}(): argument 2 must be a byte string of length 1, not a ${type_name(x)} object of length ${length}`);
  return x.latin();
}

function split_options(options: unknown[], method: string): [string | null, number] {
  const { sep, maxsplit = -1 } = by_names<{ sep?: unknown; maxsplit?: unknown }>(options, ["sep", "maxsplit"], method);
  return [sep == null ? null : latin_of(sep), to_count(maxsplit)];
}

function found(at: number): number {
  if (at < 0) throw new ValueError("subsection not found");
  return at;
}

/** How `%` treats what bytes treat otherwise than str. */
const byte_fields: PercentFields = {
  noun: "bytes",
  isOne: (values) => typeof values === "string" || is_bytes(values),
  key: (name) => from_latin(name),
  text(code, value) {
    if (code === "a" || code === "r") return ascii(value);
    if (code === "c") {
      if (is_bytes(value) && value.__len__() === 1) return value.latin();
      const byte = as_int(value);
      if (byte === undefined) throw new TypeError(`%c requires an integer in range(256) or a single byte, not ${is_bytes(value) ? `a ${type_name(value)} object of length ${value.__len__()}` : type_name(value)}`);
      if (byte < 0 || byte > 255) throw new OverflowError("%c arg not in range(256)");
      return String.fromCharCode(Number(byte));
    }
    if (code !== "s" && code !== "b") return undefined;
    const raw = is_bytes(value) ? value : special(value, "__bytes__")?.call(value);
    if (!is_bytes(raw)) throw new TypeError(`%b requires a bytes-like object, or an object that implements __bytes__, not '${type_name(value)}'`);
    return raw.latin();
  },
};

/** Bytes of text that has one character for each. */
function from_latin(text: string): Bytes {
  return new Bytes(Array.from(text, (c) => c.charCodeAt(0)));
}

export class Bytes extends ByteSequence {
  protected override make(data: number[]): this {
    return new Bytes(data) as this;
  }
}

export class Bytearray extends ByteSequence {
  protected override make(data: number[]): this {
    return new Bytearray(data) as this;
  }
  append(byte: number): void {
    this.data.push(check_byte(byte));
  }
  extend(bytes: Iterable<number>): void {
    for (const byte of list(bytes)) this.data.push(check_byte(byte));
  }
  pop(index = -1): number {
    if (this.data.length === 0) throw new IndexError("pop from empty bytearray");
    const taken = this.data.splice(index, 1)[0];
    if (taken === undefined) throw new IndexError("pop index out of range");
    return taken;
  }
  clear(): void {
    this.data.length = 0;
  }
  insert(index: number, byte: number): void {
    const i = to_count(index);
    this.data.splice(i, 0, check_byte(byte));
  }
  /** @throws ValueError */
  remove(byte: number): void {
    const at = this.data.indexOf(check_byte(byte));
    if (at < 0) throw new ValueError("value not found in bytearray");
    this.data.splice(at, 1);
  }
  reverse(): void {
    this.data.reverse();
  }
  copy(): Bytearray {
    return new Bytearray([...this.data]);
  }
  __setitem__(index: number | Slice, value: number | Iterable<number>): void {
    if (index instanceof Slice) {
      set_at(this.data as unknown, index, byte_list(value, undefined, "strict"));
      return;
    }
    const position = to_position(index);
    const i = position < 0 ? position + this.data.length : position;
    if (i < 0 || i >= this.data.length) throw new IndexError("bytearray index out of range");
    this.data[i] = check_byte(value);
  }
  __delitem__(index: number | Slice): void {
    del_at(this.data, index);
  }
  __iadd__(other: unknown): this {
    if (!is_bytes(other)) throw new TypeError(`can't concat ${type_name(other)} to bytearray`);
    this.data.push(...other);
    return this;
  }
  override get __hash__(): null {
    return null;
  }
  override __repr__(): string {
    // CPython writes a bytearray's literal with its own rule: a single quote inside is escaped.
    const text = bytes_repr(this.data);
    return text.startsWith('b"') ? `bytearray(b"${text.slice(2, -1).replaceAll("'", "\\'")}")` : `bytearray(${text})`;
  }
}

/** Whether `x` is bytes or a bytearray. */
export function is_bytes(x: unknown): x is ByteSequence {
  return x instanceof ByteSequence;
}

function check_byte(x: unknown): number {
  const byte = to_count(x);
  if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
  return byte;
}

function bytes_repr(data: readonly number[]): string {
  const mark = data.includes(39) && !data.includes(34) ? '"' : "'";
  let text = "b" + mark;
  for (const byte of data) {
    const c = String.fromCharCode(byte);
    if (c === mark || c === "\\") text += "\\" + c;
    else if (byte === 9) text += "\\t";
    else if (byte === 10) text += "\\n";
    else if (byte === 13) text += "\\r";
    else text += byte >= 32 && byte < 127 ? c : "\\x" + byte.toString(16).padStart(2, "0");
  }
  return text + mark;
}

function byte_list(source: unknown, encoding: unknown, errors: string): number[] {
  if (source === undefined) return [];
  if (typeof source === "string") {
    if (typeof encoding !== "string") throw new TypeError("string argument without an encoding");
    return encode(source, encoding, errors);
  }
  if (encoding !== undefined) throw new TypeError("encoding without a string argument");
  if (as_int(source) !== undefined) {
    const count = to_count(source);
    if (count < 0) throw new ValueError("negative count");
    return new Array<number>(count).fill(0);
  }
  if (is_keywords(source)) throw new TypeError("bytes() takes no such keyword arguments");
  const result: number[] = [];
  for (const item of iter(source)) {
    const byte = to_count(item);
    if (byte < 0 || byte > 255) throw new ValueError("bytes must be in range(0, 256)");
    result.push(byte);
  }
  return result;
}

/** @throws ValueError with the place of what is no digit. */
function hex_list(text: string): number[] {
  const data: number[] = [];
  for (let i = 0; i < text.length; ) {
    if (BYTE_SPACES.includes(text[i] ?? "")) {
      i += 1;
      continue;
    }
    for (const at of [i, i + 1]) {
      if (at >= text.length) throw new ValueError("fromhex() arg must contain an even number of hexadecimal digits");
      if (!/[0-9a-fA-F]/.test(text[at] ?? "")) throw new ValueError(`non-hexadecimal number found in fromhex() arg at position ${at}`);
    }
    data.push(parseInt(text.slice(i, i + 2), 16));
    i += 2;
  }
  return data;
}

export interface BytesType extends BuiltinType<Bytes> {
  (source?: number | Iterable<number>): Bytes;
  (text: string, encoding?: string, errors?: string): Bytes;
  fromhex(text: string): Bytes;
  maketrans(from: ByteSequence, to: ByteSequence): Bytes;
}
/** `bytes()`, `bytes(4)`, `bytes([1, 2])`, `bytes("é", "utf-8")` */
export const bytes: BytesType = Object.assign(
  (source?: unknown, encoding?: string, errors = "strict"): Bytes =>
    source instanceof Bytes ? source : new Bytes(byte_list(source, encoding, errors)),
  {
    fromhex: (text: string): Bytes => new Bytes(hex_list(text)),
    maketrans(from: ByteSequence, to: ByteSequence): Bytes {
      const [sources, targets] = [latin_of(from), latin_of(to)];
      if (sources.length !== targets.length) throw new ValueError("maketrans arguments must have same length");
      const table = Array.from({ length: 256 }, (_, byte) => byte);
      for (let i = 0; i < sources.length; i += 1) table[sources.charCodeAt(i)] = targets.charCodeAt(i);
      return new Bytes(table);
    },
  },
);
declare_type(bytes, "bytes", "builtins", Bytes);

export interface BytearrayType extends BuiltinType<Bytearray> {
  (source?: number | Iterable<number>): Bytearray;
  (text: string, encoding?: string, errors?: string): Bytearray;
  fromhex(text: string): Bytearray;
}
export const bytearray: BytearrayType = Object.assign(
  (source?: unknown, encoding?: unknown, errors: string = "strict"): Bytearray => new Bytearray(byte_list(source, encoding, errors)),
  { fromhex: (text: string): Bytearray => new Bytearray(hex_list(text)) },
);
declare_type(bytearray, "bytearray", "builtins", Bytearray);

/** A bytes literal: `` b`GET\r\n` ``; each character up to `\xff` is a byte. */
export function b(texts: TemplateStringsArray): Bytes {
  return from_latin(texts[0] ?? "");
}

// bytes and bytearray. Specified by CPython's Objects/bytesobject.c and bytearrayobject.c.
import { IndexError, TypeError, ValueError } from "./exceptions.ts";
import { decode, encode } from "./codecs.ts";
import { hash_items } from "./hash.ts";
import { as_int, to_count, to_position } from "./integers.ts";
import { iter, type PyIterator } from "./iteration.ts";
import { list, Tuple } from "./list.ts";
import { Slice } from "./slice.ts";
import { declare_type, is_keywords, NotImplemented, special } from "./special.ts";
import { str } from "./str.ts";
import { at } from "./subscript.ts";
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
    return () => hash_items(this.data);
  }
  __repr__(): string {
    return bytes_repr(this.data);
  }

  /** `b.decode()` @throws UnicodeDecodeError */
  decode(encoding = "utf-8", errors = "strict"): string {
    return decode(this.data, encoding, errors);
  }
  hex(separator = ""): string {
    return this.data.map((byte) => byte.toString(16).padStart(2, "0")).join(separator);
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
  split(separator?: ByteSequence | null, maxsplit = -1): this[] {
    return str.split(this.latin(), separator == null ? null : separator.latin(), maxsplit).map((part) => this.#from(part));
  }
  rsplit(separator?: ByteSequence | null, maxsplit = -1): this[] {
    return str.rsplit(this.latin(), separator == null ? null : separator.latin(), maxsplit).map((part) => this.#from(part));
  }
  splitlines(keepends = false): this[] {
    const pieces: number[][] = [];
    let line: number[] = [];
    this.data.forEach((byte, i) => {
      line.push(byte);
      if (byte !== 10 && (byte !== 13 || this.data[i + 1] === 10)) return;
      pieces.push(line);
      line = [];
    });
    if (line.length > 0) pieces.push(line);
    const end = (bytes: number[]): number => {
      let n = bytes.length;
      if (bytes[n - 1] === 10) n -= bytes[n - 2] === 13 ? 2 : 1;
      else if (bytes[n - 1] === 13) n -= 1;
      return n;
    };
    return pieces.map((piece) => this.make(keepends ? piece : piece.slice(0, end(piece))));
  }
  partition(separator: ByteSequence): readonly [this, this, this] {
    const parts = str.partition(this.latin(), separator.latin()).map((part) => this.#from(part));
    return Tuple.collect(parts) as readonly this[] as readonly [this, this, this];
  }
  strip(characters?: ByteSequence | null): this {
    return this.#from(str.strip(this.latin(), characters?.latin() ?? BYTE_SPACES));
  }
  lstrip(characters?: ByteSequence | null): this {
    return this.#from(str.lstrip(this.latin(), characters?.latin() ?? BYTE_SPACES));
  }
  rstrip(characters?: ByteSequence | null): this {
    return this.#from(str.rstrip(this.latin(), characters?.latin() ?? BYTE_SPACES));
  }
  startswith(prefix: ByteSequence): boolean {
    return this.latin().startsWith(prefix.latin());
  }
  endswith(suffix: ByteSequence): boolean {
    return this.latin().endsWith(suffix.latin());
  }
  find(part: ByteSequence, start?: number, end?: number): number {
    return str.find(this.latin(), part.latin(), start, end);
  }
  index(part: ByteSequence, start?: number, end?: number): number {
    const at = this.find(part, start, end);
    if (at < 0) throw new ValueError("subsection not found");
    return at;
  }
  count(part: ByteSequence): number {
    return str.count(this.latin(), part.latin());
  }
  replace(old: ByteSequence, by: ByteSequence, count = -1): this {
    return this.#from(str.replace(this.latin(), old.latin(), by.latin(), count));
  }
  upper(): this {
    return this.make(this.data.map((byte) => (byte >= 97 && byte <= 122 ? byte - 32 : byte)));
  }
  lower(): this {
    return this.make(this.data.map((byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte)));
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
  protected abstract make(data: number[]): this;
}

const BYTE_SPACES = " \t\n\r\v\f";

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
  __setitem__(index: number, byte: number): void {
    const i = index < 0 ? index + this.data.length : index;
    if (i < 0 || i >= this.data.length) throw new IndexError("bytearray index out of range");
    this.data[i] = check_byte(byte);
  }
  __delitem__(index: number | Slice): void {
    const positions = this.data.map((_, i) => i);
    const gone = new Set(index instanceof Slice ? list(at(positions as unknown, index)) : [at(positions, index)]);
    const kept = this.data.filter((_, i) => !gone.has(i));
    this.data.length = 0;
    this.data.push(...kept);
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

export interface BytesType extends BuiltinType<Bytes> {
  (source?: number | Iterable<number>): Bytes;
  (text: string, encoding?: string, errors?: string): Bytes;
  fromhex(text: string): Bytes;
}
/** `bytes()`, `bytes(4)`, `bytes([1, 2])`, `bytes("é", "utf-8")` */
export const bytes: BytesType = Object.assign(
  (source?: unknown, encoding?: string, errors = "strict"): Bytes =>
    source instanceof Bytes ? source : new Bytes(byte_list(source, encoding, errors)),
  {
    fromhex(text: string): Bytes {
      const digits = text.replace(/\s/g, "");
      if (digits.length % 2 === 1 || /[^0-9a-fA-F]/.test(digits)) {
        throw new ValueError("fromhex() arg must contain an even number of hexadecimal digits");
      }
      return new Bytes(Array.from({ length: digits.length / 2 }, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16)));
    },
  },
);
declare_type(bytes, "bytes", "builtins", Bytes);

export interface BytearrayType extends BuiltinType<Bytearray> {
  (source?: number | Iterable<number>): Bytearray;
  (text: string, encoding?: string, errors?: string): Bytearray;
}
export const bytearray: BytearrayType = (source?: unknown, encoding?: unknown, errors: string = "strict"): Bytearray =>
  new Bytearray(byte_list(source, encoding, errors));
declare_type(bytearray, "bytearray", "builtins", Bytearray);

/** A bytes literal: `` b`GET\r\n` ``; each character up to `\xff` is a byte. */
export function b(texts: TemplateStringsArray): Bytes {
  return new Bytes(Array.from(texts[0] ?? "", (c) => c.charCodeAt(0)));
}

// Python's `struct`: values as bytes of a layout. Specified by CPython's Modules/_struct.c, native sizes being those of the
// 32-bit CPython that makes the recordings.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytearray, Bytes, type ByteSequence, is_bytes } from "../bytes.ts";
import { Exception, TypeError } from "../exceptions.ts";
import { as_int } from "../integers.ts";
import { tuple } from "../list.ts";
import { float, to_float } from "../numeric.ts";
import { declare_type } from "../special.ts";
import { truth } from "../truth.ts";

/** What does not fit its layout. */
export class error extends Exception {}
declare_type(error, "error", "struct");

interface Field {
  readonly code: string;
  readonly size: number;
  /** Bytes of padding before it. */
  readonly pad: number;
  /** How often; for `s` and `p` the length. */
  readonly count: number;
}

interface Layout {
  readonly littleEndian: boolean;
  readonly fields: readonly Field[];
  readonly size: number;
}

const SIZES: Readonly<Record<string, number>> = { x: 1, c: 1, b: 1, B: 1, "?": 1, h: 2, H: 2, i: 4, I: 4, l: 4, L: 4, q: 8, Q: 8, n: 4, N: 4, e: 2, f: 4, d: 8, s: 1, p: 1, P: 4 };

function layoutOf(format: string | ByteSequence): Layout {
  const text = typeof format === "string" ? format : String.fromCharCode(...format.$bytes);
  const order = /^[@=<>!]/.exec(text)?.[0] ?? "@";
  const isNative = order === "@";
  const fields: Field[] = [];
  let size = 0;
  const rest = /^[@=<>!]/.test(text) ? text.slice(1) : text;
  for (const [, digits = "", code = ""] of rest.matchAll(/\s*(\d*)(\s*[^\d])?/g)) {
    if (code.trim() === "" && digits === "") continue;
    const letter = code.trim();
    if (letter === "") throw new error("repeat count given without format specifier");
    const each = SIZES[letter];
    if (each === undefined || (!isNative && "nNP".includes(letter))) throw new error("bad char in struct format");
    const pad = isNative ? (each - (size % each)) % each : 0;
    const count = digits === "" ? 1 : Number(digits);
    size += pad + each * count;
    fields.push({ code: letter, size: each, pad, count });
  }
  return { littleEndian: order !== ">" && order !== "!", fields, size };
}

function isText(code: string): boolean {
  return code === "s" || code === "p";
}

function valuesIn(layout: Layout): number {
  return layout.fields.reduce((sum, field) => sum + (field.code === "x" ? 0 : isText(field.code) ? 1 : field.count), 0);
}

function packWith(layout: Layout, values: readonly unknown[], name: string): number[] {
  const expected = valuesIn(layout);
  if (values.length !== expected) throw new error(`${name} expected ${expected} items for packing (got ${values.length})`);
  const bytes: number[] = [];
  let next = 0;
  for (const { code, size, pad, count } of layout.fields) {
    for (let i = 0; i < pad; i++) bytes.push(0);
    if (isText(code)) {
      const value = values[next++];
      if (!is_bytes(value)) throw new error(`argument for '${code}' must be a bytes object`);
      const given = code === "p" && count > 0 ? [Math.min(value.$bytes.length, count - 1, 255), ...value.$bytes] : value.$bytes;
      for (let i = 0; i < count; i++) bytes.push(given[i] ?? 0);
      continue;
    }
    for (let i = 0; i < count; i++) bytes.push(...(code === "x" ? [0] : packOne(code, size, layout.littleEndian, values[next++])));
  }
  return bytes;
}

function packOne(code: string, size: number, littleEndian: boolean, value: unknown): number[] {
  if (code === "c") {
    if (!is_bytes(value) || value.$bytes.length !== 1) throw new error("char format requires a bytes object of length 1");
    return [...value.$bytes];
  }
  if (code === "?") return [truth(value) ? 1 : 0];
  const view = new DataView(new ArrayBuffer(8));
  if ("efd".includes(code)) {
    if (as_int(value) === undefined && typeof value !== "number" && !(typeof value === "object" && value !== null && "value" in value)) throw new error("required argument is not a float");
    const number = to_float(value);
    if (code === "d") view.setFloat64(0, number, littleEndian);
    else if (code === "f") view.setFloat32(0, number, littleEndian);
    else throw new error("half floats cannot be packed in the sandbox");
  } else {
    const whole = as_int(value);
    if (whole === undefined) throw new error("required argument is not an integer");
    const bits = BigInt(size * 8);
    const signed = code === code.toLowerCase() && code !== "P";
    const [low, high] = signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
    const big = BigInt(whole);
    if (big < low || big > high) throw new error(`'${code}' format requires ${low} <= number <= ${high}`);
    const wrapped = BigInt.asUintN(size * 8, big);
    const result = Array.from({ length: size }, (_, index) => Number((wrapped >> BigInt(8 * index)) & 0xffn));
    return littleEndian ? result : result.reverse();
  }
  return Array.from({ length: size }, (_, index) => view.getUint8(index));
}

function unpackWith(layout: Layout, bytes: readonly number[], start: number): readonly unknown[] {
  const values: unknown[] = [];
  let at = start;
  for (const { code, size, pad, count } of layout.fields) {
    at += pad;
    if (isText(code)) {
      const part = bytes.slice(at, at + count);
      values.push(new Bytes(code === "p" ? part.slice(1, 1 + (part[0] ?? 0)) : part));
      at += count;
      continue;
    }
    for (let i = 0; i < count; i++, at += size) if (code !== "x") values.push(unpackOne(code, bytes.slice(at, at + size), layout.littleEndian));
  }
  return tuple(...values);
}

function unpackOne(code: string, part: readonly number[], littleEndian: boolean): unknown {
  if (code === "c") return new Bytes([...part]);
  if (code === "?") return part[0] !== 0;
  if ("efd".includes(code)) {
    if (code === "e") throw new error("half floats cannot be unpacked in the sandbox");
    const view = new DataView(new ArrayBuffer(8));
    part.forEach((byte, index) => view.setUint8(index, byte));
    return float(code === "d" ? view.getFloat64(0, littleEndian) : view.getFloat32(0, littleEndian));
  }
  const ordered = littleEndian ? part.toReversed() : part;
  const value = ordered.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const whole = code === code.toLowerCase() ? BigInt.asIntN(part.length * 8, value) : value;
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}

type Format = string | ByteSequence;

/** A layout that is kept. */
export class Struct {
  readonly format: string;
  readonly size: number;
  readonly #layout: Layout;

  constructor(format: Format) {
    this.#layout = layoutOf(format);
    this.format = typeof format === "string" ? format : String.fromCharCode(...format.$bytes);
    this.size = this.#layout.size;
  }

  pack(...values: readonly unknown[]): Bytes {
    return new Bytes(packWith(this.#layout, values, "pack"));
  }

  pack_into(buffer: Bytearray, offset: number, ...values: readonly unknown[]): void {
    const bytes = packWith(this.#layout, values, "pack_into");
    if (buffer.__len__() - offset < bytes.length) {
      throw new error(`pack_into requires a buffer of at least ${bytes.length + offset} bytes for packing ${bytes.length} bytes at offset ${offset} (actual buffer size is ${buffer.__len__()})`);
    }
    bytes.forEach((byte, index) => buffer.__setitem__(offset + index, byte));
  }

  unpack(buffer: ByteSequence): readonly unknown[] {
    const bytes = bytesOf(buffer);
    if (bytes.length !== this.size) throw new error(`unpack requires a buffer of ${this.size} bytes`);
    return unpackWith(this.#layout, bytes, 0);
  }

  unpack_from(buffer: ByteSequence, offset: number | { offset?: number } = 0): readonly unknown[] {
    const start = typeof offset === "number" ? offset : (offset.offset ?? 0);
    const bytes = bytesOf(buffer);
    if (bytes.length - start < this.size) {
      throw new error(`unpack_from requires a buffer of at least ${this.size + start} bytes for unpacking ${this.size} bytes at offset ${start} (actual buffer size is ${bytes.length})`);
    }
    return unpackWith(this.#layout, bytes, start);
  }

  *iter_unpack(buffer: ByteSequence): Generator<readonly unknown[]> {
    const bytes = bytesOf(buffer);
    if (this.size === 0 || bytes.length % this.size !== 0) throw new error(`iterative unpacking requires a buffer of a multiple of ${this.size} bytes`);
    for (let start = 0; start < bytes.length; start += this.size) yield unpackWith(this.#layout, bytes, start);
  }

  __repr__(): string {
    return `Struct('${this.format}')`;
  }
}
declare_type(Struct, "Struct", "_struct");

function bytesOf(buffer: unknown): readonly number[] {
  if (is_bytes(buffer)) return buffer.$bytes;
  throw new TypeError(typeof buffer === "string" ? "a bytes-like object is required, not 'str'" : "a bytes-like object is required");
}

export const calcsize = (format: Format): number => layoutOf(format).size;
export const pack = (format: Format, ...values: readonly unknown[]): Bytes => new Struct(format).pack(...values);
export const pack_into = (format: Format, buffer: Bytearray, offset: number, ...values: readonly unknown[]): void => new Struct(format).pack_into(buffer, offset, ...values);
export const unpack = (format: Format, buffer: ByteSequence): readonly unknown[] => new Struct(format).unpack(buffer);
export const unpack_from = (format: Format, buffer: ByteSequence, offset: number | { offset?: number } = 0): readonly unknown[] => new Struct(format).unpack_from(buffer, offset);
export const iter_unpack = (format: Format, buffer: ByteSequence): Generator<readonly unknown[]> => new Struct(format).iter_unpack(buffer);

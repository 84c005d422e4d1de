// Open files: text and binary, with CPython's buffers, so that what was not flushed is not in the file yet. Modes and
// `open` stand in io.ts, the files themselves in posix.ts. Specified by CPython's Lib/_pyio.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes, type ByteSequence, is_bytes } from "../bytes.ts";
import { EPOCH, now } from "../clock.ts";
import { decode, encode } from "../codecs.ts";
import { OSError, StopIteration, TypeError, ValueError } from "../exceptions.ts";
import { to_count } from "../integers.ts";
import { refuse } from "../refuse.ts";
import { repr } from "../repr.ts";
import { declare_type } from "../special.ts";
import { code_point_length } from "../text.ts";
import { type_name } from "../type.ts";
import { type FileNode, type Held, hold, let_go, writeWhatIsHeld } from "./posix.ts";

/** What is tried with a file that its mode does not allow. */
export class UnsupportedOperation extends OSError {}
declare_type(UnsupportedOperation, "UnsupportedOperation", "io");

/** `io.DEFAULT_BUFFER_SIZE`: so many bytes are held back at most. */
export const DEFAULT_BUFFER_SIZE = 131072;
/** So many bytes a text file reads at a time. */
const CHUNK = 8192;

export interface Access {
  readonly reads: boolean;
  readonly writes: boolean;
  readonly appends: boolean;
}

/** What files of both kinds have in common. */
abstract class OpenFile {
  abstract readonly closed: boolean;
  abstract close(): void;

  $checkOpen(text = "I/O operation on closed file."): void {
    if (this.closed) throw new ValueError(text);
  }
  isatty(): boolean {
    this.$checkOpen();
    return false;
  }
  fileno(): never {
    return refuse("fileno()", "gives a number that the system knows a file by");
  }
  seekable(): boolean {
    this.$checkOpen();
    return true;
  }
  __enter__(): this {
    this.$checkOpen();
    return this;
  }
  __exit__(): void {
    this.close();
  }
  [Symbol.dispose](): void {
    this.close();
  }
}

// --- bytes -----------------------------------------------------------------------------------------------------------------

/** Bytes that wait to be written, and where in the file the program is. Held by posix.ts as long as some wait. */
class Cursor implements Held {
  readonly owner: WeakRef<object>;
  readonly #node: FileNode;
  readonly #appends: boolean;
  #at = 0;
  #waiting: number[] = [];

  constructor(owner: object, node: FileNode, appends: boolean) {
    this.owner = new WeakRef(owner);
    this.#node = node;
    this.#appends = appends;
    if (appends) this.#at = node.data.length;
  }

  get position(): number {
    return this.#at + this.#waiting.length;
  }
  get size(): number {
    return this.#node.data.length;
  }

  add(bytes: readonly number[], most: number): void {
    if (bytes.length === 0) return;
    if (this.#waiting.length === 0) hold(this);
    for (const byte of bytes) this.#waiting.push(byte);
    if (this.#waiting.length > most) this.flush();
  }

  flush(): void {
    if (this.#waiting.length === 0) return;
    let_go(this);
    this.write();
  }

  write(): void {
    const { data } = this.#node;
    if (this.#appends) this.#at = data.length;
    while (data.length < this.#at) data.push(0);
    for (const byte of this.#waiting) data[this.#at++] = byte;
    this.#waiting = [];
    this.#node.modified = EPOCH + now();
  }

  read(size: number): number[] {
    writeWhatIsHeld();
    this.flush();
    const bytes = this.#node.data.slice(this.#at, size < 0 ? undefined : this.#at + size);
    this.#at += bytes.length;
    return bytes;
  }

  /** The bytes up to the next line's end, at most `size`. */
  readLine(size: number): number[] {
    writeWhatIsHeld();
    this.flush();
    const end = this.#node.data.indexOf(10, this.#at);
    const rest = (end < 0 ? this.size : end + 1) - this.#at;
    return this.read(size < 0 ? rest : Math.min(size, rest));
  }

  seek(to: number): void {
    this.flush();
    this.#at = to;
  }

  truncate(size: number): void {
    this.flush();
    const { data } = this.#node;
    while (data.length < size) data.push(0);
    data.length = size;
    this.#node.modified = EPOCH + now();
  }
}

/** A file of bytes. */
export class BinaryFile extends OpenFile {
  readonly name: string;
  readonly mode: string;
  readonly #access: Access;
  readonly #buffer: number;
  readonly #cursor: Cursor;
  #closed = false;

  constructor(name: string, mode: string, access: Access, node: FileNode, buffer: number) {
    super();
    this.name = name;
    this.mode = mode;
    this.#access = access;
    this.#buffer = buffer;
    this.#cursor = new Cursor(this, node, access.appends);
  }

  get closed(): boolean {
    return this.#closed;
  }
  readable(): boolean {
    this.$checkOpen();
    return this.#access.reads;
  }
  writable(): boolean {
    this.$checkOpen();
    return this.#access.writes;
  }
  #reading(closed: string): void {
    if (!this.#access.reads) throw new UnsupportedOperation("read");
    this.$checkOpen(closed);
  }

  read(size: number | null = -1): Bytes {
    this.#reading("read of closed file");
    return new Bytes(this.#cursor.read(size ?? -1));
  }
  read1(size = -1): Bytes {
    return this.read(size < 0 ? DEFAULT_BUFFER_SIZE : size);
  }
  readline(size: number | null = -1): Bytes {
    this.#reading("readline of closed file");
    return new Bytes(this.#cursor.readLine(size ?? -1));
  }
  readlines(): Bytes[] {
    return [...this];
  }
  write(data: unknown): number {
    this.$checkOpen("write to closed file");
    if (!this.#access.writes) throw new UnsupportedOperation("write");
    if (!is_bytes(data)) throw new TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
    this.#cursor.add(data.$bytes, this.#buffer);
    return data.$bytes.length;
  }
  writelines(lines: Iterable<ByteSequence>): void {
    for (const line of lines) this.write(line);
  }
  flush(): void {
    this.$checkOpen("flush of closed file");
    this.#cursor.flush();
  }
  tell(): number {
    this.$checkOpen();
    return this.#cursor.position;
  }
  seek(offset: number, whence = 0): number {
    this.$checkOpen("seek of closed file");
    this.#cursor.flush();
    const from = whence === 0 ? 0 : whence === 1 ? this.#cursor.position : whence === 2 ? this.#cursor.size : null;
    if (from === null) throw new ValueError(`whence value ${whence} unsupported`);
    const to = from + to_count(offset);
    if (to < 0) throw new OSError(22, "Invalid argument");
    this.#cursor.seek(to);
    return to;
  }
  truncate(size: number | null = null): number {
    this.$checkOpen("truncate of closed file");
    if (!this.#access.writes) throw new UnsupportedOperation("truncate");
    const to = size ?? this.tell();
    this.#cursor.truncate(to);
    return to;
  }
  close(): void {
    this.#cursor.flush();
    this.#closed = true;
  }

  *[Symbol.iterator](): Generator<Bytes, undefined, undefined> {
    for (let line = this.readline(); line.$bytes.length > 0; line = this.readline()) yield line;
  }
  __next__(): Bytes {
    const line = this.readline();
    if (line.$bytes.length === 0) throw new StopIteration();
    return line;
  }
  __repr__(): string {
    return `<_io.${type_name(this)} name=${repr(this.name)}>`;
  }
}

export class BufferedReader extends BinaryFile {}
export class BufferedWriter extends BinaryFile {}
export class BufferedRandom extends BinaryFile {}
declare_type(BufferedReader, "BufferedReader", "_io");
declare_type(BufferedWriter, "BufferedWriter", "_io");
declare_type(BufferedRandom, "BufferedRandom", "_io");

// --- text ------------------------------------------------------------------------------------------------------------------

export interface TextOptions {
  readonly encoding?: string | null;
  readonly errors?: string | null;
  readonly newline?: string | null;
  readonly line_buffering?: boolean;
  readonly write_through?: boolean;
}

const lineEnds: Readonly<Record<string, RegExp>> = { "": /\r\n|\n|\r/g, "\n": /\n/g, "\r": /\r/g, "\r\n": /\r\n/g };

/** A file of text, over one of bytes. */
export class TextIOWrapper extends OpenFile {
  readonly buffer: BinaryFile;
  readonly mode: string;
  readonly encoding: string;
  readonly errors: string;
  readonly line_buffering: boolean;
  readonly #newline: string | null;
  /** What was read of the bytes, and not yet given; its lines end as they do in the file. */
  #ahead = "";
  #isIterated = false;

  constructor(buffer: BinaryFile, options: TextOptions = {}, mode = buffer.mode) {
    super();
    const { newline = null } = options;
    if (newline !== null && !Object.hasOwn(lineEnds, newline)) throw new ValueError(`illegal newline value: ${newline}`);
    this.buffer = buffer;
    this.mode = mode;
    this.encoding = options.encoding ?? "UTF-8";
    this.errors = options.errors ?? "strict";
    this.line_buffering = options.line_buffering ?? false;
    this.#newline = newline;
    encode("", this.encoding, this.errors);
  }

  get name(): string {
    return this.buffer.name;
  }
  get closed(): boolean {
    return this.buffer.closed;
  }
  readable(): boolean {
    return this.buffer.readable();
  }
  writable(): boolean {
    return this.buffer.writable();
  }
  #reading(): void {
    this.$checkOpen();
    if (!this.buffer.readable()) throw new UnsupportedOperation("not readable");
  }

  /** Reads on: false at the end of the file. */
  #readOn(size: number): boolean {
    const bytes = [...this.buffer.read(size).$bytes];
    if (bytes.length === 0) return false;
    // Characters and line ends that reach beyond the chunk.
    const isOpen = (): boolean => bytes.at(-1) === 13 || (isUtf8(this.encoding) && endsWithin(bytes));
    while (isOpen()) {
      const [next] = this.buffer.read(1).$bytes;
      if (next === undefined) break;
      bytes.push(next);
    }
    this.#ahead += decode(bytes, this.encoding, this.errors);
    return true;
  }

  #take(length: number): string {
    const text = this.#ahead.slice(0, length);
    this.#ahead = this.#ahead.slice(length);
    return this.#newline === null ? text.replace(/\r\n?/g, "\n") : text;
  }

  read(size: number | null = -1): string {
    this.#reading();
    if (size === null || size < 0) {
      this.#readOn(-1);
      return this.#take(this.#ahead.length);
    }
    let text = "";
    for (let left = size; left > 0 && (this.#ahead !== "" || this.#readOn(CHUNK)); left = size - code_point_length(text)) {
      const [first = ""] = this.#ahead;
      text += this.#take(this.#newline === null && this.#ahead.startsWith("\r\n") ? 2 : first.length);
    }
    return text;
  }

  readline(size = -1): string {
    this.#reading();
    if (size >= 0) refuse("readline() of a text file with a size", "reads a part of a line", "Read the line, and take a slice of it.");
    const ends = lineEnds[this.#newline ?? ""] ?? /\n/g;
    for (;;) {
      ends.lastIndex = 0;
      if (ends.test(this.#ahead)) return this.#take(ends.lastIndex);
      if (!this.#readOn(CHUNK)) return this.#take(this.#ahead.length);
    }
  }
  readlines(): string[] {
    return [...this];
  }

  write(text: unknown): number {
    this.$checkOpen();
    if (typeof text !== "string") throw new TypeError(`write() argument must be str, not ${type_name(text)}`);
    if (!this.buffer.writable()) throw new UnsupportedOperation("not writable");
    const ended = this.#newline === null || this.#newline === "" || this.#newline === "\n" ? text : text.replaceAll("\n", this.#newline);
    this.buffer.write(new Bytes(encode(ended, this.encoding, this.errors)));
    this.#ahead = "";
    if (this.line_buffering && text.includes("\n")) this.flush();
    return code_point_length(text);
  }
  writelines(lines: Iterable<string>): void {
    for (const line of lines) this.write(line);
  }

  flush(): void {
    this.$checkOpen();
    this.buffer.flush();
  }
  tell(): number {
    this.$checkOpen();
    if (this.#isIterated) throw new OSError("telling position disabled by next() call");
    return this.buffer.tell() - encode(this.#ahead, this.encoding, this.errors).length;
  }
  seek(cookie: number, whence = 0): number {
    this.$checkOpen();
    if (whence === 1 && cookie !== 0) throw new UnsupportedOperation("can't do nonzero cur-relative seeks");
    if (whence === 2 && cookie !== 0) throw new UnsupportedOperation("can't do nonzero end-relative seeks");
    const to = whence === 1 ? this.tell() : cookie;
    if (to < 0) throw new ValueError(`negative seek position ${to}`);
    this.#ahead = "";
    this.#isIterated = false;
    return this.buffer.seek(to, whence === 2 ? 2 : 0);
  }
  truncate(size: number | null = null): number {
    this.flush();
    return this.buffer.truncate(size ?? this.tell());
  }
  close(): void {
    this.buffer.close();
  }

  *[Symbol.iterator](): Generator<string, undefined, undefined> {
    for (let line = this.#nextLine(); line !== ""; line = this.#nextLine()) yield line;
  }
  __next__(): string {
    const line = this.#nextLine();
    if (line === "") throw new StopIteration();
    return line;
  }
  #nextLine(): string {
    const line = this.readline();
    this.#isIterated = line !== "";
    return line;
  }
  __repr__(): string {
    return `<_io.TextIOWrapper name=${repr(this.name)} mode=${repr(this.mode)} encoding=${repr(this.encoding)}>`;
  }
}
declare_type(TextIOWrapper, "TextIOWrapper", "_io");

function isUtf8(encoding: string): boolean {
  return /^utf[-_]?8$/i.test(encoding);
}

/** Whether UTF-8 ends within a character. */
function endsWithin(bytes: readonly number[]): boolean {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return false;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2);
  }
  return false;
}

// Python's `io`: `open`, and files in memory. What `open` gives stands in _file-objects.ts.
// Specified by CPython's Lib/_pyio.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes, type ByteSequence, is_bytes } from "../bytes.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { as_int } from "../integers.ts";
import { by_names } from "../keywords.ts";
import { refuse } from "../refuse.ts";
import { address, repr } from "../repr.ts";
import { declare_type } from "../special.ts";
import { str } from "../str.ts";
import { slice } from "../subscript.ts";
import { code_point_length } from "../text.ts";
import { type_name } from "../type.ts";
import { type Access, BinaryFile, BufferedRandom, BufferedReader, BufferedWriter, DEFAULT_BUFFER_SIZE, TextIOWrapper } from "./_file-objects.ts";
import { FileNode, fspath, open_file } from "./posix.ts";

export { BufferedRandom, BufferedReader, BufferedWriter, DEFAULT_BUFFER_SIZE, TextIOWrapper, UnsupportedOperation } from "./_file-objects.ts";

export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;

export interface OpenOptions<Mode extends string = string> {
  readonly mode?: Mode;
  readonly buffering?: number;
  readonly encoding?: string | null;
  readonly errors?: string | null;
  readonly newline?: string | null;
}

/** Modes that give a file of bytes. */
export type BinaryMode = `${string}b${string}`;

/** Opens a file of the run. @throws OSError, ValueError */
export function open(file: unknown, mode: BinaryMode | (OpenOptions<BinaryMode> & { readonly mode: BinaryMode }), ...rest: unknown[]): BinaryFile;
export function open(file: unknown, ...rest: unknown[]): TextIOWrapper;
export function open(file: unknown, ...rest: unknown[]): BinaryFile | TextIOWrapper {
  const options = by_names<OpenOptions>(rest, ["mode", "buffering", "encoding", "errors", "newline"], "open");
  const { mode = "r", buffering = -1, encoding = null, errors = null, newline = null } = options;
  if (as_int(file) !== undefined) refuse("open() of a number", "takes a file by the system's number");
  const name = fspath(file);
  if (typeof mode !== "string") throw new TypeError(`open() argument 'mode' must be str, not ${type_name(mode)}`);
  const has = (letter: string): boolean => mode.includes(letter);
  if (/[^rwxabt+]|(.).*\1/.test(mode)) throw new ValueError(`invalid mode: ${repr(mode)}`);
  if (has("t") && has("b")) throw new ValueError("can't have text and binary mode at once");
  if (mode.replace(/[^rwxa]/g, "").length !== 1) throw new ValueError("must have exactly one of create/read/write/append mode");
  if (has("b") && encoding !== null) throw new ValueError("binary mode doesn't take an encoding argument");
  if (has("b") && errors !== null) throw new ValueError("binary mode doesn't take an errors argument");
  if (has("b") && newline !== null) throw new ValueError("binary mode doesn't take a newline argument");
  if (!has("b") && buffering === 0) throw new ValueError("can't have unbuffered text I/O");

  const node = open_file(name, { create: !has("r"), exclusive: has("x") });
  if (has("w")) node.data = [];
  const access: Access = { reads: has("r") || has("+"), writes: !has("r") || has("+"), appends: has("a") };
  const Made = buffering === 0 ? FileIO : !access.reads ? BufferedWriter : access.writes ? BufferedRandom : BufferedReader;
  const bytes = new Made(name, rawMode(mode), access, node, buffering > 1 ? buffering : buffering === 0 ? 0 : DEFAULT_BUFFER_SIZE);
  return has("b") ? bytes : new TextIOWrapper(bytes, { encoding, errors, newline, line_buffering: buffering === 1 }, mode);
}

/** The mode that a file of bytes tells of itself. */
function rawMode(mode: string): string {
  const kind = mode.replace(/[^rwxa]/g, "");
  return mode.includes("+") ? (kind === "r" || kind === "w" ? "rb+" : `${kind}b+`) : `${kind}b`;
}

/** A file of bytes that holds nothing back. */
export class FileIO extends BinaryFile {
  override __repr__(): string {
    return `<_io.FileIO name=${repr(this.name)} mode=${repr(this.mode)} closefd=True>`;
  }
}
declare_type(FileIO, "FileIO", "_io");

/** Bytes in memory that are written and read like a file. */
export class BytesIO extends BinaryFile {
  readonly #node: FileNode;

  constructor(initial: ByteSequence | null = null) {
    if (initial !== null && !is_bytes(initial)) throw new TypeError(`a bytes-like object is required, not '${type_name(initial)}'`);
    const node = new FileNode(initial === null ? [] : [...initial.$bytes]);
    super("", "rb+", { reads: true, writes: true, appends: false }, node, 0);
    this.#node = node;
  }

  override $checkOpen(): void {
    super.$checkOpen();
  }
  getvalue(): Bytes {
    this.$checkOpen();
    return new Bytes([...this.#node.data]);
  }
  override __repr__(): string {
    return `<_io.BytesIO object at ${address(this)}>`;
  }
}
declare_type(BytesIO, "BytesIO", "_io");

/** Text in memory that is written and read like a file. */
export class StringIO {
  #text: string;
  #at = 0;
  #closed = false;
  constructor(initial: string | null = "") {
    this.#text = initial ?? "";
  }

  get closed(): boolean {
    return this.#closed;
  }
  #open(): void {
    if (this.#closed) throw new ValueError("I/O operation on closed file");
  }
  write(text: string): number {
    this.#open();
    const length = code_point_length(text);
    this.#text = slice(this.#text, 0, this.#at).padEnd(this.#at, "\0") + text + slice(this.#text, this.#at + length);
    this.#at += length;
    return length;
  }
  writelines(lines: Iterable<string>): void {
    for (const line of lines) this.write(line);
  }
  getvalue(): string {
    this.#open();
    return this.#text;
  }
  read(size: number | null = -1): string {
    this.#open();
    const text = slice(this.#text, this.#at, size === null || size < 0 ? null : this.#at + size);
    this.#at += code_point_length(text);
    return text;
  }
  readline(): string {
    this.#open();
    const rest = slice(this.#text, this.#at);
    const end = rest.indexOf("\n");
    return this.read(end < 0 ? null : code_point_length(rest.slice(0, end + 1)));
  }
  readlines(): string[] {
    return str.splitlines(this.read(), true);
  }
  *[Symbol.iterator](): Generator<string, undefined, undefined> {
    for (let line = this.readline(); line !== ""; line = this.readline()) yield line;
  }
  seek(position: number): number {
    this.#at = position;
    return position;
  }
  tell(): number {
    return this.#at;
  }
  truncate(size: number = this.#at): number {
    this.#text = slice(this.#text, 0, size);
    return size;
  }
  flush(): void {}
  close(): void {
    this.#closed = true;
  }
  __enter__(): this {
    return this;
  }
  __exit__(): void {
    this.close();
  }
  [Symbol.dispose](): void {
    this.close();
  }
}
declare_type(StringIO, "StringIO", "_io");

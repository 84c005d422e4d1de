// Python's `io`: StringIO.
import { ValueError } from "../exceptions.ts";
import { declare_type } from "../special.ts";
import { str } from "../str.ts";
import { slice } from "../subscript.ts";
import { code_point_length } from "../text.ts";

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

// The body of a response, as it arrives. Twin of src/oracle/python/packages/aiohttp/streams.py.
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseEventLoop } from "../../asyncio/base-events.ts";
import { IncompleteReadError } from "../../asyncio/exceptions.ts";
import type { Future } from "../../asyncio/futures.ts";
import { Bytes } from "../../python/bytes.ts";
import { type BaseException, RuntimeError, StopAsyncIteration, ValueError } from "../../python/exceptions.ts";
import { tuple } from "../../python/list.ts";
import { repr } from "../../python/repr.ts";
import { declare_type } from "../../python/special.ts";
import type { TimerContext } from "./helpers.ts";

export class StreamReader {
  declare [Symbol.asyncIterator]: () => AsyncIterator<Bytes>;
  readonly #loop: BaseEventLoop;
  readonly #timer: TimerContext;
  /** Pieces as they came. */
  #buffer: (readonly number[])[] = [];
  #eof = false;
  #waiter: Future<null> | null = null;
  #exception: BaseException | null = null;
  #onEof: (() => void) | null = null;
  total_bytes = 0;

  constructor(loop: BaseEventLoop, timer: TimerContext) {
    this.#loop = loop;
    this.#timer = timer;
  }

  __repr__(): string {
    const info = ["StreamReader"];
    if (this.#buffer.length > 0) info.push(`${this.#joined().length} bytes`);
    if (this.#eof) info.push("eof");
    if (this.#waiter !== null) info.push(`w=${repr(this.#waiter)}`);
    if (this.#exception !== null) info.push(`e=${repr(this.#exception)}`);
    return `<${info.join(" ")}>`;
  }

  exception(): BaseException | null {
    return this.#exception;
  }

  set_exception(error: BaseException): void {
    this.#exception = error;
    this.#onEof = null;
    const waiter = this.#waiter;
    this.#waiter = null;
    if (waiter !== null && !waiter.done()) waiter.set_exception(error);
  }

  on_eof(callback: () => void): void {
    if (this.#eof) callback();
    else this.#onEof = callback;
  }

  feed_data(data: readonly number[]): void {
    if (data.length === 0) return;
    this.#buffer.push(data);
    this.total_bytes += data.length;
    this.#wake();
  }

  feed_eof(): void {
    this.#eof = true;
    this.#wake();
    const callback = this.#onEof;
    this.#onEof = null;
    callback?.();
  }

  #wake(): void {
    const waiter = this.#waiter;
    this.#waiter = null;
    if (waiter !== null && !waiter.done()) waiter.set_result(null);
  }

  is_eof(): boolean {
    return this.#eof;
  }
  at_eof(): boolean {
    return this.#eof && this.#buffer.length === 0;
  }

  async #wait(name: string): Promise<void> {
    if (this.#waiter !== null) {
      throw new RuntimeError(`${name}() called while another coroutine is already waiting for incoming data`);
    }
    const waiter: Future<null> = (this.#waiter = this.#loop.create_future());
    waiter.$waiting = { what: "network", label: "the response" };
    try {
      using _timer = this.#timer;
      await waiter;
    } finally {
      this.#waiter = null;
    }
  }

  #joined(): readonly number[] {
    return this.#buffer.length === 1 ? (this.#buffer[0] ?? []) : this.#buffer.flat();
  }

  /** Up to so many bytes of what is there; all of it for -1. */
  #take(size: number): readonly number[] {
    const data = this.#joined();
    if (size < 0 || size >= data.length) {
      this.#buffer = [];
      return data;
    }
    this.#buffer = [data.slice(size)];
    return data.slice(0, size);
  }

  #check(): void {
    if (this.#exception !== null) throw this.#exception;
  }

  async read(n: number = -1): Promise<Bytes> {
    this.#check();
    if (n === 0) return new Bytes([]);
    if (n < 0) {
      const blocks: (readonly number[])[] = [];
      for (;;) {
        const block = await this.#readAny();
        if (block.length === 0) break;
        blocks.push(block);
      }
      return new Bytes(blocks.flat());
    }
    while (this.#buffer.length === 0 && !this.#eof) await this.#wait("read");
    return new Bytes(this.#take(n).slice());
  }

  async readany(): Promise<Bytes> {
    return new Bytes((await this.#readAny()).slice());
  }

  async #readAny(): Promise<readonly number[]> {
    this.#check();
    while (this.#buffer.length === 0 && !this.#eof) await this.#wait("readany");
    return this.#take(-1);
  }

  /** @throws IncompleteReadError when the body ends before. */
  async readexactly(n: number): Promise<Bytes> {
    this.#check();
    const blocks: number[] = [];
    while (n > 0) {
      const block = (await this.read(n)).$bytes;
      if (block.length === 0) throw new IncompleteReadError(new Bytes(blocks), blocks.length + n);
      blocks.push(...block);
      n -= block.length;
    }
    return new Bytes(blocks);
  }

  async readline(): Promise<Bytes> {
    return await this.readuntil(new Bytes([10]));
  }

  async readuntil(separator: Bytes = new Bytes([10])): Promise<Bytes> {
    if (separator.__len__() === 0) throw new ValueError("Separator should be at least one-byte string");
    this.#check();
    for (;;) {
      const found = new Bytes(this.#joined().slice()).find(separator);
      if (found >= 0) return new Bytes(this.#take(found + separator.__len__()).slice());
      if (this.#eof) return new Bytes(this.#take(-1).slice());
      await this.#wait("readuntil");
    }
  }

  /** A piece as it came, and whether it ends there. */
  async readchunk(): Promise<readonly [Bytes, boolean]> {
    this.#check();
    while (this.#buffer.length === 0 && !this.#eof) await this.#wait("readchunk");
    const piece = this.#buffer.shift();
    return piece === undefined ? tuple(new Bytes([]), false) : tuple(new Bytes(piece.slice()), true);
  }

  iter_chunked(n: number): StreamIterator {
    return new StreamIterator(() => this.read(n));
  }
  iter_any(): StreamIterator {
    return new StreamIterator(() => this.readany());
  }
  iter_chunks(): ChunkIterator {
    return new ChunkIterator(this);
  }
  __aiter__(): StreamIterator {
    return new StreamIterator(() => this.readline());
  }
}

class StreamIterator {
  declare [Symbol.asyncIterator]: () => AsyncIterator<Bytes>;
  readonly #read: () => Promise<Bytes>;

  constructor(read: () => Promise<Bytes>) {
    this.#read = read;
  }
  __aiter__(): this {
    return this;
  }
  async __anext__(): Promise<Bytes> {
    const data = await this.#read();
    if (data.__len__() === 0) throw new StopAsyncIteration();
    return data;
  }
}

class ChunkIterator {
  declare [Symbol.asyncIterator]: () => AsyncIterator<readonly [Bytes, boolean]>;
  readonly #stream: StreamReader;

  constructor(stream: StreamReader) {
    this.#stream = stream;
  }
  __aiter__(): this {
    return this;
  }
  async __anext__(): Promise<readonly [Bytes, boolean]> {
    const chunk = await this.#stream.readchunk();
    if (chunk[0].__len__() === 0 && !chunk[1]) throw new StopAsyncIteration();
    return chunk;
  }
}

declare_type(StreamReader, "StreamReader", "aiohttp.streams");
declare_type(StreamIterator, "StreamIterator", "aiohttp.streams");
declare_type(ChunkIterator, "ChunkIterator", "aiohttp.streams");

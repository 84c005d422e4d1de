// Streams: `open_connection`, `start_server`, and the reader and writer that they give. CPython: Lib/asyncio/streams.py.
// The transport beneath stands in selector-events.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytearray, Bytes, type ByteSequence, is_bytes } from "../python/bytes.ts";
import { isCoroutine } from "../python/coroutines.ts";
import { type BaseException, ConnectionResetError, RuntimeError, StopAsyncIteration, TypeError, ValueError, raisedAgain } from "../python/exceptions.ts";
import { Tuple, tuple } from "../python/list.ts";
import { repr } from "../python/repr.ts";
import { declare_type, is_keywords } from "../python/special.ts";
import { type_name } from "../python/type.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { get_event_loop, get_running_loop } from "./events.ts";
import { IncompleteReadError, LimitOverrunError } from "./exceptions.ts";
import { type Awaitable, type Future, turn } from "./futures.ts";
import { type ConnectionOptions, type ServerOptions, selectorOf } from "./selector-events.ts";
import type { Server } from "./servers.ts";
import type { Task } from "./tasks.ts";
import { Protocol, type Transport } from "./transports.ts";

const DEFAULT_LIMIT = 2 ** 16;

const NEWLINE: readonly number[] = [10];

type Host = string | null;
type Port = number | string | null;

/** Called for each client; a coroutine that it gives becomes a task. */
export type ClientConnected = (reader: StreamReader, writer: StreamWriter) => unknown;

interface StreamOptions extends ConnectionOptions {
  /** How long a line may be, in bytes; half of what is buffered. */
  readonly limit?: number;
}

/** Connects to a server. Raises OSError where nobody answers. */
export async function open_connection(host: Host | StreamOptions = null, port: Port | StreamOptions = null, options: StreamOptions = {}): Promise<readonly [StreamReader, StreamWriter]> {
  const { limit = DEFAULT_LIMIT, host: to, port: at, ...more } = keywords<StreamOptions>([host, port, options], ["host", "port"]);
  const loop = get_running_loop();
  const reader = new StreamReader({ limit, loop });
  const protocol = new StreamReaderProtocol(reader, null, loop);
  const [transport] = await selectorOf(loop).create_connection(() => protocol, to ?? null, at ?? null, more);
  return tuple(reader, new StreamWriter(transport, protocol, reader, loop));
}

interface StartServerOptions extends ServerOptions {
  readonly limit?: number;
}

/** Serves clients, each on a stream of its own. Raises OSError where the port is taken. */
export async function start_server(
  client_connected_cb: ClientConnected,
  host: Host | readonly string[] | StartServerOptions = null,
  port: Port | StartServerOptions = null,
  options: StartServerOptions = {},
): Promise<Server> {
  const { limit = DEFAULT_LIMIT, host: on, port: at, ...more } = keywords<StartServerOptions>([host, port, options], ["host", "port"]);
  const loop = get_running_loop();
  const factory = (): StreamReaderProtocol => new StreamReaderProtocol(new StreamReader({ limit, loop }), client_connected_cb, loop);
  return await selectorOf(loop).create_server(factory, on ?? null, at ?? null, more);
}

/** Arguments by position or, from any of them on, as one object of keywords. */
function keywords<T extends object>(args: readonly unknown[], names: readonly string[]): T {
  const given: Record<string, unknown> = {};
  args.forEach((argument, index) => {
    const name = names[index];
    if (is_keywords(argument)) Object.assign(given, argument);
    else if (name !== undefined && argument !== null) given[name] = argument;
  });
  return given as T;
}

/** A protocol whose writing can be paused: `drain` waits until it is not. */
class FlowControlProtocol extends Protocol {
  protected readonly _loop: BaseEventLoop;
  #paused = false;
  #drainWaiters: Future<null>[] = [];
  #connectionLost = false;

  constructor(loop: BaseEventLoop) {
    super();
    this._loop = loop;
  }

  override pause_writing(): void {
    this.#paused = true;
  }

  override resume_writing(): void {
    this.#paused = false;
    for (const waiter of this.#drainWaiters) {
      if (!waiter.done()) waiter.set_result(null);
    }
  }

  override connection_lost(error: BaseException | null): void {
    this.#connectionLost = true;
    if (!this.#paused) return;
    for (const waiter of this.#drainWaiters) {
      if (waiter.done()) continue;
      if (error === null) waiter.set_result(null);
      else waiter.set_exception(error);
    }
  }

  async _drain_helper(): Promise<void> {
    if (this.#connectionLost) throw new ConnectionResetError("Connection lost");
    if (!this.#paused) return;
    const waiter: Future<null> = this._loop.create_future();
    waiter.$waiting = { what: "network", label: "room to write" };
    this.#drainWaiters.push(waiter);
    try {
      await waiter;
    } finally {
      this.#drainWaiters = this.#drainWaiters.filter((each) => each !== waiter);
    }
  }
}

/** Feeds a reader, and starts what serves a client. */
export class StreamReaderProtocol extends FlowControlProtocol {
  #reader: StreamReader | null;
  readonly #clientConnected: ClientConnected | null;
  readonly #closed: Future<null>;
  #handler: Task | null = null;

  constructor(reader: StreamReader, client_connected_cb: ClientConnected | null = null, loop: BaseEventLoop = get_event_loop()) {
    super(loop);
    this.#reader = reader;
    this.#clientConnected = client_connected_cb;
    this.#closed = loop.create_future();
    this.#closed.$waiting = { what: "network", label: "the connection's end" };
  }

  override connection_made(transport: Transport): void {
    const reader = this.#reader;
    reader?.set_transport(transport);
    if (this.#clientConnected === null || reader === null) return;
    const result = this.#clientConnected(reader, new StreamWriter(transport, this, reader, this._loop));
    if (!isHandler(result)) return;
    this.#handler = this._loop.create_task(result);
    this.#handler.add_done_callback((task) => {
      if (task.cancelled()) {
        transport.close();
        return;
      }
      const exception = task.exception();
      if (exception === null) return;
      this._loop.call_exception_handler({ message: "Unhandled exception in client_connected_cb", exception, transport });
      transport.close();
    });
  }

  override connection_lost(error: BaseException | null): void {
    if (error === null) this.#reader?.feed_eof();
    else this.#reader?.set_exception(error);
    if (!this.#closed.done()) {
      if (error === null) this.#closed.set_result(null);
      else this.#closed.set_exception(error);
      // Nobody need ask how the connection ended.
      this.#closed._unretrieved = false;
    }
    super.connection_lost(error);
    this.#reader = null;
    this.#handler = null;
  }

  override data_received(data: Bytes): void {
    this.#reader?.feed_data(data);
  }

  override eof_received(): boolean {
    this.#reader?.feed_eof();
    return true;
  }

  /** Whether what serves the client has raised. */
  get $hasFailed(): boolean {
    return this.#handler !== null && this.#handler._exception !== null;
  }

  _get_close_waiter(): Future<null> {
    return this.#closed;
  }
}

/** Whether a client is served by a coroutine. */
function isHandler(result: unknown): result is Awaitable<unknown> {
  return isCoroutine(result);
}

/** Writes to a transport; `drain` waits while it has too much to send. */
export class StreamWriter {
  readonly #transport: Transport;
  readonly #protocol: StreamReaderProtocol;
  readonly #reader: StreamReader | null;

  constructor(transport: Transport, protocol: StreamReaderProtocol, reader: StreamReader | null, loop: BaseEventLoop) {
    this.#transport = transport;
    this.#protocol = protocol;
    this.#reader = reader;
    selectorOf(loop).$watchWriter(this, transport, () => protocol.$hasFailed);
  }

  __repr__(): string {
    const info = [this.constructor.name, `transport=${repr(this.#transport)}`];
    if (this.#reader !== null) info.push(`reader=${repr(this.#reader)}`);
    return `<${info.join(" ")}>`;
  }

  get transport(): Transport {
    return this.#transport;
  }
  write(data: ByteSequence): void {
    this.#transport.write(data);
  }
  writelines(data: Iterable<ByteSequence>): void {
    this.#transport.writelines(data);
  }
  write_eof(): void {
    this.#transport.write_eof();
  }
  can_write_eof(): boolean {
    return this.#transport.can_write_eof();
  }
  close(): void {
    this.#transport.close();
  }
  is_closing(): boolean {
    return this.#transport.is_closing();
  }
  async wait_closed(): Promise<void> {
    await this.#protocol._get_close_waiter();
  }
  get_extra_info(name: "peername" | "sockname"): readonly [host: string, port: number];
  get_extra_info(name: string, otherwise?: unknown): unknown;
  get_extra_info(name: string, otherwise: unknown = null): unknown {
    return this.#transport.get_extra_info(name, otherwise);
  }

  /** Waits until the buffer is small enough to write on. Raises what the connection was lost by. */
  async drain(): Promise<void> {
    const error = this.#reader?.exception() ?? null;
    if (error !== null) throw error;
    // One turn, in which the loss of the connection is noticed.
    if (this.#transport.is_closing()) await turn;
    await this.#protocol._drain_helper();
  }
}

/** What has arrived, to be read as bytes, lines or messages. */
export class StreamReader {
  declare [Symbol.asyncIterator]: () => AsyncIterator<Bytes>;
  readonly _limit: number;
  readonly _loop: BaseEventLoop;
  /** What is buffered begins at `#start`; the rest before it is dropped in bulk. */
  #buffer: number[] = [];
  #start = 0;
  _eof = false;
  _waiter: Future<null> | null = null;
  _exception: BaseException | null = null;
  _transport: Transport | null = null;
  _paused = false;

  constructor(limit: number | { readonly limit?: number; readonly loop?: BaseEventLoop | null } = DEFAULT_LIMIT, loop: BaseEventLoop | null = null) {
    const options = typeof limit === "number" ? { limit, loop } : limit;
    this._limit = options.limit ?? DEFAULT_LIMIT;
    if (this._limit <= 0) throw new ValueError("Limit cannot be <= 0");
    this._loop = options.loop ?? get_event_loop();
  }

  __repr__(): string {
    const info = ["StreamReader"];
    if (this.#size > 0) info.push(`${this.#size} bytes`);
    if (this._eof) info.push("eof");
    if (this._limit !== DEFAULT_LIMIT) info.push(`limit=${this._limit}`);
    if (this._waiter !== null) info.push(`waiter=${repr(this._waiter)}`);
    if (this._exception !== null) info.push(`exception=${repr(this._exception)}`);
    if (this._transport !== null) info.push(`transport=${repr(this._transport)}`);
    if (this._paused) info.push("paused");
    return `<${info.join(" ")}>`;
  }

  /** What is buffered, for programs that look. */
  get _buffer(): Bytearray {
    return new Bytearray(this.#buffer.slice(this.#start));
  }

  get #size(): number {
    return this.#buffer.length - this.#start;
  }

  /** Takes bytes out of the buffer. */
  #take(size: number): Bytes {
    const data = this.#buffer.slice(this.#start, this.#start + size);
    this.#start += data.length;
    if (this.#start === this.#buffer.length) {
      this.#buffer = [];
      this.#start = 0;
    } else if (this.#start > 4096 && this.#start * 2 > this.#buffer.length) {
      this.#buffer = this.#buffer.slice(this.#start);
      this.#start = 0;
    }
    return new Bytes(data);
  }

  exception(): BaseException | null {
    return this._exception;
  }

  set_exception(error: BaseException): void {
    this._exception = error;
    const waiter = this._waiter;
    this._waiter = null;
    if (waiter !== null && !waiter.cancelled()) waiter.set_exception(error);
  }

  #wakeUp(): void {
    const waiter = this._waiter;
    this._waiter = null;
    if (waiter !== null && !waiter.cancelled()) waiter.set_result(null);
  }

  set_transport(transport: Transport): void {
    this._transport = transport;
  }

  #maybeResumeTransport(): void {
    if (!this._paused || this.#size > this._limit) return;
    this._paused = false;
    this._transport?.resume_reading();
  }

  feed_eof(): void {
    this._eof = true;
    this.#wakeUp();
  }

  /** Whether everything has been read, and nothing more will come. */
  at_eof(): boolean {
    return this._eof && this.#size === 0;
  }

  feed_data(data: ByteSequence): void {
    const bytes = data.$bytes;
    if (bytes.length === 0) return;
    if (this.#size === 0) this.#buffer = bytes.slice();
    else for (let index = 0; index < bytes.length; index++) this.#buffer.push(bytes[index] ?? 0);
    this.#wakeUp();
    if (this._transport !== null && !this._paused && this.#size > 2 * this._limit) {
      this._transport.pause_reading();
      this._paused = true;
    }
  }

  async #waitForData(name: string): Promise<void> {
    if (this._waiter !== null) {
      throw new RuntimeError(`${name}() called while another coroutine is already waiting for incoming data`);
    }
    if (this._paused) {
      this._paused = false;
      this._transport?.resume_reading();
    }
    const waiter: Future<null> = (this._waiter = this._loop.create_future());
    waiter.$waiting = { what: "network", label: "data" };
    try {
      await waiter;
    } finally {
      this._waiter = null;
    }
  }

  /** A line with its newline; what there is where the stream ends. Raises ValueError where it is longer than the limit. */
  async readline(): Promise<Bytes> {
    try {
      return await this.readuntil();
    } catch (error) {
      if (error instanceof IncompleteReadError) return error.partial;
      if (!(error instanceof LimitOverrunError)) throw error;
      if (this.#buffer[this.#start + error.consumed] === 10) this.#take(error.consumed + 1);
      else this.#take(this.#size);
      this.#maybeResumeTransport();
      const tooLong = new ValueError(error.args[0]);
      error.$frames ??= [];
      tooLong.__context__ = error;
      throw tooLong;
    }
  }

  /** Everything up to the first separator, which may be one of several; raises IncompleteReadError, LimitOverrunError. */
  async readuntil(separator?: Bytes | readonly Bytes[]): Promise<Bytes> {
    const separators = separatorsOf(separator);
    const shortest = separators[0]?.length ?? 0;
    const longest = separators[separators.length - 1]?.length ?? 0;
    if (separators.length === 0) throw new ValueError("Separator should contain at least one element");
    if (shortest === 0) throw new ValueError("Separator should be at least one-byte string");
    if (this._exception !== null) throw raisedAgain(this._exception);
    // Up to here, counted from the buffer's begin, there is no separator.
    let offset = 0;
    let found: readonly [start: number, end: number] | null = null;
    for (;;) {
      const size = this.#size;
      if (size - offset >= shortest) {
        found = this.#find(separators, offset);
        if (found !== null) break;
        offset = Math.max(0, size + 1 - longest);
        if (offset > this._limit) throw new LimitOverrunError("Separator is not found, and chunk exceed the limit", offset);
      }
      if (this._eof) throw new IncompleteReadError(this.#take(size), null);
      await this.#waitForData("readuntil");
    }
    const [start, end] = found;
    if (start > this._limit) throw new LimitOverrunError("Separator is found, but chunk is longer than limit", start);
    const data = this.#take(end);
    this.#maybeResumeTransport();
    return data;
  }

  /** Where the separator begins and ends that ends first. */
  #find(separators: readonly (readonly number[])[], offset: number): readonly [start: number, end: number] | null {
    let found: readonly [number, number] | null = null;
    for (const separator of separators) {
      const start = this.#indexOf(separator, offset);
      if (start >= 0 && (found === null || start + separator.length < found[1])) found = [start, start + separator.length];
    }
    return found;
  }

  #indexOf(separator: readonly number[], offset: number): number {
    const buffer = this.#buffer;
    const first = separator[0] ?? 0;
    for (let at = buffer.indexOf(first, this.#start + offset); at >= 0; at = buffer.indexOf(first, at + 1)) {
      if (separator.every((byte, index) => buffer[at + index] === byte)) return at - this.#start;
    }
    return -1;
  }

  /** Up to `n` bytes, as soon as there are any; all of them for -1. Empty where the stream has ended. */
  async read(n: number | { readonly n?: number } = -1): Promise<Bytes> {
    const count = typeof n === "object" ? (n.n ?? -1) : Number(n);
    if (this._exception !== null) throw raisedAgain(this._exception);
    if (count === 0) return new Bytes([]);
    if (count < 0) {
      const blocks: (readonly number[])[] = [];
      for (;;) {
        const block = await this.read(this._limit);
        if (block.__len__() === 0) break;
        blocks.push(block.$bytes);
      }
      return new Bytes(blocks.flat());
    }
    if (this.#size === 0 && !this._eof) await this.#waitForData("read");
    const data = this.#take(count);
    this.#maybeResumeTransport();
    return data;
  }

  /** Exactly `n` bytes. Raises IncompleteReadError where the stream ends before. */
  async readexactly(n: number): Promise<Bytes> {
    if (n < 0) throw new ValueError("readexactly size can not be less than zero");
    if (this._exception !== null) throw raisedAgain(this._exception);
    if (n === 0) return new Bytes([]);
    while (this.#size < n) {
      if (this._eof) throw new IncompleteReadError(this.#take(this.#size), n);
      await this.#waitForData("readexactly");
    }
    const data = this.#take(n);
    this.#maybeResumeTransport();
    return data;
  }

  __aiter__(): this {
    return this;
  }
  async __anext__(): Promise<Bytes> {
    const line = await this.readline();
    if (line.__len__() === 0) throw new StopAsyncIteration();
    return line;
  }
}

/** Separators as lists of bytes, the shortest first. */
function separatorsOf(given: Bytes | readonly Bytes[] | undefined): (readonly number[])[] {
  if (given === undefined) return [NEWLINE];
  if (given instanceof Tuple) return given.map((each: Bytes) => each.$bytes).sort((a: readonly number[], b: readonly number[]) => a.length - b.length);
  if (!is_bytes(given)) throw new TypeError(`a bytes-like object is required, not '${type_name(given)}'`);
  return [given.$bytes];
}

declare_type(FlowControlProtocol, "FlowControlMixin", "asyncio.streams");
declare_type(StreamReaderProtocol, "StreamReaderProtocol", "asyncio.streams");
declare_type(StreamWriter, "StreamWriter", "asyncio.streams");
declare_type(StreamReader, "StreamReader", "asyncio.streams");

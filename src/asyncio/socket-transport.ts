// The transport of a connection: it reads what arrives for its protocol, and sends what is written as soon as there is room.
// CPython: Lib/asyncio/selector_events.py (_SelectorTransport, _SelectorSocketTransport).
//
// Runs inside QuickJS. No DOM, no Node.
import { type ByteSequence, Bytes, is_bytes } from "../python/bytes.ts";
import { type BaseException, BlockingIOError, KeyboardInterrupt, OSError, RuntimeError, SystemExit, TypeError } from "../python/exceptions.ts";
import { Halted } from "../python/halt.ts";
import { list } from "../python/list.ts";
import { write } from "../python/output.ts";
import { repr } from "../python/repr.ts";
import { declare_type } from "../python/special.ts";
import { translateError } from "../python/translate-error.ts";
import { type_name } from "../python/type.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { named } from "./format-helpers.ts";
import { type Future, setResultUnlessCancelled } from "./futures.ts";
import type { BaseSelectorEventLoop } from "./selector-events.ts";
import { type Server, TransportSocket } from "./servers.ts";
import { READ, type Socket, WRITE } from "./sockets.ts";
import { FlowControlTransport, type Protocol } from "./transports.ts";

/** Bytes that are read at once. */
const MAXIMUM_READ = 256 * 1024;
/** Writes to a connection that is lost, after which each says so on stderr. */
const LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5;

/** What is written, as it is now: a bytearray may change later. */
function bytesOf(data: ByteSequence): readonly number[] {
  return data instanceof Bytes ? data.$bytes : data.$bytes.slice();
}

/** A caught error as Python's, where it is one that asyncio catches; what ends the program goes on. */
export function raisedError(raised: unknown): BaseException {
  const error = translateError(raised);
  if (error instanceof SystemExit || error instanceof KeyboardInterrupt || error instanceof Halted) throw error;
  return error;
}

/** A connection: it reads what arrives for its protocol, and sends what is written as soon as there is room. */
export class SocketTransport extends FlowControlTransport {
  readonly #selector: BaseSelectorEventLoop;
  #socket: Socket | null;
  readonly #descriptor: number;
  #protocol: Protocol;
  #server: Server | null;
  #buffer: (readonly number[])[] = [];
  #bufferSize = 0;
  /** How often `connection_lost` was scheduled, and writes after it. */
  #lost = 0;
  #closing = false;
  #paused = false;
  #eof = false;

  constructor(
    loop: BaseEventLoop,
    selector: BaseSelectorEventLoop,
    socket: Socket,
    protocol: Protocol,
    waiter: Future<null>,
    extra: ReadonlyMap<string, unknown> = new Map(),
    server: Server | null = null,
  ) {
    super(extra, loop);
    this.#selector = selector;
    this._extra.set("socket", new TransportSocket(socket));
    this._extra.set("sockname", socket.getsockname());
    if (!this._extra.has("peername")) this._extra.set("peername", socket.getpeername());
    this.#socket = socket;
    this.#descriptor = socket.fileno();
    this.#protocol = protocol;
    this.#server = server;
    server?.$attach(this);
    loop.call_soon(named(() => protocol.connection_made(this), `${type_name(protocol)}.connection_made`));
    loop.call_soon(named(() => this.#startReading(), "_SelectorTransport._add_reader"));
    loop.call_soon(setResultUnlessCancelled<null>, waiter, null);
  }

  protected get _currentProtocol(): Protocol {
    return this.#protocol;
  }

  __repr__(): string {
    const info = [this.constructor.name];
    if (this.#socket === null) info.push("closed");
    else if (this.#closing) info.push("closing");
    info.push(`fd=${this.#descriptor}`);
    if (this.#socket !== null && !this._loop.is_closed()) {
      info.push(this.#selector.isWatched(this.#socket, READ) ? "read=polling" : "read=idle");
      info.push(`write=<${this.#selector.isWatched(this.#socket, WRITE) ? "polling" : "idle"}, bufsize=${this.#bufferSize}>`);
    }
    return `<${info.join(" ")}>`;
  }

  override abort(): void {
    this.#forceClose(null);
  }
  override set_protocol(protocol: Protocol): void {
    this.#protocol = protocol;
  }
  override get_protocol(): Protocol {
    return this.#protocol;
  }
  override is_closing(): boolean {
    return this.#closing;
  }
  override is_reading(): boolean {
    return !this.#closing && !this.#paused;
  }

  #startReading(): void {
    if (this.is_reading() && this.#socket !== null) this.#selector._add_reader(this.#socket, () => this.#readReady());
  }

  override pause_reading(): void {
    if (!this.is_reading() || this.#socket === null) return;
    this.#paused = true;
    this.#selector._remove_reader(this.#socket);
  }

  override resume_reading(): void {
    if (this.#closing || !this.#paused) return;
    this.#paused = false;
    this.#startReading();
  }

  override close(): void {
    if (this.#closing || this.#socket === null) return;
    this.#closing = true;
    this.#selector._remove_reader(this.#socket);
    if (this.#buffer.length > 0) return;
    this.#lost++;
    this.#selector._remove_writer(this.#socket);
    this.#loseConnection(null);
  }

  #fatalError(error: BaseException, message: string): void {
    if (!(error instanceof OSError)) {
      this._loop.call_exception_handler({ message, exception: error, transport: this, protocol: this.#protocol });
    }
    this.#forceClose(error);
  }

  #forceClose(error: BaseException | null): void {
    if (this.#lost > 0 || this.#socket === null) return;
    if (this.#buffer.length > 0) {
      this.#setBuffer([]);
      this.#selector._remove_writer(this.#socket);
    }
    if (!this.#closing) {
      this.#closing = true;
      this.#selector._remove_reader(this.#socket);
    }
    this.#lost++;
    this.#loseConnection(error);
  }

  #loseConnection(error: BaseException | null): void {
    this._loop.call_soon(named(() => this.#connectionLost(error), "_SelectorSocketTransport._call_connection_lost"));
  }

  #connectionLost(error: BaseException | null): void {
    try {
      this.#protocol.connection_lost(error);
    } finally {
      this.#socket?.close();
      this.#socket = null;
      this.#server?.$detach(this);
      this.#server = null;
    }
  }

  // --- reading -------------------------------------------------------------------------------------------------------

  #readReady(): void {
    if (this.#lost > 0 || this.#socket === null) return;
    let data: readonly number[];
    try {
      data = this.#socket.recv(MAXIMUM_READ);
    } catch (raised) {
      const error = raisedError(raised);
      if (!(error instanceof BlockingIOError)) this.#fatalError(error, "Fatal read error on socket transport");
      return;
    }
    if (data.length === 0) {
      this.#readEnd();
      return;
    }
    try {
      this.#protocol.data_received(new Bytes(data.slice()));
    } catch (raised) {
      this.#fatalError(raisedError(raised), "Fatal error: protocol.data_received() call failed.");
    }
  }

  #readEnd(): void {
    let keepOpen: boolean | null | void;
    try {
      keepOpen = this.#protocol.eof_received();
    } catch (raised) {
      this.#fatalError(raisedError(raised), "Fatal error: protocol.eof_received() call failed.");
      return;
    }
    if (!keepOpen) this.close();
    else if (this.#socket !== null) this.#selector._remove_reader(this.#socket);
  }

  // --- writing -------------------------------------------------------------------------------------------------------

  override get_write_buffer_size(): number {
    return this.#bufferSize;
  }

  #setBuffer(buffer: (readonly number[])[]): void {
    this.#buffer = buffer;
    this.#bufferSize = 0;
    for (const data of buffer) this.#bufferSize += data.length;
  }

  override write(data: ByteSequence): void {
    if (!is_bytes(data)) {
      throw new TypeError(`data argument must be a bytes, bytearray, or memoryview object, not ${repr(type_name(data))}`);
    }
    if (this.#eof) throw new RuntimeError("Cannot call write() after write_eof()");
    let rest = bytesOf(data);
    if (rest.length === 0 || this.#isLost() || this.#socket === null) return;
    if (this.#buffer.length === 0) {
      try {
        rest = rest.slice(this.#socket.send(rest));
        if (rest.length === 0) return;
      } catch (raised) {
        const error = raisedError(raised);
        if (!(error instanceof BlockingIOError)) {
          this.#fatalError(error, "Fatal write error on socket transport");
          return;
        }
      }
      this.#selector._add_writer(this.#socket, () => this.#writeReady());
    }
    this.#setBuffer([...this.#buffer, rest]);
    this._maybePauseProtocol();
  }

  override writelines(lines: Iterable<ByteSequence>): void {
    if (this.#eof) throw new RuntimeError("Cannot call writelines() after write_eof()");
    const data = list(lines);
    if (data.length === 0 || this.#isLost()) return;
    this.#setBuffer([...this.#buffer, ...data.map(bytesOf)]);
    this.#writeReady();
    if (this.#buffer.length === 0 || this.#socket === null) return;
    this.#selector._add_writer(this.#socket, () => this.#writeReady());
    this._maybePauseProtocol();
  }

  /** Whether the connection is lost, so that nothing can be written; says so when that happens often. */
  #isLost(): boolean {
    if (this.#lost === 0) return false;
    if (this.#lost >= LOG_THRESHOLD_FOR_CONNLOST_WRITES) write("stderr", "socket.send() raised exception.\n");
    this.#lost++;
    return true;
  }

  /** Sends from the buffer what there is room for. */
  #writeReady(): void {
    if (this.#lost > 0 || this.#socket === null) return;
    try {
      this.#dropSent(this.#socket.sendAll(this.#buffer));
    } catch (raised) {
      const error = raisedError(raised);
      if (error instanceof BlockingIOError) return;
      this.#selector._remove_writer(this.#socket);
      this.#setBuffer([]);
      this.#fatalError(error, "Fatal write error on socket transport");
      return;
    }
    this._maybeResumeProtocol();
    if (this.#buffer.length > 0) return;
    this.#selector._remove_writer(this.#socket);
    if (this.#closing) this.#connectionLost(null);
    else if (this.#eof) this.#socket.shutdown();
  }

  #dropSent(sent: number): void {
    const buffer = [...this.#buffer];
    let left = sent;
    for (let first = buffer[0]; first !== undefined && first.length <= left; first = buffer[0]) {
      left -= first.length;
      buffer.shift();
    }
    if (left > 0 && buffer[0] !== undefined) buffer[0] = buffer[0].slice(left);
    this.#setBuffer(buffer);
  }

  override write_eof(): void {
    if (this.#closing || this.#eof || this.#socket === null) return;
    this.#eof = true;
    if (this.#buffer.length === 0) this.#socket.shutdown();
  }

  override can_write_eof(): boolean {
    return true;
  }
}
declare_type(SocketTransport, "_SelectorSocketTransport", "asyncio.selector_events");

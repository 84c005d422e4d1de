// Sockets on the loop: readers and writers, connecting, accepting, and the transport of a connection.
// CPython: Lib/asyncio/selector_events.py, base_events.py (create_connection, create_server), selectors.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { type ByteSequence, Bytes, is_bytes } from "../python/bytes.ts";
import {
  BaseException,
  BlockingIOError,
  ConnectionRefusedError,
  KeyboardInterrupt,
  NotImplementedError,
  OSError,
  RuntimeError,
  SystemExit,
  TimeoutError,
  TypeError,
  ValueError,
} from "../python/exceptions.ts";
import { Halted } from "../python/halt.ts";
import { list, tuple } from "../python/list.ts";
import { write } from "../python/output.ts";
import { repr } from "../python/repr.ts";
import { declare_type } from "../python/special.ts";
import { str } from "../python/str.ts";
import { translateError } from "../python/translate-error.ts";
import { type_name } from "../python/type.ts";
import type { BaseEventLoop, LoopInput } from "./base-events.ts";
import { type Callback, Handle } from "./events.ts";
import { named } from "./format-helpers.ts";
import { type Future, setResultUnlessCancelled, turn } from "./futures.ts";
import { gather } from "./gathering.ts";
import { Server, TransportSocket } from "./servers.ts";
import { sleep } from "./sleeping.ts";
import { type Address, Poll, READ, Socket, WRITE, nextDue, passTime, remoteHosts } from "./sockets.ts";
import { FlowControlTransport, type Protocol, type Transport } from "./transports.ts";

/** Bytes that are read at once. */
const MAXIMUM_READ = 256 * 1024;
/** Writes to a connection that is lost, after which each says so on stderr. */
const LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5;

const TCP = 6;

interface Interests {
  reader: Handle | null;
  writer: Handle | null;
}

export interface ConnectionOptions {
  readonly host?: string | null;
  readonly port?: number | string | null;
  readonly ssl?: unknown;
  readonly [option: string]: unknown;
}

export interface ServerOptions {
  readonly host?: string | readonly string[] | null;
  readonly port?: number | string | null;
  readonly backlog?: number;
  readonly start_serving?: boolean;
  readonly ssl?: unknown;
  readonly [option: string]: unknown;
}

/** What of a loop has to do with sockets. */
export class BaseSelectorEventLoop implements LoopInput {
  readonly #loop: BaseEventLoop;
  readonly #poll = new Poll();
  readonly #interests = new Map<Socket, Interests>();
  /** Transports whose writer the program may let go without closing it: then it is closed. */
  #writers: { readonly writer: WeakRef<object>; readonly transport: Transport }[] = [];

  constructor(loop: BaseEventLoop) {
    this.#loop = loop;
  }

  // --- what the loop asks at every turn ------------------------------------------------------------------------------

  isReady(): boolean {
    this.#closeDropped();
    passTime();
    return this.#loop._ready.size > 0 || this.#poll.isReady();
  }

  due(): number | undefined {
    return nextDue();
  }

  process(): void {
    passTime();
    for (const [socket, events] of this.#poll.take()) {
      const interests = this.#interests.get(socket);
      if (interests === undefined) continue;
      const { reader, writer } = interests;
      if ((events & READ) !== 0 && reader !== null) {
        if (reader._cancelled) this._remove_reader(socket);
        else this.#loop._ready.push(reader);
      }
      if ((events & WRITE) !== 0 && writer !== null) {
        if (writer._cancelled) this._remove_writer(socket);
        else this.#loop._ready.push(writer);
      }
    }
  }

  /** `StreamWriter.__del__`: a writer that nobody holds any more closes its transport. */
  $watchWriter(writer: object, transport: Transport): void {
    this.#writers.push({ writer: new WeakRef(writer), transport });
  }

  #closeDropped(): void {
    if (this.#writers.length === 0) return;
    const dropped: Transport[] = [];
    this.#writers = this.#writers.filter(({ writer, transport }) => {
      if (transport.is_closing()) return false;
      if (writer.deref() !== undefined) return true;
      dropped.push(transport);
      return false;
    });
    for (const transport of dropped) transport.close();
  }

  // --- readers and writers -------------------------------------------------------------------------------------------

  #watch(socket: Socket, interests: Interests): void {
    const events = (interests.reader === null ? 0 : READ) | (interests.writer === null ? 0 : WRITE);
    if (events === 0) {
      this.#interests.delete(socket);
      this.#poll.forget(socket);
    } else {
      this.#interests.set(socket, interests);
      this.#poll.watch(socket, events);
    }
  }

  _add_reader<A extends readonly unknown[]>(socket: Socket, callback: (...args: A) => unknown, ...args: A): Handle {
    this.#loop._checkClosed();
    const handle = new Handle(callback as Callback, args, this.#loop);
    const before = this.#interests.get(socket);
    this.#watch(socket, { reader: handle, writer: before?.writer ?? null });
    before?.reader?.cancel();
    return handle;
  }

  _remove_reader(socket: Socket): boolean {
    const before = this.#interests.get(socket);
    if (this.#loop.is_closed() || before === undefined) return false;
    this.#watch(socket, { reader: null, writer: before.writer });
    before.reader?.cancel();
    return before.reader !== null;
  }

  _add_writer<A extends readonly unknown[]>(socket: Socket, callback: (...args: A) => unknown, ...args: A): Handle {
    this.#loop._checkClosed();
    const handle = new Handle(callback as Callback, args, this.#loop);
    const before = this.#interests.get(socket);
    this.#watch(socket, { reader: before?.reader ?? null, writer: handle });
    before?.writer?.cancel();
    return handle;
  }

  _remove_writer(socket: Socket): boolean {
    const before = this.#interests.get(socket);
    if (this.#loop.is_closed() || before === undefined) return false;
    this.#watch(socket, { reader: before.reader, writer: null });
    before.writer?.cancel();
    return before.writer !== null;
  }

  /** Whether the socket is watched for one of the two. */
  isWatched(socket: Socket | null, event: typeof READ | typeof WRITE): boolean {
    const interests = socket === null ? undefined : this.#interests.get(socket);
    return interests !== undefined && (event === READ ? interests.reader : interests.writer) !== null;
  }

  // --- connecting ----------------------------------------------------------------------------------------------------

  async #ensureResolved(host: string | null, port: number | string | null, passive: boolean): Promise<Address> {
    const number = port == null || port === "" ? 0 : Number(port);
    if (host !== null && /^\d{1,3}(\.\d{1,3}){3}$/.test(host) && Number.isInteger(number)) return tuple(host, number);
    return await this.getaddrinfo(host, number, passive);
  }

  /** The address of a host: one turn of the loop; a name that is not known takes longer. */
  async getaddrinfo(host: string | null, port: number, passive: boolean): Promise<Address> {
    const remote = remoteHosts();
    const address = remote.lookup(host ?? "");
    if (address === null) {
      await sleep(remote.failedLookup);
      throw remote.unknown();
    }
    await turn;
    return tuple((host === null || host === "") && !passive ? "127.0.0.1" : address, port);
  }

  async sock_connect(socket: Socket, address: Address): Promise<null> {
    const future: Future<null> = this.#loop.create_future();
    future.$waiting = { what: "network", label: address[0] };
    this.#sockConnect(future, socket, address);
    return await future;
  }

  #sockConnect(future: Future<null>, socket: Socket, address: Address): void {
    try {
      socket.connect(address);
      future.set_result(null);
    } catch (raised) {
      const error = raisedError(raised);
      if (!(error instanceof BlockingIOError)) {
        future.set_exception(error);
        return;
      }
      const handle = this._add_writer(socket, () => this.#sockConnected(future, socket, address));
      future.add_done_callback(() => {
        if (!handle.cancelled()) this._remove_writer(socket);
      });
    }
  }

  #sockConnected(future: Future<null>, socket: Socket, address: Address): void {
    if (future.done()) return;
    const error = socket.takeError();
    if (error === 0) future.set_result(null);
    else future.set_exception(new (CONNECT_ERRORS[error] ?? OSError)(error, `Connect call failed ${repr(address)}`));
  }

  async #connectSocket(address: Address): Promise<Socket> {
    const socket = new Socket(TCP);
    try {
      await this.sock_connect(socket, address);
      return socket;
    } catch (error) {
      socket.close();
      throw error;
    }
  }

  /** Connects to a host, and gives the transport and the protocol. Raises OSError where nobody answers. */
  async create_connection<P extends Protocol>(factory: () => P, host: string | null, port: number | string | null, options: ConnectionOptions): Promise<readonly [Transport, P]> {
    checkOptions("create_connection", options, CONNECTION_OPTIONS);
    if (options["server_hostname"] != null && !options.ssl) throw new ValueError("server_hostname is only meaningful with ssl");
    if (options.ssl && !host && options["server_hostname"] == null) throw new ValueError("You must set server_hostname when using ssl without a host");
    if (host === null && port === null) throw new ValueError("host and port was not specified and no sock specified");
    const address = await this.#ensureResolved(host, port, false);
    const socket = await this.#connectSocket(address);
    const protocol = factory();
    const waiter: Future<null> = this.#loop.create_future();
    const transport = new SocketTransport(this.#loop, this, socket, protocol, waiter);
    try {
      await waiter;
    } catch (error) {
      transport.close();
      throw error;
    }
    return tuple(transport, protocol);
  }

  // --- serving -------------------------------------------------------------------------------------------------------

  async _create_server_getaddrinfo(host: string | null, port: number | string | null): Promise<Address> {
    return await this.#ensureResolved(host, port, true);
  }

  /** Makes a server. Raises OSError where the port is taken. */
  async create_server(factory: () => Protocol, host: string | readonly string[] | null, port: number | string | null, options: ServerOptions): Promise<Server> {
    checkOptions("create_server", options, SERVER_OPTIONS);
    if (typeof options.ssl === "boolean") throw new TypeError("ssl argument must be an SSLContext or None");
    if (host === null && port === null) throw new ValueError("Neither host/port nor sock were specified");
    const hosts = host === "" || host === null ? [null] : typeof host === "string" ? [host] : list(host);
    const found = await gather(...hosts.map((each) => this._create_server_getaddrinfo(each, port)));
    const addresses = [...new Map(found.map((address) => [repr(address), address])).values()];
    const sockets: Socket[] = [];
    try {
      for (const address of addresses) {
        const socket = new Socket(TCP);
        sockets.push(socket);
        this.#bind(socket, address, sockets);
      }
      if (sockets.length === 0) throw new OSError(`could not bind on any address out of ${repr(addresses)}`);
    } catch (error) {
      for (const socket of sockets) socket.close();
      throw error;
    }
    const server = new Server(this.#loop, this, sockets, factory, options.backlog ?? 100);
    if (options.start_serving !== false) {
      server.$startServing();
      await turn;
    }
    return server;
  }

  #bind(socket: Socket, address: Address, sockets: Socket[]): void {
    try {
      socket.bind(address);
    } catch (raised) {
      const error = raisedError(raised);
      if (!(error instanceof OSError)) throw error;
      if (error.errno === 99) {
        sockets.pop();
        socket.close();
        return;
      }
      const message = `error while attempting to bind on address ${repr(address)}: ${str(error).toLowerCase()}`;
      const failed = new (error.errno === 13 ? (error.constructor as typeof OSError) : OSError)(error.errno, message);
      failed.__suppress_context__ = true;
      throw failed;
    }
  }

  _start_serving(factory: () => Protocol, socket: Socket, server: Server, backlog: number): void {
    this._add_reader(socket, () => this._accept_connection(factory, socket, server, backlog));
  }

  _accept_connection(factory: () => Protocol, socket: Socket, server: Server, backlog: number): void {
    for (let left = backlog + 1; left > 0; left--) {
      let accepted: readonly [Socket, Address | null];
      try {
        accepted = socket.accept();
      } catch (raised) {
        if (raised instanceof BlockingIOError) return;
        throw raised;
      }
      const [connection, address] = accepted;
      this.#loop.create_task(this._accept_connection2(factory, connection, new Map([["peername", address]]), server));
    }
  }

  async _accept_connection2(factory: () => Protocol, connection: Socket, extra: ReadonlyMap<string, unknown>, server: Server): Promise<void> {
    try {
      const protocol = factory();
      const waiter: Future<null> = this.#loop.create_future();
      const transport = new SocketTransport(this.#loop, this, connection, protocol, waiter, extra, server);
      try {
        await waiter;
      } catch (error) {
        transport.close();
        throw error;
      }
    } catch (raised) {
      // Only debug mode says what went wrong.
      raisedError(raised);
    }
  }
}

const CONNECT_ERRORS: Readonly<Record<number, new (...args: unknown[]) => OSError>> = { 110: TimeoutError, 111: ConnectionRefusedError };

const CONNECTION_OPTIONS: readonly string[] = [
  "ssl", "family", "proto", "flags", "server_hostname", "ssl_handshake_timeout", "ssl_shutdown_timeout", "happy_eyeballs_delay",
  "interleave", "all_errors",
];
const SERVER_OPTIONS: readonly string[] = [
  "family", "flags", "backlog", "ssl", "reuse_address", "reuse_port", "keep_alive", "ssl_handshake_timeout", "ssl_shutdown_timeout",
  "start_serving",
];

function checkOptions(method: string, options: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (name === "sock" || name === "local_addr") {
      if (value != null) throw new NotImplementedError(`there are no sockets beneath the simulated network: ${method}() takes no '${name}'`);
    } else if (!known.includes(name)) {
      throw new TypeError(`BaseEventLoop.${method}() got an unexpected keyword argument '${name}'`);
    }
  }
}

/** A caught error as Python's, where it is one that asyncio catches; what ends the program goes on. */
function raisedError(raised: unknown): BaseException {
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
      this.#protocol.data_received(new Bytes([...data]));
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
    let rest: readonly number[] = [...data];
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
    this.#setBuffer([...this.#buffer, ...data.map((each) => [...each])]);
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
      const all = this.#buffer.flat();
      const rest = all.slice(this.#socket.send(all));
      this.#setBuffer(rest.length === 0 ? [] : [rest]);
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
declare_type(BaseSelectorEventLoop, "BaseSelectorEventLoop", "asyncio.selector_events");

/** The part of `loop` that has to do with sockets; made when it is first needed. */
export function selectorOf(loop: BaseEventLoop): BaseSelectorEventLoop {
  if (loop.$input instanceof BaseSelectorEventLoop) return loop.$input;
  const selector = new BaseSelectorEventLoop(loop);
  loop.$input = selector;
  return selector;
}

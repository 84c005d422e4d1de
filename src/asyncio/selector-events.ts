// Sockets on the loop: readers and writers, connecting, accepting. The transport of a connection stands in
// socket-transport.ts.
// CPython: Lib/asyncio/selector_events.py, base_events.py (create_connection, create_server), selectors.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../python/as-text.ts";
import {
  BlockingIOError,
  ConnectionRefusedError,
  NotImplementedError,
  OSError,
  TimeoutError,
  TypeError,
  ValueError,
} from "../python/exceptions.ts";
import { list, tuple } from "../python/list.ts";
import { repr } from "../python/repr.ts";
import { declare_type, is_class } from "../python/special.ts";
import type { BaseEventLoop, LoopInput } from "./base-events.ts";
import { type Callback, Handle } from "./events.ts";
import { type Future, turn } from "./futures.ts";
import { gather } from "./gathering.ts";
import { Server } from "./servers.ts";
import { sleep } from "./sleeping.ts";
import { SocketTransport, raisedError } from "./socket-transport.ts";
import { type Address, Poll, READ, Socket, WRITE, nextDue, passTime, remoteHosts } from "./sockets.ts";
import type { Protocol, Transport } from "./transports.ts";

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
  #writers: { readonly writer: WeakRef<object>; readonly transport: Transport; readonly isHeld: () => boolean }[] = [];

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
        else this.#loop._add_callback(reader);
      }
      if ((events & WRITE) !== 0 && writer !== null) {
        if (writer._cancelled) this._remove_writer(socket);
        else this.#loop._add_callback(writer);
      }
    }
  }

  /**
   * `StreamWriter.__del__`: a writer that nobody holds any more closes its transport. `isHeld` says whether the traceback
   * of an error holds it.
   */
  $watchWriter(writer: object, transport: Transport, isHeld: () => boolean): void {
    this.#writers.push({ writer: new WeakRef(writer), transport, isHeld });
  }

  #closeDropped(): void {
    if (this.#writers.length === 0) return;
    const dropped: Transport[] = [];
    this.#writers = this.#writers.filter(({ writer, transport, isHeld }) => {
      if (transport.is_closing()) return false;
      if (writer.deref() !== undefined || isHeld()) return true;
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
    const protocol = made(factory);
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
      const message = `error while attempting to bind on address ${repr(address)}: ${text_of(error).toLowerCase()}`;
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
      const protocol = made(factory);
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

/** What a factory makes, which may be a class. */
export function made<P>(factory: () => P): P {
  const cls: unknown = factory;
  return is_class(cls) ? (Reflect.construct(cls, []) as P) : factory();
}

declare_type(BaseSelectorEventLoop, "BaseSelectorEventLoop", "asyncio.selector_events");

/** The part of `loop` that has to do with sockets; made when it is first needed. */
export function selectorOf(loop: BaseEventLoop): BaseSelectorEventLoop {
  if (loop.$input instanceof BaseSelectorEventLoop) return loop.$input;
  const selector = new BaseSelectorEventLoop(loop);
  loop.$input = selector;
  return selector;
}

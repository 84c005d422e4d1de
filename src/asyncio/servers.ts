// Servers, and the face that a transport's socket shows. CPython: Lib/asyncio/base_events.py (Server), trsock.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { RuntimeError } from "../python/exceptions.ts";
import { tuple } from "../python/list.ts";
import { repr } from "../python/repr.ts";
import { declare_type } from "../python/special.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { CancelledError } from "./exceptions.ts";
import { type Future, turn } from "./futures.ts";
import type { BaseSelectorEventLoop } from "./selector-events.ts";
import type { SocketTransport } from "./socket-transport.ts";
import type { Address, Socket } from "./sockets.ts";
import type { Protocol } from "./transports.ts";

/** What may be seen of a socket: nothing that disturbs its transport. */
export class TransportSocket {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }
  get family(): number {
    return this.#socket.family;
  }
  get type(): number {
    return this.#socket.type;
  }
  get proto(): number {
    return this.#socket.proto;
  }
  fileno(): number {
    return this.#socket.fileno();
  }
  getsockname(): Address {
    return this.#socket.getsockname();
  }
  getpeername(): Address {
    return this.#socket.getpeername();
  }
  setsockopt(): void {}

  __repr__(): string {
    let text = `<asyncio.TransportSocket fd=${this.fileno()}, family=${this.family}, type=${this.type}, proto=${this.proto}`;
    if (this.fileno() !== -1) {
      text += `, laddr=${repr(this.getsockname())}`;
      try {
        text += `, raddr=${repr(this.getpeername())}`;
      } catch {
        // It is not connected.
      }
    }
    return `${text}>`;
  }
}
declare_type(TransportSocket, "TransportSocket", "asyncio.trsock");

/** Accepts connections until it is closed; what `start_server` gives. */
export class Server {
  declare [Symbol.asyncDispose]: () => Promise<void>;
  readonly #loop: BaseEventLoop;
  readonly #selector: BaseSelectorEventLoop;
  readonly #factory: () => Protocol;
  readonly #backlog: number;
  readonly #clients = new Set<SocketTransport>();
  #sockets: readonly Socket[] | null;
  /** Who waits for the server's end; null when it has ended. */
  #waiters: Future<null>[] | null = [];
  #serving = false;
  #forever: Future<null> | null = null;

  constructor(loop: BaseEventLoop, selector: BaseSelectorEventLoop, sockets: readonly Socket[], factory: () => Protocol, backlog: number) {
    this.#loop = loop;
    this.#selector = selector;
    this.#sockets = sockets;
    this.#factory = factory;
    this.#backlog = backlog;
  }

  __repr__(): string {
    return `<${this.constructor.name} sockets=${repr(this.sockets)}>`;
  }

  $attach(transport: SocketTransport): void {
    this.#clients.add(transport);
  }

  $detach(transport: SocketTransport): void {
    this.#clients.delete(transport);
    if (this.#clients.size === 0 && this.#sockets === null) this.#wakeUp();
  }

  #wakeUp(): void {
    const waiters = this.#waiters ?? [];
    this.#waiters = null;
    for (const waiter of waiters) {
      if (!waiter.done()) waiter.set_result(null);
    }
  }

  $startServing(): void {
    if (this.#serving) return;
    this.#serving = true;
    for (const socket of this.#sockets ?? []) {
      socket.listen();
      this.#selector._start_serving(this.#factory, socket, this, this.#backlog);
    }
  }

  get_loop(): BaseEventLoop {
    return this.#loop;
  }

  is_serving(): boolean {
    return this.#serving;
  }

  get sockets(): readonly TransportSocket[] {
    return tuple(...(this.#sockets ?? []).map((socket) => new TransportSocket(socket)));
  }

  /** Stops accepting. Connections that there are go on. */
  close(): void {
    const sockets = this.#sockets;
    if (sockets === null) return;
    this.#sockets = null;
    for (const socket of sockets) {
      this.#selector._remove_reader(socket);
      socket.close();
    }
    this.#serving = false;
    if (this.#forever !== null && !this.#forever.done()) {
      this.#forever.cancel();
      this.#forever = null;
    }
    if (this.#clients.size === 0) this.#wakeUp();
  }

  close_clients(): void {
    for (const transport of [...this.#clients]) transport.close();
  }

  abort_clients(): void {
    for (const transport of [...this.#clients]) transport.abort();
  }

  async start_serving(): Promise<void> {
    this.$startServing();
    await turn;
  }

  /** Accepts connections until it is cancelled; then the server is closed. */
  async serve_forever(): Promise<never> {
    if (this.#forever !== null) throw new RuntimeError(`server ${repr(this)} is already being awaited on serve_forever()`);
    if (this.#sockets === null) throw new RuntimeError(`server ${repr(this)} is closed`);
    this.$startServing();
    const forever: Future<never> = this.#loop.create_future();
    forever.$waiting = { what: "network", label: "connections" };
    this.#forever = forever as Future<null>;
    try {
      return await forever;
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      this.close();
      await this.wait_closed();
      throw error;
    } finally {
      this.#forever = null;
    }
  }

  /** Waits until the server is closed and its last connection is. */
  async wait_closed(): Promise<void> {
    if (this.#waiters === null) return;
    const waiter: Future<null> = this.#loop.create_future();
    waiter.$waiting = { what: "network", label: "the server's end" };
    this.#waiters.push(waiter);
    await waiter;
  }

  async __aenter__(): Promise<this> {
    return this;
  }
  async __aexit__(): Promise<null> {
    this.close();
    await this.wait_closed();
    return null;
  }
}
declare_type(Server, "Server", "asyncio.base_events");

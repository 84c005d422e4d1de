// Connections: how many there may be, who waits for one, which are kept.
// Twin of src/oracle/python/packages/aiohttp/connector.py.
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseEventLoop } from "../../asyncio/base-events.ts";
import { type TimerHandle, get_running_loop } from "../../asyncio/events.ts";
import type { Future } from "../../asyncio/futures.ts";
import { ConnectionRefusedError, OSError, TimeoutError, TypeError } from "../../python/exceptions.ts";
import { tuple } from "../../python/list.ts";
import { repr } from "../../python/repr.ts";
import { declare_type } from "../../python/special.ts";
import { translateError } from "../../python/translate-error.ts";
import { behaviour, failedLookup, isHere, lookup, table } from "../hosts.ts";
import { travel } from "../travel.ts";
import type { ClientTimeout } from "./client.ts";
import { ClientConnectionError, ClientConnectorDNSError, ClientConnectorError, from } from "./client-exceptions.ts";
import type { ConnectionKey } from "./client-reqrep.ts";
import { limit as timeLimit } from "./helpers.ts";

/** Seconds after which Linux gives up a connection that nobody answers. */
const GIVES_UP = 130;

/** What stands for an open connection. */
type Slot = object;

interface Idle {
  readonly slot: Slot;
  readonly since: number;
}

/** A connection that a response uses, until it is closed or given back. */
export class Connection {
  readonly #connector: TCPConnector;
  readonly #key: ConnectionKey;
  #slot: Slot | null;
  #callbacks: (() => void)[] = [];
  /** The timer of the next piece of the body. */
  arriving: TimerHandle | null = null;

  constructor(connector: TCPConnector, key: ConnectionKey, slot: Slot) {
    this.#connector = connector;
    this.#key = key;
    this.#slot = slot;
  }

  add_callback(callback: () => void): void {
    this.#callbacks.push(callback);
  }

  #finish(keep: boolean): void {
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const callback of callbacks) callback();
    if (this.arriving !== null) {
      this.arriving.cancel();
      this.arriving = null;
      keep = false;
    }
    const slot = this.#slot;
    this.#slot = null;
    if (slot !== null) this.#connector.$release(this.#key, slot, keep);
  }

  close(): void {
    this.#finish(false);
  }
  release(): void {
    this.#finish(true);
  }
  get closed(): boolean {
    return this.#slot === null;
  }
}

export interface ConnectorOptions {
  readonly limit?: number | null;
  readonly limit_per_host?: number | null;
  readonly force_close?: boolean;
  readonly keepalive_timeout?: number | null;
  readonly ssl?: unknown;
  readonly [ignored: string]: unknown;
}

export class TCPConnector {
  declare [Symbol.asyncDispose]: () => Promise<void>;
  readonly #loop: BaseEventLoop = get_running_loop();
  readonly limit: number;
  readonly limit_per_host: number;
  readonly force_close: boolean;
  readonly #keepaliveTimeout: number;
  #closed = false;
  readonly #acquired = new Map<Slot, ConnectionKey>();
  // By the key's text: connections kept, each with the time since when; and futures, first come first served.
  readonly #idle = new Map<string, Idle[]>();
  readonly #waiters = new Map<string, { readonly key: ConnectionKey; readonly futures: Future<null>[] }>();

  constructor(options: ConnectorOptions = {}) {
    for (const name of Object.keys(options)) {
      if (!OPTIONS.has(name)) throw new TypeError(`TCPConnector.__init__() got an unexpected keyword argument '${name}'`);
    }
    this.limit = Number(options.limit === undefined ? 100 : (options.limit ?? 0));
    this.limit_per_host = Number(options.limit_per_host ?? 0);
    this.force_close = options.force_close === true;
    this.#keepaliveTimeout = Number(options.keepalive_timeout ?? 15);
  }

  get closed(): boolean {
    return this.#closed;
  }

  async __aenter__(): Promise<this> {
    return this;
  }
  async __aexit__(): Promise<null> {
    await this.close();
    return null;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#idle.clear();
    this.#acquired.clear();
    for (const { futures } of this.#waiters.values()) {
      for (const waiter of futures) waiter.cancel();
    }
    this.#waiters.clear();
  }

  /** How many connections may be opened now. */
  #available(key: ConnectionKey): number {
    let remaining = 1;
    if (this.limit !== 0) {
      remaining = this.limit - this.#acquired.size;
      if (remaining <= 0) return remaining;
    }
    if (this.limit_per_host !== 0) {
      let ofHost = this.limit_per_host;
      for (const each of this.#acquired.values()) if (each.text === key.text) ofHost--;
      if (remaining > ofHost) return ofHost;
    }
    return remaining;
  }

  async connect(key: ConnectionKey, timeout: ClientTimeout): Promise<Connection> {
    let connection = this.#reuse(key);
    if (connection !== null) return connection;
    const slot: Slot = {};
    {
      await using _limit = timeLimit(timeout.connect);
      if (this.#available(key) <= 0) {
        await this.#waitForAvailable(key);
        connection = this.#reuse(key);
        if (connection !== null) return connection;
      }
      this.#acquired.set(slot, key);
      try {
        await this.#createConnection(key, timeout);
      } catch (error) {
        this.#releaseSlot(slot);
        throw error;
      }
      if (this.#closed) throw new ClientConnectionError("Connector is closed.");
    }
    return new Connection(this, key, slot);
  }

  async #waitForAvailable(key: ConnectionKey): Promise<void> {
    let first = true;
    for (;;) {
      const waiter: Future<null> = this.#loop.create_future();
      waiter.$waiting = { what: "network", label: `a connection to ${key.host}` };
      const waiters = this.#waiters.get(key.text) ?? { key, futures: [] };
      this.#waiters.set(key.text, waiters);
      if (first) waiters.futures.push(waiter);
      else waiters.futures.unshift(waiter);
      try {
        await waiter;
      } finally {
        const at = waiters.futures.indexOf(waiter);
        if (at >= 0) waiters.futures.splice(at, 1);
        if (waiters.futures.length === 0 && this.#waiters.get(key.text) === waiters) this.#waiters.delete(key.text);
      }
      if (this.#available(key) > 0) break;
      first = false;
    }
  }

  /** A connection that was kept, if there is one and it is not too old. */
  #reuse(key: ConnectionKey): Connection | null {
    const idle = this.#idle.get(key.text);
    if (idle === undefined) return null;
    for (let kept = idle.shift(); kept !== undefined; kept = idle.shift()) {
      if (this.#loop.time() - kept.since <= this.#keepaliveTimeout) {
        if (idle.length === 0) this.#idle.delete(key.text);
        this.#acquired.set(kept.slot, key);
        return new Connection(this, key, kept.slot);
      }
    }
    this.#idle.delete(key.text);
    return null;
  }

  #releaseSlot(slot: Slot): void {
    if (this.#closed) return;
    this.#acquired.delete(slot);
    this.#wakeWaiter();
  }

  #wakeWaiter(): void {
    for (const { key, futures } of this.#waiters.values()) {
      if (this.#available(key) < 1) continue;
      for (let waiter = futures.shift(); waiter !== undefined; waiter = futures.shift()) {
        if (!waiter.done()) {
          waiter.set_result(null);
          return;
        }
      }
    }
  }

  $release(key: ConnectionKey, slot: Slot, keep: boolean): void {
    if (this.#closed) return;
    this.#releaseSlot(slot);
    if (!keep || this.force_close) return;
    const idle = this.#idle.get(key.text) ?? [];
    this.#idle.set(key.text, idle);
    idle.push({ slot, since: this.#loop.time() });
  }

  async #createConnection(key: ConnectionKey, timeout: ClientTimeout): Promise<void> {
    const { host, port } = key;
    const address = lookup(host);
    if (address === null) {
      await travel(table.failedLookup, host);
      const error = failedLookup();
      throw from(new ClientConnectorDNSError(key, error), error);
    }
    try {
      await using _limit = timeLimit(timeout.sock_connect);
      const fault = behaviour(host);
      if (isHere(address) || fault === "refuses") {
        await travel(0, host);
        throw new ConnectionRefusedError(111, `Connect call failed ${repr(tuple(address, port))}`);
      }
      if (fault === "unreachable") {
        await travel(GIVES_UP, host);
        throw new TimeoutError(110, `Connect call failed ${repr(tuple(address, port))}`);
      }
      await travel(table.connect, host);
    } catch (raised) {
      const error = translateError(raised);
      if (!(error instanceof OSError) || (error.errno === null && error instanceof TimeoutError)) throw raised;
      throw from(new ClientConnectorError(key, error), error);
    }
  }
}
declare_type(TCPConnector, "TCPConnector", "aiohttp.connector");

const OPTIONS: ReadonlySet<string> = new Set([
  "limit", "limit_per_host", "force_close", "keepalive_timeout", "ssl", "verify_ssl", "use_dns_cache", "ttl_dns_cache", "family",
  "ssl_context", "local_addr", "resolver", "enable_cleanup_closed", "happy_eyeballs_delay", "interleave", "loop",
]);

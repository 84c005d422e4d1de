// Sockets as Linux has them, for the event loop alone: a loopback on which nothing takes time, and, where network/remote.ts
// is there, the hosts beyond it. Twin of src/oracle/python/packages/_simulated_network/sockets.py.
// What the loop does with them stands in selector-events.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { now } from "../python/clock.ts";
import { BlockingIOError, BrokenPipeError, ConnectionResetError, OSError, PermissionError } from "../python/exceptions.ts";
import { tuple } from "../python/list.ts";

export const READ = 1;
export const WRITE = 2;

/** Bytes that a connection holds between its two ends, in each direction. */
const CAPACITY = 262144;

const LOOPBACK = "127.0.0.1";
const FIRST_DESCRIPTOR = 6; // a loop's own are 3, 4 and 5
const FIRST_PORT = 50000;

const TEXTS: Readonly<Record<number, string>> = {
  11: "Resource temporarily unavailable",
  13: "Permission denied",
  32: "Broken pipe",
  98: "Address already in use",
  99: "Cannot assign requested address",
  104: "Connection reset by peer",
  107: "Transport endpoint is not connected",
  115: "Operation now in progress",
};

const CLASSES: Readonly<Record<number, new (...args: unknown[]) => OSError>> = {
  11: BlockingIOError,
  13: PermissionError,
  32: BrokenPipeError,
  104: ConnectionResetError,
  115: BlockingIOError,
};

function failure(number: number): OSError {
  return new (CLASSES[number] ?? OSError)(number, TEXTS[number]);
}

export type Address = readonly [host: string, port: number];

/** The far end of a connection: another socket, or a host of the network. */
export interface End {
  $receive(data: readonly number[]): void;
  /** Nothing more will come. */
  $receiveEnd(): void;
  /** The near end is gone and will take nothing more. */
  $receiveReset(): void;
}

interface Coming {
  readonly nanoseconds: number;
  readonly when: number;
  readonly action: () => void;
}

const descriptors = new Map<number, Socket>();
const listening = new Map<number, Socket>();
const bound = new Set<number>();
let nextPort = FIRST_PORT;

/** What happens by itself, as time passes: earliest first, in the order it was foreseen. */
const coming: Coming[] = [];

/** Has `action` done when the clock shows `when`. */
export function comesAt(when: number, action: () => void): void {
  const nanoseconds = Math.round(when * 1e9);
  let index = coming.length;
  while (index > 0 && (coming[index - 1] as Coming).nanoseconds > nanoseconds) index--;
  coming.splice(index, 0, { nanoseconds, when, action });
}

/** When something happens next. */
export function nextDue(): number | undefined {
  return coming[0]?.when;
}

/** Does what is due. */
export function passTime(): void {
  const nanoseconds = Math.round(now() * 1e9);
  while (coming[0] !== undefined && coming[0].nanoseconds <= nanoseconds) coming.shift()?.action();
}

/** The hosts beyond the loopback. */
export interface RemoteHosts {
  /** The address of a host, or null where there is none of that name. */
  lookup(host: string): string | null;
  /** Seconds until it is known that a name is not. */
  readonly failedLookup: number;
  /** What is raised then. */
  unknown(): OSError;
  /** Begins a connection. */
  connect(near: Socket, address: string, port: number): void;
}

/** Where nobody has said which hosts there are, there is this machine alone. */
let remote: RemoteHosts = {
  lookup: (host) => (host === "localhost" ? LOOPBACK : host === "" ? "0.0.0.0" : null),
  failedLookup: 0,
  unknown: () => new OSError(-2, "Name or service not known"),
  connect: () => {},
};

export function remoteHosts(): RemoteHosts {
  return remote;
}

export function setRemoteHosts(hosts: RemoteHosts): void {
  remote = hosts;
}

export function isHere(address: string): boolean {
  return address === "0.0.0.0" || address.startsWith("127.");
}

/** One end of a connection, or what connections are accepted from. */
export class Socket implements End {
  readonly family = 2;
  readonly type = 1;
  readonly proto: number;
  #number = -1;
  #state: "new" | "connecting" | "connected" | "listening" | "closed" = "new";
  #poll: Poll | null = null;
  #interest = 0;
  #local: Address = tuple("0.0.0.0", 0);
  #remote: Address | null = null;
  #peer: End | null = null;
  #received: (readonly number[])[] = [];
  #receivedSize = 0;
  readonly #accepted: Socket[] = [];
  #error = 0;
  /** The other end has said that it sends nothing more. */
  #ended = false;
  #noMoreIn = false;
  #noMoreOut = false;
  #wasFull = false;

  constructor(proto: number, opens = true) {
    this.proto = proto;
    if (opens) this.#open();
  }

  #open(): void {
    let number = FIRST_DESCRIPTOR;
    while (descriptors.has(number)) number++;
    this.#number = number;
    descriptors.set(number, this);
  }

  /** What of its interest the socket is ready for. */
  $ready(): number {
    return this.#events() & this.#interest;
  }

  #events(): number {
    if (this.#state === "listening") return this.#accepted.length > 0 ? READ : 0;
    if (this.#error !== 0) return READ | WRITE;
    if (this.#state !== "connected") return 0;
    if (this.#noMoreIn && this.#noMoreOut) return READ | WRITE;
    return (this.#receivedSize > 0 || this.#noMoreIn ? READ : 0) | (this.#noMoreOut || this.#space() * 3 >= CAPACITY ? WRITE : 0);
  }

  /** How much more the connection holds in the direction from here. */
  #space(): number {
    return this.#peer instanceof Socket ? CAPACITY - this.#peer.#receivedSize : CAPACITY;
  }

  #changed(): void {
    this.#poll?.changed(this);
  }

  $watch(poll: Poll | null, interest: number): void {
    this.#poll = poll;
    this.#interest = interest;
  }

  // --- what happens to it --------------------------------------------------------------------------------------------

  $receive(data: readonly number[]): void {
    if (data.length > 0) this.#received.push(data);
    this.#receivedSize += data.length;
    this.#changed();
  }

  $receiveEnd(): void {
    this.#ended = this.#noMoreIn = true;
    this.#changed();
  }

  $receiveReset(): void {
    this.#error = this.#noMoreIn ? 32 : 104;
    this.#noMoreIn = this.#noMoreOut = true;
    this.#changed();
  }

  $connected(peer: End): void {
    this.#state = "connected";
    this.#peer = peer;
    this.#changed();
  }

  $refused(error: number): void {
    this.#state = "new";
    this.#error = error;
    this.#changed();
  }

  get $isConnecting(): boolean {
    return this.#state === "connecting";
  }

  // --- what the loop calls -------------------------------------------------------------------------------------------

  fileno(): number {
    return this.#number;
  }

  /** The number of the error that happened meanwhile, once; 0 for none (SO_ERROR). */
  takeError(): number {
    const error = this.#error;
    this.#error = 0;
    return error;
  }

  getsockname(): Address {
    return this.#local;
  }

  getpeername(): Address {
    if (this.#remote === null) throw failure(107);
    return this.#remote;
  }

  bind([host, port]: Address): void {
    if (!isHere(host)) throw failure(99);
    if (port > 0 && port < 1024) throw failure(13);
    if (bound.has(port)) throw failure(98);
    const own = port || nextPort++;
    bound.add(own);
    this.#local = tuple(host, own);
  }

  listen(): void {
    this.#state = "listening";
    listening.set(this.#local[1], this);
  }

  accept(): readonly [Socket, Address | null] {
    const end = this.#accepted.shift();
    if (end === undefined) throw failure(11);
    end.#open();
    return [end, end.#remote];
  }

  /** Always goes on in the background: raises BlockingIOError. */
  connect([host, port]: Address): never {
    const target = isHere(host) ? LOOPBACK : host;
    if (this.#local[1] === 0) this.#local = tuple(isHere(host) ? LOOPBACK : "192.168.0.2", nextPort++);
    this.#state = "connecting";
    this.#remote = tuple(target, port);
    if (isHere(host)) this.#connectHere(port);
    else remote.connect(this, target, port);
    throw failure(115);
  }

  #connectHere(port: number): void {
    const server = listening.get(port);
    if (server === undefined) {
      this.#remote = null;
      this.$refused(111);
      return;
    }
    const end = new Socket(this.proto, false);
    end.#local = this.getpeername();
    end.#remote = this.#local;
    end.$connected(this);
    this.$connected(end);
    server.#accepted.push(end);
    server.#changed();
  }

  recv(size: number): readonly number[] {
    if (this.#receivedSize > 0) {
      const data = this.#take(size);
      const peer = this.#peer;
      if (peer instanceof Socket && peer.#wasFull && peer.#space() * 3 >= CAPACITY) {
        peer.#wasFull = false;
        peer.#changed();
      }
      return data;
    }
    if (this.#ended) return [];
    if (this.#error !== 0) throw failure(this.takeError());
    if (this.#noMoreIn) return [];
    throw failure(this.#state === "connected" ? 11 : 107);
  }

  #take(size: number): readonly number[] {
    const all = this.#received.length === 1 ? (this.#received[0] ?? []) : this.#received.flat();
    const data = all.length <= size ? all : all.slice(0, size);
    this.#received = all.length <= size ? [] : [all.slice(size)];
    this.#receivedSize -= data.length;
    return data;
  }

  /** Sends what the connection has room for, and gives how much that is. */
  send(data: readonly number[]): number {
    if (this.#error !== 0) throw failure(this.takeError());
    if (this.#noMoreOut || this.#state !== "connected" || this.#peer === null) throw failure(32);
    if (this.#peer instanceof Socket && this.#peer.#state === "closed") {
      this.$receiveReset();
      return data.length;
    }
    if (data.length === 0) return 0;
    const taken = Math.min(data.length, this.#space());
    if (taken < data.length) this.#wasFull = true;
    if (taken === 0) throw failure(11);
    this.#peer.$receive(taken === data.length ? data : data.slice(0, taken));
    return taken;
  }

  /** The same for several pieces at once (`sendmsg`). */
  sendAll(pieces: readonly (readonly number[])[]): number {
    let sent = 0;
    for (const piece of pieces) {
      if (sent > 0 && this.#space() === 0) {
        this.#wasFull = true;
        break;
      }
      const taken = this.send(piece);
      sent += taken;
      if (taken < piece.length) break;
    }
    return sent;
  }

  /** Says that nothing more will be sent (SHUT_WR). */
  shutdown(): void {
    if (this.#state !== "connected") throw failure(107);
    if (this.#noMoreOut) return;
    this.#noMoreOut = true;
    this.#peer?.$receiveEnd();
    this.#changed();
  }

  close(): void {
    if (this.#state === "closed") return;
    descriptors.delete(this.#number);
    this.#poll?.forget(this);
    this.#number = -1;
    const state = this.#state;
    this.#state = "closed";
    if (state === "listening") {
      listening.delete(this.#local[1]);
      for (const end of this.#accepted) end.#abandon();
    } else if (state === "connected") {
      this.#abandon();
    }
    if (state === "listening" || state === "new") bound.delete(this.#local[1]);
  }

  /** What is not read yet is lost, and the other end is told so. */
  #abandon(): void {
    this.#state = "closed";
    if (this.#receivedSize > 0) this.#peer?.$receiveReset();
    else if (!this.#noMoreOut) this.#peer?.$receiveEnd();
    this.#noMoreIn = this.#noMoreOut = true;
  }
}

/** Linux's epoll: gives what is ready in the order in which it became so; what stays ready comes last next time. */
export class Poll {
  #ready = new Set<Socket>();

  watch(socket: Socket, interest: number): void {
    socket.$watch(this, interest);
    this.changed(socket);
  }

  forget(socket: Socket): void {
    socket.$watch(null, 0);
    this.#ready.delete(socket);
  }

  changed(socket: Socket): void {
    if (socket.$ready() !== 0) this.#ready.add(socket);
  }

  isReady(): boolean {
    for (const socket of this.#ready) if (socket.$ready() !== 0) return true;
    return false;
  }

  /** Sockets, each with what it is ready for. */
  take(): (readonly [Socket, number])[] {
    const candidates = this.#ready;
    this.#ready = new Set();
    const taken: (readonly [Socket, number])[] = [];
    for (const socket of candidates) {
      const events = socket.$ready();
      if (events === 0) continue;
      taken.push([socket, events]);
      this.#ready.add(socket);
    }
    return taken;
  }
}

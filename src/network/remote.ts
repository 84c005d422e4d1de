// The far ends of connections to the table's hosts: HTTP over a stream.
// Twin of src/oracle/python/packages/_simulated_network/remote.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { type End, type RemoteHosts, type Socket, comesAt } from "../asyncio/sockets.ts";
import { now } from "../python/clock.ts";
import { decode, encode } from "../python/codecs.ts";
import { behaviour, failedLookup, isAddress, lookup, table } from "./hosts.ts";
import { type Pair, parsePairs } from "./query.ts";
import { type Piece, answer } from "./services.ts";

/** Seconds after which a host closes a connection on which nothing is asked. */
const PATIENCE = 15;

const BAD_REQUEST = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

const bytesOf = (text: string): number[] => encode(text, "utf-8", "strict");

/** Addresses that were given out, and the hosts they stand for. */
const given = new Map<string, string>();

export const remoteHosts: RemoteHosts = {
  failedLookup: table.failedLookup,
  unknown: failedLookup,
  lookup(host) {
    const address = lookup(host);
    if (address !== null && !isAddress(host)) given.set(address, host);
    return address;
  },
  connect(near, address, port) {
    const host = given.get(address) ?? address;
    const fault = behaviour(host);
    if (fault === "unreachable") return;
    comesAt(now() + table.connect, () => {
      if (!near.$isConnecting) return;
      if (fault === "refuses" || (port !== 80 && port !== 443)) near.$refused(111);
      else near.$connected(new Host(near, host, port, fault));
    });
  },
};

/** Reads requests, one after another, and answers each. */
class Host implements End {
  readonly #near: Socket;
  readonly #host: string;
  readonly #port: number;
  readonly #fault: string | null;
  #received: number[] = [];
  #busy = false;
  /** Nothing more will be asked. */
  #ended = false;
  #closed = false;
  #asked = 0;

  constructor(near: Socket, host: string, port: number, fault: string | null) {
    this.#near = near;
    this.#host = host;
    this.#port = port;
    this.#fault = fault;
    this.#waitForRequest();
  }

  #later(seconds: number, action: () => void): void {
    comesAt(now() + seconds, () => {
      if (!this.#closed) action();
    });
  }

  #waitForRequest(): void {
    const asked = this.#asked;
    this.#later(PATIENCE, () => {
      if (!this.#busy && this.#asked === asked) this.#close();
    });
  }

  $receive(data: readonly number[]): void {
    for (const byte of data) this.#received.push(byte);
    this.#read();
  }

  $receiveEnd(): void {
    this.#ended = true;
    if (!this.#busy) this.#close();
  }

  $receiveReset(): void {
    this.#closed = true;
  }

  #close(): void {
    this.#closed = true;
    this.#near.$receiveEnd();
  }

  /** Takes a request, where it is complete. */
  #read(): void {
    if (this.#busy || this.#closed) return;
    const text = decode(this.#received, "latin-1", "strict");
    const end = text.indexOf("\r\n\r\n");
    if (end < 0) return;
    const [first = "", ...lines] = text.slice(0, end).split("\r\n");
    const headers = lines.map((line): Pair => {
      const colon = line.indexOf(":");
      return colon < 0 ? [line.trim(), ""] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
    const stated = valueOf(headers, "content-length");
    const length = /^\d+$/.test(stated) ? Number(stated) : 0;
    const start = end + 4;
    if (this.#received.length - start < length) return;
    const body = this.#received.slice(start, start + length);
    this.#received = this.#received.slice(start + length);
    this.#busy = true;
    this.#asked++;
    this.#answer(first.split(" "), headers, body);
  }

  #answer(words: readonly string[], headers: readonly Pair[], body: readonly number[]): void {
    const [method = "", target = "", version = ""] = words;
    if (words.length !== 3 || !target.startsWith("/") || !version.startsWith("HTTP/1.")) {
      this.#later(0, () => {
        this.#near.$receive(bytesOf(BAD_REQUEST));
        this.#close();
      });
      return;
    }
    if (this.#fault === "hangs") return;
    const mark = target.indexOf("?");
    const path = mark < 0 ? target : target.slice(0, mark);
    const query = parsePairs(mark < 0 ? "" : target.slice(mark + 1));
    const scheme = this.#port === 443 ? "https" : "http";
    const reply = answer({ method, scheme, host: this.#host, port: this.#port, path, query, headers, body, at: now() });
    if (this.#fault === "drops") {
      this.#later(reply.latency, () => this.#close());
      return;
    }
    const asked = valueOf(headers, "connection").toLowerCase();
    const closes = asked === "close" || (version === "HTTP/1.0" && asked !== "keep-alive");
    const chunked = reply.headers.some(([key]) => key === "Transfer-Encoding");
    const lines = reply.headers.map(([key, value]) => `${key}: ${closes && key === "Connection" ? "close" : value}`);
    const head = bytesOf([`HTTP/1.1 ${reply.status} ${reply.reason}`, ...lines, "", ""].join("\r\n"));
    this.#later(reply.latency, () => this.#sendPieces(head, reply.pieces, 0, chunked, closes));
  }

  /** Sends the head, and the pieces that come with it; a timer waits for the next. */
  #sendPieces(head: readonly number[], pieces: readonly Piece[], from: number, chunked: boolean, closes: boolean): void {
    const data = [...head];
    const sent = pieces[from]?.[0] ?? 0;
    let index = from;
    let piece = pieces[index];
    for (; piece !== undefined && piece[0] === sent; piece = pieces[++index]) {
      const framed = chunked && piece[1].length > 0 ? [...bytesOf(`${piece[1].length.toString(16)}\r\n`), ...piece[1], 13, 10] : piece[1];
      for (const byte of framed) data.push(byte);
    }
    if (piece !== undefined) {
      this.#near.$receive(data);
      this.#later(piece[0] - sent, () => this.#sendPieces([], pieces, index, chunked, closes));
      return;
    }
    if (chunked) data.push(...bytesOf("0\r\n\r\n"));
    this.#near.$receive(data);
    this.#busy = false;
    if (closes || this.#ended) {
      this.#close();
    } else {
      this.#waitForRequest();
      this.#read();
    }
  }
}

/** The first value of a header, or "". */
function valueOf(headers: readonly Pair[], name: string): string {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? "";
}

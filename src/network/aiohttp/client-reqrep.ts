// A request and its response. Twin of src/oracle/python/packages/aiohttp/client_reqrep.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../../python/as-text.ts";
import type { BaseEventLoop } from "../../asyncio/base-events.ts";
import { get_running_loop } from "../../asyncio/events.ts";
import type { Future } from "../../asyncio/futures.ts";
import { Bytes, is_bytes } from "../../python/bytes.ts";
import { decode, encode } from "../../python/codecs.ts";
import { Dict, dict } from "../../python/dict.ts";
import { tuple } from "../../python/list.ts";
import { dumps, loads } from "../../python/modules/json.ts";
import { repr } from "../../python/repr.ts";
import { declare_type } from "../../python/special.ts";
import { behaviour } from "../hosts.ts";
import { CIMultiDict, CIMultiDictProxy, type Source } from "../modules/multidict.ts";
import type { Query, URL } from "../modules/yarl.ts";
import { parsePairs } from "../query.ts";
import { type Answer, type Piece, answer } from "../services.ts";
import { travel } from "../travel.ts";
import type { ClientTimeout } from "./client.ts";
import { ClientConnectionError, ClientResponseError, ContentTypeError, NO_HISTORY, ServerDisconnectedError, SocketTimeoutError } from "./client-exceptions.ts";
import type { Connection } from "./connector.ts";
import { FormData } from "./formdata.ts";
import type { TimerContext } from "./helpers.ts";
import { StreamReader } from "./streams.ts";

const USER_AGENT = "Python/3.14 aiohttp/3.13.2";
const BODY_METHODS: readonly string[] = ["POST", "PUT", "PATCH"];
const BODILESS_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS", "TRACE"];
const JSON_TYPE = /^application\/(?:[\w.+-]+?\+)?json/;

/** What connections are told apart by. */
export class ConnectionKey {
  readonly host: string;
  readonly port: number;
  readonly is_ssl: boolean;
  readonly ssl: unknown;
  /** The same for equal keys. */
  readonly text: string;

  constructor(host: string, port: number, is_ssl: boolean, ssl: unknown) {
    this.host = host;
    this.port = port;
    this.is_ssl = is_ssl;
    this.ssl = ssl;
    this.text = this.__repr__();
  }
  __repr__(): string {
    const none = "proxy=None, proxy_auth=None, proxy_headers_hash=None";
    return `ConnectionKey(host=${repr(this.host)}, port=${this.port}, is_ssl=${repr(this.is_ssl)}, ssl=${repr(this.ssl)}, ${none})`;
  }
}
declare_type(ConnectionKey, "ConnectionKey", "aiohttp.client_reqrep");

export class RequestInfo {
  readonly url: URL;
  readonly method: string;
  readonly headers: CIMultiDictProxy;
  readonly real_url: URL;

  constructor(url: URL, method: string, headers: CIMultiDictProxy, real_url: URL = url) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.real_url = real_url;
  }
  __repr__(): string {
    return `RequestInfo(url=${repr(this.url)}, method=${repr(this.method)}, headers=${repr(this.headers)}, real_url=${repr(this.real_url)})`;
  }
}
declare_type(RequestInfo, "RequestInfo", "aiohttp.client_reqrep");

interface RequestParts {
  readonly params: Query | null;
  readonly headers: CIMultiDict;
  readonly data: unknown;
  readonly cookies: ReadonlyMap<string, string>;
  readonly ssl: unknown;
}

export class ClientRequest {
  readonly method: string;
  readonly url: URL;
  readonly original_url: URL;
  readonly headers = new CIMultiDict();
  readonly #ssl: unknown;
  #body: readonly number[] = [];

  constructor(method: string, given: URL, { params, headers, data, cookies, ssl }: RequestParts) {
    const url = params === null ? given : given.extend_query(params);
    this.method = method;
    this.original_url = url;
    this.url = url.raw_fragment === "" ? url : url.with_fragment(null);
    this.#ssl = ssl;
    this.headers.add("Host", url.raw_authority.slice(url.raw_authority.lastIndexOf("@") + 1));
    for (const [key, value] of headers.items()) this.headers.add(key, value);
    for (const [key, value] of [["Accept", "*/*"], ["Accept-Encoding", "gzip, deflate"], ["User-Agent", USER_AGENT]] as const) {
      this.headers.setdefault(key, value);
    }
    if (cookies.size > 0) this.headers.__setitem__("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    this.#setBody(data);
  }

  #setBody(data: unknown): void {
    if (data == null) {
      if (!BODILESS_METHODS.includes(this.method)) this.headers.setdefault("Content-Length", "0");
    } else {
      const [body, kind] = encodeBody(data);
      this.#body = body;
      this.headers.setdefault("Content-Length", String(body.length));
      this.headers.setdefault("Content-Type", kind);
    }
    if (BODY_METHODS.includes(this.method)) this.headers.setdefault("Content-Type", "application/octet-stream");
  }

  get connection_key(): ConnectionKey {
    return new ConnectionKey(this.url.raw_host ?? "", this.url.port ?? 80, this.url.scheme === "https", this.#ssl);
  }

  get request_info(): RequestInfo {
    return new RequestInfo(this.url, this.method, new CIMultiDictProxy(this.headers), this.original_url);
  }

  /** Sends the request, and gives the response when its head has come. */
  async send(connection: Connection, timer: TimerContext, timeout: ClientTimeout): Promise<ClientResponse> {
    const loop = get_running_loop();
    const { url } = this;
    const host = url.raw_host ?? "";
    const query = parsePairs(url.raw_query_string);
    if (behaviour(host) === "hangs") await waitForHead(null, timeout.sock_read, host);
    const reply = answer({
      method: this.method,
      scheme: url.scheme,
      host,
      port: url.port ?? 80,
      path: url.path,
      query,
      headers: this.headers.items(),
      body: this.#body,
      at: loop.time(),
    });
    await waitForHead(reply.latency, timeout.sock_read, host);
    if (behaviour(host) === "drops") throw new ServerDisconnectedError();
    const response = new ClientResponse(this, reply, connection, timer, loop);
    response.$receive(reply.pieces, timeout.sock_read);
    return response;
  }
}
declare_type(ClientRequest, "ClientRequest", "aiohttp.client_reqrep");

export class JsonPayload {
  readonly data: readonly number[];

  constructor(value: unknown, serialize: (value: unknown) => string = dumps) {
    this.data = encode(serialize(value), "utf-8", "strict");
  }
}

/** The bytes of a body, and their type. */
function encodeBody(data: unknown): [body: readonly number[], kind: string] {
  if (data instanceof JsonPayload) return [data.data, "application/json"];
  if (is_bytes(data)) return [data.$bytes.slice(), "application/octet-stream"];
  if (typeof data === "string") return [encode(data, "utf-8", "strict"), "text/plain; charset=utf-8"];
  const form = data instanceof FormData ? data : new FormData(data as Source<unknown>);
  return [form.$encode(), "application/x-www-form-urlencoded"];
}

/** Waits until the head of the answer has come; null for one that never comes. */
async function waitForHead(latency: number | null, sockRead: number | null, host: string): Promise<void> {
  if (latency !== null && (!sockRead || latency <= sockRead)) {
    await travel(latency, host);
  } else if (sockRead) {
    await travel(Number(sockRead), host);
    throw new SocketTimeoutError("Timeout on reading data from socket");
  } else {
    const never: Future<null> = get_running_loop().create_future();
    never.$waiting = { what: "network", label: host };
    await never;
  }
}

export interface JsonOptions {
  readonly encoding?: string | null;
  readonly loads?: (text: string) => unknown;
  readonly content_type?: string | null;
}

export class ClientResponse {
  declare [Symbol.asyncDispose]: () => Promise<void>;
  readonly method: string;
  readonly status: number;
  readonly reason: string;
  readonly content: StreamReader;
  history: readonly ClientResponse[] = NO_HISTORY;
  readonly request_info: RequestInfo;
  readonly url: URL;
  readonly real_url: URL;
  readonly headers: CIMultiDictProxy;
  readonly #loop: BaseEventLoop;
  #connection: Connection | null;
  #body: Bytes | null = null;
  #closed = false;
  #released = false;
  #inContext = false;

  constructor(request: ClientRequest, reply: Answer, connection: Connection, timer: TimerContext, loop: BaseEventLoop) {
    this.method = request.method;
    this.status = reply.status;
    this.reason = reply.reason;
    this.content = new StreamReader(loop, timer);
    this.request_info = request.request_info;
    this.url = request.url;
    this.real_url = request.original_url;
    this.headers = new CIMultiDictProxy(reply.headers);
    this.#loop = loop;
    this.#connection = connection;
    this.content.on_eof(() => this.#onEof());
  }

  /** Takes the pieces of the body that have come; a timer waits for the next. */
  $receive(pieces: readonly Piece[], sockRead: number | null): void {
    const start = this.#loop.time();
    const connection = this.#connection;
    if (connection === null) return;
    const fail = (): void => {
      connection.arriving = null;
      this.content.set_exception(new SocketTimeoutError("Timeout on reading data from socket"));
    };
    const receive = (index: number): void => {
      connection.arriving = null;
      let next = pieces[index];
      while (next !== undefined && next[0] <= this.#loop.time() - start + 1e-9) {
        this.content.feed_data(next[1]);
        next = pieces[++index];
      }
      if (next === undefined) {
        this.content.feed_eof();
        return;
      }
      const due = start + next[0];
      if (sockRead && due > this.#loop.time() + sockRead) connection.arriving = this.#loop.call_later(sockRead, fail);
      else connection.arriving = this.#loop.call_at(due, receive, index);
    };
    receive(0);
  }

  #onEof(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#releaseConnection();
  }

  #releaseConnection(): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.release();
  }

  get version(): readonly [number, number] {
    return tuple(1, 1);
  }
  get host(): string | null {
    return this.url.host;
  }
  get connection(): Connection | null {
    return this.#connection;
  }
  get content_type(): string {
    const raw = this.headers.get("Content-Type");
    return raw === null ? "application/octet-stream" : (raw.split(";")[0] ?? "").trim().toLowerCase();
  }
  get charset(): string | null {
    const [, charset] = /charset=([^\s;]+)/i.exec(this.headers.get("Content-Type", "")) ?? [];
    return charset === undefined ? null : charset.replace(/^"+|"+$/g, "").toLowerCase();
  }
  get content_length(): number | null {
    const length = this.headers.get("Content-Length");
    return length === null ? null : Number(length);
  }
  get cookies(): Dict<string, string> {
    const cookies = dict<string, string>();
    for (const header of this.headers.getall("Set-Cookie", [])) {
      const [pair = ""] = header.split(";");
      const at = pair.indexOf("=");
      cookies.__setitem__(at < 0 ? pair : pair.slice(0, at), at < 0 ? "" : pair.slice(at + 1));
    }
    return cookies;
  }
  get ok(): boolean {
    return this.status < 400;
  }
  get closed(): boolean {
    return this.#closed;
  }

  __repr__(): string {
    return `<ClientResponse(${text_of(this.url)}) [${this.status} ${this.reason}]>\n${repr(this.headers)}\n`;
  }

  get_encoding(): string {
    return this.charset ?? "utf-8";
  }

  /** @throws ClientResponseError where the status is 400 or more. */
  raise_for_status(): void {
    if (this.ok) return;
    if (!this.#inContext) this.release();
    throw new ClientResponseError(this.request_info, this.history, { status: this.status, message: this.reason, headers: this.headers });
  }

  #closeContent(): void {
    if (this.#released) return;
    if (this.content.exception() === null) this.content.set_exception(new ClientConnectionError("Connection closed"));
    this.#released = true;
  }

  close(): void {
    this.#closeContent();
    this.#closed = true;
    const connection = this.#connection;
    this.#connection = null;
    connection?.close();
  }

  release(): void {
    this.#closeContent();
    this.#closed = true;
    this.#releaseConnection();
  }

  async wait_for_close(): Promise<void> {
    this.release();
  }

  async read(): Promise<Bytes> {
    if (this.#body === null) {
      try {
        this.#body = await this.content.read();
      } catch (error) {
        this.close();
        throw error;
      }
    } else if (this.#released) {
      throw new ClientConnectionError("Connection closed");
    }
    this.#releaseConnection();
    return this.#body;
  }

  /** The bytes, reading them first where that has not been done. */
  async #whole(): Promise<Bytes> {
    return this.#body ?? (await this.read());
  }

  async text(encoding: string | null | { readonly encoding?: string | null; readonly errors?: string } = null, errors = "strict"): Promise<string> {
    const options = typeof encoding === "object" && encoding !== null ? encoding : { encoding, errors };
    const body = await this.#whole();
    return decode(body.$bytes, options.encoding ?? this.get_encoding(), options.errors ?? "strict");
  }

  /** @throws ContentTypeError where the body does not say that it is JSON. */
  async json<T = unknown>(options: JsonOptions = {}): Promise<T> {
    const body = await this.#whole();
    const expected = options.content_type === undefined ? "application/json" : options.content_type;
    if (expected) {
      const kind = this.headers.get("Content-Type", "").toLowerCase();
      if (!(expected === "application/json" ? JSON_TYPE.test(kind) : kind.includes(expected))) {
        const message = `Attempt to decode JSON with unexpected mimetype: ${kind}`;
        throw new ContentTypeError(this.request_info, this.history, { status: this.status, message, headers: this.headers });
      }
    }
    const stripped = body.strip();
    if (stripped.__len__() === 0) return null as T;
    return (options.loads ?? loads)(decode(stripped.$bytes, options.encoding ?? this.get_encoding(), "strict")) as T;
  }

  async __aenter__(): Promise<this> {
    this.#inContext = true;
    return this;
  }
  async __aexit__(): Promise<null> {
    this.#inContext = false;
    this.release();
    return null;
  }
}
declare_type(ClientResponse, "ClientResponse", "aiohttp.client_reqrep");

// The session. Twin of src/oracle/python/packages/aiohttp/client.py.
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseEventLoop } from "../../asyncio/base-events.ts";
import { get_running_loop } from "../../asyncio/events.ts";
import { NotImplementedError, RuntimeError, TimeoutError, TypeError, ValueError } from "../../python/exceptions.ts";
import { tuple } from "../../python/list.ts";
import { dumps } from "../../python/modules/json.ts";
import { repr } from "../../python/repr.ts";
import { declare_type, is_keywords } from "../../python/special.ts";
import { translateError } from "../../python/translate-error.ts";
import { type } from "../../python/type.ts";
import { CIMultiDict, type Source, pairsOf } from "../modules/multidict.ts";
import { type Query, URL } from "../modules/yarl.ts";
import {
  ClientConnectorError,
  ClientOSError,
  ConnectionTimeoutError,
  InvalidUrlClientError,
  InvalidUrlRedirectClientError,
  NonHttpUrlClientError,
  NonHttpUrlRedirectClientError,
  ServerDisconnectedError,
  TooManyRedirects,
  from,
} from "./client-exceptions.ts";
import { ClientRequest, type ClientResponse, JsonPayload } from "./client-reqrep.ts";
import { TCPConnector } from "./connector.ts";
import { CookieJar } from "./cookiejar.ts";
import { BasicAuth, TimerContext } from "./helpers.ts";

const IDEMPOTENT_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

type Seconds = number | null;

interface TimeoutFields {
  readonly total?: Seconds;
  readonly connect?: Seconds;
  readonly sock_read?: Seconds;
  readonly sock_connect?: Seconds;
  readonly ceil_threshold?: number;
}

export class ClientTimeout {
  readonly total: Seconds;
  readonly connect: Seconds;
  readonly sock_read: Seconds;
  readonly sock_connect: Seconds;
  readonly ceil_threshold: number;

  constructor(total: Seconds | TimeoutFields = null) {
    const fields: TimeoutFields = is_keywords(total) ? total : { total: total as Seconds };
    for (const name of Object.keys(fields)) {
      if (!TIMEOUT_FIELDS.includes(name)) throw new TypeError(`ClientTimeout.__init__() got an unexpected keyword argument '${name}'`);
    }
    this.total = fields.total ?? null;
    this.connect = fields.connect ?? null;
    this.sock_read = fields.sock_read ?? null;
    this.sock_connect = fields.sock_connect ?? null;
    this.ceil_threshold = fields.ceil_threshold ?? 5;
  }
  __repr__(): string {
    return `ClientTimeout(${TIMEOUT_FIELDS.map((name) => `${name}=${repr(Reflect.get(this, name))}`).join(", ")})`;
  }
}
declare_type(ClientTimeout, "ClientTimeout", "aiohttp.client");

const TIMEOUT_FIELDS: readonly string[] = ["total", "connect", "sock_read", "sock_connect", "ceil_threshold"];
const DEFAULT_TIMEOUT = new ClientTimeout({ total: 300, sock_connect: 30 });

type RaiseForStatus = boolean | null | ((response: ClientResponse) => PromiseLike<unknown>);

export interface SessionOptions {
  readonly base_url?: string | URL | null;
  readonly connector?: TCPConnector | null;
  readonly connector_owner?: boolean;
  readonly cookies?: Source<unknown> | null;
  readonly cookie_jar?: CookieJar | null;
  readonly headers?: Source | null;
  readonly auth?: BasicAuth | null;
  readonly json_serialize?: (value: unknown) => string;
  readonly raise_for_status?: RaiseForStatus;
  readonly timeout?: ClientTimeout | null;
  readonly [ignored: string]: unknown;
}

export interface RequestOptions {
  readonly params?: Query | null;
  readonly data?: unknown;
  readonly json?: unknown;
  readonly cookies?: Source<unknown> | null;
  readonly headers?: Source | null;
  readonly auth?: BasicAuth | null;
  readonly allow_redirects?: boolean;
  readonly max_redirects?: number;
  readonly raise_for_status?: RaiseForStatus;
  readonly timeout?: ClientTimeout | Seconds;
  readonly ssl?: unknown;
  readonly [ignored: string]: unknown;
}

/** What `session.get(url)` gives: to be awaited, or entered with `await using`. */
export type RequestContext = ClientResponse & PromiseLike<ClientResponse>;

export class ClientSession {
  declare [Symbol.asyncDispose]: () => Promise<void>;
  readonly #loop: BaseEventLoop;
  readonly #baseUrl: URL | null;
  readonly #connectorOwner: boolean;
  readonly #serialize: (value: unknown) => string;
  #connector: TCPConnector | null = null;
  readonly timeout: ClientTimeout;
  readonly auth: BasicAuth | null;
  readonly headers: CIMultiDict;
  readonly raise_for_status: RaiseForStatus;
  readonly cookie_jar: CookieJar;

  constructor(base_url: string | URL | SessionOptions | null = null, more: SessionOptions = {}) {
    const options: SessionOptions = is_keywords(base_url) ? (base_url as SessionOptions) : { ...more, base_url: base_url as string | URL | null };
    for (const name of Object.keys(options)) {
      if (!SESSION_OPTIONS.has(name)) throw new TypeError(`ClientSession.__init__() got an unexpected keyword argument '${name}'`);
    }
    this.#loop = get_running_loop();
    this.#baseUrl = options.base_url == null ? null : new URL(options.base_url);
    if (this.#baseUrl !== null && !this.#baseUrl.path.endsWith("/")) throw new ValueError("base_url must have a trailing '/'");
    const timeout = options.timeout ?? DEFAULT_TIMEOUT;
    if (!(timeout instanceof ClientTimeout)) {
      throw new ValueError(`timeout parameter cannot be of ${repr(type(timeout))} type, please use 'timeout=ClientTimeout(...)'`);
    }
    this.timeout = timeout;
    this.#connector = options.connector ?? new TCPConnector();
    this.#connectorOwner = options.connector_owner !== false;
    this.auth = options.auth ?? null;
    this.headers = new CIMultiDict(pairsOf(options.headers));
    this.#serialize = options.json_serialize ?? dumps;
    this.raise_for_status = options.raise_for_status ?? false;
    this.cookie_jar = options.cookie_jar ?? new CookieJar();
    if (options.cookies != null) this.cookie_jar.update_cookies(options.cookies);
  }

  get closed(): boolean {
    return this.#connector === null || this.#connector.closed;
  }
  get connector(): TCPConnector | null {
    return this.#connector;
  }

  async __aenter__(): Promise<this> {
    return this;
  }
  async __aexit__(): Promise<null> {
    await this.close();
    return null;
  }
  __enter__(): never {
    throw new TypeError("Use async with instead");
  }
  __exit__(): void {}

  async close(): Promise<void> {
    if (this.#connector === null || this.#connector.closed) return;
    if (this.#connectorOwner) await this.#connector.close();
    this.#connector = null;
  }
  detach(): void {
    this.#connector = null;
  }

  request(method: string, url: string | URL, options: RequestOptions = {}): RequestContext {
    return context(this._request(method, url, options));
  }
  get(url: string | URL, options: RequestOptions = {}): RequestContext {
    return context(this._request("GET", url, options));
  }
  options(url: string | URL, options: RequestOptions = {}): RequestContext {
    return context(this._request("OPTIONS", url, options));
  }
  head(url: string | URL, options: RequestOptions = {}): RequestContext {
    return context(this._request("HEAD", url, { allow_redirects: false, ...options }));
  }
  post(url: string | URL, options: RequestOptions = {}): RequestContext {
    return context(this._request("POST", url, options));
  }
  put(url: string | URL, options: RequestOptions = {}): RequestContext {
    return context(this._request("PUT", url, options));
  }
  patch(url: string | URL, options: RequestOptions = {}): RequestContext {
    return context(this._request("PATCH", url, options));
  }
  delete(url: string | URL, options: RequestOptions = {}): RequestContext {
    return context(this._request("DELETE", url, options));
  }
  ws_connect(): never {
    throw new NotImplementedError("the simulated network has no WebSockets");
  }

  #buildUrl(given: string | URL): URL {
    let url: URL;
    try {
      url = new URL(given);
      if (this.#baseUrl !== null && !url.absolute) url = this.#baseUrl.join(url);
    } catch (raised) {
      if (raised instanceof ValueError) throw from(new InvalidUrlClientError(given), raised);
      throw raised;
    }
    if (!["", "http", "https"].includes(url.scheme)) throw new NonHttpUrlClientError(url);
    return url;
  }

  async _request(verb: string, given: string | URL, options: RequestOptions): Promise<ClientResponse> {
    for (const name of Object.keys(options)) {
      if (!REQUEST_OPTIONS.has(name)) throw new TypeError(`ClientSession._request() got an unexpected keyword argument '${name}'`);
    }
    if (this.closed) throw new RuntimeError("Session is closed");
    let method = verb.toUpperCase();
    let data = options.data ?? null;
    if (data !== null && options.json != null) throw new ValueError("data and json parameters can not be used at the same time");
    if (options.json != null) data = new JsonPayload(options.json, this.#serialize);
    let url = this.#buildUrl(given);
    const sent = this.headers.copy();
    for (const [key, value] of pairsOf(options.headers)) sent.__setitem__(key, value);
    let auth = options.auth ?? this.auth;
    const timeout = this.#timeoutOf(options);
    let params = options.params ?? null;
    const history: ClientResponse[] = [];
    const timer = new TimerContext(this.#loop, timeout.total);
    try {
      let response: ClientResponse;
      {
        using _timer = timer;
        let retries = IDEMPOTENT_METHODS.includes(method);
        for (;;) {
          if (!url.raw_host) throw history.length > 0 ? new InvalidUrlRedirectClientError(url) : new InvalidUrlClientError(url);
          if (url.user !== null) auth = new BasicAuth(url.user, url.password ?? "");
          if (auth !== null) sent.__setitem__("Authorization", auth.encode());
          const cookies = new Map([...this.cookie_jar.$forHost(url.host ?? ""), ...pairsOf(options.cookies)]) as Map<string, string>;
          const request = new ClientRequest(method, url, { params, headers: sent, data, cookies, ssl: options.ssl ?? true });
          try {
            response = await this.#send(request, timer, timeout);
          } catch (raised) {
            const error = translateError(raised);
            const lost = error instanceof ClientOSError || error instanceof ServerDisconnectedError;
            if (!lost || error instanceof ClientConnectorError || !retries) throw raised;
            retries = false;
            continue;
          }
          for (const header of response.headers.getall("Set-Cookie", [])) this.cookie_jar.$keep(header, url.host ?? "");
          if (!REDIRECTS.includes(response.status) || options.allow_redirects === false) break;
          history.push(response);
          if (history.length >= (options.max_redirects ?? 10)) {
            response.close();
            throw new TooManyRedirects((history[0] as ClientResponse).request_info, tuple(...history));
          }
          if ((response.status === 303 && method !== "HEAD") || ([301, 302].includes(response.status) && method === "POST")) {
            method = "GET";
            data = null;
          }
          const location = response.headers.get("Location");
          if (location === null) break;
          response.release();
          let target = new URL(location);
          if (!["", "http", "https"].includes(target.scheme)) throw new NonHttpUrlRedirectClientError(location);
          target = url.join(target);
          if (url.origin().__str__() !== target.origin().__str__()) {
            auth = null;
            sent.pop("Authorization", null);
          }
          url = target;
          params = null;
        }
      }
      response.history = tuple(...history);
      const check = options.raise_for_status ?? this.raise_for_status;
      if (typeof check === "function") await check(response);
      else if (check === true) response.raise_for_status();
      if (response.connection !== null) response.connection.add_callback(() => timer.cancel());
      else timer.cancel();
      return response;
    } catch (error) {
      timer.cancel();
      throw error;
    }
  }

  #timeoutOf({ timeout }: RequestOptions): ClientTimeout {
    if (timeout === undefined) return this.timeout;
    return timeout instanceof ClientTimeout ? timeout : new ClientTimeout({ total: timeout });
  }

  async #send(request: ClientRequest, timer: TimerContext, timeout: ClientTimeout): Promise<ClientResponse> {
    let connection;
    try {
      connection = await (this.#connector as TCPConnector).connect(request.connection_key, timeout);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      throw from(new ConnectionTimeoutError(`Connection timeout to host ${request.url.__str__()}`), error);
    }
    try {
      return await request.send(connection, timer, timeout);
    } catch (error) {
      connection.close();
      throw error;
    }
  }
}
declare_type(ClientSession, "ClientSession", "aiohttp.client");

/** A request's coroutine, which can be entered too. Nothing of it may hold the coroutine: one that is dropped is to go. */
function context(request: Promise<ClientResponse>): RequestContext {
  let response: ClientResponse;
  const entered = {
    async __aenter__(this: Promise<ClientResponse>): Promise<ClientResponse> {
      response = await this;
      return await response.__aenter__();
    },
    async __aexit__(): Promise<null> {
      return await response.__aexit__();
    },
  };
  return Object.assign(request as unknown as RequestContext, entered);
}

/** `async with aiohttp.request(…)`: a session for one request. */
export function request(method: string, url: string | URL, options: RequestOptions & { readonly connector?: TCPConnector | null } = {}): ClientResponse {
  const { connector = null, cookies = null, timeout, ...more } = options;
  const session = new ClientSession({
    connector: connector ?? new TCPConnector({ force_close: true }),
    connector_owner: connector === null,
    cookies,
    ...(timeout === undefined ? {} : { timeout: timeout as ClientTimeout }),
  });
  return new SessionRequestContext(session._request(method, url, more), session) as unknown as ClientResponse;
}

class SessionRequestContext {
  readonly #request: Promise<ClientResponse>;
  readonly #session: ClientSession;
  #response: ClientResponse | null = null;

  constructor(request: Promise<ClientResponse>, session: ClientSession) {
    this.#request = request;
    this.#session = session;
  }
  async __aenter__(): Promise<ClientResponse> {
    try {
      this.#response = await this.#request;
    } catch (error) {
      await this.#session.close();
      throw error;
    }
    return this.#response;
  }
  async __aexit__(): Promise<null> {
    this.#response?.close();
    await this.#session.close();
    return null;
  }
}
declare_type(SessionRequestContext, "_SessionRequestContextManager", "aiohttp.client");

const SESSION_OPTIONS: ReadonlySet<string> = new Set([
  "base_url", "connector", "connector_owner", "cookies", "cookie_jar", "headers", "auth", "json_serialize", "raise_for_status", "timeout",
  // Taken, and nothing changes by them on the simulated network.
  "loop", "skip_auto_headers", "trust_env", "auto_decompress", "read_bufsize", "version", "trace_configs",
]);
const REQUEST_OPTIONS: ReadonlySet<string> = new Set([
  "params", "data", "json", "cookies", "headers", "auth", "allow_redirects", "max_redirects", "raise_for_status", "timeout", "ssl",
  // As above.
  "skip_auto_headers", "compress", "chunked", "expect100", "read_until_eof", "proxy", "proxy_auth", "verify_ssl", "ssl_context",
  "server_hostname", "trace_request_ctx", "auto_decompress",
]);

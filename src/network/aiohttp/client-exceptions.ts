// What can go wrong with a request. Twin of src/oracle/python/packages/aiohttp/client_exceptions.py.
//
// JavaScript has one base a class. Where aiohttp's class has two, the builtin one (OSError, TimeoutError, ValueError) is
// extended, and aiohttp's own bases recognise their instances by `$bases`.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../../python/as-text.ts";
import { BaseException, Exception, OSError, TimeoutError, ValueError } from "../../python/exceptions.ts";
import { tuple } from "../../python/list.ts";
import { repr } from "../../python/repr.ts";
import { declare_type } from "../../python/special.ts";
import { type_name } from "../../python/type.ts";
import type { CIMultiDictProxy } from "../modules/multidict.ts";
import type { URL } from "../modules/yarl.ts";
import type { ConnectionKey, RequestInfo } from "./client-reqrep.ts";

/** Whether `base` is among the classes of `x`, those of `$bases` included. */
function isInstance(base: Function, x: unknown): boolean {
  if (typeof x !== "object" || x === null) return false;
  if (base.prototype.isPrototypeOf(x)) return true;
  const bases: unknown = Reflect.get(x, "$bases");
  return Array.isArray(bases) && bases.some((each: Function) => each === base || base.prototype.isPrototypeOf(each.prototype));
}

/** Gives a class the bases that it does not extend. */
function alsoExtends(cls: Function, ...bases: readonly Function[]): void {
  Object.defineProperty(cls.prototype, "$bases", { value: bases });
}

export class ClientError extends Exception {
  static override [Symbol.hasInstance](x: unknown): boolean {
    return isInstance(this, x);
  }
}

export interface ResponseErrorOptions {
  readonly status?: number;
  readonly message?: string;
  readonly headers?: CIMultiDictProxy | null;
}

export class ClientResponseError extends ClientError {
  readonly request_info: RequestInfo;
  readonly history: readonly unknown[];
  status: number;
  override message: string;
  readonly headers: CIMultiDictProxy | null;

  constructor(request_info: RequestInfo, history: readonly unknown[], options: ResponseErrorOptions = {}) {
    super(request_info, history);
    this.request_info = request_info;
    this.history = history;
    this.status = options.status ?? 0;
    this.message = options.message ?? "";
    this.headers = options.headers ?? null;
  }
  get code(): number {
    return this.status;
  }
  __str__(): string {
    return `${this.status}, message=${repr(this.message)}, url=${repr(text_of(this.request_info.real_url))}`;
  }
  __repr__(): string {
    let shown = `${repr(this.request_info)}, ${repr(this.history)}`;
    if (this.status !== 0) shown += `, status=${this.status}`;
    if (this.message !== "") shown += `, message=${repr(this.message)}`;
    if (this.headers !== null) shown += `, headers=${repr(this.headers)}`;
    return `${type_name(this)}(${shown})`;
  }
}

export class ContentTypeError extends ClientResponseError {}
export class WSServerHandshakeError extends ClientResponseError {}
export class ClientHttpProxyError extends ClientResponseError {}
export class TooManyRedirects extends ClientResponseError {}

export class ClientConnectionError extends ClientError {}

export class ClientOSError extends OSError {
  static override [Symbol.hasInstance](x: unknown): boolean {
    return isInstance(this, x);
  }
}
alsoExtends(ClientOSError, ClientConnectionError);

/** A request met a connection that the host had closed. */
export class ClientConnectionResetError extends OSError {}
alsoExtends(ClientConnectionResetError, ClientConnectionError);

export class ClientConnectorError extends ClientOSError {
  readonly #key: ConnectionKey;
  readonly os_error: OSError;

  constructor(connection_key: ConnectionKey, os_error: OSError) {
    super(connection_key, os_error);
    this.#key = connection_key;
    this.os_error = os_error;
  }
  override get errno(): unknown {
    return this.os_error.errno;
  }
  override get strerror(): unknown {
    return this.os_error.strerror;
  }
  get host(): string {
    return this.#key.host;
  }
  get port(): number {
    return this.#key.port;
  }
  get ssl(): unknown {
    return this.#key.ssl;
  }
  __str__(): string {
    const ssl = this.ssl === true ? "default" : text_of(this.ssl);
    return `Cannot connect to host ${this.host}:${this.port} ssl:${ssl} [${text_of(this.strerror)}]`;
  }
}

export class ClientConnectorDNSError extends ClientConnectorError {}
export class ClientProxyConnectionError extends ClientConnectorError {}
export class ClientSSLError extends ClientConnectorError {}
export class ClientConnectorSSLError extends ClientSSLError {}
export class ClientConnectorCertificateError extends ClientSSLError {}

export class ServerConnectionError extends ClientConnectionError {}

export class ServerDisconnectedError extends ServerConnectionError {
  override message: string;
  constructor(message: string | null = null) {
    super(message ?? "Server disconnected");
    this.message = message ?? "Server disconnected";
  }
}

export class ServerTimeoutError extends TimeoutError {}
alsoExtends(ServerTimeoutError, ServerConnectionError);
export class ConnectionTimeoutError extends ServerTimeoutError {}
export class SocketTimeoutError extends ServerTimeoutError {}

export class ClientPayloadError extends ClientError {}

export class InvalidURL extends ValueError {
  readonly url: string | URL;
  readonly description: string | null;

  constructor(url: string | URL, description: string | null = null) {
    super(...(description === null || description === "" ? [url] : [url, description]));
    this.url = url;
    this.description = description;
  }
  __repr__(): string {
    return `<${type_name(this)} ${this.__str__()}>`;
  }
  __str__(): string {
    return this.description ? `${text_of(this.url)} - ${this.description}` : text_of(this.url);
  }
}
alsoExtends(InvalidURL, ClientError);

export class InvalidUrlClientError extends InvalidURL {}
export class RedirectClientError extends ClientError {}
export class NonHttpUrlClientError extends ClientError {}
export class InvalidUrlRedirectClientError extends InvalidUrlClientError {}
alsoExtends(InvalidUrlRedirectClientError, RedirectClientError);
export class NonHttpUrlRedirectClientError extends NonHttpUrlClientError {}
alsoExtends(NonHttpUrlRedirectClientError, RedirectClientError);

for (const [name, each] of Object.entries({
  ClientError, ClientResponseError, ContentTypeError, WSServerHandshakeError, ClientHttpProxyError, TooManyRedirects,
  ClientConnectionError, ClientConnectionResetError, ClientOSError, ClientConnectorError, ClientConnectorDNSError,
  ClientProxyConnectionError, ClientSSLError, ClientConnectorSSLError, ClientConnectorCertificateError,
  ServerConnectionError, ServerDisconnectedError, ServerTimeoutError, ConnectionTimeoutError, SocketTimeoutError,
  ClientPayloadError, InvalidURL, InvalidUrlClientError, RedirectClientError, NonHttpUrlClientError,
  InvalidUrlRedirectClientError, NonHttpUrlRedirectClientError,
})) {
  declare_type(each, name, "aiohttp.client_exceptions");
}

/** `raise error from cause`. */
export function from<E extends BaseException>(error: E, cause: BaseException): E {
  // Python has raised both by now, so both have a traceback, if without a frame of the program.
  cause.$frames ??= [];
  error.__cause__ = error.__context__ = cause;
  error.__suppress_context__ = true;
  return error;
}

/** `raise error from None`. */
export function fromNone<E extends BaseException>(error: E): E {
  error.__suppress_context__ = true;
  return error;
}

/** An empty history. */
export const NO_HISTORY: readonly never[] = tuple();

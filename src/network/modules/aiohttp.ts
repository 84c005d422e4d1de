// `aiohttp`: its client, over the simulated network. Interface and words are aiohttp 3.13's; what lies beneath is
// ../hosts.ts and ../services.ts.
//
// Runs inside QuickJS. No DOM, no Node.
export { ClientSession, ClientTimeout, type RequestContext, type RequestOptions, request, type SessionOptions } from "../aiohttp/client.ts";
export {
  ClientConnectionError,
  ClientConnectionResetError,
  ClientConnectorCertificateError,
  ClientConnectorDNSError,
  ClientConnectorError,
  ClientConnectorSSLError,
  ClientError,
  ClientHttpProxyError,
  ClientOSError,
  ClientPayloadError,
  ClientProxyConnectionError,
  ClientResponseError,
  ClientSSLError,
  ConnectionTimeoutError,
  ContentTypeError,
  InvalidURL,
  InvalidUrlClientError,
  InvalidUrlRedirectClientError,
  NonHttpUrlClientError,
  NonHttpUrlRedirectClientError,
  RedirectClientError,
  ServerConnectionError,
  ServerDisconnectedError,
  ServerTimeoutError,
  SocketTimeoutError,
  TooManyRedirects,
  WSServerHandshakeError,
} from "../aiohttp/client-exceptions.ts";
export { ClientRequest, ClientResponse, RequestInfo } from "../aiohttp/client-reqrep.ts";
export { TCPConnector as BaseConnector, TCPConnector } from "../aiohttp/connector.ts";
export { CookieJar, DummyCookieJar } from "../aiohttp/cookiejar.ts";
export { FormData } from "../aiohttp/formdata.ts";
export * as hdrs from "../aiohttp/hdrs.ts";
export { BasicAuth } from "../aiohttp/helpers.ts";
export { StreamReader } from "../aiohttp/streams.ts";

export const __version__ = "3.13.2";

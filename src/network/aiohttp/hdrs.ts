// Names of HTTP headers: `aiohttp.hdrs`.
//
// Runs inside QuickJS. No DOM, no Node.
export const ACCEPT = "Accept";
export const ACCEPT_ENCODING = "Accept-Encoding";
export const AUTHORIZATION = "Authorization";
export const CONNECTION = "Connection";
export const CONTENT_LENGTH = "Content-Length";
export const CONTENT_TYPE = "Content-Type";
export const COOKIE = "Cookie";
export const DATE = "Date";
export const ETAG = "ETag";
export const HOST = "Host";
export const LOCATION = "Location";
export const SERVER = "Server";
export const SET_COOKIE = "Set-Cookie";
export const USER_AGENT = "User-Agent";

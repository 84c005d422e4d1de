// Python's `urllib.parse`: addresses taken apart and put together. Specified by CPython's Lib/urllib/parse.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../as-text.ts";
import { type Bytes, is_bytes } from "../bytes.ts";
import { decode, encode } from "../codecs.ts";
import { Dict, dict } from "../dict.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { list, tuple } from "../list.ts";
import { declare_type, split_keywords } from "../special.ts";
import { namedtuple } from "./collections.ts";

const ALWAYS_SAFE = /[A-Za-z0-9_.~-]/;

interface QuoteOptions {
  readonly safe?: string;
}

function escaped(bytes: readonly number[], safe: string): string {
  let text = "";
  for (const byte of bytes) {
    const letter = String.fromCharCode(byte);
    text += byte < 128 && (ALWAYS_SAFE.test(letter) || safe.includes(letter)) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return text;
}

export function quote(string: string | Bytes, safe: string | QuoteOptions = "/"): string {
  if (typeof string !== "string" && !is_bytes(string)) throw new TypeError("quote_from_bytes() expected bytes");
  return escaped(typeof string === "string" ? encode(string, "utf-8", "strict") : string.$bytes, typeof safe === "string" ? safe : (safe.safe ?? "/"));
}

export function quote_plus(string: string | Bytes, safe: string | QuoteOptions = ""): string {
  const kept = typeof safe === "string" ? safe : (safe.safe ?? "");
  return quote(string, `${kept} `).replaceAll(" ", "+");
}

export function unquote(string: string | Bytes): string {
  const text = typeof string === "string" ? string : string.decode();
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => decode(Array.from(run.matchAll(/%(..)/g), ([, digits = ""]) => Number.parseInt(digits, 16)), "utf-8", "replace"));
}

export function unquote_plus(string: string): string {
  return unquote(string.replaceAll("+", " "));
}

/** `a=1&b=2` of a mapping or of pairs. */
export function urlencode(query: unknown, ...rest: readonly unknown[]): string {
  const [positional, options] = split_keywords(rest);
  const { doseq = positional[0] ?? false, safe = "", quote_via = quote_plus } = options as { doseq?: unknown; safe?: string; quote_via?: typeof quote_plus };
  const quoted = (value: unknown): string => quote_via(is_bytes(value) ? (value as Bytes) : text_of(value), safe);
  const pairs = query instanceof Dict ? [...query.items()] : list(query as Iterable<[unknown, unknown]>);
  return pairs
    .flatMap(([key, value]) => {
      const many = doseq === true && typeof value === "object" && value !== null && !is_bytes(value) && Symbol.iterator in value;
      return many ? list(value as Iterable<unknown>).map((each) => `${quoted(key)}=${quoted(each)}`) : [`${quoted(key)}=${quoted(value)}`];
    })
    .join("&");
}

interface ParseOptions {
  readonly keep_blank_values?: boolean;
  readonly strict_parsing?: boolean;
  readonly separator?: string;
}

export function parse_qsl(qs: string, keep_blank_values: boolean | ParseOptions = false): (readonly [string, string])[] {
  const options = typeof keep_blank_values === "object" ? keep_blank_values : { keep_blank_values };
  const result: (readonly [string, string])[] = [];
  for (const part of qs.split(options.separator ?? "&")) {
    if (part === "" && options.strict_parsing !== true) continue;
    const equals = part.indexOf("=");
    if (equals < 0 && options.strict_parsing === true) throw new ValueError(`bad query field: '${part}'`);
    const [name, value] = equals < 0 ? [part, ""] : [part.slice(0, equals), part.slice(equals + 1)];
    if (value !== "" || options.keep_blank_values === true) result.push(tuple(unquote_plus(name), unquote_plus(value)));
  }
  return result;
}

export function parse_qs(qs: string, keep_blank_values: boolean | ParseOptions = false): Dict<string, string[]> {
  const result = dict<string, string[]>();
  for (const [name, value] of parse_qsl(qs, keep_blank_values)) {
    const values = result.get(name);
    if (values === null || values === undefined) result.__setitem__(name, [value]);
    else values.push(value);
  }
  return result;
}

interface Split {
  scheme: string;
  netloc: string;
  path: string;
  query: string;
  fragment: string;
}

const SplitTuple = namedtuple<Split>("SplitResult", ["scheme", "netloc", "path", "query", "fragment"]);
const ParseTuple = namedtuple<Split & { params: string }>("ParseResult", ["scheme", "netloc", "path", "params", "query", "fragment"]);
const DefragTuple = namedtuple<{ url: string; fragment: string }>("DefragResult", ["url", "fragment"]);

function userOf(netloc: string): readonly [string | null, string | null] {
  const at = netloc.lastIndexOf("@");
  if (at < 0) return [null, null];
  const info = netloc.slice(0, at);
  const colon = info.indexOf(":");
  return colon < 0 ? [info, null] : [info.slice(0, colon), info.slice(colon + 1)];
}

function hostOf(netloc: string): readonly [string | null, string | null] {
  const info = netloc.slice(netloc.lastIndexOf("@") + 1);
  const bracket = /^\[([^\]]*)\](?::(.*))?$/.exec(info);
  if (bracket) return [bracket[1] ?? null, bracket[2] ?? null];
  const colon = info.lastIndexOf(":");
  const [host, port] = colon < 0 ? [info, ""] : [info.slice(0, colon), info.slice(colon + 1)];
  return [host === "" ? null : host, port === "" ? null : port];
}

function portOf(netloc: string): number | null {
  const [, port] = hostOf(netloc);
  if (port === null) return null;
  if (!/^\d+$/.test(port)) throw new ValueError(`Port could not be cast to integer value as '${port}'`);
  if (Number(port) > 65535) throw new ValueError("Port out of range 0-65535");
  return Number(port);
}

/** What a netloc says. */
interface Authority {
  readonly username: string | null;
  readonly password: string | null;
  readonly hostname: string | null;
  readonly port: number | null;
}

const authority: PropertyDescriptorMap & ThisType<Split> = {
  username: { get() { return userOf(this.netloc)[0]; }, configurable: true },
  password: { get() { return userOf(this.netloc)[1]; }, configurable: true },
  hostname: { get() { return hostOf(this.netloc)[0]?.toLowerCase() ?? null; }, configurable: true },
  port: { get() { return portOf(this.netloc); }, configurable: true },
};

export interface SplitResult extends Authority {}
export class SplitResult extends SplitTuple {
  geturl(): string {
    return urlunsplit(this);
  }
}

export interface ParseResult extends Authority {}
export class ParseResult extends ParseTuple {
  geturl(): string {
    return urlunparse(this);
  }
}
for (const c of [SplitResult, ParseResult]) Object.defineProperties(c.prototype, authority);

export class DefragResult extends DefragTuple {
  geturl(): string {
    return this.fragment === "" ? this.url : `${this.url}#${this.fragment}`;
  }
}

/** The arguments after the address, by position or by name. */
function schemeAndFragments(rest: readonly unknown[]): readonly [string, boolean] {
  const [positional, options] = split_keywords(rest);
  const { scheme = positional[0] ?? "", allow_fragments = positional[1] ?? true } = options;
  return [text_of(scheme), allow_fragments !== false];
}

function split(address: string, rest: readonly unknown[]): Split {
  const [otherwise, fragments] = schemeAndFragments(rest);
  let url = address.replace(/^[\0-\x20]+/, "").replace(/[\t\r\n]/g, "");
  let scheme = otherwise.replace(/^[\0-\x20]+|[\0-\x20]+$/g, "");
  const named = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url);
  if (named) {
    scheme = (named[1] ?? "").toLowerCase();
    url = url.slice(named[0].length);
  }
  let netloc = "";
  if (url.startsWith("//")) {
    const end = url.slice(2).search(/[/?#]/);
    netloc = end < 0 ? url.slice(2) : url.slice(2, 2 + end);
    url = url.slice(2 + netloc.length);
    if (netloc.includes("[") !== netloc.includes("]")) throw new ValueError("Invalid IPv6 URL");
  }
  let fragment = "";
  let query = "";
  if (fragments && url.includes("#")) [url, fragment] = cut(url, "#");
  if (url.includes("?")) [url, query] = cut(url, "?");
  return { scheme, netloc, path: url, query, fragment };
}

function cut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}

export function urlsplit(url: string, ...rest: readonly unknown[]): SplitResult {
  const { scheme, netloc, path, query, fragment } = split(url, rest);
  return new SplitResult(scheme, netloc, path, query, fragment);
}

const WITH_PARAMS: ReadonlySet<string> = new Set(["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp", "tel"]);

export function urlparse(url: string, ...rest: readonly unknown[]): ParseResult {
  const { scheme, netloc, path, query, fragment } = split(url, rest);
  const at = WITH_PARAMS.has(scheme) ? path.indexOf(";", Math.max(0, path.lastIndexOf("/"))) : -1;
  const [bare, params] = at < 0 ? [path, ""] : [path.slice(0, at), path.slice(at + 1)];
  return new ParseResult(scheme, netloc, bare, params, query, fragment);
}

const WITH_NETLOC: ReadonlySet<string> = new Set([
  "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services",
]);
const RELATIVE: ReadonlySet<string> = new Set(["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]);

export function urlunsplit(components: Iterable<string>): string {
  const [scheme = "", netloc = "", path = "", query = "", fragment = ""] = list(components).map((each) => each ?? "");
  let url = path;
  if (netloc !== "") url = `//${netloc}${url !== "" && !url.startsWith("/") ? "/" : ""}${url}`;
  else if (url.startsWith("//") || (scheme !== "" && WITH_NETLOC.has(scheme) && (url === "" || url.startsWith("/")))) url = `//${url}`;
  if (scheme !== "") url = `${scheme}:${url}`;
  if (query !== "") url += `?${query}`;
  return fragment === "" ? url : `${url}#${fragment}`;
}

export function urlunparse(components: Iterable<string>): string {
  const [scheme = "", netloc = "", path = "", params = "", query = "", fragment = ""] = list(components);
  return urlunsplit([scheme, netloc, params === "" ? path : `${path};${params}`, query, fragment]);
}

/** A relative address as seen from `base`. */
export function urljoin(base: string, url: string): string {
  if (base === "") return url;
  if (url === "") return base;
  const from = urlparse(base);
  const to = urlparse(url, from.scheme);
  if (to.scheme !== from.scheme || !RELATIVE.has(to.scheme)) return url;
  if (WITH_NETLOC.has(to.scheme) && to.netloc !== "") return urlunparse(to);
  const netloc = WITH_NETLOC.has(to.scheme) ? from.netloc : to.netloc;
  if (to.path === "" && to.params === "") return urlunparse([to.scheme, netloc, from.path, from.params, to.query === "" ? from.query : to.query, to.fragment]);
  const baseParts = from.path.split("/");
  if (baseParts.at(-1) !== "") baseParts.pop();
  let segments: string[];
  if (to.path.startsWith("/")) segments = to.path.split("/");
  else {
    segments = [...baseParts, ...to.path.split("/")];
    segments = segments.filter((each, index) => index === 0 || index === segments.length - 1 || each !== "");
  }
  const resolved: string[] = [];
  for (const each of segments) {
    if (each === "..") resolved.pop();
    else if (each !== ".") resolved.push(each);
  }
  if (segments.at(-1) === "." || segments.at(-1) === "..") resolved.push("");
  return urlunparse([to.scheme, netloc, resolved.join("/") || "/", to.params, to.query, to.fragment]);
}

/** An address and its fragment. */
export function urldefrag(url: string): DefragResult {
  if (!url.includes("#")) return new DefragResult(url, "");
  const { scheme, netloc, path, params, query, fragment } = urlparse(url);
  return new DefragResult(urlunparse([scheme, netloc, path, params, query, ""]), fragment);
}

declare_type(SplitResult, "SplitResult", "urllib.parse");
declare_type(ParseResult, "ParseResult", "urllib.parse");
declare_type(DefragResult, "DefragResult", "urllib.parse");

// `yarl`: URLs, as far as aiohttp's programs use them. Twin of src/oracle/python/packages/yarl.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { Dict } from "../../python/dict.ts";
import { TypeError, ValueError } from "../../python/exceptions.ts";
import { hash } from "../../python/hash.ts";
import { repr } from "../../python/repr.ts";
import { NotImplemented, declare_type, is_keywords } from "../../python/special.ts";
import { str } from "../../python/str.ts";
import { tuple } from "../../python/list.ts";
import { type } from "../../python/type.ts";
import { is_float } from "../../python/float.ts";
import { as_int } from "../../python/integers.ts";
import { UNRESERVED, parsePairs, percentEncoded, unquote } from "../query.ts";
import { MultiDict, MultiDictProxy, pairsOf } from "./multidict.ts";

const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ws: 80, wss: 443, ftp: 21 };
const PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

const IN_PATH = UNRESERVED + "!$&'()*+,;=:@/";
const IN_QUERY = UNRESERVED + "!$'()*,;:@/?&=+";
const IN_VALUE = UNRESERVED + "!$'()*,;:@/?";

type Value = string | number | bigint;
type Values = Value | readonly Value[];

/** What a query is made from: text, a dict, pairs, or keyword arguments. */
export type Query = string | Dict<string, never> | Dict<string, unknown> | MultiDict | MultiDictProxy | Iterable<readonly [string, Values]> | Readonly<Record<string, Values>>;

/** Escapes what is not safe; an escape that is there stays, unless it stands for an unreserved character. */
function quote(text: string, safe: string, keepEscapes = true): string {
  let result = "";
  for (let index = 0; index < text.length; ) {
    const escape = keepEscapes ? /^%[0-9A-Fa-f]{2}/.exec(text.slice(index, index + 3)) : null;
    if (escape !== null) {
      const meant = String.fromCharCode(parseInt(escape[0].slice(1), 16));
      result += UNRESERVED.includes(meant) ? meant : escape[0].toUpperCase();
      index += 3;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (safe.includes(character)) result += character;
    else if (character === " " && safe !== IN_PATH) result += "+";
    else result += percentEncoded(character);
    index += character.length;
  }
  return result;
}

/** The path with its `.` and `..` followed. */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split("/");
  segments.forEach((segment, index) => {
    if (segment === "..") {
      if (kept.length > 1) kept.pop();
    } else if (segment !== ".") {
      kept.push(segment);
    }
    if ((segment === "." || segment === "..") && index === segments.length - 1) kept.push("");
  });
  return kept.join("/");
}

function variable(value: unknown): string {
  if (typeof value === "boolean" || !(typeof value === "string" || as_int(value) !== undefined || is_float(value))) {
    throw new TypeError(`Invalid variable type: value should be str, int or float, got ${repr(value)} of type ${repr(type(value))}`);
  }
  return str(value);
}

function queryText(query: Query | null | undefined): string {
  if (query == null) return "";
  if (typeof query === "string") return quote(query, IN_QUERY);
  const parts: string[] = [];
  for (const [key, value] of pairsOf<unknown>(query as Dict<string, unknown>)) {
    for (const each of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      parts.push(`${quote(key, IN_VALUE, false)}=${quote(variable(each), IN_VALUE, false)}`);
    }
  }
  return parts.join("&");
}

interface Parts {
  readonly scheme: string;
  readonly user: string | null;
  readonly host: string | null;
  readonly port: number | null;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

export class URL {
  readonly #parts: Parts;

  /** @throws ValueError where the text is no URL. */
  constructor(source: string | URL | Parts = "") {
    this.#parts = source instanceof URL ? source.#parts : is_keywords(source) ? (source as unknown as Parts) : partsOf(source);
  }

  #with(changes: Partial<Parts>): URL {
    return new URL({ ...this.#parts, ...changes });
  }

  get scheme(): string {
    return this.#parts.scheme;
  }
  get absolute(): boolean {
    return this.#parts.host !== null;
  }
  is_absolute(): boolean {
    return this.absolute;
  }
  get host(): string | null {
    return this.#parts.host;
  }
  get raw_host(): string | null {
    return this.#parts.host;
  }
  get port(): number | null {
    return this.#parts.port ?? PORTS[this.#parts.scheme] ?? null;
  }
  get explicit_port(): number | null {
    return this.#parts.port;
  }
  get user(): string | null {
    return this.#parts.user === null ? null : (this.#parts.user.split(":")[0] ?? "");
  }
  get password(): string | null {
    const at = this.#parts.user?.indexOf(":") ?? -1;
    return at < 0 ? null : (this.#parts.user ?? "").slice(at + 1);
  }
  get authority(): string {
    const { user, host, port } = this.#parts;
    return (user === null ? "" : `${user}@`) + (host ?? "") + (port === null ? "" : `:${port}`);
  }
  get raw_authority(): string {
    return this.authority;
  }
  get raw_path(): string {
    return this.#parts.path === "" && this.absolute ? "/" : this.#parts.path;
  }
  get path(): string {
    return unquote(this.raw_path);
  }
  get raw_query_string(): string {
    return this.#parts.query;
  }
  get query_string(): string {
    return unquote(this.#parts.query.replaceAll("+", " ").replaceAll("%26", "%2526").replaceAll("%3D", "%253D"));
  }
  get query(): MultiDictProxy {
    return new MultiDictProxy(parsePairs(this.#parts.query));
  }
  get path_qs(): string {
    return this.path + (this.#parts.query === "" ? "" : `?${this.query_string}`);
  }
  get raw_path_qs(): string {
    return this.raw_path + (this.#parts.query === "" ? "" : `?${this.#parts.query}`);
  }
  get raw_fragment(): string {
    return this.#parts.fragment;
  }
  get fragment(): string {
    return unquote(this.#parts.fragment);
  }
  get name(): string {
    return this.raw_path === "/" ? "" : (this.parts[this.parts.length - 1] ?? "");
  }
  get parts(): readonly string[] {
    const path = this.#parts.path;
    const pieces = path.split("/").map(unquote);
    return path.startsWith("/") || this.absolute ? tuple("/", ...pieces.slice(1)) : tuple(...pieces);
  }
  get suffix(): string {
    const { name } = this;
    return name.slice(1).includes(".") ? name.slice(name.lastIndexOf(".")) : "";
  }
  get parent(): URL {
    const path = this.raw_path;
    if (path === "" || path === "/") return this.#with({ query: "", fragment: "" });
    return this.#with({ path: path.slice(0, Math.max(path.lastIndexOf("/"), 0)), query: "", fragment: "" });
  }
  /** @throws ValueError where the URL is not absolute. */
  origin(): URL {
    if (!this.absolute) throw new ValueError("URL should be absolute");
    return this.#with({ user: null, path: "", query: "", fragment: "" });
  }
  relative(): URL {
    return new URL(this.raw_path_qs);
  }
  with_scheme(scheme: string): URL {
    return this.#with({ scheme: scheme.toLowerCase() });
  }
  with_host(host: string): URL {
    return this.#with({ host: host.toLowerCase() });
  }
  with_port(port: number | null): URL {
    return this.#with({ port });
  }
  with_path(given: string): URL {
    const path = quote(given, IN_PATH);
    return this.#with({ path: path.startsWith("/") ? path : `/${path}`, query: "", fragment: "" });
  }
  with_query(query: Query | null = null): URL {
    return this.#with({ query: queryText(query) });
  }
  extend_query(query: Query | null = null): URL {
    return this.#with({ query: [this.#parts.query, queryText(query)].filter((part) => part !== "").join("&") });
  }
  update_query(query: Query | null = null): URL {
    const added = queryText(query);
    const replaced = new Set(parsePairs(added).map(([key]) => key));
    const kept = this.#parts.query.split("&").filter((part) => part !== "" && !replaced.has(unquote(part.split("=")[0] ?? "")));
    return this.#with({ query: [...kept, ...(added === "" ? [] : [added])].join("&") });
  }
  with_fragment(fragment: string | null): URL {
    return this.#with({ fragment: fragment ?? "" });
  }
  /** What `other` means on the page that this is the address of. */
  join(other: URL): URL {
    if (other.absolute || (other.scheme !== "" && other.scheme !== this.scheme)) return other;
    let { path, query } = other.#parts;
    if (path === "") {
      path = this.#parts.path;
      query ||= this.#parts.query;
    } else if (!path.startsWith("/")) {
      path = withoutDots(`${this.raw_path.slice(0, Math.max(this.raw_path.lastIndexOf("/"), 0))}/${path}`);
    }
    return this.#with({ path, query, fragment: other.#parts.fragment });
  }
  joinpath(...segments: readonly string[]): URL {
    let path = this.#parts.path.replace(/\/+$/, "");
    segments.forEach((segment, index) => {
      path += "/" + quote(index < segments.length - 1 ? segment.replace(/^\/+|\/+$/g, "") : segment.replace(/^\//, ""), IN_PATH);
    });
    return this.#with({ path, query: "", fragment: "" });
  }
  __truediv__(name: string): URL {
    return this.joinpath(name);
  }
  __mod__(query: Query): URL {
    return this.update_query(query);
  }
  human_repr(): string {
    return unquote(this.__str__());
  }
  __str__(): string {
    const { scheme, host, path, query, fragment } = this.#parts;
    let text = scheme === "" ? "" : `${scheme}:`;
    if (host !== null) text += `//${this.authority}`;
    text += query !== "" || fragment !== "" ? this.raw_path : path;
    return text + (query === "" ? "" : `?${query}`) + (fragment === "" ? "" : `#${fragment}`);
  }
  toString(): string {
    return this.__str__();
  }
  __repr__(): string {
    return `URL('${this.__str__()}')`;
  }
  __bool__(): boolean {
    const { host, path, query, fragment } = this.#parts;
    return Boolean(host || path || query || fragment);
  }
  __eq__(other: unknown): unknown {
    return other instanceof URL ? this.__str__() === other.__str__() : NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return other instanceof URL ? this.__str__() < other.__str__() : NotImplemented;
  }
  __hash__(): number {
    return hash(this.__str__());
  }
}
declare_type(URL, "URL", "yarl");

function partsOf(text: unknown): Parts {
  if (typeof text !== "string") throw new TypeError("Constructor parameter should be str");
  const [, scheme = "", authority, path = "", query = "", fragment = ""] = PARTS.exec(text) ?? [];
  const at = authority?.lastIndexOf("@") ?? -1;
  const place = (authority ?? "").slice(at + 1);
  const colon = place.indexOf(":");
  const host = colon < 0 ? place : place.slice(0, colon);
  const port = colon < 0 ? "" : place.slice(colon + 1);
  if (port !== "" && !/^\d+$/.test(port)) throw new ValueError("Invalid URL: port can't be converted to integer");
  if (authority !== undefined && host === "" && (scheme === "http" || scheme === "https")) {
    throw new ValueError("Invalid URL: host is required for absolute urls");
  }
  const quoted = quote(path, IN_PATH);
  const lower = scheme.toLowerCase();
  return {
    scheme: lower,
    user: at < 0 ? null : (authority ?? "").slice(0, at),
    host: authority === undefined ? null : host.toLowerCase(),
    port: port === "" || Number(port) === PORTS[lower] ? null : Number(port),
    path: authority !== undefined && quoted.includes(".") ? withoutDots(quoted) : quoted,
    query: quote(query, IN_QUERY),
    fragment,
  };
}

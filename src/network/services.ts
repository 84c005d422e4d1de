// What the hosts say; README.md states the rules. Twin of src/oracle/python/packages/_simulated_network/services.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { decode, encode } from "../python/codecs.ts";
import { Dict, dict } from "../python/dict.ts";
import { box } from "../python/float.ts";
import { dumps, loads } from "../python/modules/json.ts";
import { str } from "../python/str.ts";
import { type NetworkRequest, bare, fnv, latency, own, service, table, words } from "./hosts.ts";
import { type Pair, parsePairs } from "./query.ts";

/** What comes back: after `latency` seconds the head, then pieces of the body, each so many seconds after the head. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly Pair[];
  readonly latency: number;
  readonly pieces: readonly Piece[];
}

export type Piece = readonly [seconds: number, data: readonly number[]];

/** An answer before what all answers have is added. */
interface Draft {
  readonly status: number;
  readonly kind: string | null;
  readonly body: readonly number[];
  readonly headers?: readonly Pair[];
  readonly delay?: number;
  readonly reason?: string;
  readonly pieces?: readonly Piece[];
}

const JSON_TYPE = "application/json";
const JSON_UTF8 = "application/json; charset=utf-8";
const HTML = "text/html; charset=utf-8";
const TEXT = "text/plain; charset=utf-8";

const TEAPOT = "I am a teapot: short and stout, and no coffee.\n";
const ORIGIN = "203.0.113.7";

/** How often a path was asked for whose answers change. */
const counts = new Map<string, number>();

function count(key: string): number {
  const times = (counts.get(key) ?? 0) + 1;
  counts.set(key, times);
  return times;
}

const utf8 = (text: string): number[] => encode(text, "utf-8", "strict");

function asJson(value: unknown, status = 200, kind = JSON_TYPE, more: Partial<Draft> = {}, end = ""): Draft {
  return { status, kind, body: utf8(dumps(value, { indent: 2, ensure_ascii: false }) + end), ...more };
}

function html(title: string, paragraphs: readonly string[]): number[] {
  const body = paragraphs.map((paragraph) => `    <p>${paragraph}</p>\n`).join("");
  const head = `<head>\n    <meta charset="utf-8">\n    <title>${title}</title>\n</head>`;
  return utf8(`<!doctype html>\n<html>\n${head}\n<body>\n    <h1>${title}</h1>\n${body}</body>\n</html>\n`);
}

function integer(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : otherwise;
}

/** A number of seconds between 0 and the most allowed. */
function seconds(text: string, most: number): number {
  return /^(\d+\.?\d*|\.\d+)$/.test(text) ? Math.min(Number(text), most) : 0;
}

function header(request: NetworkRequest, name: string, otherwise = ""): string {
  return request.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? otherwise;
}

function parameter(request: NetworkRequest, name: string, otherwise = ""): string {
  return request.query.find(([key]) => key === name)?.[1] ?? otherwise;
}

function segmentsOf(request: NetworkRequest): string[] {
  return request.path.split("/").filter((segment) => segment !== "");
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// --- Pages and data of any host --------------------------------------------------------------------------------------

function page(request: NetworkRequest): Draft {
  const name = bare(request.host);
  const entry = own(table.pages, name);
  const segments = segmentsOf(request);
  if (entry === undefined && isApi(name, segments)) return generic(request);
  const number = fnv(name + request.path);
  const last = segments[segments.length - 1];
  const title = (entry?.title ?? name) + (last === undefined ? "" : `: ${last}`);
  const length = entry?.paragraphs ?? 1 + (number % 20);
  const lines = [`This page of ${name} is simulated.`];
  for (let index = 1; index < length; index++) lines.push(capitalized(words(number + index, 9 + (index % 5))) + ".");
  return { status: 200, kind: HTML, body: html(title, lines) };
}

function isApi(name: string, segments: readonly string[]): boolean {
  return (
    name.split(/[.-]/).some((label) => label.endsWith("api")) ||
    segments.includes("api") ||
    (segments[segments.length - 1] ?? "").endsWith(".json")
  );
}

function generic(request: NetworkRequest): Draft {
  const number = fnv(bare(request.host) + request.path);
  const last = segmentsOf(request).at(-1) ?? "";
  const value = dict<unknown>({
    id: integer(last, number % 1000),
    name: last !== "" && !/^\d+$/.test(last) ? last : words(number, 1),
    title: capitalized(words(number, 4)),
    text: capitalized(words(number + 1, 9)) + ".",
    value: box((number % 10000) / 100),
    url: address(request),
  });
  return asJson(value, request.method === "POST" ? 201 : 200);
}

function address(request: NetworkRequest): string {
  const query = request.query.map(([key, value]) => `${key}=${value}`).join("&");
  const port = request.port === (request.scheme === "https" ? 443 : 80) ? "" : `:${request.port}`;
  return `${request.scheme}://${request.host}${port}${request.path}${query === "" ? "" : `?${query}`}`;
}

// --- httpbin ---------------------------------------------------------------------------------------------------------

const METHODS: Readonly<Record<string, string>> = { get: "GET", post: "POST", put: "PUT", patch: "PATCH", delete: "DELETE" };

function httpbin(request: NetworkRequest): Draft {
  const segments = segmentsOf(request);
  const [name = "", first = "", second = ""] = segments;
  const method = own(METHODS, name);
  if (method !== undefined) {
    if (![method, "HEAD", "OPTIONS"].includes(request.method)) {
      return { status: 405, kind: HTML, body: html("Method Not Allowed", []), reason: "METHOD NOT ALLOWED" };
    }
    return echo(request);
  }
  switch (name) {
    case "":
      return { status: 200, kind: HTML, body: html("httpbin.org", ["A simulated HTTP request and response service."]) };
    case "anything":
      return echo(request);
    case "delay":
      return echo(request, seconds(first, 10));
    case "headers":
      return pretty(dict({ headers: shownHeaders(request) }));
    case "ip":
      return pretty(dict({ origin: ORIGIN }));
    case "user-agent":
      return pretty(dict({ "user-agent": header(request, "user-agent") }));
    case "uuid":
      return pretty(dict({ uuid: "9f1c2d3e-4b5a-4c6d-8e7f-0123456789ab" }));
    case "json":
      return pretty(slides());
    case "html":
      return { status: 200, kind: HTML, body: html("The lighthouse", Array.from({ length: 6 }, (_, index) => words(index, 12) + ".")) };
    case "robots.txt":
      return { status: 200, kind: TEXT, body: utf8("User-agent: *\nDisallow: /deny\n") };
    case "encoding":
      return { status: 200, kind: HTML, body: html("UTF-8", ["Zażółć gęślą jaźń", "Grüße aus Köln", "∀x∈ℝ: ⌈x⌉ = −⌊−x⌋"]) };
    case "status":
      return status(request, first);
    case "unstable": {
      const works = count(request.path) % 3 === 0;
      return { status: works ? 200 : 500, kind: HTML, body: [], ...(works ? {} : { reason: "INTERNAL SERVER ERROR" }) };
    }
    case "bytes": {
      const size = Math.min(integer(first, 0), 102400);
      return { status: 200, kind: "application/octet-stream", body: Array.from({ length: size }, (_, index) => (index * 31 + 7) % 256) };
    }
    case "image": {
      const start = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];
      return { status: 200, kind: "image/png", body: [...start, ...Array.from({ length: 8082 }, (_, index) => index % 251)] };
    }
    case "stream":
      return stream(request, Math.min(integer(first, 1), 100));
    case "drip":
      return drip(request);
    case "redirect":
    case "relative-redirect":
    case "absolute-redirect": {
      const times = integer(first, 1);
      return redirect(times <= 1 ? "/get" : `/${name}/${times - 1}`, 302);
    }
    case "redirect-to":
      return redirect(parameter(request, "url", "/get"), integer(parameter(request, "status_code"), 302));
    case "cookies":
      return cookies(request, first, second, segments);
    case "basic-auth": {
      if (header(request, "authorization") !== `Basic ${base64(utf8(`${first}:${second}`))}`) {
        return { status: 401, kind: null, body: [], headers: [["WWW-Authenticate", 'Basic realm="Fake Realm"']], reason: "UNAUTHORIZED" };
      }
      return pretty(dict<unknown>({ authenticated: true, user: first }));
    }
    case "bearer": {
      const [, scheme, token] = /^(\S*) ?(.*)$/s.exec(header(request, "authorization")) ?? [];
      if (scheme !== "Bearer") return { status: 401, kind: null, body: [], headers: [["WWW-Authenticate", "Bearer"]], reason: "UNAUTHORIZED" };
      return pretty(dict<unknown>({ authenticated: true, token }));
    }
  }
  return { status: 404, kind: HTML, body: html("Not Found", ["There is no such page."]), reason: "NOT FOUND" };
}

function slides(): Dict {
  return dict({
    slideshow: dict<unknown>({
      author: "Ada Holm",
      date: "date of publication",
      slides: [
        dict({ title: "Wake up to a quiet loop", type: "all" }),
        dict<unknown>({ items: ["Why one thread is enough", "Who waits, and for whom"], title: "Overview", type: "all" }),
      ],
      title: "Sample Slide Show",
    }),
  });
}

function pretty(value: unknown, more: Partial<Draft> = {}): Draft {
  return asJson(value, 200, JSON_TYPE, more, "\n");
}

function sortedPairs(pairs: readonly Pair[]): Pair[] {
  return [...pairs].sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
}

function shownHeaders(request: NetworkRequest): Dict<string, string> {
  return dict(sortedPairs(request.headers.map(([key, value]): Pair => [str.title(key), value])));
}

function echo(request: NetworkRequest, delay = 0): Draft {
  const parameters = dict<string, unknown>();
  for (const [key, value] of request.query) {
    const before = parameters.get(key);
    if (before === null) parameters.__setitem__(key, value);
    else if (Array.isArray(before)) before.push(value);
    else parameters.__setitem__(key, [before, value]);
  }
  const value = dict<unknown>({ args: parameters });
  const whole = request.method !== "GET" || request.path.startsWith("/anything");
  let parsed: unknown = null;
  if (whole) {
    const text = decode(request.body, "utf-8", "replace");
    let form = dict<string, string>();
    let data = text;
    if (header(request, "content-type").startsWith("application/x-www-form-urlencoded")) {
      form = dict(parsePairs(text));
      data = "";
    } else {
      parsed = parsedJson(text);
    }
    value.update(dict<unknown>({ data, files: dict(), form }));
  }
  value.__setitem__("headers", shownHeaders(request));
  if (whole) value.__setitem__("json", parsed);
  if (request.path.startsWith("/anything")) value.__setitem__("method", request.method);
  value.__setitem__("origin", ORIGIN);
  value.__setitem__("url", address(request));
  return pretty(value, { delay });
}

function parsedJson(text: string): unknown {
  if (text === "") return null;
  try {
    return loads(text);
  } catch {
    return null;
  }
}

function status(request: NetworkRequest, codes: string): Draft {
  const choices = codes.split(",");
  const chosen = choices[(count(request.path) - 1) % choices.length] ?? "";
  const code = integer(chosen.split(":")[0], 400);
  const reason = (own(table.reasons, String(code)) ?? "Unknown").toUpperCase();
  if ([301, 302, 303, 307, 308].includes(code)) return { status: code, kind: null, body: [], headers: [["Location", "/redirect/1"]], reason };
  if (code === 418) return { status: code, kind: null, body: utf8(TEAPOT), reason };
  return { status: code, kind: HTML, body: [], reason };
}

function stream(request: NetworkRequest, times: number): Draft {
  const pieces = Array.from({ length: times }, (_, number): Piece => {
    const value = dict<unknown>({ url: address(request), id: number, origin: ORIGIN });
    return [number / 10, utf8(dumps(value) + "\n")];
  });
  return { status: 200, kind: JSON_TYPE, body: [], pieces };
}

function drip(request: NetworkRequest): Draft {
  const size = Math.min(integer(parameter(request, "numbytes"), 10), 1000);
  const duration = seconds(parameter(request, "duration", "2"), 10);
  const delay = seconds(parameter(request, "delay", "2"), 10);
  const code = integer(parameter(request, "code"), 200);
  const pieces = Array.from({ length: size }, (_, index): Piece => [(index * duration) / size, [42]]);
  return { status: code, kind: "application/octet-stream", body: [], delay, pieces };
}

function redirect(location: string, code: number): Draft {
  const body = html("Redirecting...", [`You should be taken to ${location}.`]);
  return { status: code, kind: HTML, body, headers: [["Location", location]], reason: (own(table.reasons, String(code)) ?? "").toUpperCase() };
}

function cookies(request: NetworkRequest, action: string, name: string, segments: readonly string[]): Draft {
  const sent: Pair[] = [];
  for (const part of header(request, "cookie").split("; ")) {
    const at = part.indexOf("=");
    if (at >= 0) sent.push([part.slice(0, at), part.slice(at + 1)]);
  }
  if (action === "set") {
    const value = segments[3];
    const pairs: readonly Pair[] = value !== undefined ? [[name, value]] : request.query;
    const answer = redirect("/cookies", 302);
    return { ...answer, headers: [...(answer.headers ?? []), ...pairs.map(([key, each]): Pair => ["Set-Cookie", `${key}=${each}; Path=/`])] };
  }
  return pretty(dict({ cookies: dict(sortedPairs([...new Map(sent)])) }));
}

/** Bytes as Base64. */
export function base64(bytes: readonly number[]): string {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b, c] = bytes.slice(index, index + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += digits[bits >> 18] ?? "";
    text += digits[(bits >> 12) & 63] ?? "";
    text += b === undefined ? "=" : (digits[(bits >> 6) & 63] ?? "");
    text += c === undefined ? "=" : (digits[bits & 63] ?? "");
  }
  return text;
}

// --- jsonplaceholder -------------------------------------------------------------------------------------------------

const SIZES: Readonly<Record<string, number>> = { posts: 100, comments: 500, albums: 100, photos: 500, todos: 200, users: 10 };

const PARENTS: Readonly<Record<string, readonly [string, number]>> = {
  posts: ["userId", 10],
  comments: ["postId", 5],
  albums: ["userId", 10],
  photos: ["albumId", 50],
  todos: ["userId", 20],
};

function item(resource: string, number: number): Dict<string, unknown> {
  if (resource === "users") return person(number);
  const [parent, each] = PARENTS[resource] ?? ["", 1];
  const value = dict<unknown>({ [parent]: Math.floor((number - 1) / each) + 1, id: number });
  if (resource === "comments") {
    value.update(dict({ name: words(number, 4), email: `reader${number}@example.com`, body: words(number + 11, 12) }));
    return value;
  }
  value.__setitem__("title", words(number, 5));
  if (resource === "posts") {
    value.__setitem__("body", `${words(number + 1, 8)}\n${words(number + 2, 8)}\n${words(number + 3, 8)}`);
  } else if (resource === "todos") {
    value.__setitem__("completed", number % 3 === 0);
  } else if (resource === "photos") {
    const colour = (fnv(String(number)) & 0xffffff).toString(16).padStart(6, "0");
    value.__setitem__("url", `https://pictures.example/600/${colour}`);
    value.__setitem__("thumbnailUrl", `https://pictures.example/150/${colour}`);
  }
  return value;
}

function person(number: number): Dict<string, unknown> {
  const name = table.names[number - 1] ?? "";
  const first = (name.split(" ")[0] ?? "").toLowerCase();
  return dict<unknown>({
    id: number,
    name,
    username: capitalized(first),
    email: `${first}@example.com`,
    address: dict({ street: str.title(words(number, 2)), city: str.title(words(number + 3, 1)), zipcode: String(10000 + number * 137) }),
    phone: `555-01${String(number).padStart(2, "0")}`,
    website: `${first}.example`,
    company: dict({ name: `${str.title(words(number + 5, 1))} Ltd`, catchPhrase: words(number + 7, 4) }),
  });
}

function jsonplaceholder(request: NetworkRequest): Draft {
  const segments = segmentsOf(request);
  const reply = (value: unknown, code = 200): Draft => asJson(value, code, JSON_UTF8);
  const [resource, id, child] = segments;
  if (resource === undefined) return { status: 200, kind: HTML, body: html("JSONPlaceholder", ["A simulated source of made-up data."]) };
  const size = own(SIZES, resource);
  if (size === undefined) return reply(dict(), 404);
  if (id === undefined) {
    if (request.method === "POST") return reply(dict(sentFields(request), { id: size + 1 }), 201);
    return reply(selected(resource, request.query));
  }
  const number = integer(id, 0);
  const known = number >= 1 && number <= size;
  if (child !== undefined) {
    if (own(PARENTS, child) === undefined) return reply(dict(), 404);
    return reply(selected(child, [[`${resource.slice(0, -1)}Id`, id], ...request.query]));
  }
  switch (request.method) {
    case "DELETE":
      return reply(dict());
    case "PUT":
      return known ? reply(dict(sentFields(request), { id: number })) : reply(dict(), 404);
    case "PATCH":
      return known ? reply(dict(item(resource, number), sentFields(request))) : reply(dict(), 404);
  }
  return known ? reply(item(resource, number)) : reply(dict(), 404);
}

function sentFields(request: NetworkRequest): Dict<string, unknown> {
  const text = decode(request.body, "utf-8", "replace");
  if (!header(request, "content-type").startsWith("application/json")) return dict(parsePairs(text));
  const value = parsedJson(text);
  return value instanceof Dict ? value : dict();
}

/** The items that the query asks for: by field, then `_start`, `_page` and `_limit`. */
function selected(resource: string, query: readonly Pair[]): unknown[] {
  let items = Array.from({ length: SIZES[resource] ?? 0 }, (_, index) => item(resource, index + 1));
  let start = 0;
  let limit: number | null = null;
  let number: number | null = null;
  for (const [key, value] of query) {
    if (key === "_limit") limit = integer(value, 10);
    else if (key === "_start") start = integer(value, 0);
    else if (key === "_page") number = integer(value, 1);
    else if (!key.startsWith("_")) items = items.filter((each) => each.has(key) && dumps(each.get(key)).replace(/^"+|"+$/g, "") === value);
  }
  if (number !== null) {
    limit ??= 10;
    start = (number - 1) * limit;
  }
  return limit === null ? items.slice(start) : items.slice(start, start + limit);
}

// --- GitHub's API, and a service of statuses -------------------------------------------------------------------------

const LANGUAGES = ["Python", "Rust", "C", "TypeScript", "Go"];

function repository(owner: string, name: string): Dict<string, unknown> {
  const number = fnv(`${owner}/${name}`);
  return dict<unknown>({
    id: number,
    name,
    full_name: `${owner}/${name}`,
    owner: dict({ login: owner }),
    private: false,
    html_url: `https://github.com/${owner}/${name}`,
    description: capitalized(words(number, 6)),
    fork: false,
    stargazers_count: number % 70000,
    watchers_count: number % 70000,
    forks_count: number % 9000,
    open_issues_count: number % 900,
    language: LANGUAGES[number % LANGUAGES.length],
    default_branch: "main",
  });
}

function user(login: string): Dict<string, unknown> {
  const number = fnv(login);
  return dict<unknown>({
    login,
    id: number,
    type: "User",
    html_url: `https://github.com/${login}`,
    name: table.names[number % table.names.length],
    company: capitalized(words(number, 1)),
    location: capitalized(words(number + 1, 1)),
    bio: capitalized(words(number + 2, 6)),
    public_repos: number % 200,
    followers: number % 50000,
    following: number % 300,
    created_at: `${2008 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}T08:00:00Z`,
  });
}

function github(request: NetworkRequest): Draft {
  const [kind, name = "", last, ...more] = segmentsOf(request);
  const reply = (value: unknown, code = 200): Draft => asJson(value, code, JSON_UTF8);
  if (kind === undefined) return reply(dict({ current_user_url: "https://api.github.com/user" }));
  if (kind === "zen" && name === "") return { status: 200, kind: TEXT, body: utf8("Wait for one thing, work on another.") };
  if (more.length === 0 && name !== "") {
    if ((kind === "users" || kind === "orgs") && last === undefined) return reply(user(name));
    if ((kind === "users" || kind === "orgs") && last === "repos") {
      return reply(Array.from({ length: 5 }, (_, index) => repository(name, words(fnv(name) + index, 1))));
    }
    if (kind === "repos" && last !== undefined) return reply(repository(name, last));
  }
  return reply(dict({ message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" }), 404);
}

function httpstat(request: NetworkRequest): Draft {
  const [first] = segmentsOf(request);
  const code = first === undefined ? 200 : integer(first, 404);
  const delay = integer(parameter(request, "sleep"), 0) / 1000;
  const reason = own(table.reasons, String(code)) ?? "Unknown";
  const headers: Pair[] = [301, 302, 303, 307, 308].includes(code) ? [["Location", "https://httpstat.us/"]] : [];
  return { status: code, kind: "text/plain", body: utf8(`${code} ${reason}`), headers, delay };
}

const byName: Readonly<Record<string, (request: NetworkRequest) => Draft>> = {
  httpbin,
  jsonplaceholder,
  github,
  httpstat,
  json: generic,
  page,
};

/** The virtual time as HTTP writes it: programs begin at midnight of 2026-01-01. */
function clockText(at: number): string {
  const time = Math.floor(at) % 86400;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `Thu, 01 Jan 2026 ${two(Math.floor(time / 3600))}:${two(Math.floor(time / 60) % 60)}:${two(time % 60)} GMT`;
}

/** The answer of a host that answers. */
export function answer(request: NetworkRequest): Answer {
  const draft = (byName[service(request.host)] ?? page)(request);
  const wait = latency(request.host, request.path) + (draft.delay ?? 0);
  const head: Pair[] = [["Date", clockText(request.at + wait)]];
  if (draft.kind !== null) head.push(["Content-Type", draft.kind]);
  head.push(draft.pieces === undefined ? ["Content-Length", String(draft.body.length)] : ["Transfer-Encoding", "chunked"]);
  const headers: Pair[] = [...head, ["Connection", "keep-alive"], ["Server", "simulated"], ...(draft.headers ?? [])];
  const bodiless = request.method === "HEAD" || draft.status === 204 || draft.status === 304;
  const pieces: readonly Piece[] = bodiless ? [[0, []]] : (draft.pieces ?? [[0, draft.body]]);
  const reason = draft.reason ?? own(table.reasons, String(draft.status)) ?? "Unknown";
  return { status: draft.status, reason, headers, latency: wait, pieces };
}

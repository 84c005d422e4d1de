// The hosts of the simulated network say the same on both sides, whatever they are asked: one program asks all of them
// for many things, once under CPython and once in the sandbox. And each address means the same URL.
import { describe, expect, test } from "vitest";
import { compareBehaviour, writtenOf } from "../../src/commands/parity.ts";
import { lower } from "../../src/lowering/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";
import { useOracle } from "../support/oracle.ts";

const oracle = useOracle();

const HTTPBIN = [
  "", "get", "get?a=1&a=2&b=x+y&c=%26", "post", "anything/x?q=ä", "headers", "ip", "user-agent", "uuid", "json", "html", "robots.txt",
  "encoding/utf8", "status/200", "status/301", "status/404", "status/418", "status/500,201", "status/oops", "status/999", "bytes/0",
  "bytes/300", "bytes/x", "image/png", "stream/2", "drip?numbytes=3&duration=1&delay=0", "drip", "redirect/1", "relative-redirect/2",
  "redirect-to?url=https://example.com/&status_code=307", "cookies", "cookies/set?a=1&b=2", "cookies/set/c/3", "basic-auth/a/b",
  "bearer", "unstable", "unstable", "unstable", "delay/1", "delay/2.5", "delay/-1", "delay/99", "nowhere", "deny/me",
].map((path) => `https://httpbin.org/${path}`);

const PLACEHOLDER = [
  "", "posts/1", "posts/100", "posts/101", "posts/0", "posts/x", "users/1", "users/10", "users/11", "todos/3", "comments/500", "photos/77",
  "albums/9", "nothing", "posts?userId=3&_limit=2", "todos?completed=true&_limit=3", "todos?_page=2&_limit=4", "photos?_start=498",
  "users?_limit=1", "posts/7/comments", "users/2/todos?_limit=1", "users/2/nothing", "comments?postId=3&_limit=1", "todos?id=5",
].map((path) => `https://jsonplaceholder.typicode.com/${path}`);

const OTHERS = [
  "https://api.github.com/", "https://api.github.com/zen", "https://api.github.com/users/ada", "https://api.github.com/users/ada/repos",
  "https://api.github.com/orgs/python", "https://api.github.com/repos/a/b", "https://api.github.com/repos/a/b/c", "https://httpstat.us/200",
  "https://httpstat.us/503?sleep=250", "https://httpstat.us/301", "https://httpstat.us/x", "https://example.com", "http://www.example.com/a/b",
  "https://python.org/about", "https://docs.python.org/3/library/asyncio.html", "https://somewhere.net", "https://somewhere.net/x/y?z=1",
  "http://api.somewhere.net:8080/v1/items/12", "https://somewhere.net/api/things/blue", "https://somewhere.net/data.json",
  "https://catfact.ninja/fact", "https://pokeapi.co/api/v2/pokemon/1", "https://xn--bcher-kva.example/seite", "https://a.b.c.d.example/",
];

const FAULTY = [
  "https://nothing.invalid", "https://nosuch.org", "https://single", "https://a..b", "http://localhost:1", "http://127.0.0.1:9/x",
  "http://refuses.example/", "http://hangs.example/", "http://drops.example/", "http://unreachable.example/", "http://192.168.0.7/",
];

const URLS = [...HTTPBIN, ...PLACEHOLDER, ...OTHERS, ...FAULTY];
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

function python(urls: readonly string[], methods: readonly string[]): string {
  return `
import asyncio, aiohttp, zlib
async def ask(session, method, url):
    try:
        async with session.request(method, url, allow_redirects=False, json=None if method == "GET" else {"n": [1, "é"]}) as response:
            body = await response.read()
            print(method, response.url, response.status, response.reason, len(body), sum((i + 1) * b for i, b in enumerate(body)))
            print(sorted(response.headers.items()))
    except Exception as error:
        print(method, url, type(error).__name__, error)
async def main():
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20)) as session:
        for url in ${JSON.stringify(urls)}:
            for method in ${JSON.stringify(methods)}:
                await ask(session, method, url)
asyncio.run(main())
`;
}

function port(urls: readonly string[], methods: readonly string[]): string {
  return `
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { Exception, dict, enumerate, len, print, sorted, type_name } from "python";
async function ask(session: aiohttp.ClientSession, method: string, url: string) {
  try {
    await using response = session.request(method, url, { allow_redirects: false, json: method === "GET" ? null : dict({ n: [1, "é"] }) });
    const body = await response.read();
    let sum = 0;
    for (const [i, b] of enumerate(body)) sum += (i + 1) * b;
    print(method, response.url, response.status, response.reason, len(body), sum);
    print(sorted(response.headers.items()));
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    print(method, url, type_name(error), error);
  }
}
async function main() {
  await using session = new aiohttp.ClientSession({ timeout: new aiohttp.ClientTimeout({ total: 20 }) });
  for (const url of ${JSON.stringify(urls)}) {
    for (const method of ${JSON.stringify(methods)}) await ask(session, method, url);
  }
}
asyncio.run(main());
`;
}

/** The first difference between the two programs, or null. */
async function difference(pythonText: string, portText: string) {
  const { code, problems } = lower(portText);
  expect(problems).toEqual([]);
  const [run, { outcome, events }] = [await oracle().run(pythonText, { id: "network" }), await runProgram(code, { file: "example.py" })];
  expect(run.written.length).toBeGreaterThan(0);
  return compareBehaviour(run, { written: writtenOf(events), ending: outcome });
}

describe("every host says the same to both", () => {
  test("when it is asked for something", async () => {
    expect(await difference(python(URLS, ["GET"]), port(URLS, ["GET"]))).toBeNull();
  });

  test.each(METHODS.slice(1))("when it is asked by %s", async (method) => {
    const urls = URLS.filter((url) => !FAULTY.includes(url));
    expect(await difference(python(urls, [method]), port(urls, [method]))).toBeNull();
  });
});

const ADDRESSES = [
  "https://example.com", "https://example.com/", "https://example.com?x=1", "http://Example.COM:80/a b/../c?x=1 2&y=ä#frag",
  "https://u:p@h.org:8443/x", "/todos/1", "todos/1", "", "http://h/%7Efoo/%41?q=a%20b+c", "http://h/a?x=a/b:c@d,e;f&z=[1]",
  "http://h/a'(b)*!$~", "http://h/?a=%26&b=%3D&c=%2B", "http://h:443", "https://h:443/x", "http://h/a/./b/..", "http://h/%2f%zz",
  "mailto:ada@example.com", "//host/path", "http://h/a?b?c=d&&e", "HTTP://H/", "http://h/日本?語=本", "http://h/x.tar.gz",
];

const SHOWN = ["scheme", "host", "port", "path", "raw_path", "query_string", "raw_query_string", "name", "suffix", "parts", "user", "password", "absolute", "fragment"];

describe("URLs", () => {
  test("are taken apart and put together the same way", async () => {
    const inPython = `
from yarl import URL
for text in ${JSON.stringify(ADDRESSES)}:
    url = URL(text)
    print(repr(url), ${SHOWN.map((name) => `url.${name}`).join(", ")}, url.query)
    print(url.parent, url / "x y", url.with_query({"a": 1, "b": [2.5, "ü"]}), url.update_query("q=1"), url.join(URL("../d?e=f")), url % {"n": 3})
for bad in ("http://", "http://h:port/"):
    try:
        URL(bad)
    except ValueError as error:
        print(error)
`;
    const inPort = `
import { URL } from "yarl";
import { ValueError, dict, print, repr } from "python";
for (const text of ${JSON.stringify(ADDRESSES)}) {
  const url = new URL(text);
  print(repr(url), ${SHOWN.map((name) => `url.${name}`).join(", ")}, url.query);
  print(url.parent, url.joinpath("x y"), url.with_query(dict<unknown>({ a: 1, b: [2.5, "ü"] })), url.update_query("q=1"), url.join(new URL("../d?e=f")), url.__mod__({ n: 3 }));
}
for (const bad of ["http://", "http://h:port/"]) {
  try {
    new URL(bad);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
}
`;
    expect(await difference(inPython, inPort)).toBeNull();
  });
});

// The sandbox in a real browser, on a page with nothing else: every hostile program, every way in which starting can
// fail, and what a worker that a program has taken over could do. The page must answer all the while.
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import type { Limits } from "../../src/sandbox/limits.ts";
import type { Harness, Seen } from "../sandbox/support/page/main.ts";
import { servePage } from "../sandbox/support/serve-page.ts";
import type { Misbehaviour, ServedPage } from "../sandbox/support/serve-page.ts";
import { browserOptions } from "../support/browser.ts";

declare global {
  var harness: Harness;
  var sandbox: Awaited<ReturnType<Harness["open"]>>;
}

test.use({ launchOptions: browserOptions() });

/** How long the page may fail to answer, in ms. A program that holds it up does so every time; a busy machine does not. */
const GAP = 100;
const ATTEMPTS = 4;
const hello = `$.import("python").print("hello");`;
const endless = `$.import("python").print("before");\nfor (;;);`;
const stuck = `new Array(1e9) + "";`;

let served: ServedPage;
test.beforeAll(async () => {
  // Every worker builds the page, which no limit of the tests is about.
  test.setTimeout(300_000);
  served = await servePage();
});
test.afterAll(() => served.close());
test.beforeEach(() => served.misbehave(null));

async function open(page: Page, limits: Partial<Limits> = {}): Promise<void> {
  await page.goto(served.url);
  await page.waitForFunction(() => "harness" in globalThis);
  await page.evaluate(async (limits) => void (globalThis.sandbox = await harness.open(limits)), limits);
}

function run(page: Page, program: string, options: { stopAfter?: number; key?: string } = {}): Promise<Seen> {
  return page.evaluate(([program, options]) => harness.watch(sandbox, program, options), [program, options] as const);
}

/** The first attempt in which the page always answered, else the last. */
async function calmest(attempt: () => Promise<Seen>): Promise<Seen> {
  let seen = await attempt();
  for (let i = 1; i < ATTEMPTS && seen.gap > GAP; i++) seen = await attempt();
  return seen;
}

async function expectHello(page: Page): Promise<void> {
  expect(await run(page, hello)).toMatchObject({ outcome: { kind: "ended" }, ends: 1, text: "hello\n" });
}

test.describe("hostile programs", () => {
  const folder = new URL("../sandbox/hostile/", import.meta.url);
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await open(page);
    await expectHello(page);
  });
  test.afterAll(() => page.close());

  for (const name of readdirSync(folder)) {
    const program = readFileSync(new URL(`${name}/program.js`, folder), "utf8");
    const { outcome, limits, stuck } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8"));
    const allowed: readonly Record<string, unknown>[] = Array.isArray(outcome) ? outcome : [outcome];
    const timed = allowed.some(({ limit }) => limit === "step-time" || limit === "total-time");

    test(name, async () => {
      const given = { ...(timed ? { stepTime: 100, totalTime: 200, watchdog: stuck ? 300 : 3_000 } : { stepTime: 10_000, totalTime: 10_000, watchdog: 12_000 }), ...limits };
      const seen = await calmest(() =>
        page.evaluate(
          async ([program, given]) => {
            const sandbox = await harness.open(given);
            await sandbox.prepare();
            const seen = await harness.watch(sandbox, program);
            sandbox.close();
            return seen;
          },
          [program, given] as const,
        ),
      );
      // Chromium's own stack is smaller than Node's: there the engine may be lost where it otherwise raises.
      const here = allowed.some(({ type }) => type === "RecursionError") ? [...allowed, { kind: "limit", limit: "stack" }] : allowed;
      expect(here.some((fields) => Object.entries(fields).every(([key, value]) => Reflect.get(Object(seen.outcome), key) === value)), JSON.stringify(seen.outcome)).toBe(true);
      expect(seen.ends).toBe(1);
      expect(seen.gap).toBeLessThanOrEqual(GAP);
    });
  }

  test("leave the page as it was", async () => {
    await expectHello(page);
  });
});

test("nothing is downloaded before the first intent", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(served.url);
  await page.waitForFunction(() => "harness" in globalThis);
  expect(requests.filter((path) => /wasm|sandbox/.test(path))).toEqual([]);
  await page.evaluate(async () => (await harness.open()).prepare());
  expect(requests.filter((path) => /\.wasm|sandbox-(worker|guest)/.test(path))).toHaveLength(3);
});

test("Stop ends a program that computes and one that is stuck in the engine", async ({ page }) => {
  await open(page);
  for (const program of [endless, stuck]) {
    const seen = await calmest(() => run(page, program, { stopAfter: 60 }));
    expect(seen).toMatchObject({ outcome: { kind: "stopped" }, ends: 1 });
    expect(seen.gap).toBeLessThanOrEqual(GAP);
    await expectHello(page);
  }
});

test("a run is not held up by another that never ends", async ({ page }) => {
  await open(page);
  const [forever, seen] = await page.evaluate(
    async ([endless, hello]) => {
      const forever = harness.watch(sandbox, endless);
      const seen = await harness.watch(sandbox, hello);
      return [await forever, seen] as const;
    },
    [endless, hello] as const,
  );
  expect(seen).toMatchObject({ outcome: { kind: "ended" }, text: "hello\n" });
  expect(seen.ended).toBeLessThan(1_000);
  expect(forever).toMatchObject({ outcome: { kind: "limit", limit: "step-time" }, text: "before\n" });
});

test("twenty clicks on one example leave one worker and one result", async ({ page }) => {
  await open(page);
  const seen = await page.evaluate((hello) => Promise.all(Array.from({ length: 20 }, () => harness.watch(sandbox, hello, { key: "example" }))), hello);
  expect(seen.map(({ outcome }) => outcome)).toEqual([...Array.from({ length: 19 }, () => ({ kind: "stopped" })), { kind: "ended" }]);
  // One that stands by.
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1);
});

test("many runs leave one worker, and memory where it was", async ({ page }) => {
  await open(page);
  const heap = () => page.evaluate(() => Reflect.get(performance, "memory").usedJSHeapSize as number);
  const thirty = () => page.evaluate(async (hello) => {
    for (let i = 0; i < 30; i++) await new Promise((resolve) => sandbox.run({ program: hello, file: "example.py" }, { onEvents() {}, onEnd: resolve }));
  }, hello);
  await thirty();
  const before = await heap();
  await thirty();
  expect((await heap()) - before).toBeLessThan(5e6);
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1);
});

test("a program that has taken over its worker reaches no network, no storage, no page and no compiler", async ({ page }) => {
  // In the place of the worker: what an attacker would try there.
  const probe = `onmessage = async ({ ports: [port] }) => {
    const attempts = {
      fetch: () => fetch("${served.url}"),
      crossFetch: () => fetch("https://example.org/", { mode: "no-cors" }),
      socket: () => new Promise((resolve, reject) => { const s = new WebSocket("ws://127.0.0.1:1/"); s.onopen = resolve; s.onerror = reject; }),
      importScripts: () => importScripts("${served.url}main.js"),
      importBlob: () => import(URL.createObjectURL(new Blob(["export default 1"], { type: "text/javascript" }))),
      importUrl: () => import("${served.url}main.js"),
      eval: () => eval("1"),
      function: () => new Function("return 1")(),
      indexedDB: () => new Promise((resolve, reject) => { const r = indexedDB.open("x"); r.onsuccess = resolve; r.onerror = reject; }),
      caches: () => caches.open("x"),
      storage: () => navigator.storage.getDirectory(),
      localStorage: () => localStorage.length,
      cookie: () => document.cookie,
      parent: () => parent.document,
      worker: () => new Promise((resolve, reject) => { const w = new Worker("${served.url}main.js"); w.onerror = reject; setTimeout(resolve, 300); }),
      broadcast: () => { if (origin !== "null") throw new Error("not opaque"); throw new Error("opaque"); },
    };
    const reached = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try { await attempt(); reached.push(name); } catch {}
    }
    port.postMessage({ type: "failed", reason: "reached: " + reached.join(" ") });
  };`;
  served.misbehave((path, response) => {
    if (!path.includes("sandbox-worker")) return false;
    response.writeHead(200, { "content-type": "text/javascript" }).end(probe);
    return true;
  });
  await open(page);
  expect((await run(page, hello)).outcome).toEqual({ kind: "broken", reason: "reached: " });
});

test.describe("a sandbox that cannot start says why within three seconds, and the next try works", () => {
  const answer = (part: string, status: number, body: string | Buffer): Misbehaviour => (path, response) => {
    if (!path.includes(part)) return false;
    response.writeHead(status, { "content-type": "text/html" }).end(body);
    return true;
  };
  const wasm = Buffer.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01]);
  const cases: readonly (readonly [name: string, how: Misbehaviour, reason: RegExp])[] = [
    ["engine missing", answer(".wasm", 404, "not found"), /could not be fetched: the server answered 404/],
    ["engine replaced by a page", answer(".wasm", 200, "<!doctype html>"), /WebAssembly/],
    ["engine cut short", answer(".wasm", 200, wasm), /WebAssembly/],
    ["worker missing", answer("sandbox-worker", 503, ""), /503/],
    ["worker replaced by a page", answer("sandbox-worker", 200, "<!doctype html>"), /./],
    ["library cut short", answer("sandbox-guest", 200, "(() => {"), /failed to load/],
    ["library empty", answer("sandbox-guest", 200, ""), /did not define/],
    ["connection broken", (path, response) => path.includes("sandbox-guest") && (response.destroy(), true), /network/],
    ["no memory", answer("sandbox-worker", 200, `onmessage = ({ ports: [port] }) => port.postMessage({ type: "failed", reason: "could not allocate memory" })`), /memory/],
    ["worker that says nothing", answer("sandbox-worker", 200, ""), /did not start/],
    ["worker that throws", answer("sandbox-worker", 200, "throw new Error('no')"), /no/],
  ];
  for (const [name, how, reason] of cases) {
    test(name, async ({ page }) => {
      served.misbehave(how);
      await open(page);
      const seen = await calmest(() => run(page, hello));
      expect(seen).toMatchObject({ outcome: { kind: "broken", reason: expect.stringMatching(reason) }, ends: 1 });
      expect(seen.ended).toBeLessThan(4_000);
      expect(seen.gap).toBeLessThanOrEqual(GAP);
      served.misbehave(null);
      await expectHello(page);
    });
  }

  test("server that stops sending", async ({ page }) => {
    served.misbehave((path, response) => path.includes(".wasm") && (response.writeHead(200, { "content-length": "500000" }).write("x"), true));
    await open(page);
    const seen = await run(page, hello);
    expect(seen).toMatchObject({ outcome: { kind: "broken", reason: expect.stringMatching(/stopped arriving/) } });
    expect(seen.ended).toBeLessThan(6_500);
    served.misbehave(null);
    await expectHello(page);
  });

  for (const missing of ["WebAssembly", "Worker", "MessageChannel"]) {
    test(`browser without ${missing}`, async ({ page }) => {
      await page.addInitScript((missing) => void Reflect.deleteProperty(globalThis, missing), missing);
      await open(page);
      const seen = await run(page, hello);
      expect(seen).toMatchObject({ outcome: { kind: "broken" }, ends: 1 });
      expect(seen.ended).toBeLessThan(3_000);
    });
  }
});

test("leaving the page stops everything, and coming back begins anew", async ({ page }) => {
  await open(page);
  await page.evaluate((endless) => void harness.watch(sandbox, endless).then((seen) => Reflect.set(globalThis, "left", seen.outcome)), endless);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, "left"))).toEqual({ kind: "stopped" });
  expect(await page.locator("iframe").count()).toBe(0);
  await expectHello(page);
});

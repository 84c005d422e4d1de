// Visited notes and the engine without network, and what happens around a new release. Each test serves copies of a part
// of the built site from a folder of its own; the next release is the same with other names of files.
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, expect, test as base } from "@playwright/test";
import { markRelease } from "../../src/site/build/offline.ts";
import { serve } from "../support/static-server.ts";
import { Example } from "./pages.ts";

const dist = join(import.meta.dirname, "../../dist");
const parts = ["_astro", "index.html", "404.html", "favicon.svg", "release.txt", "sw.js", "timeouts"];

/** A host on which a release can take the place of another, and which can go away. */
class Host {
  readonly folder: string;
  readonly server: Server;
  readonly address: string;

  private constructor(folder: string, server: Server) {
    this.folder = folder;
    this.server = server;
    this.address = `http://localhost:${(server.address() as AddressInfo).port}/interleave/`;
  }

  static async open(): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), "interleave-offline-"));
    await mkdir(join(folder, "first"));
    for (const part of parts) await cp(join(dist, part), join(folder, "first", part), { recursive: true });
    const host = new Host(folder, await serve({ folder: join(folder, "current"), base: "/interleave/", port: 0, compress: false }));
    await host.deploy("first");
    return host;
  }

  async deploy(name: string): Promise<void> {
    await symlink(name, join(this.folder, "next"));
    await rename(join(this.folder, "next"), join(this.folder, "current"));
  }

  /** The first release with other names for its scripts, styles and engine, other ids, and "renewed" for a title. */
  async makeSecond(): Promise<void> {
    const [first, second] = [join(this.folder, "first"), join(this.folder, "second")];
    await cp(first, second, { recursive: true });
    const names = await readdir(join(first, "_astro"));
    const id = (await readFile(join(first, "release.txt"), "utf8")).trim();
    const renamed = (name: string): string => name.replace(/\.(\w+)$/, "2.$1");
    for (const name of names) await rename(join(second, "_astro", name), join(second, "_astro", renamed(name)));
    const pattern = new RegExp(names.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
    for (const file of (await readdir(second, { recursive: true })).filter((file) => /\.(html|js|css|txt)$/.test(file))) {
      const text = await readFile(join(second, file), "utf8");
      await writeFile(join(second, file), text.replace(pattern, renamed).replaceAll(id, "second").replace(/<title>.*<\/title>/, "<title>renewed</title>"));
    }
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const test = base.extend<{ host: Host }>({
  serviceWorkers: "allow",
  host: async ({}, use) => {
    const host = await Host.open();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

/** Resolves when a worker controls the page: it has then kept all that it keeps. */
async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Has the browser look for a new worker now, as it does some seconds after each visit. */
function lookForWorker(page: Page): Promise<unknown> {
  return page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
}

/** Resolves when the worker of a release has taken over, whose cache's name ends so. */
async function takenOver(page: Page, name: string): Promise<void> {
  const state = (): Promise<readonly [string | undefined, boolean, string | undefined]> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.active?.state, (registration?.installing ?? registration?.waiting ?? null) === null, (await caches.keys()).at(-1)];
    });
  await expect.poll(state).toEqual(["activated", true, expect.stringMatching(`^interleave .*${name}$`)]);
}

async function run(page: Page): Promise<void> {
  const example = new Example(page.locator("interleave-example").first());
  await example.runInstantly();
  await expect(example.status).toContainText("Same as CPython");
}

test("visited notes are read and run without network, and one that was not visited says so", async ({ page, host, context }) => {
  await page.goto("");
  await controlled(page);
  await page.goto("timeouts/");
  await host.close();
  await context.setOffline(true);
  await page.goto("");
  await expect.poll(() => page.locator("header img").first().evaluate((logo: HTMLImageElement) => logo.naturalWidth)).toBeGreaterThan(0);
  await run(page);
  await page.goto("timeouts/?from=mail#a-limit-for-a-block");
  await expect(page).toHaveTitle(/Timeouts/);
  await run(page);
  await page.goto("queues/");
  await expect(page.getByRole("heading")).toHaveText("No network");
  await expect(page.getByRole("link").first()).toHaveText("Python’s asyncio, one line at a time");
  await page.getByRole("link", { name: "Timeouts", exact: true }).click();
  await expect(page).toHaveTitle(/Timeouts/);
});

test("a new release between load and Run: the page runs with its own files, and the next visit has the new ones alone", async ({ page, host, context }) => {
  await host.makeSecond();
  await page.goto("");
  await controlled(page);
  await host.deploy("second");
  await run(page);
  const files: string[] = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  await page.goto("timeouts/");
  await expect(page).toHaveTitle("renewed");
  await run(page);
  expect(files.filter((file) => file.includes("/_astro/") && !/2\.\w+$/.test(file))).toEqual([]);
  // The worker of the new release has taken along what was visited under the old one.
  await takenOver(page, " second");
  await host.close();
  await context.setOffline(true);
  await page.goto("");
  await expect(page).toHaveTitle("renewed");
  await run(page);
});

test.describe("without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("a new release between load and Run: the page says to reload, and one reload mends it", async ({ page, host }) => {
    await host.makeSecond();
    await page.goto("", { waitUntil: "networkidle" });
    const example = new Example(page.locator("interleave-example"));
    await host.deploy("second");
    await example.run.click();
    await expect(example.status).toContainText("Reload the page");
    await page.reload();
    await run(page);
  });
});

test("a worker that shows an old page for ever is gone after one reload; a retired one leaves nothing behind", async ({ page, host }) => {
  const stale = join(host.folder, "stale");
  await cp(join(host.folder, "first"), stale, { recursive: true });
  await writeFile(
    join(stale, "sw.js"),
    `addEventListener("install", () => skipWaiting());
     addEventListener("fetch", (event) => event.respondWith(new Response("<title>stale</title>", { headers: { "content-type": "text/html" } })));`,
  );
  await host.deploy("stale");
  await page.goto("");
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
  await page.goto("");
  await expect(page).toHaveTitle("stale");

  await host.deploy("first");
  await page.goto("");
  await lookForWorker(page);
  await takenOver(page, "");
  await page.reload();
  await expect(page).toHaveTitle(/Interleave/);
  await run(page);

  const retired = join(host.folder, "retired");
  await cp(join(host.folder, "first"), retired, { recursive: true });
  for (const file of ["index.html", "timeouts/index.html"].map((file) => join(retired, file))) {
    await writeFile(file, (await readFile(file, "utf8")).replace(/<script data-worker.*?<\/script>/s, ""));
  }
  await markRelease(retired, { enabled: false });
  await host.deploy("retired");
  await page.goto("timeouts/");
  await lookForWorker(page);
  await expect.poll(() => page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([[], 0]);
});

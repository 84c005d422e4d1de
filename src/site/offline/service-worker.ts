// The service worker: pages that were visited, and all that runs and edits examples, stay readable without network.
//
// One cache for each release, filled with the release's own files only. Names of scripts, styles and the engine hold a
// hash of their content, so a page always gets the very files it was built with, from whichever cache has them; the caches
// of this release and the one before are kept for pages that were opened under it. Pages come from the network first, so a
// new release is seen on the next visit, and are kept only by the worker of their own release. src/site/build/offline.ts
// gives the constants and turns the worker off (`SITE_OFFLINE=off`) should it ever have to be.
declare const self: ServiceWorkerGlobalScope;

/** Id of the release this worker belongs to, and its hashed files, from the site's top. */
declare const RELEASE: string;
declare const FILES: readonly string[];

/** ms that the network has for a page of which there is a copy. */
const patience = 3_000;

const { scope } = self.registration;
/** Several sites may share an origin. */
const family = `interleave ${scope} `;
const own = family + RELEASE;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope) || request.headers.has("range")) return;
  const path = request.url.slice(scope.length);
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (path.startsWith("_astro/")) event.respondWith(hashed(request.url));
  else if (path.startsWith("pagefind/") || path === "favicon.svg") event.respondWith(latest(request));
});

/** Fetches the release's files, taking over from earlier releases what has not changed, and the pages visited so far. */
async function install(): Promise<void> {
  const cache = await caches.open(own);
  const missing = FILES.values();
  // Two at a time: what the reader asks for meanwhile must not wait behind this.
  const take = async (): Promise<void> => {
    for (const file of missing) {
      const url = scope + file;
      if (!(await cache.match(url))) await cache.put(url, (await kept(url)) ?? (await fetched(url)));
    }
  };
  await Promise.all([take(), take()]);
  await Promise.allSettled((await visited()).map(async (url) => keepPage(url, await fetch(url, { cache: "no-cache" }))));
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  const others = (await releases()).filter((name) => name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Names of the releases' caches, oldest first. */
async function releases(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family));
}

/** What any release keeps at a URL, this one's first. */
async function kept(url: string): Promise<Response | undefined> {
  for (const name of [own, ...(await releases()).toReversed()]) {
    const response = await (await caches.open(name)).match(url);
    if (response !== undefined) return response;
  }
  return undefined;
}

async function hashed(url: string): Promise<Response> {
  const copy = await kept(url);
  if (copy !== undefined) return copy;
  const response = await fetch(url);
  if (isFile(response)) await (await caches.open(own)).put(url, response.clone());
  return response;
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url, { priority: "low" });
  if (!isFile(response)) throw new Error(`${url} answered ${response.status}`);
  return response;
}

/** Whether it is the file that was asked for, and not a page that a host sends in place of what it does not have. */
function isFile({ status, headers }: Response): boolean {
  return status === 200 && headers.get("content-type")?.startsWith("text/html") === false;
}

/** What has no hash in its name: as the network has it, else as it was last seen in this release. */
async function latest(request: Request): Promise<Response> {
  const cache = await caches.open(own);
  try {
    const response = await fetch(request);
    if (isFile(response)) await cache.put(request.url, response.clone());
    return response;
  } catch (error) {
    const copy = await cache.match(request.url);
    if (copy === undefined) throw error;
    return copy;
  }
}

async function page(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const url = pageAt(request.url);
  const copy = await kept(url);
  const answer = fetch(request).then(async (response) => {
    if (response.status >= 500 && copy !== undefined) return copy;
    // Without room for it, the page is there, only not without network.
    event.waitUntil(keepPage(url, response.clone()).catch(() => {}));
    return response;
  });
  if (copy === undefined) return answer.catch(() => notKept());
  const late = new Promise<Response>((resolve) => setTimeout(resolve, patience, copy));
  return Promise.race([answer, late]).catch(() => copy);
}

/** Keeps a page if it is of this release. One of another waits until that release's worker is here, a moment later. */
async function keepPage(url: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.redirected) return;
  const text = await response.clone().text();
  const release = /<meta name="interleave-release" content="(\w+)">/.exec(text)?.[1];
  if (release === RELEASE) await (await caches.open(own)).put(url, response);
}

/** Addresses of the pages that the reader has seen: those open now, and those of earlier releases. */
async function visited(): Promise<string[]> {
  const open = (await self.clients.matchAll({ type: "window", includeUncontrolled: true })).map(({ url }) => url);
  const seen = await Promise.all((await releases()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  const isPage = (url: string): boolean => url.startsWith(scope) && (url.endsWith("/") || url.endsWith(".html"));
  return [...new Set([...open, ...seen.flat()].map(pageAt).filter(isPage))];
}

/** A page's address without options and fragment, which change nothing in what the host sends. */
function pageAt(url: string): string {
  return url.replace(/[?#].*$/s, "").replace(/\/index\.html$/, "/");
}

/** Said in place of a page that was never visited. */
async function notKept(): Promise<Response> {
  const pages = (await visited()).filter((url) => !url.includes("/embed/"));
  const links = (await Promise.all(pages.sort().map(linkTo))).join("");
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No network</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem}</style>
<h1>No network</h1><p>This page has not been visited on this device yet. These have, and can be read and run:</p><ul>${links}</ul>`;
  return new Response(body, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

/** A page that is kept, by its title, which stands in its own HTML as it may stand here. */
async function linkTo(url: string): Promise<string> {
  const { pathname } = new URL(url);
  const [, title = pathname] = /<title>([^<]*?)(?: \| Interleave)?<\/title>/.exec((await (await kept(url))?.text()) ?? "") ?? [];
  return `<li><a href="${pathname}">${title}</a></li>`;
}

export {};

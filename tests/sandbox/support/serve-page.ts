// Builds the page under test as the site is built, under a base path and with the site's own content policy, and serves
// it as a plain static host does: no headers of its own. A test may make the server misbehave.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { frameHash, sandboxPlugin } from "../../../src/sandbox/node/index.ts";
import { withPolicy } from "../../../src/site/build/content-policy.ts";

const BASE = "/some/base/";
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };

/** Takes a request over; returns whether it did. */
export type Misbehaviour = (path: string, response: ServerResponse, request: IncomingMessage) => boolean;

export interface ServedPage {
  readonly url: string;
  misbehave(how: Misbehaviour | null): void;
  close(): Promise<void>;
}

export async function servePage(): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), "sandbox-page-"));
  await build({
    root: fileURLToPath(new URL("./page", import.meta.url)),
    base: BASE,
    configFile: false,
    logLevel: "error",
    plugins: [sandboxPlugin(join(outDir, "parts"))],
    build: { outDir: join(outDir, "site"), target: "es2022" },
  });

  const index = join(outDir, "site", "index.html");
  await writeFile(index, withPolicy(await readFile(index, "utf8"), [await frameHash()]));

  let misbehaviour: Misbehaviour | null = null;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://local").pathname;
    if (misbehaviour?.(path, response, request)) return;
    if (!path.startsWith(BASE)) return void response.writeHead(404).end();
    const file = path === BASE ? index : join(outDir, "site", normalize(path.slice(BASE.length)));
    readFile(file).then(
      (bytes) => response.writeHead(200, { "content-type": types[extname(file)] ?? "text/html" }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${BASE}`,
    misbehave(how) {
      misbehaviour = how;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

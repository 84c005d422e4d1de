// A static host as plain as any: files below a base path, compressed when the browser takes it, no headers but type and
// length. `node tests/support/static-server.ts FOLDER BASE PORT` serves until it is ended.
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface ServeOptions {
  readonly folder: string;
  /** Path under which the folder appears, with a slash at both ends. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether what the browser takes compressed is compressed; true when left out. */
  readonly compress?: boolean;
}

/** Serves until the server is closed. Resolves when it listens. */
export async function serve({ folder, base, port, compress = true }: ServeOptions): Promise<Server> {
  const compressed: Compressed = new Map();
  const server = createServer((request, response) => {
    void answer({ folder, base, compressed }, request.url ?? "/", compress ? String(request.headers["accept-encoding"] ?? "") : "").then(({ status, headers, body }) => {
      response.writeHead(status, { ...headers, "content-length": body.length });
      response.end(request.method === "HEAD" ? undefined : body);
    });
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  return server;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** What has been compressed already, by file, its time and encoding: the best compression of the engine takes a second. */
type Compressed = Map<string, Buffer>;

interface Served {
  readonly folder: string;
  readonly base: string;
  readonly compressed: Compressed;
}

async function answer({ folder, base, compressed }: Served, url: string, encodings: string): Promise<Answer> {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  const file = path.startsWith(base) ? await fileAt(join(folder, normalize(`/${path.slice(base.length)}`))) : undefined;
  const found = file ?? (await fileAt(join(folder, "404.html")));
  const status = file === undefined ? 404 : 200;
  if (found === undefined) return { status, headers: {}, body: Buffer.from("Not found") };
  const type = types[extname(found)] ?? "application/octet-stream";
  const encoding = type === "application/octet-stream" ? undefined : (["br", "gzip"] as const).find((each) => new RegExp(`\\b${each}\\b`).test(encodings));
  const headers = { "content-type": type };
  if (encoding === undefined) return { status, headers, body: await readFile(found) };
  const key = `${encoding} ${(await stat(found)).mtimeMs} ${found}`;
  const body = compressed.get(key) ?? compress[encoding](await readFile(found));
  compressed.set(key, body);
  return { status, headers: { ...headers, "content-encoding": encoding }, body };
}

async function fileAt(path: string): Promise<string | undefined> {
  const file = await stat(path).catch(() => undefined);
  if (file?.isDirectory()) return fileAt(join(path, "index.html"));
  return file?.isFile() ? path : undefined;
}

const compress = { br: (body: Buffer): Buffer => brotliCompressSync(body), gzip: (body: Buffer): Buffer => gzipSync(body) };

if (import.meta.main) {
  const [folder, base, port] = process.argv.slice(2);
  if (folder === undefined || base === undefined || port === undefined) {
    console.error("Usage: node tests/support/static-server.ts FOLDER BASE PORT");
    process.exit(2);
  }
  await serve({ folder, base, port: Number(port) });
  console.log(`Serving ${folder} at http://localhost:${port}${base}`);
}

// The page on which the browser's figures are taken: built as the site is built, served as a plain host does.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { sandboxPlugin } from "../../sandbox/node/index.ts";

export interface BuiltPage {
  readonly folder: string;
  /** Serves the page and, below `pyodide/`, Pyodide; resolves with its address and the way to end it. */
  serve(): Promise<{ url: string; close(): void }>;
  remove(): Promise<void>;
}

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };

export async function buildPage(): Promise<BuiltPage> {
  const out = await mkdtemp(join(tmpdir(), "interleave-bench-"));
  const folder = join(out, "site");
  await build({
    root: fileURLToPath(new URL("./page", import.meta.url)),
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [sandboxPlugin({ cache: join(out, "parts") })],
    build: { outDir: folder, target: "es2022", chunkSizeWarningLimit: 10_000 },
    worker: { format: "es" },
  });
  const pyodide = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
  return {
    folder,
    async serve() {
      const server = createServer((request, response) => {
        const path = normalize(new URL(request.url ?? "/", "http://local").pathname);
        const file = path.startsWith("/pyodide/") ? join(pyodide, path.slice("/pyodide/".length)) : join(folder, path === "/" ? "index.html" : path);
        readFile(file).then(
          (bytes) => response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(bytes),
          () => response.writeHead(404).end(),
        );
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("the server has no port");
      return {
        url: `http://127.0.0.1:${address.port}/`,
        close() {
          server.closeAllConnections();
          server.close();
        },
      };
    },
    remove: () => rm(out, { recursive: true, force: true }),
  };
}

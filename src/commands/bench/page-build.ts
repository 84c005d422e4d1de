// The page on which the browser's figures are taken: built as the site is built, served as a plain host does.
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { sandboxPlugin } from "../../sandbox/node/index.ts";
import { serveFolder } from "./serve-folder.ts";

export interface BuiltPage {
  readonly folder: string;
  /** Serves the page and, below `pyodide/`, Pyodide; resolves with its address and the way to end it. */
  serve(): Promise<{ url: string; close(): void }>;
  remove(): Promise<void>;
}

export async function buildPage(): Promise<BuiltPage> {
  const out = await mkdtemp(join(tmpdir(), "interleave-bench-"));
  const folder = join(out, "site");
  await build({
    root: fileURLToPath(new URL("./page", import.meta.url)),
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [sandboxPlugin(join(out, "parts"))],
    build: { outDir: folder, target: "es2022", chunkSizeWarningLimit: 10_000 },
    worker: { format: "es" },
  });
  const pyodide = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
  return {
    folder,
    serve: () => serveFolder(folder, { "/pyodide/": pyodide }),
    remove: () => rm(out, { recursive: true, force: true }),
  };
}

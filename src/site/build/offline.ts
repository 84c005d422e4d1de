// Gives every built site a release id (in each page, and in release.txt) and the service worker that keeps visited pages
// and the engine (src/site/offline). With `SITE_OFFLINE=off` the worker is one that clears up after its predecessors.
import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { bundleForBrowsers } from "../../sandbox/node/index.ts";

const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/** Astro integration. Comes after everything that adds files, before the content policy. */
export function offline({ enabled }: { readonly enabled: boolean }): AstroIntegration {
  return {
    name: "interleave:offline",
    hooks: {
      "astro:build:done": ({ dir }) => markRelease(fileURLToPath(dir), { enabled }),
    },
  };
}

/** Writes release id, page scripts and worker into a built site. */
export async function markRelease(folder: string, { enabled }: { readonly enabled: boolean }): Promise<void> {
  const files = await filesOf(folder);
  const [page, worker] = await Promise.all([script("page-script.ts"), script(enabled ? "service-worker.ts" : "retired-worker.ts")]);
  const release = await releaseOf(folder, files, page + worker);
  await writeFile(join(folder, "release.txt"), `${release}\n`);
  // The scripts of embeds hold all the others once more, and nobody embeds without network.
  const hashed = files.filter((file) => /^_astro\/(?!classic-).+\.(?:js|css|wasm|svg)$/.test(file));
  await writeFile(join(folder, "sw.js"), `const RELEASE=${JSON.stringify(release)},FILES=${JSON.stringify(hashed)};\n${worker}\n`);
  for (const file of files.filter((file) => file.endsWith(".html"))) {
    const path = join(folder, file);
    await writeFile(path, withRelease(await readFile(path, "utf8"), { file, release, script: enabled ? page : null }));
  }
}

interface Marking {
  /** Path of the page from the site's top. */
  readonly file: string;
  readonly release: string;
  /** What each page runs, or null when there is no worker to register. */
  readonly script: string | null;
}

/** The page with its release; embeds register no worker, and a 404 page does not know where it stands. */
export function withRelease(html: string, { file, release, script }: Marking): string {
  const top = "../".repeat(file.split("/").length - 1);
  const worker = file.startsWith("embed/") ? "" : ` data-worker="${top}sw.js"`;
  const own = script === null || file === "404.html" ? "" : `<script${worker} data-release="${top}release.txt">${script}</script>`;
  return html.replace(charset, (meta) => `${meta}<meta name="interleave-release" content="${release}">${own}`);
}

/** Paths of all files below a folder, from there, with slashes; sorted. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

/** 12 hex digits that change when anything of the site does. */
async function releaseOf(folder: string, files: readonly string[], scripts: string): Promise<string> {
  const hash = createHash("sha256").update(scripts);
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(join(folder, file)));
  return hash.digest("hex").slice(0, 12);
}

function script(file: string): Promise<string> {
  return bundleForBrowsers({ entryPoints: [fileURLToPath(new URL(`../offline/${file}`, import.meta.url))] });
}

// The whole site as one zip that any static server shows, below any address: addresses in it are relative. The built site
// has its base path in pages, styles and scripts; here each is rewritten for where it stands. What cannot know where it
// stands is left out: the 404 page.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { archive } from "../teachers/package.ts";

const readMe = `This is a whole copy of Interleave. Serve this folder with any web server and open the address that it tells, such as

    python3 -m http.server

A browser does not run the examples of pages that are opened as files.
`;

/** Astro integration: writes the zip once all else is done. Comes last. */
export function portableSite(zip: string): AstroIntegration {
  let base = "/";
  return {
    name: "interleave:portable-site",
    hooks: {
      "astro:config:done": ({ config }) => {
        ({ base } = config);
      },
      "astro:build:done": async ({ dir }) => writeFile(zip, await packSite(fileURLToPath(dir), base)),
    },
  };
}

/** Packs a built site. `base` is the path that it was built for; at `/` no address could be told from other text. */
export async function packSite(folder: string, base: string): Promise<Uint8Array> {
  if (!/^\/.+\/$/.test(base)) throw new Error(`To pack the site it has to be built for a base path such as /interleave/, not for ${base}.`);
  const files: Record<string, string | Uint8Array> = { "README.txt": readMe };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll("\\", "/");
    if (!entry.isFile() || name === "404.html" || name === "interleave.zip") continue;
    files[name] = /\.(?:html|css|js)$/.test(name) ? portable(name, await readFile(path, "utf8"), base) : await readFile(path);
  }
  return archive(Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))));
}

/** A page, style or script with relative addresses. `name` is its path from the site's top. */
export function portable(name: string, text: string, base: string): string {
  const top = "../".repeat(name.split("/").length - 1) || "./";
  if (name.endsWith(".html")) return portablePage(name, text, base, top);
  const quoted = RegExp.escape(base);
  if (name.endsWith(".css")) return text.replace(new RegExp(`(url\\(["']?)${quoted}`, "g"), `$1${top}`);
  // Where the site is, the script knows by its own address.
  const here = `new URL(${JSON.stringify(top)},import.meta.url).pathname`;
  return text
    .replace(new RegExp(`\`${quoted}`, "g"), `\`\${${here}}`)
    .replace(new RegExp(`(["'])${quoted}([^"'\\\\\\n]*)\\1`, "g"), (_, quote: string, path: string) => `(${here}+${quote}${path}${quote})`);
}

function portablePage(name: string, html: string, base: string, top: string): string {
  for (const [script] of html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>[\s\S]*?<\/script>/g)) {
    // It is allowed by the hash of its text, which therefore has to stay.
    if (script.slice(script.indexOf(">")).includes(base)) throw new Error(`An inline script of ${name} holds the base path.`);
  }
  // In an attribute, or in JSON inside one.
  return html.replace(new RegExp(`((?:=|&quot;|&#34;|\\s)["']?)${RegExp.escape(base)}`, "g"), `$1${top}`);
}

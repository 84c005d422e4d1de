// Builds what the page's sandbox downloads, and tells it where that is: the module "virtual:sandbox-assets". For Vite,
// in development and in a build alike.
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleForBrowsers } from "./bundle-for-browsers.ts";
import { ownGuest } from "./engine-parts.ts";
import { engineWasm } from "./engine-wasm.ts";
import type { SandboxAssets } from "../isolating-frame.ts";
import type { GuestBundle } from "./bundle-guest.ts";

const ID = "virtual:sandbox-assets";

/** `cache`: a folder for what is built; below the project's root, so that Vite serves it. */
export function sandboxPlugin(cache = "node_modules/.cache/interleave"): Plugin {
  let folder = cache;
  return {
    name: "sandbox-assets",
    configResolved({ root }) {
      folder = resolve(root, cache);
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return;
      const { engine, worker, frame, frameHash, ...library } = await sandboxScripts();
      await mkdir(folder, { recursive: true });
      await writeFile(`${folder}/sandbox-engine.wasm`, engine);
      await writeFile(`${folder}/sandbox-worker.js`, worker);
      await writeFile(`${folder}/sandbox-guest.js`, library.guest);
      const parts = Object.entries(library.parts);
      for (const [name, { code }] of parts) await writeFile(`${folder}/sandbox-part-${name}.js`, code);
      // The frame's script stands in a page's markup and is allowed there by its hash.
      const inline: Pick<SandboxAssets, "frame" | "frameHash"> = { frame, frameHash };
      return [
        `import engine from ${JSON.stringify(`${folder}/sandbox-engine.wasm?url&no-inline`)};`,
        `import worker from ${JSON.stringify(`${folder}/sandbox-worker.js?url&no-inline`)};`,
        `import guest from ${JSON.stringify(`${folder}/sandbox-guest.js?url&no-inline`)};`,
        ...parts.map(([name], index) => `import part${index} from ${JSON.stringify(`${folder}/sandbox-part-${name}.js?url&no-inline`)};`),
        `const parts = {${parts.map(([name, { code: _, ...part }], index) => `${JSON.stringify(name)}: { url: part${index}, ...${JSON.stringify(part)} }`).join(", ")}};`,
        `export const sandboxAssets = { engine, worker, guest, parts, ...${JSON.stringify(inline)} };`,
      ].join("\n");
    },
  };
}

/** What the page's sandbox is made of. */
export interface SandboxScripts extends Pick<SandboxAssets, "frame" | "frameHash"> {
  /** WebAssembly. */
  readonly engine: Uint8Array<ArrayBuffer>;
  readonly worker: string;
  readonly guest: string;
  readonly parts: GuestBundle["parts"];
}

export async function sandboxScripts(): Promise<SandboxScripts> {
  const [engine, worker, frame, { code, parts }] = await Promise.all([engineWasm(), bundleScript("worker.ts"), bundleScript("frame.ts"), ownGuest()]);
  return { engine, worker, guest: code, parts, frame, frameHash: cspHash(frame) };
}

/** The CSP hash of the isolating frame's script, which a page's own policy has to allow: `sha256-…`. */
export async function frameHash(): Promise<string> {
  return cspHash(await bundleScript("frame.ts"));
}

/** One of the sandbox's files and all that it imports, as one classic script that can stand in a `<script>`. */
async function bundleScript(file: string): Promise<string> {
  const script = await bundleForBrowsers({
    entryPoints: [fileURLToPath(new URL(`../${file}`, import.meta.url))],
    // The engine's loader asks where it lies; it is never told, since it is given the compiled module.
    define: { "import.meta.url": '""' },
  });
  return script.replaceAll("</script", "<\\/script");
}

function cspHash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

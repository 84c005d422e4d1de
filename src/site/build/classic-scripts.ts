// The example as classic scripts, for embeds in frames of opaque origin (`sandbox="allow-scripts"`): there modules and
// fetch() need a header from the host, which a static one may not send; classic scripts and data: URLs do not. The same
// sources as everywhere: the elements in one script, and each module that they import later as a script of its own, into
// which what that one imports later is folded. The engine travels inside the part that runs examples.
//
// Also the script of the embed itself (embed/embed.ts). For Vite: the module "virtual:classic-scripts".
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin } from "vite";
import { bundleForBrowsers, type SandboxAssets, sandboxScripts } from "../../sandbox/node/index.ts";

const ID = "virtual:classic-scripts";
const site = fileURLToPath(new URL("../", import.meta.url));
const elements = ["example-element", "exercise-element"].map((name) => `${site}${name}.ts`);
const laterImport = /\bimport\("(\.\/[^"]+)\.ts"\)/g;

export function classicScripts(cache = "node_modules/.cache/interleave"): Plugin {
  let folder = cache;
  return {
    name: "classic-scripts",
    configResolved({ root }) {
      folder = resolve(root, cache);
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return;
      await mkdir(folder, { recursive: true });
      const sources = await Promise.all(elements.map((element) => readFile(element, "utf8")));
      for (const element of elements) this.addWatchFile(element);
      const parts = [...new Set(Array.from(sources.join().matchAll(laterImport), ([, path = ""]) => path))];
      const sandbox = sandboxInScripts(await sandboxScripts());
      const scripts: [name: string, code: string][] = [
        ["embed", await bundle(`import ${JSON.stringify(`${site}embed/embed.ts`)};`, [])],
        ["example", await bundle(elements.map((element) => `import ${JSON.stringify(element)};`).join("\n"), [partsByScript])],
        ...(await Promise.all(
          parts.map(async (part): Promise<[string, string]> => {
            const module = JSON.stringify(resolve(site, `${part}.ts`));
            return [partName(part), await bundle(`import * as part from ${module};\n(globalThis.interleaveParts ??= {})[${JSON.stringify(partName(part))}] = part;`, [sandbox])];
          }),
        )),
      ];
      await Promise.all(scripts.map(([name, code]) => writeFile(`${folder}/classic-${name}.js`, code)));
      return [
        ...scripts.map(([name], index) => `import url${index} from ${JSON.stringify(`${folder}/classic-${name}.js?url&no-inline`)};`),
        "export const embed = url0, example = url1;",
        `export const parts = { ${scripts.slice(2).map(([name], index) => `${JSON.stringify(name)}: url${index + 2}`).join(", ")} };`,
      ].join("\n");
    },
  };
}

function partName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The elements, with their later imports made by script elements. */
const partsByScript: EsbuildPlugin = {
  name: "parts-by-script",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:example|exercise)-element\.ts$/ }, async ({ path }) => ({
      loader: "ts",
      contents: `import { classicPart } from "./embed/classic-part.ts";\n${(await readFile(path, "utf8")).replace(laterImport, (_, part: string) => `classicPart(${JSON.stringify(partName(part))})`)}`,
    }));
  },
};

/** The sandbox's parts as data: URLs. */
function sandboxInScripts({ engine, worker, guest, parts, frame, frameHash }: Awaited<ReturnType<typeof sandboxScripts>>): EsbuildPlugin {
  const script = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;
  return {
    name: "sandbox-in-scripts",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:sandbox-assets$/ }, ({ path }) => ({ path, namespace: "sandbox" }));
      onLoad({ filter: /./, namespace: "sandbox" }, async () => {
        const assets: SandboxAssets = {
          engine: `data:application/wasm;base64,${Buffer.from(engine).toString("base64")}`,
          worker: script(worker),
          guest: script(guest),
          parts: Object.fromEntries(Object.entries(parts).map(([name, { code, ...needs }]) => [name, { url: script(code), ...needs }])),
          frame,
          frameHash,
        };
        return { loader: "js", contents: `export const sandboxAssets = ${JSON.stringify(assets)};` };
      });
    },
  };
}

function bundle(contents: string, plugins: EsbuildPlugin[]): Promise<string> {
  return bundleForBrowsers({ stdin: { contents, resolveDir: site, loader: "ts" }, plugins });
}

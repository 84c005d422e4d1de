// The web component as it is published: a folder with its script, which is a npm package too.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleForBrowsers } from "../../sandbox/node/index.ts";

const folder = join(process.cwd(), "src/component");
/** The first part stands in the folder's address; README.md says what that promises. */
const version = "1.0.0";

export interface ComponentFile {
  readonly type: string;
  readonly text: () => Promise<string>;
}

/** The files by their names. `site` is the site's address, null where the build does not know it. */
export function componentFiles(site: string | null): ReadonlyMap<string, ComponentFile> {
  const javascript = "text/javascript; charset=utf-8";
  return new Map<string, ComponentFile>([
    ["interleave.js", { type: javascript, text: () => bundle("iife", null) }],
    ["interleave.mjs", { type: javascript, text: () => bundle("esm", site) }],
    ["interleave.d.ts", { type: "text/plain; charset=utf-8", text: async () => "export declare class InterleaveExample extends HTMLElement {}\n" }],
    ["README.md", { type: "text/markdown; charset=utf-8", text: async () => (await readFile(join(folder, "README.md"), "utf8")).replaceAll("SITE", site?.replace(/\/$/, "") ?? "https://your.site") }],
    ["package.json", { type: "application/json", text: async () => manifest(site) }],
  ]);
}

function manifest(site: string | null): string {
  const fields = {
    name: "interleave-example",
    version,
    description: "A custom element that runs Python's asyncio in any page, in CPython's order and at its times.",
    license: "MIT",
    type: "module",
    ...(site === null ? {} : { homepage: site }),
    main: "interleave.mjs",
    module: "interleave.mjs",
    types: "interleave.d.ts",
    unpkg: "interleave.js",
    sideEffects: true,
    files: ["interleave.js", "interleave.mjs", "interleave.d.ts"],
    keywords: ["asyncio", "python", "custom-element", "web-component"],
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

function bundle(format: "iife" | "esm", site: string | null): Promise<string> {
  return bundleForBrowsers({ entryPoints: [join(folder, "interleave.ts")], format, define: { SITE: JSON.stringify(site) } });
}

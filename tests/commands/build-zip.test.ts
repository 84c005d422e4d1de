// `interleave build --zip`: what it tells the site's configuration, and that the site is packed by it. Astro's own part, the
// pages, is played by one page; src/site/build/portable.ts is tested by itself, the packed site by portable.spec.ts.
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroInlineConfig, AstroUserConfig } from "astro";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { pack } from "../../src/commands/build.ts";

test("packs a build for a base path of its own, and leaves neither that build nor its settings behind", async () => {
  const folder = await mkdtemp(join(tmpdir(), "interleave-zip-"));
  const zip = join(folder, "site.zip");
  const outDirs: string[] = [];
  const environment = { ...process.env };
  const build = async ({ root, outDir }: AstroInlineConfig): Promise<void> => {
    const { default: config }: { default: AstroUserConfig } = await import(join(String(root), "astro.config.mjs"));
    outDirs.push(String(outDir));
    await writeFile(join(String(outDir), "index.html"), `<a href="${config.base}map/">the map</a>`);
    const last: unknown = config.integrations?.at(-1);
    if (!isPacker(last)) throw new Error("The packer comes last, when all files are there.");
    last.hooks["astro:config:done"]({ config: { base: String(config.base) } });
    await last.hooks["astro:build:done"]({ dir: pathToFileURL(`${String(outDir)}/`) });
  };
  try {
    await pack(zip, build);
    const files = unzipSync(await readFile(zip));
    expect(strFromU8(files["index.html"] ?? new Uint8Array())).toBe('<a href="./map/">the map</a>');
    expect(outDirs.map((outDir) => existsSync(outDir))).toEqual([false]);
    expect(process.env).toEqual(environment);
  } finally {
    await rm(folder, { recursive: true });
  }
});

interface Packer {
  readonly hooks: {
    readonly "astro:config:done": (options: { config: { base: string } }) => void;
    readonly "astro:build:done": (options: { dir: URL }) => Promise<void>;
  };
}

function isPacker(integration: unknown): integration is Packer {
  return typeof integration === "object" && integration !== null && "name" in integration && integration.name === "interleave:portable-site";
}

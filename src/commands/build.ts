// `interleave build`: checks the content, then builds the site into dist. A site whose examples are wrong, or that would
// break a link to what was published, is not built.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build as buildSite } from "astro";
import { check } from "./check.ts";
import { root } from "./content.ts";
import { unpublishedIds } from "./publish.ts";

export interface BuildOptions {
  /** Whether the site is also packed into dist/interleave.zip, which any static server can show. */
  readonly zip: boolean;
}

export async function build({ zip }: BuildOptions): Promise<number> {
  const status = await check();
  if (status !== 0) return status;
  await buildSite({ root, logLevel: "warn" });
  if (zip) await pack(join(root, "dist/interleave.zip"));
  const { length } = await unpublishedIds();
  if (length > 0) console.log(`${length} addresses are new: run \`npx interleave publish\` before this goes online, so that no later build can lose them.`);
  return 0;
}

/**
 * Builds once more, for a base path that can be told from other text, and has that packed (src/site/build/portable.ts).
 * `zip` is the file to write; astro.config.mjs is told by the environment.
 */
export async function pack(zip: string, buildOnce: typeof buildSite = buildSite): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), "interleave-"));
  const before = { ...process.env };
  Object.assign(process.env, { SITE_BASE: "/interleave-anywhere/", SITE_ZIP: zip });
  try {
    await buildOnce({ root, outDir, logLevel: "warn" });
  } finally {
    process.env = before;
    await rm(outDir, { recursive: true, force: true });
  }
}

// How long the site takes to build, for a hundred examples: check, then pages. Measured on the site's own notes.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkContent } from "../check.ts";
import { readNotes, root } from "../content.ts";

export interface BuildTime {
  readonly examples: number;
  /** ms to prove parity of a hundred examples. */
  readonly check: number;
  /** ms to make the pages of a hundred examples. */
  readonly pages: number;
}

/** Leaves the site in `folder`, built for the top of its host. */
export async function measureBuild(folder: string): Promise<BuildTime> {
  const examples = (await readNotes()).reduce((sum, { lesson }) => sum + lesson.examples.length, 0);
  const check = await timed(async () => void (await checkContent()));
  const pages = await timed(async () => {
    const { status } = spawnSync(process.execPath, [join(root, "node_modules/astro/bin/astro.mjs"), "build", "--silent", "--outDir", folder], { cwd: root, env: { ...process.env, SITE_BASE: "/" } });
    if (status !== 0) throw new Error("The site did not build: run `npm run build` to see why.");
  });
  return { examples, check: (check * 100) / examples, pages: (pages * 100) / examples };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

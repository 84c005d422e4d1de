// `interleave build`: checks the content, then builds the site into dist. A site whose examples are wrong, or that would
// break a link to what was published, is not built.
import { build as buildSite } from "astro";
import { check } from "./check.ts";
import { root } from "./content.ts";
import { unpublishedIds } from "./publish.ts";

export async function build(): Promise<number> {
  const status = await check();
  if (status !== 0) return status;
  await buildSite({ root, logLevel: "warn" });
  const { length } = await unpublishedIds();
  if (length > 0) console.log(`${length} addresses are new: run \`npx interleave publish\` before this goes online, so that no later build can lose them.`);
  return 0;
}

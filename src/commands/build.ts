// `interleave build`: checks the content, then builds the site into dist. A site whose examples are wrong is not built.
import { build as buildSite } from "astro";
import { check } from "./check.ts";
import { root } from "./content.ts";

export async function build(): Promise<number> {
  const status = await check();
  if (status !== 0) return status;
  await buildSite({ root, logLevel: "warn" });
  return 0;
}

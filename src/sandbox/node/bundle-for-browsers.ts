// How every script is bundled that a page takes up as it is, past Vite: the sandbox's own, the offline worker, the embed, the
// component.
import { type BuildOptions, build } from "esbuild";

/** One script, minified, for the oldest browsers that the site supports; a classic one unless `format` says otherwise. */
export async function bundleForBrowsers(options: Omit<BuildOptions, "target" | "write">): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    format: "iife",
    minify: true,
    platform: "browser",
    target: ["chrome119", "firefox121", "safari17.4"],
    legalComments: "none",
    ...options,
    write: false,
  });
  return (outputFiles[0]?.text ?? "").trim();
}

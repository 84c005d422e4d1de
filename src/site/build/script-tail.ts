// Publishes what the Share dialog puts behind a port that is taken away as a file. Bundled from the sources, so it is made
// beside Astro's own build and not in it.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { scriptTail } from "../../sandbox/node/index.ts";
import { scriptTailPath } from "../site-paths.ts";

/** Astro integration. Comes before what looks at all files. */
export function scriptTailFile(): AstroIntegration {
  return {
    name: "interleave:script-tail",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(scriptTailPath(server.config.base), (_, response) => void scriptTail().then((text) => response.end(text)));
      },
      "astro:build:done": async ({ dir }) => {
        const file = fileURLToPath(new URL(scriptTailPath("."), dir));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, await scriptTail());
      },
    },
  };
}

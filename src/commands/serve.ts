// `interleave serve [--port N]`: serves the built site, as any static host would.
import { preview } from "astro";
import { root } from "./content.ts";

export async function serve(port: number): Promise<number> {
  const server = await preview({ root, server: { port }, logLevel: "silent" });
  const base = process.env.SITE_BASE ?? "/";
  console.log(`\n  Interleave: http://localhost:${server.port}${base}\n\n  Ctrl+C ends it.`);
  await server.closed();
  return 0;
}

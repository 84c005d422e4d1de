// Gives every built page a Content Security Policy of its own, in a <meta>, because a static host may set no headers.
// Inline scripts are allowed by their hash only; so nothing that a program prints could ever run as script.
//
// The frame in which the sandbox lives (src/sandbox/isolating-frame.ts) has a stricter policy of its own and is bound by
// this one too, so its script is allowed here.
import { createHash } from "node:crypto";
import { glob, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const inlineScript = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/** The policy for one page: the inline scripts that it holds, and others by their hashes (`sha256-…`). */
export function policyFor(html: string, others: readonly string[]): string {
  const hashes = new Set(others);
  for (const [, attributes = "", source = ""] of html.matchAll(inlineScript)) {
    if (/\btype="application\/(?:ld\+)?json"/.test(attributes)) continue;
    hashes.add(`sha256-${createHash("sha256").update(source).digest("base64")}`);
  }
  return [
    "default-src 'self'",
    // WebAssembly: the engine and the search. No eval, no inline script but those below.
    ["script-src 'self' 'wasm-unsafe-eval'", ...Array.from(hashes, (hash) => `'${hash}'`)].join(" "),
    // Starlight and Pagefind set style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    // The engine as an embed's classic scripts bring it (classic-scripts.ts).
    "connect-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The page with its policy, ahead of everything that the policy is about. */
export function withPolicy(html: string, others: readonly string[]): string {
  if (!charset.test(html)) throw new Error('Cannot place the content policy: the page has no <meta charset="utf-8">.');
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policyFor(html, others)}">`);
}

export interface ContentPolicyOptions {
  /** Hashes of scripts that pages make while they run. */
  readonly others: () => Promise<readonly string[]>;
}

/** Astro integration: rewrites the pages once they are built. */
export function contentPolicy({ others }: ContentPolicyOptions): AstroIntegration {
  return {
    name: "interleave:content-policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        const hashes = await others();
        for await (const path of glob("**/*.html", { cwd: root })) {
          const file = `${root}/${path}`;
          await writeFile(file, withPolicy(await readFile(file, "utf8"), hashes));
        }
      },
    },
  };
}

// Types are taken away as a compiler takes them: on our own sources, what is left is what esbuild leaves.
import { readFileSync, readdirSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lowering/index.ts";

const src = new URL("../../src/", import.meta.url);
const rewritten = /\basync\b|\bawait\b|\busing\b/;

const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => /^(asyncio|guest|lowering|notes|porter|python|timeline)\/.*(?<!\.d)\.ts$/.test(path))
  .map((path) => ({ path, source: readFileSync(new URL(path, src), "utf8") }))
  .filter(({ source }) => !rewritten.test(source.replace(/\/\/.*|\/\*[^]*?\*\//g, "")));

/** One text for one program, whatever its layout. */
function normalized(code: string): string {
  return transformSync(code, { loader: "js", minifyWhitespace: true, minifySyntax: true, target: "esnext" }).code;
}

function byEsbuild(source: string): string {
  return transformSync(source, { loader: "ts", tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } }).code;
}

describe("our sources without types", () => {
  test.each(sources.map(({ path, source }) => [path, source] as const))("%s", (_path, source) => {
    const { code, problems } = lower(source, { mode: "module" });
    expect(problems).toEqual([]);
    expect(normalized(code)).toBe(normalized(byEsbuild(source)));
  });
});

// Ports are TypeScript under `strict`, without `any`: the compiler has nothing to say about the samples' ports.
import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const tsc = new URL("../../node_modules/.bin/tsc", import.meta.url).pathname;
const project = new URL("tsconfig.json", import.meta.url).pathname;
const root = new URL("samples/", import.meta.url);

/** A program may compare constants, or values that can never be equal, to show what comes out. */
const constantComparison = /error TS(?:2367|2872|2873):/;

test("the samples' ports pass the compiler under strict", async () => {
  const output = await new Promise<string>((resolve) => {
    execFile(tsc, ["-p", project, "--pretty", "false"], (_, stdout) => resolve(stdout));
  });
  expect(output.split("\n").filter((line) => /^\S*samples\//.test(line) && !constantComparison.test(line))).toEqual([]);
}, 120_000);

test("no port says `any`", () => {
  for (const sample of readdirSync(root)) {
    const code = readFileSync(new URL(`${sample}/expected.ts`, root), "utf8");
    expect(code.split("\n").filter((line) => /: any\b|as any\b|<any\b/.test(line.replace(/"[^"]*"|`[^`]*`|\/\/.*/g, ""))), sample).toEqual([]);
  }
});

// What the loop, the driver and `gather` do for a task that goes from one turn to the next, or ends, depends on whether anything
// is unusual, an observer among it. No program can tell.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { writtenOf } from "../../src/commands/parity.ts";
import { lower } from "../../src/lowering/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";

const folder = new URL("../samples/", import.meta.url);

test("programs that gather or give the loop turns do the same whether they are observed or not", async () => {
  const programs = readdirSync(folder)
    .map((name) => ({ name, file: new URL(`${name}/program.ts`, folder) }))
    .filter(({ file }) => existsSync(file) && /sleep\(0\)|gather\(/.test(readFileSync(file, "utf8")));
  expect(programs.length).toBeGreaterThan(50);
  for (const { name, file } of programs) {
    const { code } = lower(readFileSync(file, "utf8"));
    const run = async (observe: boolean) => {
      const { outcome, events } = await runProgram(code, { file: "example.py", observe });
      return { name, outcome, written: writtenOf(events) };
    };
    expect(await run(false)).toEqual(await run(true));
  }
});

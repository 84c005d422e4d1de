import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asyncioNames, namesFile, namesPage } from "../../src/commands/names.ts";
import { useOracle } from "../support/oracle.ts";

const oracle = useOracle();

test("every public name of asyncio is there, and the table of them is up to date", async () => {
  const rows = await asyncioNames(oracle());
  expect(rows.filter(({ status }) => status === "missing")).toEqual([]);
  expect(readFileSync(namesFile, "utf8"), "run `node src/commands/names.ts`").toBe(namesPage(rows, oracle().python));
});

test("what is outside ends the run with a sentence that names it", async () => {
  const { lower } = await import("../../src/lowering/index.ts");
  const { runProgram } = await import("../../src/sandbox/node/index.ts");
  const program = `import * as asyncio from "asyncio";
async function main() {
  const loop = asyncio.get_running_loop();
  try { loop.add_reader(2, () => {}); } catch (error) {}
}
asyncio.run(main());`;
  const { outcome } = await runProgram(lower(program).code, { file: "example.py" });
  expect(outcome).toEqual({ kind: "refused", reason: "loop.add_reader watches a file descriptor, which the sandbox does not have.", line: 4 });
});

// Every folder of tests/samples is a behaviour: what `program.py` does under CPython, its port `program.ts` does in the
// sandbox. CPython is asked anew each time, its shutdown included.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareBehaviour, writtenOf } from "../../src/commands/parity.ts";
import { lower } from "../../src/lowering/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";
import { useOracle } from "../support/oracle.ts";

const folder = new URL("../samples/", import.meta.url);
const oracle = useOracle();

describe("samples", () => {
  for (const name of readdirSync(folder)) {
    const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), "utf8");
    if (!existsSync(new URL(`${name}/program.py`, folder))) continue;

    test(name, async () => {
      const { code, problems } = lower(read("program.ts"));
      expect(problems).toEqual([]);
      const { outcome, events } = await runProgram(code, { file: "example.py" });
      const python = await oracle().run(read("program.py"), { id: name });
      expect(compareBehaviour(python, { written: writtenOf(events), ending: outcome })).toBeNull();
    });
  }
});

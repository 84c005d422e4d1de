// The two kinds of programs that fuzzing makes: tasks on the event loop, written in both languages, and synchronous Python,
// which the porter writes in TypeScript.
import { port } from "../../src/porter/index.ts";
import { type Sides, type Verdict, compareProgram, comparePython } from "./compare.ts";
import { generateProgram } from "./generate.ts";
import { cutsOf } from "./language/cuts.ts";
import { generatePython } from "./language/generate.ts";
import { type PythonProgram, writePython } from "./language/program.ts";
import { minimise, minimiseBy } from "./minimise.ts";
import type { FuzzProgram } from "./program.ts";
import type { Written } from "./write-documents.ts";
import { writeProgram } from "./write-program.ts";

/** A program that a seed gives, whatever it is made of. */
export interface Trial {
  compare(sides: Sides): Promise<Verdict>;
  /** The smallest program whose verdict is as wanted still. */
  cutDown(sides: Sides, isWanted: (verdict: Verdict) => boolean): Promise<Written>;
}

export type FuzzKind = keyof typeof fuzzKinds;

export const fuzzKinds = {
  tasks: (seed: number): Trial => {
    const program = generateProgram(seed);
    return {
      compare: (sides) => compareProgram(sides, program),
      cutDown: async (sides, isWanted) => writeProgram(await minimise(program, async (smaller: FuzzProgram) => isWanted(await compareProgram(sides, smaller)))),
    };
  },
  language: (seed: number): Trial => {
    const program = generatePython(seed);
    return {
      compare: (sides) => comparePython(sides, writePython(program)),
      async cutDown(sides, isWanted) {
        const smallest = await minimiseBy<PythonProgram>(program, cutsOf, async (smaller) => isWanted(await comparePython(sides, writePython(smaller))));
        const python = writePython(smallest);
        return { python, typescript: port(python, { file: "example.py" }).code };
      },
    };
  },
} as const;

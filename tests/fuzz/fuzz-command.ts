// `interleave fuzz`: makes programs at random, runs each under CPython and in the sandbox, and reports those that differ,
// each cut down to a small one and written to a folder of its own.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sides, compareProgram, openSides } from "./compare.ts";
import { generateProgram } from "./generate.ts";
import { minimise } from "./minimise.ts";
import type { FuzzProgram } from "./program.ts";
import { writeProgram } from "./write-program.ts";
import { root, shown } from "../../src/commands/content.ts";
import type { Difference } from "../../src/commands/parity.ts";

export interface FuzzOptions {
  /** How long, in real seconds; the run ends with the program that is under way then. */
  readonly seconds: number;
  /** The first program's seed; the next one's is one more. */
  readonly seed: number;
}

/** Of programs that differ, only so many are cut down: the rest most often have the same cause. */
const mostMinimised = 10;

/** Where programs that differ are written. Those that show a fault of ours become samples (tests/samples). */
const failuresFolder = join(root, "node_modules", ".cache", "fuzz");

/** Gives the exit status: 0 where every program did the same on both sides. */
export async function fuzz({ seconds, seed }: FuzzOptions): Promise<number> {
  const sides = await openSides();
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1_000;
  const counts = { programs: 0, different: 0, incomparable: 0 };
  let reported = 0;
  try {
    while (elapsed() < seconds) {
      const number = seed + counts.programs;
      const program = generateProgram(number);
      const verdict = await compareProgram(sides, program);
      counts.programs++;
      if (verdict === "incomparable") counts.incomparable++;
      else if (verdict !== "same") {
        counts.different++;
        console.log(`seed ${number}: ${sentence(verdict)}`);
        if (counts.different <= mostMinimised) console.log(`  cut down: ${shown(await writeFailure(sides, number, program, verdict))}`);
      }
      if (elapsed() >= reported + 30) {
        reported = elapsed();
        console.log(progress(counts, elapsed()));
      }
    }
  } finally {
    await sides.oracle.close();
  }
  console.log(progress(counts, elapsed()));
  return counts.different === 0 ? 0 : 1;
}

interface Counts {
  readonly programs: number;
  readonly different: number;
  /** Recursion without end that differs, or no end at all on both sides. */
  readonly incomparable: number;
}

function progress({ programs, different, incomparable }: Counts, seconds: number): string {
  return `${programs} programs in ${seconds.toFixed(0)} s, ${(programs / seconds).toFixed(0)} a second: ${different} differ, ${incomparable} cannot be compared`;
}

function sentence({ what, python, sandbox }: Difference): string {
  return `the first difference is ${what}.\n  CPython: ${python}\n  sandbox: ${sandbox}`;
}

/** Writes the smallest program that still differs in the same way, in both languages, and gives its folder. */
async function writeFailure(sides: Sides, seed: number, program: FuzzProgram, { what }: Difference): Promise<string> {
  const kind = what.replace(/\d+/g, "");
  const smallest = await minimise(program, async (smaller) => {
    const verdict = await compareProgram(sides, smaller);
    return typeof verdict === "object" && verdict.what.replace(/\d+/g, "") === kind;
  });
  const { python, typescript } = writeProgram(smallest);
  const folder = join(failuresFolder, `seed-${seed}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "program.py"), python);
  await writeFile(join(folder, "program.ts"), typescript);
  return folder;
}

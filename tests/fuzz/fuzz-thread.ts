// One of the threads of `interleave fuzz`: is given seeds, one at a time, and says of each whether its program does the
// same on both sides. One that differs it cuts down, if it is to, and writes to a folder of its own.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { type Verdict, compareProgram, openSides } from "./compare.ts";
import { generateProgram } from "./generate.ts";
import { minimise } from "./minimise.ts";
import type { FuzzProgram } from "./program.ts";
import { writeProgram } from "./write-program.ts";
import { root } from "../../src/commands/content.ts";
import type { Difference } from "../../src/commands/parity.ts";

export interface FuzzRequest {
  readonly seed: number;
  /** Whether the program is cut down when it differs. */
  readonly minimises: boolean;
}

export interface FuzzReply {
  readonly verdict: Verdict;
  /** Where the program that was cut down is. */
  readonly folder: string | null;
}

/** Where programs that differ are written. Those that show a fault of ours become samples (tests/samples). */
const failuresFolder = join(root, "node_modules", ".cache", "fuzz");

const port = parentPort;
if (port === null) throw new Error("tests/fuzz/fuzz-thread.ts runs as a worker thread; use `interleave fuzz`.");

const sides = await openSides();
port.on("message", async ({ seed, minimises }: FuzzRequest) => {
  const program = generateProgram(seed);
  const verdict = await compareProgram(sides, program);
  const isCutDown = minimises && typeof verdict === "object";
  port.postMessage({ verdict, folder: isCutDown ? await writeFailure(seed, program, verdict) : null } satisfies FuzzReply);
});
port.postMessage(null); // it has started

/** Writes the smallest program that still differs in the same way, in both languages, and gives its folder. */
async function writeFailure(seed: number, program: FuzzProgram, { what }: Difference): Promise<string> {
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

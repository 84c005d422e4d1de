// One of the threads of `interleave fuzz`: is given seeds, one at a time, and says of each whether its program does the
// same on both sides. One that differs it cuts down, if it is to, and writes to a folder of its own.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { type Verdict, openSides } from "./compare.ts";
import { type FuzzKind, type Trial, fuzzKinds } from "./fuzz-kinds.ts";
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
const makeTrial = fuzzKinds[workerData as FuzzKind];
port.on("message", async ({ seed, minimises }: FuzzRequest) => {
  const trial = makeTrial(seed);
  const verdict = await trial.compare(sides);
  const isCutDown = minimises && typeof verdict === "object";
  port.postMessage({ verdict, folder: isCutDown ? await writeFailure(seed, trial, verdict) : null } satisfies FuzzReply);
});
port.postMessage(null); // it has started

/** Writes the smallest program that still differs in the same way, in both languages, and gives its folder. */
async function writeFailure(seed: number, trial: Trial, difference: Difference): Promise<string> {
  const { python, typescript } = await trial.cutDown(sides, (verdict) => typeof verdict === "object" && kindOf(verdict) === kindOf(difference));
  const folder = join(failuresFolder, `seed-${seed}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "program.py"), python);
  await writeFile(join(folder, "program.ts"), typescript);
  return folder;
}

/** What differs, and with which errors; not where, and with what values. */
function kindOf({ what, python, sandbox }: Difference): string {
  const error = (text: string): string => (/\w+(?:Error|Exception)\b.*/.exec(text)?.[0] ?? "").replace(/'[^']*'|"[^"]*"/g, "");
  return [what, error(python), error(sandbox)].join("\n").replace(/\d+/g, "");
}

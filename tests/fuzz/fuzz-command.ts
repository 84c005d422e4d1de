// `interleave fuzz`: makes programs at random, runs each under CPython and in the sandbox, on all of the machine's
// processors (fuzz-thread.ts), and reports those that differ, each cut down to a small one and written to a folder.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FuzzKind } from "./fuzz-kinds.ts";
import type { FuzzReply, FuzzRequest } from "./fuzz-thread.ts";
import { shown } from "../../src/commands/content.ts";
import type { Difference } from "../../src/commands/parity.ts";

export interface FuzzOptions {
  readonly kind: FuzzKind;
  /** How long, in real seconds; the run ends with the programs that are under way then. */
  readonly seconds: number;
  /** The first program's seed; the next one's is one more. */
  readonly seed: number;
}

/** Of programs that differ, only so many are cut down: the rest most often have the same cause. */
const mostMinimised = 10;

/** Gives the exit status: 0 where every program did the same on both sides. */
export async function fuzz({ kind, seconds, seed }: FuzzOptions): Promise<number> {
  const threads = await Promise.all(Array.from({ length: availableParallelism() }, () => startThread(kind)));
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1_000;
  const counts = { begun: 0, programs: 0, different: 0, incomparable: 0 };
  let reported = 0;
  const run = async ({ ask }: FuzzThread): Promise<void> => {
    while (elapsed() < seconds) {
      const number = seed + counts.begun++;
      const { verdict, folder } = await ask({ seed: number, minimises: counts.different < mostMinimised });
      counts.programs++;
      if (verdict === "incomparable") counts.incomparable++;
      else if (verdict !== "same") {
        counts.different++;
        console.log(`seed ${number}: ${sentence(verdict)}`);
        if (folder !== null) console.log(`  cut down: ${shown(folder)}`);
      }
      if (elapsed() >= reported + 30) {
        reported = elapsed();
        console.log(progress(counts, elapsed()));
      }
    }
  };
  try {
    await Promise.all(threads.map(run));
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
  console.log(progress(counts, elapsed()));
  return counts.different === 0 ? 0 : 1;
}

interface FuzzThread {
  readonly ask: (request: FuzzRequest) => Promise<FuzzReply>;
  readonly end: () => Promise<unknown>;
}

async function startThread(kind: FuzzKind): Promise<FuzzThread> {
  const worker = new Worker(new URL("./fuzz-thread.ts", import.meta.url), { workerData: kind });
  const failed = new Promise<never>((_, reject) => worker.once("error", reject));
  const hear = (): Promise<FuzzReply> => Promise.race([failed, new Promise<FuzzReply>((resolve) => worker.once("message", resolve))]);
  await hear();
  return {
    ask(request) {
      const reply = hear();
      worker.postMessage(request);
      return reply;
    },
    end: () => worker.terminate(),
  };
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

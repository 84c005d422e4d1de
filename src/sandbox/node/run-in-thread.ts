// Runs a lowered program in a thread of its own, which a watchdog ends when the engine is stuck: what the command line
// uses for programs from anywhere.
import { Worker } from "node:worker_threads";
import type { LoopEvent } from "../../asyncio/observer.ts";
import { defaultLimits } from "../limits.ts";
import type { Limits } from "../limits.ts";
import type { Outcome } from "../outcomes.ts";
import type { Program } from "../protocol.ts";
import { readEvents, readMessage } from "../read-message.ts";
import { engineModule, guestFor } from "./engine-parts.ts";
import type { ProgramRun, RunProgramOptions } from "./run-program.ts";

export interface RunInThreadOptions extends RunProgramOptions {
  /** Called with each batch as it arrives; the run's `events` hold them all in any case. */
  readonly onEvents?: (events: readonly LoopEvent[]) => void;
  /** Ends the run with the outcome "stopped". */
  readonly signal?: AbortSignal;
}

/** What the thread is started with. */
export interface ThreadData {
  readonly module: WebAssembly.Module;
  readonly guest: string;
  readonly program: Program;
  readonly limits: Limits;
}

/** Settles within `limits.watchdog` of the start of the run; rejects only when the library's sources cannot be bundled. */
export async function runInThread(lowered: string, options: RunInThreadOptions): Promise<ProgramRun> {
  const { guest, onEvents, signal, limits: given, ...program } = options;
  const limits = { ...defaultLimits, ...given };
  const events: LoopEvent[] = [];
  if (signal?.aborted) return { outcome: { kind: "stopped" }, events };

  const library = guest === undefined ? await guestFor(lowered) : { guest, parts: [] };
  const workerData: ThreadData = { module: await engineModule(), guest: library.guest, program: { parts: library.parts, ...program, program: lowered }, limits };
  const worker = new Worker(new URL("./thread.ts", import.meta.url), { workerData });
  const outcome = await new Promise<Outcome>((resolve) => {
    let watchdog: NodeJS.Timeout | undefined;
    worker.on("message", (value: unknown) => {
      const message = readMessage(value);
      if (message?.type === "ready") {
        // Stuck inside a builtin, the engine gave the loop no turn for that long.
        watchdog = setTimeout(() => resolve({ kind: "limit", limit: "step-time" }), limits.watchdog);
      } else if (message?.type === "events") {
        const batch = readEvents(message.events);
        for (const event of batch) events.push(event);
        onEvents?.(batch);
      } else if (message?.type === "end") {
        resolve(message.outcome);
      } else if (message?.type === "failed") {
        resolve({ kind: "broken", reason: message.reason });
      }
    });
    worker.on("error", (error) => resolve({ kind: "broken", reason: `the thread failed: ${error instanceof Error ? error.message : String(error)}` }));
    worker.on("exit", () => {
      clearTimeout(watchdog);
      resolve({ kind: "broken", reason: "the thread ended before the program did" });
    });
    signal?.addEventListener("abort", () => resolve({ kind: "stopped" }), { once: true });
  });
  await worker.terminate();
  return { outcome, events };
}

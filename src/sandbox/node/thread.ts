// The thread of run-in-thread.ts: one engine, one program, then it is ended from outside.
import { parentPort, workerData } from "node:worker_threads";
import { startEngine } from "../engine.ts";
import type { WorkerMessage } from "../protocol.ts";
import type { ThreadData } from "./run-in-thread.ts";

// The two modules are loaded together and from one file's options, so this is what it says.
const { module, guest, program, limits }: ThreadData = workerData;
const send = (message: WorkerMessage) => parentPort?.postMessage(message);
const run = 1;

try {
  const engine = await startEngine({ module, guest, memory: limits.memory, stack: limits.stack });
  send({ type: "ready" });
  const outcome = engine.run({ ...program, limits, now: () => performance.now(), post: (events) => send({ type: "events", run, events }) });
  send({ type: "end", run, outcome });
} catch (error) {
  send({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
}

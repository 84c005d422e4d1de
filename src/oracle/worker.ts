// The thread in which the interpreter lives, so that a program that never ends can be ended with it.
import { parentPort } from "node:worker_threads";
import { Runaway } from "./devices.ts";
import { loadInterpreter } from "./interpreter.ts";
import type { RunRequest, WorkerReply } from "./messages.ts";

const port = parentPort;
if (!port) throw new Error("src/oracle/worker.ts runs as a worker thread; use openOracle() from src/oracle/index.ts.");

const reply = (message: WorkerReply): void => port.postMessage(message);
const interpreter = await loadInterpreter();
port.on("message", async ({ python, options }: RunRequest) => {
  try {
    reply({ type: "ran", run: await interpreter.run(python, options), memory: interpreter.memory() });
  } catch (error) {
    reply({ type: "failed", failure: error instanceof Runaway ? { kind: "runaway", reason: error.message } : { kind: "broken", reason: `broke the interpreter (${String(error)})` } });
  }
});
reply({ type: "ready", python: interpreter.python });

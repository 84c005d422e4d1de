// Asks CPython: starts the worker, gives it one program at a time, ends it when a program does not end.
import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Failure, Run, RunOptions, RunRequest, WorkerReply } from "./messages.ts";
import type { Recording } from "./recording.ts";

/** CPython could not be asked, or a program did not end. The message names the program. */
export class OracleError extends Error {
  override name = "OracleError";
  /** What came of the program; null where CPython could not be asked. */
  readonly failure: Failure | null;

  constructor(message: string, failure: Failure | null = null) {
    super(message);
    this.failure = failure;
  }
}

export interface Program {
  /** `note/example`; errors name it. */
  readonly id: string;
  /** Runs before the source, in the same file. Ends with a newline if not empty. */
  readonly setup: string;
  readonly source: string;
  /** Runs after the source, in the same file. */
  readonly driver?: string;
  /** The name that tracebacks give the file. Default `example.py`. */
  readonly file?: string;
  readonly modules?: RunOptions["modules"];
}

export interface Oracle {
  /** Version of CPython, such as `3.14.2`. */
  readonly python: string;
  /** Runs an example and records what it printed, and when. Throws an OracleError naming it when it does not end. */
  record(program: Program): Promise<Recording>;
  /** Runs any Python program as `python example.py` would, in virtual time. */
  run(python: string, options?: RunOptions & { readonly id?: string }): Promise<Run>;
  close(): Promise<void>;
}

/** Engine stack of the interpreter and of each of its threads, in MB: CPython's own limits are met before it is. */
const stackSizeMb = 16;

/** A worker whose memory grew beyond this is replaced: memory never shrinks, and putting it back takes longer. */
const mostMemory = 256 * 1024 * 1024;

const defaultTimeout = 10_000;

/** SHA-256 (hex) of the Python that runs: set-up and source together. */
export function hashPython(setup: string, source: string): string {
  return createHash("sha256").update(setup).update(source).digest("hex");
}

/** Starts CPython 3.14 (about two seconds). Close it when done, or the process stays alive. */
export async function openOracle(): Promise<Oracle> {
  let current: Promise<Thread> | undefined = startThread();
  let last: Promise<unknown> = current;
  let closed = false;
  const { python } = await current;

  const run = async (program: string, options: RunOptions, id: string, mayRepeat = true): Promise<Run> => {
    if (closed) throw new OracleError(`${id}: the oracle is closed.`);
    const thread = await (current ??= startThread());
    const retire = async (): Promise<void> => {
      current = undefined;
      await thread.worker.terminate();
    };
    const reply = await thread.ask({ python: program, options }, options.timeout ?? defaultTimeout);
    if (reply.type === "ran") {
      if (reply.memory > mostMemory) await retire();
      return reply.run;
    }
    const { failure } = reply;
    if (failure.kind !== "runaway") await retire();
    // On a machine that is very busy, switching stacks has broken a sound interpreter, in a program that runs in the next one.
    if (failure.kind === "broken" && mayRepeat) return run(program, options, id, false);
    throw new OracleError(`${id}: the program ${failure.reason}. Nothing was recorded; mend the program.`, failure);
  };

  const oracle: Oracle = {
    python,
    run(program, { id = "program", ...options } = {}) {
      const turn = last.then(() => run(program, options, id));
      last = turn.catch(() => {});
      return turn;
    },
    async record({ id, setup, source, driver = "", file, modules }) {
      const ran = await oracle.run(setup + source + driver, { id, ...(file && { file }), ...(modules && { modules }) });
      return { id, python, hash: hashPython(setup, source + driver), setup, source, ...(driver && { driver }), ...ran };
    },
    async close() {
      closed = true;
      await (await current)?.worker.terminate();
    },
  };
  return oracle;
}

type Answer = Exclude<WorkerReply, { type: "ready" }>;

interface Thread {
  readonly worker: Worker;
  readonly python: string;
  ask(request: RunRequest, timeout: number): Promise<Answer>;
}

/** How often a program's processor time is asked for, in ms, and how many times as much time may pass on a busy machine. */
const [watchEvery, mostBusy] = [200, 8];

/** Calls `late` when the worker has computed for `timeout` ms of processor time; what is returned ends the watch. */
function watch(worker: Worker, timeout: number, late: () => void): () => void {
  const computed = async (): Promise<number> => {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  };
  const first = computed();
  const began = performance.now();
  const timer = setInterval(() => {
    // A worker that has ended says so itself.
    Promise.all([first, computed()]).then(([from, to]) => {
      if (to - from >= timeout || performance.now() - began >= mostBusy * timeout) late();
    }, () => {});
  }, Math.min(watchEvery, timeout));
  return () => clearInterval(timer);
}

async function startThread(): Promise<Thread> {
  // Python's threads need WebAssembly stacks that can be set aside. Node 24 has them behind this flag; workers started
  // from now on see it. Such a stack is as large as the smaller of the other two say (in kB); this thread keeps its own.
  setFlagsFromString("--experimental-wasm-jspi");
  setFlagsFromString(`--wasm-stack-switching-stack-size=${stackSizeMb * 1024}`);
  setFlagsFromString(`--stack-size=${stackSizeMb * 1024}`);
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { execArgv: [], resourceLimits: { stackSizeMb } });
  const hear = (timeout?: number): Promise<WorkerReply> =>
    new Promise((resolve) => {
      const finish = (reply: WorkerReply): void => {
        unwatch();
        worker.off("message", finish).off("error", failed).off("exit", exited);
        resolve(reply);
      };
      const fail = (kind: Failure["kind"], reason: string): void => finish({ type: "failed", failure: { kind, reason } });
      const failed = (error: unknown): void => fail("broken", `broke the interpreter (${String(error)})`);
      const exited = (): void => fail("lost", "ended the interpreter's thread");
      const late = (): void => fail("late", `did not end within ${(timeout ?? 0) / 1000} s`);
      const unwatch = timeout === undefined ? () => {} : watch(worker, timeout, late);
      worker.on("message", finish).on("error", failed).on("exit", exited);
    });
  const first = await hear();
  if (first.type !== "ready") {
    const reason = first.type === "failed" ? `it ${first.failure.reason}` : "it answered out of turn";
    throw new OracleError(`CPython did not start: ${reason}. Run \`npm ci\` and try again.`);
  }
  return {
    worker,
    python: first.python,
    async ask(request, timeout) {
      const answer = hear(timeout);
      worker.postMessage(request);
      const reply = await answer;
      return reply.type === "ready" ? { type: "failed", failure: { kind: "lost", reason: "was answered out of turn" } } : reply;
    },
  };
}

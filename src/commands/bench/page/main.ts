// What the browser measures: each contestant prints one line from nothing, prints one again, and takes steps.
import { STEPS, SWITCHES, hello, pythonSteps, steps, switches } from "../programs.ts";

interface Contestant {
  /** Loads everything. */
  prepare(): Promise<void>;
  /** Resolves when the page has the first line. */
  print(): Promise<void>;
  /** Resolves with steps a second. */
  steps(): Promise<number>;
}

/** In the page nothing is limited but by the watchdog. */
const unlimited = { stepTime: 60_000, totalTime: 60_000, watchdog: 60_000, events: 1e9, eventBytes: 1e12 };

function sandboxed(): Contestant {
  const opened = () => import("../../../sandbox/index.ts").then(({ createSandbox }) => createSandbox(unlimited));
  let sandbox: ReturnType<typeof opened> | undefined;
  return {
    prepare: async () => (await (sandbox ??= opened())).prepare(),
    async print() {
      const opened_ = await (sandbox ??= opened());
      await new Promise<void>((resolve, reject) =>
        opened_.run({ program: hello, file: "bench.py" }, { onEvents: () => resolve(), onEnd: (outcome) => reject(new Error(JSON.stringify(outcome))) }),
      );
    },
    async steps() {
      const opened_ = await (sandbox ??= opened());
      const began = performance.now();
      await new Promise((resolve) => opened_.run({ program: steps, file: "bench.py", observe: false }, { onEvents() {}, onEnd: resolve }));
      return (STEPS / (performance.now() - began)) * 1000;
    },
  };
}

/** A worker that runs the text it is sent, once it has loaded, and answers how many ms that took. */
function inWorker(start: () => Worker, line: string, many: string, count: number): Contestant {
  let worker: Worker | undefined;
  const ask = (what: string) =>
    new Promise<number>((resolve, reject) => {
      worker ??= start();
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(what);
    });
  return {
    prepare: async () => void (await ask(line)),
    print: async () => void (await ask(line)),
    steps: async () => (count / (await ask(many))) * 1000,
  };
}

const makers: Record<string, () => Contestant> = {
  sandbox: sandboxed,
  "bare engine": () => inWorker(() => new Worker(new URL("../../../sandbox/bare-worker.ts", import.meta.url), { type: "module" }), `"hello"`, switches, SWITCHES),
  Pyodide: () => inWorker(() => new Worker(new URL("./pyodide-worker.ts", import.meta.url), { type: "module" }), `print("hello")`, pythonSteps, STEPS),
};

async function timed(what: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await what();
  return performance.now() - began;
}

async function measure(name: string): Promise<{ cold: number; warm: number[]; steps: number }> {
  const contestant = makers[name]?.();
  if (!contestant) throw new Error(`nobody is called ${name}`);
  const cold = await timed(() => contestant.print());
  const warm: number[] = [];
  for (let i = 0; i < 5; i++) {
    await contestant.prepare();
    warm.push(await timed(() => contestant.print()));
  }
  await contestant.prepare();
  return { cold, warm, steps: await contestant.steps() };
}

Object.assign(globalThis, { contestants: { measure } });

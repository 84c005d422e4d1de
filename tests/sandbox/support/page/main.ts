// A page with nothing on it but the way to the sandbox, loaded on intent as the site does it.

/** A run as the tests look at it. */
export interface Seen {
  readonly outcome: unknown;
  readonly ends: number;
  readonly text: string;
  readonly events: number;
  /** ms from the call of `run`. */
  readonly firstEvent: number | null;
  readonly ended: number;
  /** The longest time that the page did not answer, in ms. */
  readonly gap: number;
}

type Sandbox = import("../../../../src/sandbox/index.ts").Sandbox;
type Limits = import("../../../../src/sandbox/index.ts").Limits;

const load = () => import("../../../../src/sandbox/index.ts");

async function open(limits: Partial<Limits> = {}): Promise<Sandbox> {
  return (await load()).createSandbox(limits);
}

/** Runs a program while watching how the page answers; `stopAfter` ms presses Stop. */
async function watch(sandbox: Sandbox, program: string, { stopAfter, key }: { stopAfter?: number; key?: string } = {}): Promise<Seen> {
  let gap = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  };
  const ticker = setInterval(tick, 4);
  const began = performance.now();
  let firstEvent: number | null = null;
  let events = 0;
  let ends = 0;
  const texts: string[] = [];
  const { outcome, ended } = await new Promise<{ outcome: unknown; ended: number }>((resolve) => {
    const handle = sandbox.run(
      { program, file: "example.py", ...(key !== undefined && { key }) },
      {
        onEvents(batch) {
          firstEvent ??= performance.now() - began;
          events += batch.length;
          for (const event of batch) if (event.kind === "print") texts.push(event.text);
        },
        onEnd(outcome) {
          ends++;
          resolve({ outcome, ended: performance.now() - began });
        },
      },
    );
    if (stopAfter !== undefined) setTimeout(() => handle.stop(), stopAfter);
  });
  // Anything that would come late has now come.
  await new Promise((resolve) => setTimeout(resolve, 30));
  tick();
  clearInterval(ticker);
  return { outcome, ends, text: texts.join(""), events, firstEvent, ended, gap };
}

const harness = { open, watch };
export type Harness = typeof harness;
Object.assign(globalThis, { harness });

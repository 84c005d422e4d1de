// The page's half of a run, with workers that the test plays.
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSandboxOn } from "../../src/sandbox/create-sandbox.ts";
import type { Sandbox } from "../../src/sandbox/create-sandbox.ts";
import type { Workshop } from "../../src/sandbox/isolating-frame.ts";
import { defaultLimits } from "../../src/sandbox/limits.ts";

/** A worker as the test sees it. */
class PlayedWorker {
  readonly received: { type: string; run: number; program: { program: string } }[] = [];
  alive = true;
  readonly port: MessagePort;
  readonly fail: (reason: string) => void;

  constructor(port: MessagePort, fail: (reason: string) => void) {
    this.port = port;
    this.fail = fail;
    port.onmessage = ({ data }) => this.received.push(data);
  }

  say(message: unknown): void {
    this.port.postMessage(message);
  }
}

let workers: PlayedWorker[];
let opened: number;
let workshopOpen: boolean;
let sandbox: Sandbox;

beforeEach(() => {
  workers = [];
  opened = 0;
  sandbox = playedSandbox();
});
afterEach(() => {
  sandbox.close();
  for (const { port } of workers) port.close();
});

function playedSandbox(limits = {}, startTime = 60_000): Sandbox {
  const openWorkshop = (): Workshop => {
    opened++;
    workshopOpen = true;
    return {
      get open() {
        return workshopOpen;
      },
      arrived: Promise.resolve(),
      partsFor: (_, more = []) => Promise.resolve([...more].map((name) => ({ name, isDeferred: true, code: "" }))),
      spawn(_, failed) {
        const { port1, port2 } = new MessageChannel();
        const worker = new PlayedWorker(port2, failed);
        workers.push(worker);
        return {
          port: port1,
          terminate() {
            worker.alive = false;
            port1.close();
          },
        };
      },
      close() {
        for (const worker of workers) worker.alive = false;
      },
    };
  };
  return createSandboxOn({ limits: { ...defaultLimits, ...limits }, openWorkshop, concurrent: 2, startTime });
}

/** Starts a run and notes everything that its handlers are told. */
function start(program = "", key?: string) {
  const told: unknown[] = [];
  const handle = sandbox.run(
    { program, file: "example.py", ...(key !== undefined && { key }) },
    { onEvents: (events) => told.push(...events), onEnd: (outcome) => told.push(outcome) },
  );
  return { told, stop: () => handle.stop() };
}

/** Lets every message that is under way arrive. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await setImmediate();
}

function worker(index: number): PlayedWorker {
  const found = workers[index];
  if (!found) throw new Error(`worker ${index} was not started`);
  return found;
}

async function ready(index: number): Promise<PlayedWorker> {
  worker(index).say({ type: "ready" });
  await settle();
  return worker(index);
}

const print = { kind: "print", at: 0, task: 0, stream: "stdout", text: "x\n", line: 1 };
const ended = { kind: "ended" };

describe("a run", () => {
  test("sends its program to the standby, and a new standby is made once it is under way", async () => {
    void sandbox.prepare();
    void sandbox.prepare();
    const first = await ready(0);
    expect(workers).toHaveLength(1);
    const { told } = start("print(1)");
    await settle();
    expect(first.received).toMatchObject([{ type: "run", program: { program: "print(1)", file: "example.py" }, limits: defaultLimits }]);
    const { run } = first.received[0]!;
    first.say({ type: "events", run, events: JSON.stringify([print]) });
    await settle();
    expect(workers).toHaveLength(2);
    first.say({ type: "end", run, outcome: ended });
    await settle();
    expect(told).toEqual([print, ended]);
    expect(first.alive).toBe(false);
    expect(worker(1).alive).toBe(true);
  });

  test("that comes to need a part begins again with it, and tells nothing twice", async () => {
    const { told } = start();
    const first = await ready(0);
    const { run } = first.received[0]!;
    const second = { ...print, text: "y\n" };
    first.say({ type: "events", run, events: JSON.stringify([print, second]) });
    first.say({ type: "lacks", run, part: "locks" });
    await settle();
    expect(told).toEqual([print, second]);
    expect(first.alive).toBe(false);
    const next = await ready(1);
    expect(next.received).toMatchObject([{ run, program: { parts: [{ name: "locks" }] } }]);
    const third = { ...print, text: "z\n" };
    next.say({ type: "events", run, events: JSON.stringify([print]) });
    next.say({ type: "events", run, events: JSON.stringify([second, third]) });
    next.say({ type: "end", run, outcome: ended });
    await settle();
    expect(told).toEqual([print, second, third, ended]);
  });

  test("that follows one that came to need a part begins with it", async () => {
    start();
    const first = await ready(0);
    first.say({ type: "lacks", run: first.received[0]!.run, part: "locks" });
    await settle();
    const again = await ready(1);
    again.say({ type: "end", run: again.received[0]!.run, outcome: ended });
    await settle();
    start();
    const next = await ready(2);
    expect(next.received).toMatchObject([{ program: { parts: [{ name: "locks" }] } }]);
  });

  test("that asks twice for one part is broken", async () => {
    const { told } = start();
    for (const index of [0, 1]) {
      const worker = await ready(index);
      worker.say({ type: "lacks", run: worker.received[0]!.run, part: "locks" });
      await settle();
    }
    expect(told).toEqual([{ kind: "broken", reason: `the library's part "locks" is not there` }]);
  });

  test("ends once, and nothing is heard of it afterwards", async () => {
    const { told, stop } = start();
    const first = await ready(0);
    const { run } = first.received[0]!;
    first.say({ type: "end", run, outcome: ended });
    first.say({ type: "end", run, outcome: { kind: "stopped" } });
    first.say({ type: "events", run, events: JSON.stringify([print]) });
    await settle();
    stop();
    stop();
    expect(told).toEqual([ended]);
  });

  test("ignores what is not a message of this run", async () => {
    const { told } = start();
    const first = await ready(0);
    const { run } = first.received[0]!;
    for (const message of [null, 1, "x", [], { type: "end" }, { type: "end", run: run + 1, outcome: ended }, { type: "events", run, events: [print] }, { type: "ready" }, { type: "run" }, JSON.parse(`{"__proto__":{"type":"end"},"run":${run}}`)]) first.say(message);
    await settle();
    expect(told).toEqual([]);
  });

  test("that floods the page with messages or text is ended", async () => {
    const one = start();
    const first = await ready(0);
    for (let i = 0; i < 3000; i++) first.say({ type: "events", run: first.received[0]!.run, events: "[]" });
    await settle();
    expect(one.told).toEqual([{ kind: "limit", limit: "events" }]);
    expect(first.alive).toBe(false);

    sandbox.close();
    const before = workers.length;
    sandbox = playedSandbox({ eventBytes: 1000 });
    const two = start();
    const second = await ready(before);
    second.say({ type: "events", run: second.received[0]!.run, events: " ".repeat(5000) });
    await settle();
    expect(two.told).toEqual([{ kind: "limit", limit: "events" }]);
  });

  test("that never answers is ended by the watchdog", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { told } = start();
      const first = await ready(0);
      vi.advanceTimersByTime(defaultLimits.watchdog - 1);
      expect(told).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(told).toEqual([{ kind: "limit", limit: "step-time" }]);
      expect(first.alive).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test("whose worker dies is broken, and the next one gets another worker", async () => {
    const one = start();
    (await ready(0)).fail("the worker crashed");
    await settle();
    expect(one.told).toEqual([{ kind: "broken", reason: "the worker crashed" }]);
    const two = start();
    const next = await ready(1);
    next.say({ type: "end", run: next.received[0]!.run, outcome: ended });
    await settle();
    expect(two.told).toEqual([ended]);
  });
});

describe("Stop", () => {
  test("ends a run that starts, one that waits its turn, and one that computes", async () => {
    const starting = start();
    starting.stop();
    expect(starting.told).toEqual([{ kind: "stopped" }]);
    const [computing, other, queued] = [start(), start(), start("queued")];
    await settle();
    queued.stop();
    expect(queued.told).toEqual([{ kind: "stopped" }]);
    computing.stop();
    other.stop();
    expect([computing.told, other.told]).toEqual([[{ kind: "stopped" }], [{ kind: "stopped" }]]);
    expect(workers.filter(({ alive }) => alive)).toHaveLength(0);
  });
});

describe("many runs", () => {
  test("run two at once, the others in the order they came", async () => {
    const runs = [start("a"), start("b"), start("c"), start("d")];
    expect(workers).toHaveLength(2);
    const first = await ready(0);
    await ready(1);
    first.say({ type: "end", run: first.received[0]!.run, outcome: ended });
    await settle();
    const third = await ready(2);
    expect(third.received).toMatchObject([{ program: { program: "c" } }]);
    runs[1]!.stop();
    await settle();
    const fourth = await ready(3);
    expect(fourth.received).toMatchObject([{ program: { program: "d" } }]);
  });

  test("of one example replace each other: twenty clicks, one live worker, one result", async () => {
    const clicks = Array.from({ length: 20 }, () => start("x", "note/example"));
    await settle();
    expect(workers.filter(({ alive }) => alive)).toHaveLength(1);
    const last = await ready(workers.length - 1);
    last.say({ type: "end", run: last.received[0]!.run, outcome: ended });
    await settle();
    expect(clicks.slice(0, -1).map(({ told }) => told)).toEqual(Array.from({ length: 19 }, () => [{ kind: "stopped" }]));
    expect(clicks.at(-1)?.told).toEqual([ended]);
  });
});

describe("a sandbox that cannot start", () => {
  test("says why, and the next run tries everything again", async () => {
    const { told } = start();
    worker(0).say({ type: "failed", reason: "WebAssembly.Memory(): could not allocate memory" });
    await settle();
    expect(told).toEqual([{ kind: "broken", reason: "WebAssembly.Memory(): could not allocate memory" }]);
    expect(opened).toBe(1);
    start();
    expect(opened).toBe(2);
  });

  test("is told from one that is slow by a time limit", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      sandbox = playedSandbox({}, 3_000);
      const { told } = start();
      await settle();
      vi.advanceTimersByTime(3_000);
      await settle();
      expect(told).toMatchObject([{ kind: "broken" }]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("does not tell before run has returned", async () => {
    sandbox = createSandboxOn({
      limits: defaultLimits,
      openWorkshop: () => {
        throw new Error("no frames here");
      },
      concurrent: 2,
      startTime: 1,
    });
    const { told } = start();
    expect(told).toEqual([]);
    await settle();
    expect(told).toEqual([{ kind: "broken", reason: "no frames here" }]);
    await expect(sandbox.prepare()).resolves.toBeUndefined();
  });

  test("begins anew when its frame was taken out of the page", async () => {
    void sandbox.prepare();
    await ready(0);
    workshopOpen = false;
    start();
    expect(opened).toBe(2);
    expect(workers).toHaveLength(2);
  });
});

test("close stops everything; the next run begins anew", async () => {
  const runs = [start(), start(), start()];
  sandbox.close();
  expect(runs.map(({ told }) => told)).toEqual([[{ kind: "stopped" }], [{ kind: "stopped" }], [{ kind: "stopped" }]]);
  expect(workers.filter(({ alive }) => alive)).toHaveLength(0);
  start();
  expect(opened).toBe(2);
});

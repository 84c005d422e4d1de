// How long the timeline takes: to take the events of a long run, and to answer what was at a moment.
import { runProgram } from "../../sandbox/node/index.ts";
import { findingsOf, scaleOf, timelineOf } from "../../timeline/index.ts";
import { lower } from "../../lowering/index.ts";
import { middle } from "./in-node.ts";

export interface TimelineFigures {
  readonly events: number;
  readonly lanes: number;
  /** Milliseconds, as all that follow: to take all events. */
  readonly build: number;
  /** Half of the moments, and 99 of 100, are answered in as much. */
  readonly state: number;
  readonly slowState: number;
  readonly findings: number;
  readonly scale: number;
}

/** Tasks that hand items to one another through a queue and a lock, and time that passes. */
const program = (tasks: number, turns: number): string => `
import * as asyncio from "asyncio";

async function worker(n: number, queue: asyncio.Queue<number>, lock: asyncio.Lock): Promise<void> {
  for (let turn = 0; turn < ${turns}; turn++) {
    await asyncio.sleep((n % 7) / 10 + 0.1);
    {
      await using _lock = lock;
      await queue.put(n);
    }
  }
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue<number>();
  const lock = new asyncio.Lock();
  const workers = Array.from({ length: ${tasks} }, (_, n) => asyncio.create_task(worker(n, queue, lock), { name: \`worker-\${n}\` }));
  for (let left = ${tasks * turns}; left > 0; left--) await queue.get();
  await asyncio.gather(...workers);
}

asyncio.run(main());
`;

export async function measureTimeline(): Promise<TimelineFigures[]> {
  return [await measure(200, 8), await measure(1000, 16)];
}

async function measure(tasks: number, turns: number): Promise<TimelineFigures> {
  const { code } = lower(program(tasks, turns));
  const { events, outcome } = await runProgram(code, { file: "bench.ts", limits: { events: 1_000_000, eventBytes: 1e9, totalTime: 60_000 } });
  if (outcome.kind !== "ended") throw new Error(`The program of the timeline's bench ended as "${outcome.kind}".`);
  const timeline = timelineOf(events, outcome);
  const count = timeline.moments.length;
  const states = Array.from({ length: 500 }, (_, index) => timed(() => timeline.stateAt((index * 7919) % count))).sort((a, b) => a - b);
  return {
    events: events.length,
    lanes: timeline.lanes.length,
    build: often(() => timelineOf(events, outcome)),
    state: middle(states),
    slowState: states[Math.floor(states.length * 0.99)] ?? 0,
    findings: often(() => findingsOf(timeline)),
    scale: often(() => scaleOf(timeline.moments, { moment: 10, gap: 20, doubling: 10 })),
  };
}

function often(action: () => unknown): number {
  return middle([1, 2, 3, 4, 5].map(() => timed(action)));
}

function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

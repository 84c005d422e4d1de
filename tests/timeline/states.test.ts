// The state that the timeline tells at a moment is the loop's own: for every sample, at every step, callback and print, the
// ready queue, the timers, what each task does, where it is and who awaits it are compared with what a probe in the guest reads there.
// And what the lanes show of a moment is what the state there says.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lowering/index.ts";
import { startEngine } from "../../src/sandbox/engine.ts";
import { defaultLimits } from "../../src/sandbox/limits.ts";
import { type GuestBundle, bundleGuest, guestSources } from "../../src/sandbox/node/bundle-guest.ts";
import { engineModule, loadedParts } from "../../src/sandbox/node/engine-parts.ts";
import { readEvents } from "../../src/sandbox/read-message.ts";
import { StateMachine } from "../../src/timeline/run-state.ts";
import { type RunEnding, type RunState, type Timeline, timelineOf } from "../../src/timeline/index.ts";
import type { ProbedEvent, Snapshot } from "./snapshot.ts";

const samples = fileURLToPath(new URL("../samples/", import.meta.url));

let guest: Promise<GuestBundle> | undefined;

function probedGuest(): Promise<GuestBundle> {
  return (guest ??= bundleGuest({ ...guestSources, entry: fileURLToPath(new URL("./probe.ts", import.meta.url)) }));
}

/** The events of a port, and with each what the loop held, where it was probed. */
async function run(port: string): Promise<{ events: ProbedEvent[]; ending: RunEnding }> {
  const { code } = lower(port);
  const { code: library, parts } = await probedGuest();
  const loaded = loadedParts(code, parts);
  const events: ProbedEvent[] = [];
  const post = (batch: string): void => {
    const probes: readonly ProbedEvent[] = JSON.parse(batch);
    for (const [index, event] of readEvents(batch).entries()) events.push({ ...event, probe: probes[index]?.probe });
  };
  const engine = await startEngine({ module: await engineModule(), guest: library, memory: defaultLimits.memory, stack: defaultLimits.stack });
  const ending = engine.run({ program: code, parts: loaded, file: "example.py", limits: { ...defaultLimits, stepTime: 60_000, totalTime: 60_000 }, now: () => performance.now(), post });
  return { events, ending };
}

function told(state: RunState): Snapshot {
  const tasks = [...state.tasks.values()].filter(({ status }) => status !== "done" && status !== "cancelled" && status !== "failed");
  const alive = new Set(tasks.map(({ id }) => id));
  return {
    ready: state.ready.map((entry) => (entry.kind === "task" ? `task ${entry.task}` : entry.kind === "timer" ? `timer ${entry.timer}` : `handle ${entry.handle}`)),
    timers: state.timers.map(({ timer, when }) => `${timer} at ${when}`),
    tasks: tasks.map(({ id, name, status, on, awaitedBy, stack }) => ({
      task: id,
      name,
      does: status === "waiting" ? `waits for ${on?.future}` : status === "blocking" ? "running" : status,
      awaitedBy: awaitedBy.filter((each) => alive.has(each)).sort((a, b) => a - b),
      stack: status === "running" || status === "blocking" ? [] : stack.map((frame) => `${frame.name} ${frame.line}`),
    })),
    running: state.running?.kind === "task" ? state.running.task : 0,
  };
}

/** What lanes and states say of one task at every moment, where they differ. */
function lanesThatDiffer(timeline: Timeline): string[] {
  const differences: string[] = [];
  for (const { index } of timeline.moments.slice(0, -1)) {
    const { tasks } = timeline.stateAt(index);
    for (const lane of timeline.lanes.slice(1)) {
      const span = lane.spans.find(({ from, to }) => from <= index && index < to);
      const shown = span?.kind ?? (lane.end !== null && lane.end.moment <= index ? lane.end.kind : undefined);
      const is = tasks.get(lane.task)?.status;
      if (shown !== is) differences.push(`${lane.name} at moment ${index}: the lane shows ${shown}, the state is ${is}`);
    }
  }
  return differences;
}

describe("at every moment of", () => {
  for (const name of readdirSync(samples)) {
    test(name, async () => {
      const { events, ending } = await run(readFileSync(`${samples}${name}/program.ts`, "utf8"));
      const state = new StateMachine();
      let probes = 0;
      for (const [index, event] of events.entries()) {
        state.apply(event);
        if (event.probe === undefined) continue;
        probes++;
        expect(told(state.copy().toState()), `event ${index}: ${JSON.stringify({ ...event, probe: undefined })}`).toEqual(event.probe);
      }
      const timeline = timelineOf(events, ending);
      expect(lanesThatDiffer(timeline)).toEqual([]);
      if (events.some(({ kind }) => kind === "step")) expect(probes).toBeGreaterThan(0);
    });
  }
});

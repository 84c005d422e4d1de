// Events come from a sandbox that runs anybody's program: whatever they say, and in whatever order, the timeline takes them.
import { describe, expect, test } from "vitest";
import type { LoopEvent, Waiting } from "../../src/asyncio/observer.ts";
import { compareRuns, findingsOf, firstWrong, scaleOf, sentencesOf, svgOf, timelineOf, treeOf } from "../../src/timeline/index.ts";
import { Random } from "../fuzz/random.ts";

const kinds: readonly Waiting["what"][] = ["timer", "future", "task", "lock", "event", "condition", "semaphore", "barrier", "queue", "gather", "wait", "group", "thread", "work", "network", "turn"];

function anyEvents(seed: number): LoopEvent[] {
  const random = new Random(seed);
  const id = (): number => random.integer(0, 5);
  const name = (): string => random.pick(["a", "", "Task-1", "<b>", "TaskGroup._on_task_done", "Timeout._on_timeout"]);
  let at = 0;
  const makers: readonly (() => LoopEvent)[] = [
    () => ({ kind: "task-created", at, task: id(), name: name(), coroutine: name(), by: id(), line: id(), ...(random.chance(0.5) && { defined: id() }) }),
    () => ({ kind: "loop", at, state: random.pick(["running", "stopped", "closed"] as const) }),
    () => ({ kind: "task-renamed", at, task: id(), name: name() }),
    () => ({ kind: "step", at, task: id(), ...(random.chance(0.3) && { throws: "Error" }) }),
    () => ({ kind: "suspended", at, task: id(), on: { what: random.pick(kinds), future: id(), ...(random.chance(0.5) && { task: id() }), ...(random.chance(0.5) && { until: at + id() }), ...(random.chance(0.5) && { label: name() }) }, stack: [{ name: name(), line: id() }].slice(random.integer(0, 1)) }),
    () => ({ kind: "woken", at, task: id(), by: id() }),
    () => ({ kind: "cancel-requested", at, task: id(), by: id(), line: id() }),
    () => ({ kind: "done", at, task: id(), result: name() }),
    () => ({ kind: "cancelled", at, task: id() }),
    () => ({ kind: "failed", at, task: id(), error: name(), message: name(), line: id() }),
    () => ({ kind: "awaits", at, task: id(), tasks: [id(), id()] }),
    () => ({ kind: "scheduled", at, handle: id(), name: name(), by: id() }),
    () => ({ kind: "handle-cancelled", at, handle: id() }),
    () => ({ kind: "callback", at, name: name(), ...(random.chance(0.5) ? { handle: id() } : { timer: id() }) }),
    () => ({ kind: "timer-set", at, timer: id(), when: at + id() - 2, name: name(), by: id() }),
    () => ({ kind: "timer-cancelled", at, timer: id() }),
    () => ({ kind: "blocked", at, task: id(), until: at + id() - 1, line: id(), ...(random.chance(0.3) && { thread: id() }) }),
    () => ({ kind: "computed", at, task: id(), work: 1_000_000 * id() }),
    () => ({ kind: "thread-started", at, thread: id(), name: name(), by: id(), line: id(), ...(random.chance(0.3) && { from: id() }) }),
    () => ({ kind: "thread-waits", at, thread: id(), on: { what: random.pick(kinds), future: 0, ...(random.chance(0.5) && { until: at + id() }) }, line: id() }),
    () => ({ kind: "thread-goes-on", at, thread: id(), line: id() }),
    () => ({ kind: "thread-ended", at, thread: id() }),
    () => ({ kind: "never-awaited", at, name: name(), line: id() }),
    () => ({ kind: "never-retrieved", at, task: id(), error: name(), message: name() }),
    () => ({ kind: "print", at, task: id(), stream: random.pick(["stdout", "stderr"] as const), text: random.pick(["", "\n", "x\ny", "z\n"]), line: id() }),
  ];
  return Array.from({ length: 120 }, () => {
    // Time may go back, too.
    if (random.chance(0.3)) at += random.integer(-1, 3);
    return random.pick(makers)();
  });
}

const endings = ["ended", "raised", "deadlock", "limit", "?"];
const axis = { moment: 10, gap: 20, doubling: 10 };

describe("events of any kind in any order", () => {
  test("make a timeline whose every moment can be asked for", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const events = anyEvents(seed);
      const timeline = timelineOf(events, { kind: endings[seed % endings.length] ?? "" });
      for (const { index } of timeline.moments) {
        const state = timeline.stateAt(index);
        expect(treeOf(state, "x.py").every((text) => typeof text === "string")).toBe(true);
        expect(state.timers.every(({ when }, place) => place === 0 || when >= (state.timers[place - 1]?.when ?? 0))).toBe(true);
      }
      for (const { spans } of [...timeline.lanes, ...timeline.threads]) expect(spans.every(({ from, to }, place) => from < to && from >= (spans[place - 1]?.to ?? 0)), `seed ${seed}`).toBe(true);
      expect(sentencesOf(timeline).every((sentence) => /^-?[\d.]+ s: .*[.!?]$/s.test(sentence)), `seed ${seed}`).toBe(true);
      expect(findingsOf(timeline, () => "await a()").every(({ moment }) => timeline.moments[moment] !== undefined)).toBe(true);
      expect(svgOf(timeline, { title: "x" })).toMatch(/^<svg .*<\/svg>$/s);
      expect(scaleOf(timeline.moments, axis).width).toBeGreaterThan(0);
      expect(compareRuns(timeline, timeline, (moments) => scaleOf(moments, axis)).differences).toEqual([]);
      firstWrong(timeline, ["z", "x"]);
    }
  });
});

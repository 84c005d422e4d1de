import { describe, expect, test } from "vitest";
import { readEvents, readMessage, readOutcome } from "../../src/sandbox/read-message.ts";

const print = { kind: "print", at: 0.5, task: 1, stream: "stdout", text: "x\n", line: 3 };

describe("messages", () => {
  test.each([
    [{ type: "ready" }],
    [{ type: "failed", reason: "no memory" }],
    [{ type: "events", run: 1, events: "[]" }],
    [{ type: "end", run: 1, outcome: { kind: "ended" } }],
  ])("%j is one", (message) => {
    expect(readMessage(message)).toEqual(message);
  });

  test.each([
    [null], [undefined], [1], ["ready"], [[]], [{}], [{ type: "run" }], [{ type: "events" }], [{ type: "events", run: "1", events: "[]" }],
    [{ type: "events", run: 1, events: [print] }], [{ type: "end", run: 1 }], [{ type: "end", run: 1, outcome: { kind: "won" } }],
    [{ type: "end", run: 1, outcome: { kind: "limit", limit: "patience" } }],
  ])("%j is none", (value) => {
    expect(readMessage(value)).toBe(null);
  });

  test("are read without running anything of theirs", () => {
    expect(readMessage(Object.create({ type: "ready" }))).toBe(null);
    const trap = { get type(): string { throw new Error("read"); } };
    expect(readMessage(trap)).toBe(null);
  });
});

describe("events", () => {
  test("keep known fields only, own ones only", () => {
    const forged = `[{"kind":"print","at":0.5,"task":1,"stream":"stdout","text":"x\\n","line":3,"extra":1,"__proto__":{"admin":true},"constructor":1}]`;
    const [event] = readEvents(forged);
    expect(event).toEqual(print);
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect(event && Object.keys(event)).toEqual(Object.keys(print));
  });

  test("that are not events are left out", () => {
    const values = [print, null, 1, [], {}, { ...print, at: "0" }, { ...print, at: null }, { ...print, stream: "x" }, { ...print, text: {} }, { ...print, line: -1 }, { ...print, line: 1.5 }, { kind: "step", at: 0 }];
    expect(readEvents(JSON.stringify(values))).toEqual([print]);
    expect(readEvents("{}")).toEqual([]);
    expect(readEvents("[")).toEqual([]);
    expect(readEvents("[".repeat(1e6))).toEqual([]);
  });

  test("of every kind pass unchanged", () => {
    const at = 1;
    const events = [
      { kind: "task-created", at, task: 1, name: "Task-1", coroutine: "main", by: 0, line: 2 },
      { kind: "task-created", at, task: 1, name: "Task-1", coroutine: "main", by: 0, line: 2, defined: 1 },
      { kind: "task-created", at, task: 2, name: "Task-2", coroutine: "tick", by: 1, line: 9, defined: 4, begins: 5 },
      { kind: "loop", at, state: "running" },
      { kind: "task-renamed", at, task: 1, name: "a" },
      { kind: "step", at, task: 1 },
      { kind: "step", at, task: 1, throws: "CancelledError" },
      { kind: "suspended", at, task: 1, on: { what: "timer", future: 1, until: 2 }, stack: [{ name: "main", line: 2 }] },
      { kind: "suspended", at, task: 1, on: { what: "task", future: 2, task: 3, label: "Task-3" }, stack: [] },
      { kind: "suspended", at, task: 1, on: { what: "lock", future: 2, lock: 1, holder: 2 }, stack: [] },
      { kind: "woken", at, task: 1, by: 0 },
      { kind: "cancel-requested", at, task: 1, by: 2, line: 3 },
      { kind: "done", at, task: 1, result: "None" },
      { kind: "cancelled", at, task: 1 },
      { kind: "failed", at, task: 1, error: "ValueError", message: "x", line: 3 },
      { kind: "awaits", at, task: 1, tasks: [2, 3] },
      { kind: "scheduled", at, handle: 1, name: "f", by: 1 },
      { kind: "scheduled", at, handle: 1, name: "f", by: 0, from: 2 },
      { kind: "suspended", at, task: 1, on: { what: "thread", future: 2, thread: 1 }, stack: [] },
      { kind: "handle-cancelled", at, handle: 1 },
      { kind: "callback", at, name: "f", handle: 1 },
      { kind: "callback", at, name: "f", timer: 1 },
      { kind: "timer-set", at, timer: 1, when: 2, name: "f", by: 1 },
      { kind: "timer-cancelled", at, timer: 1 },
      { kind: "blocked", at, task: 1, until: 2, line: 3 },
      { kind: "blocked", at, task: 0, until: 2, line: 3, thread: 1 },
      { kind: "thread-started", at, thread: 1, name: "asyncio_0", by: 1, line: 3 },
      { kind: "thread-started", at, thread: 2, name: "b", by: 0, line: 3, from: 1 },
      { kind: "thread-waits", at, thread: 1, on: { what: "work", future: 0 }, line: 0 },
      { kind: "thread-goes-on", at, thread: 1, line: 3 },
      { kind: "thread-ended", at, thread: 1 },
      { kind: "never-awaited", at, name: "f", line: 3 },
      { kind: "never-retrieved", at, task: 1, error: "ValueError", message: "x" },
      print,
    ];
    expect(readEvents(JSON.stringify(events))).toEqual(events);
  });
});

describe("outcomes", () => {
  test("of every kind pass unchanged", () => {
    for (const outcome of [
      { kind: "ended" },
      { kind: "raised", type: "E", message: "m", traceback: "t" },
      { kind: "exited", code: 3 },
      { kind: "deadlock", waiting: ["a"] },
      { kind: "refused", reason: "r", line: 2 },
      { kind: "invalid", message: "m", line: 2 },
      { kind: "limit", limit: "memory" },
      { kind: "stopped" },
      { kind: "broken", reason: "r" },
    ]) {
      expect(readOutcome({ ...outcome, extra: 1 })).toEqual(outcome);
    }
  });

  test("cut text that no error has", () => {
    const outcome = readOutcome({ kind: "raised", type: "E".repeat(1e6), message: "m".repeat(1e6), traceback: "t".repeat(1e6) });
    expect(JSON.stringify(outcome).length).toBeLessThan(100_000);
  });

  test("with parts missing are none", () => {
    for (const kind of ["raised", "exited", "deadlock", "refused", "invalid", "limit", "broken"]) expect(readOutcome({ kind })).toBe(null);
  });
});

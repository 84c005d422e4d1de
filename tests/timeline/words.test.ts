// What pictures and sentences say in few words, and text of a program in them: never so long that it hides the rest.
import { expect, test } from "vitest";
import { shortened, timelineOf, waitingLabel } from "../../src/timeline/index.ts";

test("a label says who holds the lock that is waited for", () => {
  const timeline = timelineOf([{ kind: "task-created", at: 0, task: 2, name: "writer", coroutine: "write", by: 0, line: 3 }]);
  expect(waitingLabel(timeline, { what: "lock", future: 1, lock: 1, holder: 2 })).toBe("waits: lock of writer");
  expect(waitingLabel(timeline, { what: "lock", future: 1, lock: 1, holder: 0 })).toBe("waits: lock");
});

test("short text is left as it is, but on one line", () => {
  expect(shortened("[1, 2]")).toBe("[1, 2]");
  expect(shortened("a\n  b\n")).toBe("a b ");
});

test("of long text the beginning and the end are told", () => {
  const told = shortened(`[${"0, ".repeat(1000)}'last']`, 60);
  expect(told).toMatch(/^\[0, 0, .* … .*, 'last'\]$/);
  expect([...told]).toHaveLength(60);
  expect([...shortened("🌊".repeat(500), 60)]).toHaveLength(60);
});

import { expect, test } from "vitest";
import { Announcer } from "../../src/site/announcer.ts";

test("the first sentence is said at once", () => {
  const announcer = new Announcer();
  announcer.sentence("Running.");
  expect(announcer.due(0)).toBe("Running.");
});

test("what comes within half a second is said together, once", () => {
  const announcer = new Announcer();
  announcer.sentence("Running.");
  announcer.due(1_000);
  announcer.line("a");
  expect(announcer.due(1_100)).toBeUndefined();
  announcer.line("b");
  expect(announcer.due(1_499)).toBeUndefined();
  expect(announcer.due(1_500)).toBe("a\nb");
  expect(announcer.due(3_000)).toBeUndefined();
});

test("a flood of lines becomes their number and the last of them", () => {
  const announcer = new Announcer();
  for (let n = 1; n <= 5_000; n++) announcer.line(`line ${n}`);
  announcer.sentence("Ended after 0.0 s.");
  expect(announcer.due(0)).toBe("5000 lines\nline 5000\nEnded after 0.0 s.");
});

test("at most two announcements in any second", () => {
  const announcer = new Announcer();
  const said: number[] = [];
  for (let now = 0; now < 10_000; now += 16) {
    announcer.line("tick");
    if (announcer.due(now) !== undefined) said.push(now);
  }
  expect(said.length).toBeGreaterThan(15);
  for (const [index, now] of said.entries()) expect((said[index + 2] ?? Infinity) - now).toBeGreaterThanOrEqual(1_000);
});

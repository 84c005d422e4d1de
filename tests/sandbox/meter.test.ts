import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/sandbox/limits.ts";
import type { Limits } from "../../src/sandbox/limits.ts";
import { Meter } from "../../src/sandbox/meter.ts";

function metered(given: Partial<Limits> = {}) {
  const clock = { now: 0 };
  const posted: string[] = [];
  const meter = new Meter({ limits: { ...defaultLimits, ...given }, now: () => clock.now, post: (events) => posted.push(events) });
  return { clock, posted, meter };
}

const print = (text: string) => ({ kind: "print", at: 0, task: 0, stream: "stdout", text, line: 1 });
const batch = (...events: object[]) => JSON.stringify(events);

describe("time", () => {
  test("a step that computes too long is the step's fault, many short ones the run's", () => {
    const { clock, meter } = metered({ stepTime: 10, totalTime: 25 });
    clock.now = 10;
    expect(meter.interrupted(0)).toBe(false);
    clock.now = 11;
    expect(meter.interrupted(0)).toBe(true);
    expect(meter.exceeded).toBe("step-time");

    const other = metered({ stepTime: 10, totalTime: 25 });
    for (other.clock.now = 0; other.clock.now <= 25; other.clock.now += 5) {
      expect(other.meter.interrupted(other.clock.now)).toBe(false);
    }
    other.clock.now = 26;
    expect(other.meter.interrupted(25)).toBe(true);
    expect(other.meter.exceeded).toBe("total-time");
  });

  test("a step stays the step's fault where a busy machine let the run's time go by with it", () => {
    const { clock, meter } = metered({ stepTime: 10, totalTime: 25 });
    clock.now = 9;
    expect(meter.interrupted(0)).toBe(false);
    clock.now = 40;
    expect(meter.interrupted(0)).toBe(true);
    expect(meter.exceeded).toBe("step-time");
  });

  test("an interrupted run has a moment to hand over what it holds", () => {
    const { clock, meter } = metered({ stepTime: 10 });
    clock.now = 11;
    expect(meter.interrupted(0)).toBe(true);
    meter.reprieve(5);
    expect(meter.interrupted(0)).toBe(false);
    clock.now = 17;
    expect(meter.interrupted(0)).toBe(true);
    expect(meter.exceeded).toBe("step-time");
  });
});

describe("batches", () => {
  test("the first go at once, later ones every 50 ms, the rest when asked", () => {
    const { clock, posted, meter } = metered();
    for (let i = 0; i < 100; i++) meter.take(batch(print(`${i}`)));
    expect(posted).toHaveLength(8);
    clock.now = 50;
    expect(meter.interrupted(0)).toBe(false);
    expect(posted).toHaveLength(9);
    meter.take(batch(print("last")));
    meter.flush();
    meter.flush();
    expect(posted).toHaveLength(10);
    expect(posted.flatMap((text) => JSON.parse(text)).map((event) => event.text)).toEqual([...Array.from({ length: 100 }, (_, i) => `${i}`), "last"]);
  });

  test("one that would keep the page from answering is not waited with", () => {
    const { posted, meter } = metered({ outputBytes: 1e9 });
    for (let i = 0; i < 20; i++) meter.take(batch(print("x".repeat(300_000))));
    expect(posted).toHaveLength(20);
  });
});

describe("output", () => {
  test("is cut where the last allowed byte of UTF-8 is", () => {
    const { posted, meter } = metered({ outputBytes: 7 });
    meter.take(batch(print("é€"), print("😀"), print("never")));
    meter.flush();
    expect(meter.exceeded).toBe("output");
    expect(posted.flatMap((text) => JSON.parse(text)).map((event) => event.text)).toEqual(["é€", "\ud83d"]);
  });

  test("may fill its last line and no more", () => {
    const { meter } = metered({ outputLines: 2 });
    meter.take(batch(print("a\nb\n")));
    expect(meter.exceeded).toBe(null);
    meter.take(batch(print("c")));
    expect(meter.exceeded).toBe("output");
  });

  test("too long to be copied is not copied", () => {
    const { meter } = metered();
    expect(meter.admits(100)).toBe(true);
    expect(meter.admits(1e7)).toBe(false);
    expect(meter.exceeded).toBe("output");
    expect(meter.admits(100)).toBe(false);
  });
});

describe("events", () => {
  test("end the run when there are too many, or too long ones", () => {
    const { posted, meter } = metered({ events: 3 });
    meter.take(batch(...Array.from({ length: 5 }, () => ({ kind: "callback", at: 0, name: "f" }))));
    expect(meter.exceeded).toBe("events");
    expect(posted.flatMap((text) => JSON.parse(text))).toHaveLength(3);

    const long = metered({ eventBytes: 1000 }).meter;
    expect(long.admits(1001)).toBe(false);
    expect(long.exceeded).toBe("events");
  });
});

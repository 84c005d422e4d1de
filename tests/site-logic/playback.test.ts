import { describe, expect, test } from "vitest";
import { Playback } from "../../src/site/playback.ts";

interface Named {
  readonly at: number;
  readonly name: string;
}

/** "a0 b0 c1.5" → events named a, b and c at those virtual times. */
function events(text: string): Named[] {
  return text.split(" ").map((word) => ({ name: word.slice(0, 1), at: Number(word.slice(1)) }));
}

function names(played: readonly Named[]): string {
  return played.map(({ name }) => name).join("");
}

function playing(text: string, speed = 1): Playback<Named> {
  const playback = new Playback<Named>(speed);
  playback.add(events(text));
  playback.complete();
  return playback;
}

describe("at speed 1, virtual seconds are real seconds", () => {
  test("events come when their time has come, several of one moment together", () => {
    const playback = playing("a0 b0 c1 d3");
    expect(names(playback.advance(5_000))).toBe("ab");
    expect(names(playback.advance(5_999))).toBe("");
    expect(names(playback.advance(6_000))).toBe("c");
    expect(names(playback.advance(7_999))).toBe("");
    expect(names(playback.advance(8_000))).toBe("d");
  });

  test("a late frame brings everything that is due, in order", () => {
    const playback = playing("a0 b1 c2 d9");
    playback.advance(0);
    expect(names(playback.advance(2_500))).toBe("bc");
    expect(playback.clock).toBe(2.5);
  });

  test("a frame that says an earlier time changes nothing", () => {
    const playback = playing("a0 b1");
    playback.advance(1_000);
    expect(names(playback.advance(500))).toBe("");
    expect(playback.clock).toBe(0);
  });
});

describe("speed", () => {
  test("4 plays four virtual seconds in a real one", () => {
    const playback = playing("a0 b4", 4);
    playback.advance(0);
    expect(names(playback.advance(999))).toBe("");
    expect(names(playback.advance(1_000))).toBe("b");
  });

  test("instant plays all that is known at once", () => {
    const playback = playing("a0 b4 c3600", Infinity);
    expect(names(playback.advance(0))).toBe("abc");
    expect(playback.clock).toBe(3600);
  });

  test("a change counts from the moment of the change", () => {
    const playback = playing("a0 b10");
    playback.advance(0);
    expect(names(playback.setSpeed(4, 2_000))).toBe("");
    expect(playback.clock).toBe(2);
    expect(names(playback.advance(3_999))).toBe("");
    expect(names(playback.advance(4_000))).toBe("b");
  });

  test("a change hands over what was due before it", () => {
    const playback = playing("a0 b1 c2");
    playback.advance(0);
    expect(names(playback.setSpeed(Infinity, 1_000))).toBe("b");
    expect(names(playback.advance(1_001))).toBe("c");
  });
});

describe("batches that come late", () => {
  test("the clock waits at the last event that is known, and the silence after it is kept whole", () => {
    const playback = new Playback<Named>(1);
    playback.add(events("a0"));
    expect(names(playback.advance(0))).toBe("a");
    playback.advance(700);
    expect(playback.clock).toBe(0);
    expect(playback.state).toEqual({ kind: "starved" });
    playback.add(events("b2"));
    playback.complete();
    expect(names(playback.advance(2_699))).toBe("");
    expect(names(playback.advance(2_700))).toBe("b");
  });

  test("nothing known yet is not the end", () => {
    const playback = new Playback<Named>(1);
    expect(names(playback.advance(0))).toBe("");
    expect(playback.state).toEqual({ kind: "starved" });
  });
});

describe("state", () => {
  test("waiting names the time of what comes next", () => {
    const playback = playing("a0 b2.5");
    playback.advance(0);
    expect(playback.state).toEqual({ kind: "waiting", until: 2.5 });
    expect(playback.position).toBe(1);
  });

  test("finished when all is played and no more will come", () => {
    const playback = playing("a0 b1");
    playback.advance(0);
    playback.advance(1_000);
    expect(playback.state).toEqual({ kind: "finished" });
    expect(playback.position).toBe(2);
  });

  test("a program that does nothing is finished at 0", () => {
    const playback = new Playback<Named>(1);
    playback.complete();
    playback.advance(0);
    expect(playback.state).toEqual({ kind: "finished" });
    expect(playback.clock).toBe(0);
  });
});

describe("going elsewhere", () => {
  test("the clock stands where the last event happened, and goes on from there", () => {
    const playback = playing("a0 b1 c3");
    playback.advance(0);
    playback.advance(2_000);
    playback.seek(1);
    expect(playback).toMatchObject({ position: 1, clock: 0, state: { kind: "waiting", until: 1 } });
    expect(names(playback.advance(60_000))).toBe("");
    expect(names(playback.advance(61_000))).toBe("b");
    playback.seek(99);
    expect(playback).toMatchObject({ position: 3, clock: 3, state: { kind: "finished" } });
  });

  test("what was not played can be forgotten", () => {
    const playback = playing("a0 b1 c3");
    playback.seek(2);
    playback.truncate();
    expect(names(playback.events)).toBe("ab");
    expect(playback.state).toEqual({ kind: "finished" });
  });
});

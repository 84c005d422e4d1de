import { describe, expect, test } from "vitest";
import { HeightReporter } from "../../src/site/embed/height.ts";
import { readEmbedOptions } from "../../src/site/embed/options.ts";

describe("options of an embed", () => {
  const plain = { language: null, speed: null, theme: "auto", editable: true, predict: false, events: false };

  test("are read from the query", () => {
    expect(readEmbedOptions("?lang=both&speed=steps&theme=dark&editable=0&predict=1&events=1")).toEqual({ language: "both", speed: "0", theme: "dark", editable: false, predict: true, events: true });
    expect(readEmbedOptions("?lang=TypeScript&speed=instant")).toEqual({ ...plain, language: "typescript", speed: "Infinity" });
  });

  test.each(["", "?", "?lang=ruby&speed=1000&theme=<script>&editable=no&events=true", "?lang=constructor&speed=__proto__", "?%E0%A4%A", `?lang=${"x".repeat(100_000)}`])("that make no sense are passed over: %.40s", (query) => {
    expect(readEmbedOptions(query)).toEqual(plain);
  });
});

describe("the height of an embed", () => {
  function open() {
    const parent = {};
    const posted: Record<string, unknown>[] = [];
    const timers: (() => void)[] = [];
    const frame = { height: 100 };
    const reporter = new HeightReporter({ parent, post: (message) => void posted.push({ ...message }), height: () => frame.height, later: (work) => void timers.push(work) });
    const heights = () => posted.filter(({ type }) => type === "interleave:height").map(({ height }) => height);
    return { parent, posted, frame, reporter, heights, pass: () => timers.splice(0).forEach((work) => work()) };
  }

  test("is told when it changes, to each kind of page in its own way", () => {
    const { posted, reporter, parent } = open();
    reporter.hear(parent, { context: "h5p", action: "hello" });
    expect(posted).toEqual([
      { context: "h5p", action: "hello" },
      { type: "interleave:height", height: 100 },
      { subject: "lti.frameResize", height: 100 },
      { context: "h5p", action: "resize", scrollHeight: 100 },
    ]);
  });

  test("is told once for many changes in a moment, and then as it is", () => {
    const { reporter, frame, heights, pass } = open();
    for (frame.height = 101; frame.height < 200; frame.height++) reporter.changed();
    expect(heights()).toEqual([101]);
    pass();
    expect(heights()).toEqual([101, 200]);
    pass();
    expect(heights()).toEqual([101, 200]);
  });

  test("is told at the end of the pause to a page that asks in it, though nothing has changed", () => {
    const { reporter, parent, posted, pass } = open();
    reporter.changed();
    const told = posted.length;
    reporter.hear(parent, { context: "h5p", action: "ready" });
    reporter.hear(parent, { context: "h5p", action: "hello" });
    expect(posted).toHaveLength(told);
    pass();
    expect(posted.slice(told)).toContainEqual({ context: "h5p", action: "resize", scrollHeight: 100 });
    const answered = posted.length;
    pass();
    expect(posted).toHaveLength(answered);
  });

  test("is told to the parent alone, and only when it asks in H5P’s words", () => {
    const { reporter, parent, posted } = open();
    reporter.hear({}, { context: "h5p", action: "hello" });
    for (const data of [null, "hello", 1, [], { action: "hello" }, { context: "h5p" }, { context: "h5p", action: "run" }]) reporter.hear(parent, data);
    expect(posted).toEqual([{ context: "h5p", action: "hello" }]);
  });

  test("stays in bounds", () => {
    const { reporter, frame, heights, pass } = open();
    for (const height of [0, -5, 1e9]) {
      frame.height = height;
      reporter.changed();
      pass();
    }
    expect(heights()).toEqual([1, 20_000]);
  });
});

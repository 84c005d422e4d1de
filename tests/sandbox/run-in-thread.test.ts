import { expect, test } from "vitest";
import { runInThread } from "../../src/sandbox/node/index.ts";

const endless = `$.import("python").print("before");\nfor (;;);`;

test("events arrive while the program runs, and a signal stops it", async () => {
  const stop = new AbortController();
  const heard: string[] = [];
  const { outcome, events } = await runInThread(endless, {
    file: "example.py",
    signal: stop.signal,
    limits: { stepTime: 60_000, totalTime: 60_000, watchdog: 60_000 },
    onEvents(batch) {
      for (const event of batch) if (event.kind === "print") heard.push(event.text);
      stop.abort();
    },
  });
  expect(outcome).toEqual({ kind: "stopped" });
  expect(heard).toEqual(["before\n"]);
  expect(events).toMatchObject([{ kind: "print", text: "before\n" }]);
});

test("a run that was stopped before it began does not begin", async () => {
  const { outcome } = await runInThread(endless, { file: "example.py", signal: AbortSignal.abort() });
  expect(outcome).toEqual({ kind: "stopped" });
});

test("a library that does not load is the sandbox's fault", async () => {
  for (const guest of ["(() => {", "", "globalThis.__interleave = {}", "throw new Error('no')"]) {
    const { outcome } = await runInThread("", { file: "example.py", guest });
    expect(outcome).toMatchObject({ kind: "broken" });
  }
});

test("tracebacks quote the Python that a program stands for", async () => {
  const { outcome } = await runInThread(`\n\nnull.x;`, { file: "lesson.py", python: ["first", "second()"], lineMap: [0, 1, 1, 2] });
  expect(outcome).toMatchObject({ kind: "raised", traceback: expect.stringMatching(/File "lesson\.py", line 2, in <module>\n    second\(\)/) });
});

// What code that a thread cannot stop in, such as a constructor, cannot do once it has waited: it runs in one go from
// there, so it cannot see what others do meanwhile. Each such thing ends the run with a sentence that names it. What
// threads can do is held by tests/samples.
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lowering/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";

async function run(body: string) {
  const program = `import * as asyncio from "asyncio"; import * as threading from "threading"; import * as time from "time";
import { Queue } from "queue"; import { print } from "python";
const event = new threading.Event(), lock = new threading.Lock(), queue = new Queue();
class Work { constructor() {
  print("begins");
  ${body}
} }
function work() { new Work(); }
async function main() {
  await asyncio.gather(asyncio.to_thread(work), asyncio.sleep(3));
}
asyncio.run(main());`;
  const { code, problems } = lower(program);
  expect(problems).toEqual([]);
  const { outcome, events } = await runProgram(code, { file: "example.py" });
  return { outcome, events, printed: events.flatMap((event) => (event.kind === "print" ? [event.text] : [])) };
}

const rest = "is not available at this point of a thread: a function in a thread runs in one go once it has waited, so it cannot see what others do meanwhile.";

describe("a constructor in a thread that has waited", () => {
  test.each([
    ["Event.is_set()", "time.sleep(1); event.is_set();"],
    ["Event.wait() with a timeout", "time.sleep(1); event.wait(1);"],
    ["Lock.locked()", "time.sleep(1); lock.locked();"],
    ["The clock", "lock.acquire(); lock.acquire(); time.monotonic();"],
    ["threading.active_count()", "time.sleep(1); threading.active_count();"],
  ])("is refused %s", async (what, body) => {
    const { outcome, printed } = await run(body);
    expect(outcome).toMatchObject({ kind: "refused", line: 6 });
    expect(outcome).toHaveProperty("reason", expect.stringContaining(`${what} ${rest}`));
    expect(printed).toEqual(["begins\n"]);
  });

  test("is told what to use in the place of a queue's get", async () => {
    const { outcome } = await run("time.sleep(1); queue.get();");
    expect(outcome).toHaveProperty("reason", `Queue.get() ${rest} Let the function return its results, or use asyncio.Queue.`);
  });

  test("is refused what turns out to fail when its time comes", async () => {
    const { outcome } = await run("time.sleep(1); lock.release();");
    expect(outcome).toHaveProperty("reason", `What raises RuntimeError: release unlocked lock ${rest}`);
  });

  test("may do all this before it waits", async () => {
    const { outcome, printed } = await run("queue.put(1); print(event.is_set(), lock.locked(), queue.get(), time.monotonic());");
    expect(outcome).toEqual({ kind: "ended" });
    expect(printed).toEqual(["begins\n", "False False 1 0.0\n"]);
  });
});

test("what a thread prints belongs to no task, to its own line and to its own time", async () => {
  const { events } = await run("time.sleep(1); print('one'); time.sleep(1);\n  print('two');");
  const prints = events.filter((event) => event.kind === "print");
  expect(prints.map(({ at, task, line, text }) => [at, task, line, text])).toEqual([
    [0, 0, 5, "begins\n"],
    [1, 0, 6, "one\n"],
    [2, 0, 7, "two\n"],
  ]);
});

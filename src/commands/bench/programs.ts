// The programs that are measured, for the sandbox (lowered), for the bare engine and for Pyodide. Runs anywhere.

export const hello = `$.import("python").print("hello");`;

export const STEPS = 100_000;

/** A hundred tasks that give each other turns. */
export const steps = tasksInTurn(100, STEPS / 100);

/** Tasks under one `gather`, each of which sleeps for no time that often. */
export function tasksInTurn(tasks: number, turns: number): string {
  return gathered(tasks, `for (let i = 0; i < ${turns}; i++) yield ($.line = 3, asyncio.sleep(0));`);
}

/** Tasks under one `gather` that all sleep at once. */
export function sleepers(tasks: number): string {
  return gathered(tasks, "yield ($.line = 3, asyncio.sleep(1));");
}

/** A call takes 65,534 arguments at most, so more tasks than that are gathered in several. */
function gathered(tasks: number, body: string): string {
  const groups = Math.ceil(tasks / 50_000);
  const group = `asyncio.gather(...Array.from({ length: ${Math.ceil(tasks / groups)} }, () => task()))`;
  return `const asyncio = $.import("asyncio");
const task = $.coroutine(function* () { ${body} }, "task");
asyncio.run($.coroutine(function* () {
  yield ($.line = 5, ${groups === 1 ? group : `asyncio.gather(${Array(groups).fill(group).join(", ")})`});
}, "main")());`;
}

export const SWITCHES = 500_000;

/** The least that could do the same: a hundred generators in turn. */
export const switches = `(function () {
  "use strict";
  function* turns() {
    for (;;) yield;
  }
  const tasks = Array.from({ length: 100 }, turns);
  for (let round = 0; round < ${SWITCHES / 100}; round++) for (const task of tasks) task.next();
})()`;

/** The same hundred tasks under CPython, on a loop that never waits. */
export const pythonSteps = `
import asyncio, selectors

class Never(selectors.SelectSelector):
    def select(self, timeout=None):
        return []

class Loop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Never()
    def _process_events(self, events):
        pass
    def _write_to_self(self):
        pass

async def turns():
    for _ in range(${STEPS / 100}):
        await asyncio.sleep(0)

async def main():
    await asyncio.gather(*(turns() for _ in range(100)))

asyncio._set_running_loop(None)
asyncio.Runner(loop_factory=Loop).run(main())
`;

// What coroutines hold at each print of the programs in the folder, told by a run that stops there, is what CPython's frames
// hold; and a program that is lowered to be read runs as it does otherwise.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { LoopEvent } from "../../src/asyncio/observer.ts";
import { lower } from "../../src/lowering/index.ts";
import { localNames, port } from "../../src/porter/index.ts";
import { openProgramRunner } from "../../src/sandbox/node/index.ts";
import { useOracle } from "../support/oracle.ts";

const runner = openProgramRunner();
const folder = fileURLToPath(new URL("./inspection/", import.meta.url));
const programs = readdirSync(folder).map((name) => ({ name, python: readFileSync(folder + name, "utf8") }));

/** Under CPython: each print notes the frames of the coroutines that run. */
const noting = `
import builtins, json, sys
noted = []
def noting_print(*args, written=print, **options):
    written(*args, **options)
    frames, frame = [], sys._getframe(1)
    while frame is not None:
        code = frame.f_code
        if code.co_flags & 0x280 and code.co_filename.endswith("example.py"):
            held = {name: repr(value) for name, value in frame.f_locals.items() if name not in code.co_freevars}
            frames.insert(0, {"name": code.co_qualname, "line": frame.f_lineno, "locals": {name: text if len(text) <= 1000 else text[:999] + "…" for name, text in held.items()}})
        frame = frame.f_back
    noted.append(frames)
builtins.print = noting_print
`;

interface Frame {
  readonly name: string;
  readonly line: number;
  readonly locals: Readonly<Record<string, string>>;
}

/** Addresses are each interpreter's own. */
function withoutAddresses<T>(noted: T): T {
  return JSON.parse(JSON.stringify(noted).replace(/0x[0-9a-f]{6,}/g, "0x"));
}

interface Prepared {
  readonly events: readonly LoopEvent[];
  inspect(events: number, task: number): Promise<Frame[] | string>;
}

async function prepare(python: string): Promise<Prepared> {
  const { code, lineMap, problems } = port(python);
  expect(problems).toEqual([]);
  const options = { file: "example.py", python: python.split("\n"), lineMap };
  const own = await runner.run(lower(code).code, options);
  const read = lower(code, { locals: localNames(python) }).code;
  expect(await runner.run(read, options)).toEqual(own);
  return {
    events: own.events,
    async inspect(events, task) {
      const { outcome, events: told } = await runner.run(read, { ...options, inspect: { events, task } });
      const last = told.at(-1);
      if (outcome.kind !== "stopped" || last?.kind !== "inspected") return outcome.kind;
      expect(told.slice(0, events)).toEqual(own.events.slice(0, events));
      return last.stack.map(({ name, line, locals }) => ({ name, line: lineMap[line] ?? 0, locals: Object.fromEntries(locals) }));
    },
  };
}

describe("what coroutines hold", () => {
  const oracle = useOracle();

  for (const { name, python } of programs) {
    test(name, async () => {
      const recording = await oracle().run(`import noting; ${python}\nimport json, sys; sys.stderr.write(json.dumps(noting.noted))\n`, { file: "example.py", modules: { noting } });
      const inCPython: Frame[][] = JSON.parse(recording.written.filter(({ stream }) => stream === "stderr").map(({ text }) => text).join(""));
      const { events, inspect } = await prepare(python);
      const held: (Frame[] | string)[] = [];
      for (const [index, event] of events.entries()) if (event.kind === "print") held.push(await inspect(index + 1, event.task));
      expect(withoutAddresses(held)).toEqual(withoutAddresses(inCPython));
    });
  }
});

/** Values are written by code of the program, which may do anything then: the run is over. */
const hostile = `
import asyncio

class Raises:
    def __repr__(self):
        raise ValueError("no")

class Prints:
    def __repr__(self):
        print("printed by a repr")
        asyncio.create_task(main())
        return "<b>" + "x" * 100

class Loops:
    def __repr__(self):
        while True:
            pass

async def main():
    raises, prints = Raises(), Prints()
    long = "é" * 100_000
    many = [0] * 10_000
    ring = [1]
    ring.append(ring)
    print("one")
    loops = Loops()
    print("two")

asyncio.run(main())
`;

describe("values that the program writes", () => {
  test("are cut, or said not to be printable; one without end ends the run", async () => {
    const { events, inspect } = await prepare(hostile);
    const [one, two] = events.flatMap((event, index) => (event.kind === "print" ? [index + 1] : []));
    expect(await inspect(one ?? 0, 1)).toEqual([{ name: "main", line: 25, locals: { raises: "<unprintable __main__.Raises object>", prints: `<b>${"x".repeat(100)}`, long: `'${"é".repeat(998)}…`, many: `[${"0, ".repeat(1000).slice(0, 998)}…`, ring: "[1, [...]]" } }]);
    expect(await inspect(two ?? 0, 1)).toBe("limit");
    expect(await inspect(one ?? 0, 7)).toEqual([]);
  });

  test("of a port that was edited have the names that it has", async () => {
    const text = 'import * as asyncio from "asyncio";\nclass A { n = 1; async m(delay = 0.5) { for (const { v: w } of [{ v: 1 }]) { let later: number; await asyncio.sleep(delay); } } }\nasyncio.run(new A().m());\n';
    const { events } = await runner.run(lower(text, { locals: "all" }).code, { file: "example.ts", inspect: { events: 6, task: 1 } });
    expect(events.at(-1)).toMatchObject({ kind: "inspected", stack: [{ name: "A.m", line: 2, locals: [["delay", "0.5"], ["this", expect.stringContaining("A object")], ["w", "1"]] }] });
  });
});

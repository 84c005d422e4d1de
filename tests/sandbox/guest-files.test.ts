// Deferred files: evaluated when one of their names is first read, once, and never silently lacking one.
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { guestFiles } from "../../src/guest/guest-files.ts";
import { GUEST_GLOBAL } from "../../src/sandbox/guest-contract.ts";
import type { Guest } from "../../src/sandbox/guest-contract.ts";
import { startEngine } from "../../src/sandbox/engine.ts";
import { partsFor } from "../../src/sandbox/guest-parts.ts";
import { defaultLimits } from "../../src/sandbox/limits.ts";
import { type GuestBundle, bundleGuest } from "../../src/sandbox/node/bundle-guest.ts";
import { engineModule } from "../../src/sandbox/node/engine-parts.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";

/** A group of one file that says when it is evaluated. */
function group(file: string, names: string, before = ""): { files: string[]; text: string } {
  return { files: [file], text: `((require, $, give) => { globalThis.evaluated.push("${file}"); ${before} give({ "${file}": {${names}} }); })` };
}

let evaluated: string[] = [];

function tableOf(...groups: { files: string[]; text: string }[]): ReturnType<typeof guestFiles> {
  evaluated = [];
  Reflect.set(globalThis, "evaluated", evaluated);
  return guestFiles(groups);
}

describe("a table of files", () => {
  test("evaluates a group when one of its names is first read, and once", () => {
    const files = tableOf(group("a.ts", "one: 1, two: 2"), group("b.ts", "three: 3"));
    const a = files.require("a.ts");
    expect(evaluated).toEqual([]);
    expect([Reflect.get(a, "one"), Reflect.get(a, "two"), Reflect.get(a, "one")]).toEqual([1, 2, 1]);
    expect(evaluated).toEqual(["a.ts"]);
    expect(files.load("b.ts")).toEqual({ three: 3 });
    expect(evaluated).toEqual(["a.ts", "b.ts"]);
  });

  test("a name that a file has not is an error, before and after it is evaluated, deferred or not", () => {
    const files = tableOf(group("a.ts", "one: 1"));
    files.provide({ "core.ts": { there: 0 } }, (evaluate) => evaluate(), () => {
      throw new Error("nothing is lacking");
    });
    for (let i = 0; i < 2; i++) expect(() => Reflect.get(files.require("a.ts"), "two")).toThrow("a.ts has no two");
    expect(() => Reflect.get(files.require("core.ts"), "gone")).toThrow("core.ts has no gone");
    expect(() => files.require("c.ts")).toThrow("c.ts is not in the guest");
  });

  test("peeking evaluates nothing", () => {
    const files = tableOf(group("a.ts", "one: 1"));
    const read = () => Reflect.get(files.require("a.ts"), "one");
    expect(files.peek(read)).toBe(files.deferred);
    expect(evaluated).toEqual([]);
    expect(read()).toBe(1);
    expect(files.peek(read)).toBe(1);
  });

  test("a value that changes is seen to change", () => {
    const files = tableOf(group("a.ts", "get count() { return count; }, more() { count++; }", "let count = 0;"));
    const a = files.load("a.ts") as { count: number; more(): void };
    a.more();
    expect(a.count).toBe(1);
  });

  test("an evaluation that failed is done again when it is asked for again", () => {
    const files = tableOf(group("a.ts", "one: 1", "if (globalThis.evaluated.length < 2) throw new RangeError('no stack');"));
    expect(() => files.load("a.ts")).toThrow("no stack");
    expect(files.load("a.ts")).toEqual({ one: 1 });
  });

  test("files that need each other to be evaluated are told so", () => {
    const files = tableOf(group("a.ts", "one", "const { one } = require('b.ts');"), group("b.ts", "one", "const { one } = require('a.ts');"));
    expect(() => files.load("a.ts")).toThrow("a.ts need themselves to be evaluated");
  });
});

describe("the library's guest", () => {
  let code = "";
  let parts: GuestBundle["parts"] = {};
  beforeAll(async () => {
    ({ code, parts } = await bundleGuest());
  });

  /** Runs a program in a guest of its own, in this process, with the parts that are foreseen for its text. */
  function run(program: ($: { import(name: string): object }) => unknown, lowered: string): unknown {
    const context: Record<string, Guest> = {};
    runInNewContext(code, context);
    for (const name of partsFor(lowered, parts)) if (parts[name]?.isDeferred) context[GUEST_GLOBAL]?.addText(name, parts[name].code);
    let result: unknown;
    const outcome = context[GUEST_GLOBAL]?.run(
      ($) => (result = program($ as { import(name: string): object })),
      JSON.stringify({ file: "example.py", timers: 1 }),
      [0, 0],
      () => {},
    );
    expect(outcome).toBe(`{"kind":"ended"}`);
    return result;
  }

  function deferredNames(module: string): string[] {
    return run(($) => {
      const names = Object.getOwnPropertyDescriptors($.import(module));
      // Not its modules, `asyncio.log` and the like: they are no files that are deferred.
      return Object.keys(names).filter((name) => names[name]?.get !== undefined && !Object.hasOwn(parts, `${module}.${name}`));
    }, "") as string[];
  }

  test.each(["python", "asyncio"])("every deferred name of %s can be the first that is read, and is foreseen where it is imported", (module) => {
    const names = deferredNames(module);
    expect(names.length).toBeGreaterThan(25);
    for (const name of names) expect(typeof run(($) => Reflect.get($.import(module), name), `const { ${name}, x } = $.import("${module}");`), name).not.toBe("undefined");
  });

  test("every deferred name of asyncio is foreseen where it is read off the module", () => {
    for (const name of deferredNames("asyncio")) expect(typeof run(($) => Reflect.get($.import("asyncio"), name), `const a = $.import("asyncio"); a.${name}`), name).not.toBe("undefined");
  });

  test("a part that was not foreseen is asked for", async () => {
    const lacked: string[] = [];
    const engine = await startEngine({ module: await engineModule(), guest: code, memory: defaultLimits.memory, stack: defaultLimits.stack });
    const program = `const { print } = $.import("python"); print("x"); try { $.import("asyncio")["Lo" + "ck"]; } catch (e) { print("caught"); }`;
    const events: string[] = [];
    const outcome = engine.run({ program, file: "example.py", limits: defaultLimits, now: () => 0, post: (batch) => events.push(batch), lacks: (part) => lacked.push(part) });
    expect([lacked, outcome]).toEqual([["locks"], { kind: "broken", reason: `the library's part "locks" is not there` }]);
    expect(events.join()).not.toContain("caught");
  });

  test.each(["threading", "concurrent.futures", "heapq"])("the deferred module %s can be imported", (module) => {
    expect(run(($) => Object.keys($.import(module)).length, `$.import("${module}")`)).toBeGreaterThan(5);
  });

  test("a program may put something else in a deferred name's place", () => {
    expect(run(($) => Reflect.set($.import("asyncio"), "Lock", 7) && Reflect.get($.import("asyncio"), "Lock"), "")).toBe(7);
  });

  test("a program that prints, sleeps, fails and catches evaluates nothing that is deferred", async () => {
    const program = `const asyncio = $.import("asyncio"), { print, ValueError, dict } = $.import("python");
      const fails = $.coroutine(function* () { yield asyncio.sleep(1); throw new ValueError("no"); }, "fails");
      const main = $.coroutine(function* () {
        try { yield asyncio.gather(asyncio.sleep(0), asyncio.create_task(fails())); } catch (e) { print($.error(e)); }
      }, "main");
      asyncio.run(main());
      const isThere = (module, name) => Object.getOwnPropertyDescriptor($.import(module), name).get === undefined;
      print(["Lock", "wait_for", "TaskGroup", "to_thread"].map((name) => isThere("asyncio", name)), ["range", "add", "set", "f"].map((name) => isThere("python", name)));`;
    expect(await printed(program)).toBe("no\n[False, False, False, False] [False, False, False, False]\n");
  });

  test("a program that has no stack left for it gets its RecursionError, and the name later", async () => {
    const program = `const python = $.import("python");
      let tried = false;
      const deep = () => { try { deep(); } catch (e) { if (tried) throw e; tried = true; return typeof python.range; } };
      try { python.print(deep()); } catch (e) { python.print($.error(e).constructor.name); }
      python.print([...python.range(3)]);`;
    expect(await printed(program)).toBe("RecursionError\n[0, 1, 2]\n");
  });

  async function printed(program: string): Promise<string> {
    const { events, outcome } = await runProgram(program, { file: "example.py" });
    expect(outcome).toEqual({ kind: "ended" });
    return events.map((event) => (event.kind === "print" ? event.text : "")).join("");
  }
});

// The guest's bundle: lowered, joined, minified, the same every time.
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { afterAll, describe, expect, test } from "vitest";
import { partsFor } from "../../src/sandbox/guest-parts.ts";
import { bundleGuest, guestSources } from "../../src/sandbox/node/bundle-guest.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";

const root = fileURLToPath(new URL("guest-fixture", import.meta.url));
const entry = join(root, "guest", "main.ts");

interface Guest {
  readonly known: readonly string[];
  readonly first: Generator<unknown, unknown, unknown>;
}

describe("bundleGuest", () => {
  test("gives one script that runs the lowered library", async () => {
    const { code } = await bundleGuest({ root, entry });
    const global: { guest?: Guest } = {};
    runInNewContext(code, global);
    expect([...(global.guest?.known ?? [])]).toEqual(["sleep"]);
    expect(global.guest?.first.next()).toEqual({ done: false, value: 3 });
    expect(global.guest?.first.next("slept")).toEqual({ done: true, value: "slept" });
  });

  test("keeps the names that Python shows, in the library and in its parts", async () => {
    const program = [
      `const { print, type, ValueError, repr, len } = $.import("python");`,
      `const { CancelledError, Queue, sleep } = $.import("asyncio");`,
      `const { deque } = $.import("collections");`,
      `print(type(new ValueError()), CancelledError, Queue, type(new deque()), len.name, repr(sleep).slice(0, 15));`,
    ].join("\n");
    const { events } = await runProgram(program, { file: "example.py" });
    expect(events.flatMap((event) => (event.kind === "print" ? [event.text] : []))).toEqual([
      "<class 'ValueError'> <class 'asyncio.exceptions.CancelledError'> <class 'asyncio.queues.Queue'> <class 'collections.deque'> len <function sleep\n",
    ]);
  });

  test("a part is loaded after those it uses, and shares its classes with the library", async () => {
    const { parts } = await bundleGuest();
    expect(parts.random?.uses).toContain("bisect");
    expect(partsFor(`const random = $.import("random");`, parts)).toEqual(expect.arrayContaining(["bisect", "random"]));
    const program = `const random = $.import("random"); const { ValueError } = $.import("python"); try { random.sample([1], 2) } catch (e) { $.import("python").print(e instanceof ValueError) }`;
    const { events } = await runProgram(program, { file: "example.py" });
    expect(events.flatMap((event) => (event.kind === "print" ? [event.text] : []))).toEqual(["True\n"]);
  });

  test("has no async functions, types or imports left, and only one line", async () => {
    const { code } = await bundleGuest({ root, entry });
    expect(code).not.toMatch(/\basync\b|\bawait\b|\bimport\b|Promise|Seconds/);
    expect(code.trimEnd().split("\n")).toHaveLength(1);
  });

  test("is the same every time, and names the files that it was made of", async () => {
    const first = await bundleGuest({ root, entry });
    expect(await bundleGuest({ root, entry })).toEqual(first);
    expect(first.files.map((file) => file.slice(root.length + 1).replaceAll("\\", "/"))).toEqual([
      "asyncio/sleep.ts",
      "guest/main.ts",
      "python/lowered.ts",
    ]);
  });

  test("refuses to defer what the guest does not use, and what a file takes as a whole", async () => {
    await expect(bundleGuest({ root, entry, deferred: [{ files: ["asyncio/none.ts"] }] })).rejects.toThrow("asyncio/none.ts is deferred, but the guest does not use it.");
    const deferred = [{ files: ["asyncio/exceptions.ts"] }];
    await expect(bundleGuest({ ...guestSources, deferred })).rejects.toThrow(/takes all of asyncio\/exceptions\.ts, which is deferred: name what it needs\./);
  });

  describe("a source that cannot be lowered", () => {
    const made: string[] = [];
    afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

    test("is named, with its line", async () => {
      const folder = await mkdtemp(join(tmpdir(), "guest-"));
      made.push(folder);
      await mkdir(join(folder, "guest"));
      await writeFile(join(folder, "guest", "main.ts"), "const a = 1;\nexport const b = await a;\n");
      const bundling = bundleGuest({ root: folder, entry: join(folder, "guest", "main.ts") });
      await expect(bundling).rejects.toThrow("guest/main.ts:2:17: ERROR: [plugin: lowering] 'await' outside async function");
    });
  });
});

// The guest's bundle: lowered, joined, minified, the same every time.
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { afterAll, describe, expect, test } from "vitest";
import { bundleGuest } from "../../src/sandbox/node/bundle-guest.ts";

const root = fileURLToPath(new URL("guest-fixture", import.meta.url));
const entry = join(root, "guest", "main.ts");

interface Guest {
  readonly known: readonly string[];
  readonly error: string;
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

  test("keeps the names that Python shows", async () => {
    const { code } = await bundleGuest({ root, entry });
    const global: { guest?: Guest } = {};
    runInNewContext(code, global);
    expect(global.guest?.error).toBe("SleepyError");
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

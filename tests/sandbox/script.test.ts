// A port that is taken away as a file runs in Node alone, outside of the project, and does what CPython did.
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPort, readRecording } from "../../src/commands/content.ts";
import { scriptTail } from "../../src/sandbox/node/index.ts";
import { typescriptScript } from "../../src/site/share/script.ts";

let folder: string;
let tail: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "interleave-script-"));
  tail = await scriptTail();
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(program: string, change = (text: string): string => text) {
  const file = join(folder, "taken-away.ts");
  await writeFile(file, change(`${typescriptScript({ title: "Taken /*\n away", address: "https://example.org", program, version: "3.14.2", written: null }, "taken-away.ts")}\n${tail}`));
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
  return { stdout, stderr: stderr.replaceAll(file, "FILE"), status };
}

async function recorded(id: string) {
  const [port, recording] = [await readPort(id), await readRecording(id)];
  const stdout = recording?.written.flatMap(({ stream, text }) => (stream === "stdout" ? [text] : [])).join("");
  return { program: port?.source ?? "", stdout };
}

test.each(["coroutines-and-await/never-awaited", "ways-to-run/policy"])("%s prints what CPython did", async (id) => {
  const { program, stdout } = await recorded(id);
  expect(await run(program)).toMatchObject({ stdout, status: 0 });
});

test("an exception ends it as it ends Python, and the traceback speaks of the file", async () => {
  const { stdout, stderr, status } = await run('/** Fails. */\nasync function main() {\n  print("before", "*\\/");\n  throw new ValueError("no");\n}\n\nimport * as asyncio from "asyncio";\nimport { ValueError, print } from "python";\nasyncio.run(main());\n');
  expect({ stdout, status }).toEqual({ stdout: "before */\n", status: 1 });
  const { 1: line } = /File "FILE", line (\d+), in main\n {4}throw new ValueError\("no"\);\n/.exec(stderr) ?? [];
  const lines = (await readFile(join(folder, "taken-away.ts"), "utf8")).split("\n");
  expect(lines[Number(line) - 1]).toBe('  throw new ValueError("no");');
  expect(stderr).toMatch(/\nValueError: no\n$/);
});

test("what was changed in the file is what runs, also with line ends of Windows; a mistake is told with its line", async () => {
  const { program } = await recorded("coroutines-and-await/never-awaited");
  const changed = await run(program, (text) => text.replace(/^\/\*$/m, '/*\nimport { print as say } from "python";\nsay("changed");').replaceAll("\n", "\r\n"));
  expect(changed.stdout).toMatch(/^changed\n/);
  expect(await run("const = 1;\n")).toMatchObject({ stdout: "", status: 1, stderr: expect.stringMatching(/^FILE:7: /) });
});

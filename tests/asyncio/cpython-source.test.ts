// The lines of CPython's Lib/asyncio that representations show for the library's own functions are the lines that they
// stand at in the CPython that recordings are made with.
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { useOracle } from "../support/oracle.ts";

const folder = new URL("../../src/asyncio/", import.meta.url);
const oracle = useOracle();

interface Claim {
  readonly file: string;
  readonly line: number;
  /** What the line has in it. */
  readonly says: RegExp;
}

/** Functions and coroutines that are said to begin at a line, and lines that are said to make a task or future. */
function claimed(): Claim[] {
  const sources = readdirSync(folder).filter((name) => name.endsWith(".ts")).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const functions = sources.flatMap((text) => [...text.matchAll(/"([\w.<>]+)",\s+"(\w+\.py):(\d+)"/g)]);
  const coroutines = sources.flatMap((text) => [...text.matchAll(/at\("(\w+\.py)", "([\w.<>]+)", (\d+),/g)]).map(([all, file, name, line]) => [all, name, file, line]);
  const makers = sources.flatMap((text) => [...text.matchAll(/madeAt\("(\w+\.py):(\d+)"\)/g)]);
  return [
    ...[...functions, ...coroutines].map(([, name = "", file = "", line]) => ({ file, line: Number(line), says: new RegExp(`def ${name.split(".").at(-1)}\\(`) })),
    ...makers.map(([, file = "", line]) => ({ file, line: Number(line), says: /(create_task|Future|__init__)\(/ })),
  ];
}

test("each line that is named is the line of what it names", async () => {
  const claims = claimed();
  expect(claims.length).toBeGreaterThan(30);
  const files = [...new Set(claims.map(({ file }) => file))];
  const program = ["import importlib, inspect", ...files.map((file) => `print(inspect.getsource(importlib.import_module("asyncio.${file.slice(0, -3)}")), end="\\0")`)].join("\n");
  const { written } = await oracle().run(program);
  const texts = written.map(({ text }) => text).join("").split("\0");
  const wrong = claims.filter(({ file, line, says }) => !says.test(texts[files.indexOf(file)]?.split("\n")[line - 1] ?? ""));
  expect(wrong).toEqual([]);
});

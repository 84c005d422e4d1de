// `interleave run`: which words are whose, how a file's bytes become text, and what comes in and goes out through pipes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { decodePython } from "../../src/commands/decode.ts";
import { readRunArguments } from "../../src/commands/run-arguments.ts";
import { lower } from "../../src/lowering/index.ts";
import { port } from "../../src/porter/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8"): Uint8Array => Buffer.from(text, encoding);

test("Options before the file or right after it are the command's", () => {
  for (const words of [["--speed", "2", "--events", "a.py"], ["a.py", "--events", "--speed=2"]]) {
    expect(readRunArguments(words)).toEqual({ help: false, file: "a.py", events: true, speed: "2", programArguments: [] });
  }
});

test("Everything from the first other word on is the program's", () => {
  expect(readRunArguments(["a.py", "--name", "x", "--events"])).toMatchObject({ file: "a.py", events: false, programArguments: ["--name", "x", "--events"] });
  expect(readRunArguments(["a.py", "--", "--events"])).toMatchObject({ events: false, programArguments: ["--events"] });
  expect(readRunArguments(["--", "a.py", "--help"])).toMatchObject({ help: false, file: "a.py", programArguments: ["--help"] });
});

test("sys.argv holds the program's name and its arguments, and belongs to the program", async () => {
  const program = lower('import { print } from "python"; import * as sys from "sys"; sys.argv.push("more"); print(sys.argv);').code;
  const printed = async (argv?: readonly string[]) => {
    const { events } = await runProgram(program, { file: "example.py", ...(argv === undefined ? {} : { argv }) });
    return events.flatMap((event) => (event.kind === "print" ? [event.text] : []));
  };
  expect(await printed(["a.py", "3"])).toEqual(["['a.py', '3', 'more']\n"]);
  expect(await printed()).toEqual(["['example.py', 'more']\n"]);
});

test("A Python file is UTF-8, with or without a byte order mark, unless its first two lines say otherwise", () => {
  expect(decodePython(bytes('x = "é"'), "a.py")).toEqual({ text: 'x = "é"' });
  expect(decodePython(bytes("\ufeffx = 1"), "a.py")).toEqual({ text: "x = 1" });
  const latin = '#!/usr/bin/python\n# -*- coding: latin-1 -*-\nx = "é"';
  expect(decodePython(bytes(latin, "latin1"), "a.py")).toEqual({ text: latin });
  expect(decodePython(bytes("# vim: set fileencoding=cp1252 :\nx = '\x80'", "latin1"), "a.py")).toEqual({ text: "# vim: set fileencoding=cp1252 :\nx = '€'" });
});

test("What cannot be decoded is said as CPython says it", () => {
  expect(decodePython(bytes('\nx = "caf\xe9"', "latin1"), "a.py")).toEqual({
    error: "SyntaxError: Non-UTF-8 code starting with '\\xe9' in file a.py on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details\n",
  });
  expect(decodePython(bytes("# coding: klingon\n"), "a.py")).toEqual({ error: "SyntaxError: encoding problem: klingon\n" });
});

const reader = `import sys
print(repr(input("name? ")))
print(repr(sys.stdin.read(2)), repr(sys.stdin.readline()))
for line in sys.stdin:
    print(repr(line))
print(sys.stdin.readlines(), repr(sys.stdin.read()), sys.stdin.isatty(), sys.stdin)
try:
    input()
except EOFError as error:
    print(error)
`;

test.each([
  ["Ada\n😀x!\n\nlast", ["name? 'Ada'", "'😀x' '!\\n'", "'\\n'", "'last'", "[] '' False <_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>", "EOF when reading a line"]],
  ["\nb", ["name? ''", "'b' ''", "[] '' False <_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>", "EOF when reading a line"]],
])("input() and sys.stdin read %j as CPython reads a pipe", async (stdin, lines) => {
  const { events } = await runProgram(lower(port(reader).code).code, { file: "a.py", stdin });
  const printed = events.flatMap((event) => (event.kind === "print" ? [event.text] : [])).join("");
  expect(printed.split("\n").slice(0, -1)).toEqual(lines);
});

test("a program reads a pipe, needs no ending to its name, and ends quietly with who reads it", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "run-"));
  try {
    writeFileSync(join(folder, "greet"), "name = input()\nfor i in range(20000):\n    print(name, i)\n");
    const main = fileURLToPath(new URL("../../src/commands/main.ts", import.meta.url));
    const { stdout, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${main}" run greet | tail -n 1; "${process.execPath}" "${main}" run greet | head -n 1`], { cwd: folder, input: "Ada\r\nBob\n", encoding: "utf8" });
    expect(stdout.split("\n")[0]).toBe("Ada 19999");
    expect(stderr).not.toContain("EPIPE");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

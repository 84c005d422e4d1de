// Which program follows which, and what Run runs, with the real porter and lowering.
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lowering/index.ts";
import { port, positionsOf } from "../../src/porter/index.ts";
import { ProgramPair, type OwnPrograms } from "../../src/site/editing/program-pair.ts";

const own: OwnPrograms = {
  python: { setup: "", source: 'print("note")', driver: "" },
  typescript: { setup: "", source: '// by hand\nimport { print } from "python";\nprint("note");', driver: "" },
  runnable: { program: "note", typescript: 'print("note");', file: "example.py", lines: ['print("note")'], lineMap: [0, 0, 0, 1], own: true },
};
const withSetup: OwnPrograms = {
  ...own,
  python: { setup: "import math\nimport time\n", source: "print(math.floor(2.5))", driver: "print('end')\n" },
  typescript: { setup: 'import * as math from "math";\n', source: 'import { print } from "python";\nprint(math.floor(2.5));', driver: 'print("end");\n' },
};

const pairOf = (programs = own): ProgramPair => new ProgramPair(programs, { port, positions: positionsOf, lower });

describe("an untouched pair", () => {
  test("is the note's own", () => {
    const pair = pairOf();
    expect(pair).toMatchObject({ edited: false, parted: false, typescript: own.typescript.source });
    expect(pair.runnable()).toBe(own.runnable);
  });
});

describe("edited Python", () => {
  test("is ported, and what runs speaks of its lines", () => {
    const pair = pairOf();
    pair.editPython('x = 7\nprint(x // 2)');
    expect(pair.typescript).toContain("Math.floor(x / 2)");
    const runnable = pair.runnable();
    expect(runnable).toMatchObject({ own: false, file: "example.py", lines: ["x = 7", "print(x // 2)"] });
    expect("lineMap" in runnable && runnable.lineMap?.at(-1)).toBe(2);
  });

  test("that is the note's again gives the note's own port back", () => {
    const pair = pairOf();
    pair.editPython("print(1)");
    pair.editPython(own.python.source);
    expect(pair).toMatchObject({ edited: false, typescript: own.typescript.source });
    expect(pair.runnable()).toBe(own.runnable);
  });

  test("of which nothing is left runs nothing, not the note's own", () => {
    const pair = pairOf();
    pair.editPython("");
    expect(pair.runnable()).toMatchObject({ typescript: "", lines: [""], own: false });
  });

  test("with a fault leaves the port as it was and is not run", () => {
    const pair = pairOf();
    pair.editPython("print(1)");
    const before = pair.typescript;
    pair.editPython("print(1\n");
    expect(pair).toMatchObject({ typescript: before, behind: true, pythonProblems: [{ line: 1, column: 6, text: "'(' was never closed." }] });
    expect(pair.runnable()).toEqual({ refused: "Not run: line 1: '(' was never closed." });
  });

  test("on which the porter fails is told so", () => {
    const fail = (): never => {
      throw new TypeError("oops");
    };
    const pair = new ProgramPair(own, { port: fail, positions: positionsOf, lower });
    pair.editPython("print(1)");
    expect(pair.runnable()).toEqual({ refused: "Not run: line 1: The porter failed on this program (TypeError: oops)." });
  });

  test("says what to write instead", () => {
    const pair = pairOf();
    pair.editPython("import numpy");
    expect(pair.pythonProblems[0]?.text).toMatch(/^The module 'numpy' is not in the sandbox\. [A-Z].*\.$/);
  });

  test("counts the lines of the text that is edited, below the folded set-up", () => {
    const pair = pairOf(withSetup);
    pair.editPython("print(1)\nprint(");
    expect(pair.pythonProblems[0]).toMatchObject({ line: 2, column: 6 });
    pair.editPython("print(math.ceil(2.5))");
    expect(pair.foldsTypeScript).toBe(false);
    expect(pair.typescript).toContain("math");
    expect(pair.typescript).toContain('"end"');
    expect(pair.runnable()).toMatchObject({ lines: ["import math", "import time", "print(math.ceil(2.5))", "print('end')"] });
  });
});

describe("TypeScript that is edited by hand", () => {
  const edited = 'import { print } from "python";\nprint("hand");';

  test("parts from the Python, and runs", () => {
    const pair = pairOf();
    pair.editTypeScript(edited);
    expect(pair).toMatchObject({ parted: true, edited: true });
    expect(pair.runnable()).toMatchObject({ file: "example.ts", own: false, program: expect.stringContaining('print("hand")') });
    pair.editPython("print(2)");
    expect(pair.typescript).toBe(edited);
  });

  test("runs between the lines that are folded away", () => {
    const pair = pairOf(withSetup);
    pair.editTypeScript(edited);
    expect(pair.whole("typescript")).toBe(`import * as math from "math";\n${edited}\nprint("end");\n`);
    expect(pair.runnable()).toMatchObject({ lines: expect.arrayContaining(['print("hand");', 'print("end");']) });
  });

  test("follows again when asked to, and when it is what the Python gives", () => {
    const pair = pairOf();
    pair.editTypeScript(edited);
    pair.follow();
    expect(pair).toMatchObject({ parted: false, edited: false });
    pair.editTypeScript(edited);
    pair.editTypeScript(own.typescript.source);
    expect(pair.parted).toBe(false);
  });

  test("with a fault is not run", () => {
    const pair = pairOf(withSetup);
    pair.editTypeScript("let = = 1;");
    expect(pair.typescriptProblems[0]?.line).toBe(1);
    expect(pair.runnable()).toMatchObject({ refused: expect.stringMatching(/^Not run: line 1 of the TypeScript: /) });
  });
});

test("Reset goes back to the note's own, and what it took can be put back", () => {
  const pair = pairOf();
  pair.editPython("print(2)");
  pair.editTypeScript("1;");
  const edits = pair.edits;
  pair.reset();
  expect(pair).toMatchObject({ edited: false, parted: false, python: own.python.source, typescript: own.typescript.source });
  pair.take(edits);
  expect(pair).toMatchObject({ python: "print(2)", typescript: "1;", parted: true });
});

// `interleave import`: folders, what is not read, and how a text's encoding is guessed.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { guessEncoding } from "../../src/commands/guess-encoding.ts";
import { refusalOf } from "../../src/commands/refused-formats.ts";

const main = fileURLToPath(new URL("../../src/commands/main.ts", import.meta.url));

test("a folder is imported note by note, with a summary of them all", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  try {
    const notes = join(folder, "notes");
    mkdirSync(join(notes, "zest"), { recursive: true });
    mkdirSync(join(notes, ".trash"));
    writeFileSync(join(notes, "tea.md"), "# Tea\n\n```python\nprint('tea')\n```\n");
    writeFileSync(join(notes, "milk.py"), "print('milk')\n");
    writeFileSync(join(notes, "zest/tea.txt"), "Tea\n\nAgain.\n");
    writeFileSync(join(notes, ".trash/old.md"), "# Old\n");
    writeFileSync(join(notes, "cup.png"), "");
    const { stdout, stderr, status } = spawnSync(process.execPath, [main, "import", notes, "--out", join(folder, "clean")], { encoding: "utf8" });
    expect(readdirSync(join(folder, "clean")).sort()).toEqual(["milk.md", "tea.md"]);
    expect(stdout).toContain("# 3 files: 2 blocks of Python, 2 with Run, 0 shown only\n");
    expect(stderr).toContain("was not written: its note would be called `tea.md`");
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a note that is there stays as it is, and the report says whether it is another", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  try {
    mkdirSync(join(folder, "clean"));
    const raw = join(folder, "Milk.txt");
    writeFileSync(raw, "# Milk\n\nIt boils.\n");
    writeFileSync(join(folder, "tea.md"), "# Tea\n\nIt brews.\n");
    writeFileSync(join(folder, "clean/milk.md"), "---\ntitle: Milk\n---\n\nIt boils.\n");
    writeFileSync(join(folder, "clean/tea.md"), "---\ntitle: Tea\n---\n\nBy hand.\n");
    const { stdout, stderr } = spawnSync(process.execPath, [main, "import", raw, join(folder, "tea.md"), raw, "--out", join(folder, "clean")], { encoding: "utf8" });
    expect(stdout).toMatch(/^Unchanged: .*milk\.md$/m);
    expect(stdout).toContain("# 2 files:");
    expect(stderr).toMatch(/tea\.md is there already, and another/);
    expect(readFileSync(join(folder, "clean/tea.md"), "utf8")).toContain("By hand.");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ["plan.docx", "PK\x03\x04", /a Word document.*pandoc -f docx/],
  ["plan", "%PDF-1.7\n", /a PDF.*pdftotext/],
  ["plan.txt", "\\documentclass{article}\n", /LaTeX.*pandoc -f latex/],
  ["chat.json", '[{"title": "asyncio"}]', /JSON, but no Jupyter notebook/],
  ["plan.bin", "\x01\x02\x03\x04plan", /no text/],
])("%s is refused, with what to do", (path, text, message) => {
  expect(refusalOf(path, Buffer.from(text, "latin1"))).toMatch(message);
});

test.each([
  ["plan.md", "# PK and %PDF-\n"],
  ["plan.txt", "{ a: 1 } is a dict\n"],
  ["plan.ipynb", '{"cells": [{"cell_type": "code"}]}'],
])("%s is read", (path, text) => {
  expect(refusalOf(path, Buffer.from(text))).toBeNull();
});

test.each([
  ["Größe für Straße; éclair à la crème", "latin1", "windows-1252"],
  ["\x93smart\x94 it\x92s caf\xe9", "latin1", "windows-1252"],
  ["\xd6\xe8\xea\xeb \xf1\xee\xe1\xfb\xf2\xe8\xe9 \xf6\xe8\xea\xeb", "latin1", "windows-1251"],
  ["\xc3\xc9\xcb\xcc \xd3\xcf\xc2\xd9\xd4\xc9\xca", "latin1", "koi8-r"],
  ["\xc4\xda\xb7\xe7\xc6\xbe\xc0\xba \xb8\xd8\xc3\xe2 \xbc\xf6 \xc0\xd6\xb4\xc2 \xc7\xd4\xbc\xf6", "latin1", "euc-kr"],
] as const)("%j is read as text in its encoding", (text, bytes, encoding) => {
  expect(guessEncoding(Buffer.from(text, bytes)).encoding).toBe(encoding);
});

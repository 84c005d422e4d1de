// The tables under cases/: a Python expression a line and, after a tab, the TypeScript that a port would have; a line
// without a tab reads the same in both.
import { readdirSync, readFileSync } from "node:fs";

export interface Case {
  readonly where: string;
  readonly python: string;
  readonly typescript: string;
}

const folder = new URL("cases/", import.meta.url);
export const files: readonly string[] = readdirSync(folder).filter((name) => name.endsWith(".txt"));

export function readCases(file: string): Case[] {
  return readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .flatMap((line, i) => {
      if (line === "" || line.startsWith("# ")) return [];
      const [python = "", typescript = python] = line.split("\t");
      return [{ where: `${file}:${i + 1}`, python, typescript }];
    });
}

/** The cases whose answers differ, as text to read. */
export function differences(cases: readonly Case[], expected: readonly string[], ours: readonly string[]): string {
  return cases
    .flatMap(({ where, python }, i) => (ours[i] === expected[i] ? [] : [`${where}  ${python}\n  CPython: ${expected[i]}\n  ours:    ${ours[i]}`]))
    .join("\n");
}

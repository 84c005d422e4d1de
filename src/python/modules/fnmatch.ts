// `fnmatch`: names against patterns of the shell. Specified by CPython's Lib/fnmatch.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { pattern_source } from "./_shell-patterns.ts";
import { fspath } from "./posix.ts";

export function fnmatchcase(name: string, pat: string): boolean {
  return new RegExp(`^(?:${pattern_source(pat)})$`, "u").test(name);
}

export function fnmatch(name: unknown, pat: unknown): boolean {
  return fnmatchcase(fspath(name), fspath(pat));
}

export function filter(names: Iterable<string>, pat: string): string[] {
  return [...names].filter((name) => fnmatch(name, pat));
}

export function filterfalse(names: Iterable<string>, pat: string): string[] {
  return [...names].filter((name) => !fnmatch(name, pat));
}

// `shlex`: command lines taken apart and put together as a POSIX shell does. Specified by CPython's Lib/shlex.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { TypeError, ValueError } from "../exceptions.ts";
import { type_name } from "../type.ts";

const TOKEN = /\s+|'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|[^]/gu;

/** The words of a command line. @throws ValueError where a quote or an escape has no end. */
export function split(line: string): string[] {
  if (typeof line !== "string") throw new TypeError("s argument must not be None");
  const words: string[] = [];
  let word: string | null = null;
  for (const [all, single, double, escaped, plain] of line.matchAll(TOKEN)) {
    if (/^\s/.test(all)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (all === "\\") throw new ValueError("No escaped character");
    else if (all === "'" || all === '"') throw new ValueError("No closing quotation");
    else word = (word ?? "") + (single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain ?? "");
  }
  if (word !== null) words.push(word);
  return words;
}

/** A word in quotes where a shell would take it apart. */
export function quote(word: string): string {
  if (typeof word !== "string") throw new TypeError(`expected string object, got '${type_name(word)}'`);
  if (word === "") return "''";
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}

export function join(words: Iterable<string>): string {
  return [...words].map(quote).join(" ");
}

// Python's `keyword`: the words that no name can be. Specified by CPython's Lib/keyword.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { frozenset } from "../set.ts";

export const kwlist: string[] = (
  "False None True and as assert async await break class continue def del elif else except finally for from global if import " +
  "in is lambda nonlocal not or pass raise return try while with yield"
).split(" ");
export const softkwlist: string[] = ["_", "case", "match", "type"];

const keywords = frozenset<unknown>(kwlist);
const softKeywords = frozenset<unknown>(softkwlist);

/** @throws TypeError for a value without a hash, as the membership test of a set that it is in CPython */
export function iskeyword(word: unknown): boolean {
  return keywords.has(word);
}

/** Whether `word` is a keyword in its place only, and a name elsewhere. */
export function issoftkeyword(word: unknown): boolean {
  return softKeywords.has(word);
}

// Output that stands in a block right below the program that printed it, without a mark.
import { codeRun, looksLikePython } from "./code-lines.ts";
import { withNewline } from "./code-text.ts";
import type { Reference } from "./reference.ts";

/**
 * How many of a block's last lines are words below a call, and no code: what the program printed. Names that the program
 * binds are code: a notebook shows their values.
 */
export async function linesPrintedBelow(texts: readonly string[], reference: Reference): Promise<number> {
  const last = texts.findLastIndex((text) => text.trim() !== "");
  let first = last + 1;
  while (first > 0 && isWords(texts[first - 1] ?? "")) first--;
  while (texts[first]?.trim() === "") first++;
  const above = texts.slice(0, first).findLast((text) => text.trim() !== "") ?? "";
  if (first > last || !/^(?:await\s+)?[\w.]+\(.*\)\s*(?:#.*)?$/.test(above)) return 0;
  const [facts] = await reference.facts([withNewline(texts.slice(0, first).join("\n"))]);
  if (facts?.parses !== true) return 0;
  const bound = new Set(facts.statements.flatMap(({ binds }) => binds));
  const words = texts.slice(first, last + 1).map((text) => text.trim()).filter((text) => text !== "");
  return words.some((text) => bound.has(text)) ? 0 : texts.length - first;
}

function isWords(text: string): boolean {
  const words = text.trim();
  return words === "" || (/^\p{L}[\p{L}\p{N} ,.!?:'’…-]*$/u.test(text.trimEnd()) && !looksLikePython([words]) && codeRun([words], true) === 0 && !/^(?:pass|break|continue|return|raise|yield|else:|try:|finally:)\b/.test(words));
}

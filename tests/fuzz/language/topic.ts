// The text of a topic (topics/) and how it grows into statements. A topic is Python text in which `«a¦b¦c»` is one of its
// parts, taken at random; `§` is a number that no other topic of the program has; a line that begins with `? ` is there or
// not, with its block; a line that begins with `! ` is an expression that is printed, or how it fails. What else stands in
// it, `$int` and its like, are templates (types.ts).
import type { Random } from "../random.ts";
import type { Clause, Parts, Statement } from "./program.ts";

interface Line {
  readonly indent: number;
  readonly text: string;
}

export function growTopic(text: string, random: Random, number: number, parts: (text: string) => Parts): Statement[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "").map((line): Line => {
    const grown = grow(line, random).replaceAll("§", String(number)).trimEnd();
    return { indent: grown.length - grown.trimStart().length, text: grown.trimStart() };
  });
  return statementsOf(chosen(lines, random).filter((line) => line.text !== ""), parts);
}

/** Takes one part of each choice, the outermost first. */
function grow(text: string, random: Random): string {
  const from = text.indexOf("«");
  if (from === -1) return text;
  const alternatives = [""];
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "«" && depth++ === 0) continue;
    if (character === "»" && --depth === 0) break;
    if (character === "¦" && depth === 1) alternatives.push("");
    else alternatives.push((alternatives.pop() ?? "") + character);
  }
  return grow(text.slice(0, from) + random.pick(alternatives) + text.slice(at + 1), random);
}

/** Leaves out the lines that need not be there, each with its block. */
function chosen(lines: readonly Line[], random: Random): Line[] {
  const kept: Line[] = [];
  let skipped = Infinity;
  // Whether the line before was a decorator that was there, or not: what it decorates goes the same way.
  let decorated: boolean | null = null;
  for (const { indent, text } of lines) {
    if (indent > skipped) continue;
    const isThere: boolean = !text.startsWith("? ") || (decorated ?? random.chance(0.5));
    decorated = text.startsWith("? @") ? isThere : null;
    skipped = isThere ? Infinity : indent;
    if (isThere) kept.push({ indent, text: text.replace(/^\? /, "") });
  }
  return kept;
}

const continuing = /^(?:elif|else|except|finally|case)\b/;

function statementsOf(lines: readonly Line[], parts: (text: string) => Parts): Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < lines.length; ) {
    const { indent, text } = lines[at] as Line;
    let end = at + 1;
    while ((lines[end]?.indent ?? -1) > indent) end++;
    const body = statementsOf(lines.slice(at + 1, end), parts);
    if (text.startsWith("! ")) statements.push(guarded([{ line: ["print(", ...parts(text.slice(2)), ")"] }]));
    else if (!text.endsWith(":")) statements.push({ line: parts(text) });
    else {
      const clause: Clause = { head: parts(text.slice(0, -1)), body: /^match\b/.test(text) ? body.flatMap((each) => ("clauses" in each ? each.clauses.map((one): Statement => ({ clauses: [one] })) : [])) : body };
      const before = statements.at(-1);
      if (continuing.test(text) && before !== undefined && "clauses" in before) statements[statements.length - 1] = { clauses: [...before.clauses, clause] };
      else statements.push({ clauses: [clause] });
    }
    at = end;
  }
  return statements;
}

/** Statements, and what is printed where they fail. */
export function guarded(body: readonly Statement[]): Statement {
  return { clauses: [{ head: ["try"], body }, { head: ["except Exception as error"], body: [{ line: ["print(type(error).__name__, error)"] }] }] };
}

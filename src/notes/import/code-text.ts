// Repairs inside code: characters that word processors and web pages put in, line numbers, commands of a notebook.
import { decodeEntities } from "./entities.ts";

export interface Variant {
  readonly source: string;
  /** What was changed, as the end of a sentence; empty for nothing. */
  readonly changes: readonly string[];
}

/** The code with more and more repairs. The first variant that parses is the right one. */
export function codeVariants(lines: readonly string[]): Variant[] {
  const variants: Variant[] = [];
  const changes: string[] = [];
  let text = lines.join("\n");
  const add = (next: string, change: string | null): void => {
    if (next === text && variants.length > 0) return;
    if (next !== text && change !== null) changes.push(change);
    text = next;
    variants.push({ source: withNewline(text), changes: [...changes] });
  };
  // Never part of a program: they look like nothing, or stand where only indentation can.
  add(text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ""), "zero-width characters were removed");
  add(text.replace(/^[ \t\u00a0\u2000-\u200a\u202f\u3000]+/gm, (space) => space.replace(/[^\t]/g, " ")), "non-breaking spaces became spaces");
  const dedented = dedent(text);
  if (dedented !== text) add(dedented, null);
  add(text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " "), "non-breaking spaces became spaces");
  add(withoutNumbers(text), "line numbers were removed");
  add(text.replace(/^(?:%%?[a-z]\w*|!\w).*(?:\n|$)/gm, ""), "commands of the notebook were left out");
  add(decodeEntities(text), "HTML entities became characters");
  add(text.replace(/[“”„‟″«»]/g, '"').replace(/[‘’‚‛′]/g, "'"), "typographic quotes became plain ones");
  add(text.replace(/(?<=[\w)\]\s(,=])[–—−](?=[\s\w(])/g, "-").replace(/→/g, "->"), "typographic dashes and arrows became plain ones");
  add(text.replace(/…/g, "..."), "typographic dots became plain ones");
  add(text.replace(/\\(?=[*_#[\]<>])/g, ""), "Markdown's backslashes were removed");
  add(text.replace(/[，：（）]/g, (char) => ({ "，": ",", "：": ":", "（": "(", "）": ")" })[char] ?? char), "full-width punctuation became plain");
  for (const width of [8, 4]) {
    const source = text.replace(/^[ \t]+/gm, (space) => " ".repeat([...space].reduce((at, char) => (char === "\t" ? at + width - (at % width) : at + 1), 0)));
    if (source !== text) variants.push({ source: withNewline(source), changes: [...changes, "tabs became spaces"] });
  }
  return variants;
}

export function withNewline(text: string): string {
  const trimmed = text.replace(/^(?:[ \t]*\n)+/, "").replace(/\s+$/, "");
  return trimmed === "" ? "" : `${trimmed.replace(/[ \t]+$/gm, "")}\n`;
}

/** Takes away the indentation that all lines share. */
export function dedent(text: string): string {
  const lines = text.split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  const least = filled.reduce((most, line) => Math.min(most, /^[ \t]*/.exec(line)?.[0].length ?? 0), Infinity);
  return filled.length === 0 || least === 0 ? text : lines.map((line) => line.slice(Math.min(least, /^[ \t]*/.exec(line)?.[0].length ?? 0))).join("\n");
}

/** The text deeper by so many steps; `strings` are lines inside strings, which stay, counted from the line `from` that it begins with. */
export function indented(text: string, strings: readonly number[], from: number, steps = 1): string {
  const pad = "    ".repeat(steps);
  const lines = text.replace(/\n$/, "").split("\n").map((line, index) => (line === "" || strings.includes(index + from) ? line : pad + line));
  return `${lines.join("\n")}\n`;
}

/** `1  import asyncio` … `9  asyncio.run(main())`: numbers that rise by one from line to line. */
function withoutNumbers(text: string): string {
  const lines = text.split("\n");
  const numbered = lines.map((line) => /^\s*(\d{1,4})(?:[.:|]|(?=\s|$))[ \t|]?(.*)$/.exec(line));
  const filled = numbered.filter((match, index) => match !== null || lines[index]?.trim() !== "");
  if (filled.length < 2 || filled.some((match, index) => match === null || Number(match[1]) !== Number(filled[0]?.[1]) + index)) return text;
  // Numbers of two digits may take the place of a space: then the code stands in columns, whatever the numbers' width.
  const column = (digits: number): number => Math.min(...numbered.map((match) => (match?.[1]?.length === digits && match[2]?.trim() !== "" ? match[0].search(/[^\s\d.:|]/) : Infinity)));
  const inColumns = column(1) !== Infinity && column(1) === column(2) && /^\s*\d+\s/.test(text);
  return dedent(numbered.map((match, index) => (inColumns ? (lines[index] ?? "").replace(/^\s*\d+/, (number) => " ".repeat(number.length)) : (match?.[2] ?? ""))).join("\n"));
}

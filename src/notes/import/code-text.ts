// Repairs inside code: characters that word processors and web pages put in, line numbers, prompts of an interpreter.
import { decodeEntities } from "./pieces.ts";

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
  const least = Math.min(...filled.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0));
  return filled.length === 0 || least === 0 ? text : lines.map((line) => line.slice(Math.min(least, /^[ \t]*/.exec(line)?.[0].length ?? 0))).join("\n");
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

/** One input of an interpreter session and what it answered. */
export interface Exchange {
  readonly input: string;
  readonly output: readonly string[];
}

const prompted = /^\s*(?:>>>(?:\s|$)|In \[\d+\]:)/;

/** What stands above a session's first prompt: the command that began it, and the interpreter's greeting. */
const banner = /^\s*(?:[$%>] ?i?python|(?:asyncio REPL|Python|IPython) \d|Use "await" directly|Type ["'](?:help|copyright)|\[(?:GCC|Clang|MSC)|IPython)/;

/** Lines above the first prompt. */
export function aboveSession(lines: readonly string[]): string[] {
  return lines.slice(0, lines.findIndex((line) => prompted.test(line))).filter((line) => line.trim() !== "");
}

/** Whether code is a session with `>>>` or `In [1]:`. */
export function isSession(lines: readonly string[]): boolean {
  return prompted.test(lines.find((line) => line.trim() !== "" && !banner.test(line)) ?? "");
}

export function readSession(lines: readonly string[]): Exchange[] {
  const exchanges: { input: string; output: string[] }[] = [];
  let continuing = false;
  for (const line of dedent(lines.join("\n")).split("\n")) {
    const prompt = /^(?:>>>|In \[\d+\]:)(?: (.*)|)$/.exec(line);
    const more = /^(?:\.\.\.|\s*\.{3,}:)(?: (.*)|)$/.exec(line);
    const last = exchanges.at(-1);
    if (prompt !== null) {
      exchanges.push({ input: prompt[1] ?? "", output: [] });
      continuing = true;
    } else if (more !== null && last !== undefined && continuing) last.input += `\n${more[1] ?? ""}`;
    else if (last !== undefined) {
      const text = line.replace(/^Out\[\d+\]: ?/, "");
      if (text.trim() !== "" || last.output.length > 0) last.output.push(text);
      if (text.trim() !== "") continuing = false;
    }
  }
  for (const { output } of exchanges) while (output.at(-1)?.trim() === "") output.pop();
  return exchanges.map(({ input, output }) => ({ input: input.trimEnd(), output })).filter(({ input }) => input !== "");
}

/** A session as a program: what the interpreter would have shown is printed. `expressions` says which inputs are one. */
export function sessionProgram(exchanges: readonly Exchange[], expressions: readonly boolean[]): { source: string; output: string; raises: string | null; unread: readonly Exchange[] } {
  const source: string[] = [];
  const output: string[] = [];
  let raises: string | null = null;
  let unread: readonly Exchange[] = [];
  for (const [index, { input, output: shown }] of exchanges.entries()) {
    const traceback = shown.findIndex((line) => /^Traceback \(most recent call last\)/.test(line));
    const answered = traceback === -1 ? shown : shown.slice(0, traceback);
    const echoes = expressions[index] === true && answered.length > 0 && !/^(?:print|asyncio\.run)\(/.test(input) && !/^await (?:print|main)\b/.test(input);
    const block = /:\s*(?:#.*)?$/.test(input.split("\n")[0] ?? "") && input.includes("\n");
    source.push(echoes ? `print(repr(${input}))` : input, ...(block ? [""] : []));
    output.push(...answered);
    if (traceback !== -1) {
      raises = /^([\w.]+)(?::|$)/.exec(shown.at(-1) ?? "")?.[1] ?? null;
      unread = exchanges.slice(index + 1);
      break;
    }
  }
  return { source: withNewline(source.join("\n").replace(/\n{3,}/g, "\n\n")), output: output.map((line) => `${line}\n`).join(""), raises, unread };
}

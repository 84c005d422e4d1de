// Code that was copied out of a page together with what stands above it there: the language, and buttons to copy or edit.
import { codeRun } from "./code-lines.ts";
import { type Decisions, quoted } from "./decisions.ts";
import { MarkdownLines } from "./formats/markdown-lines.ts";
import type { Line } from "./pieces.ts";

const languages = "python3?|py|bash|sh|shell|zsh|powershell|console|terminal|text|plaintext|json|yaml|toml|ini|sql|html|css|xml|diff|dockerfile|javascript|js|typescript|ts|java|c|cpp|c\\+\\+|csharp|go|rust|ruby|php|kotlin|swift";
const language = new RegExp(`^\\s*(${languages})\\s*(Copy(?: code)?)?\\s*$`, "i");

/** The lines with such code in fences, and without what stands above it. */
export function withCopiedCodeInFences(lines: readonly Line[], decisions: Decisions): readonly Line[] {
  const out = new MarkdownLines();
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const head = headLength(lines, index);
    const code = head === 0 ? [] : codeBelow(lines.slice(index + head), isPython(line.text));
    if (code.length === 0) {
      out.put(line.n, line.text);
      index++;
      continue;
    }
    const words = lines.slice(index, index + head).map(({ text }) => text.trim());
    decisions.loss(line.n, `${quoted(words.join(" "))}, what the page that the code below was copied from has above it.`);
    out.fence(line.n, (language.exec(line.text)?.[1] ?? "").toLowerCase(), code);
    index += head + code.length;
  }
  return out.lines;
}

/** How many lines, from the first, name a language and offer to copy what stands below; 0 where none do. */
function headLength(lines: readonly Line[], from: number): number {
  const [, name, copies] = language.exec(lines[from]?.text ?? "") ?? [];
  if (name === undefined) return 0;
  const isButton = (index: number, words: RegExp): boolean => words.test(lines[index]?.text.trim() ?? "");
  const buttons = copies !== undefined ? from + 1 : isButton(from + 1, /^Copy(?: code)?$/i) ? from + 2 : from;
  if (buttons === from) return 0;
  let end = buttons;
  while (isButton(end, /^(?:Edit|Run|Download|Wrap|Collapse|Explain)$/i)) end++;
  return end - from;
}

/** The code that the lines begin with, unless it has its fence: of Python what goes on as such, of others what stands above the next empty line. */
function codeBelow(lines: readonly Line[], python: boolean): readonly Line[] {
  const start = lines.findIndex(({ text }) => text.trim() !== "");
  if (start === -1 || /^\s*(?:`{3}|~{3})/.test(lines[start]?.text ?? "")) return [];
  const run = python ? codeRun(lines.slice(start).map(({ text }) => text), true) : 0;
  const empty = lines.findIndex(({ text }, index) => index > start && text.trim() === "");
  return lines.slice(0, run > 0 ? start + run : empty === -1 ? lines.length : empty);
}

function isPython(head: string): boolean {
  return /^\s*py/i.test(head);
}

// Markdown in the making: what a reader of another format writes, line by line. The rest of the import reads it as it reads
// any raw note.
import type { Line } from "../pieces.ts";

export class MarkdownLines {
  readonly lines: Line[] = [];

  /** Writes a line of text that stood on line `n` of the raw note. */
  put(n: number, text: string): void {
    this.lines.push({ n, text });
  }

  /** An empty line, unless one stands there. */
  gap(n: number): void {
    if (this.lines.at(-1)?.text.trim() !== "") this.put(n, "");
  }

  heading(n: number, depth: number, words: string): void {
    if (words.trim() === "") return;
    this.gap(n);
    this.put(n, `${"#".repeat(Math.min(6, depth))} ${words.trim()}`);
    this.put(n, "");
  }

  /** A block of code that began on line `n`; `content` keeps its indentation, less what its lines share. */
  fence(n: number, info: string, content: readonly Line[], indent = ""): void {
    const filled = content.filter(({ text }) => text.trim() !== "");
    const shared = filled.length === 0 ? 0 : Math.min(...filled.map(({ text }) => indentOf(text)));
    const longest = Math.max(2, ...content.flatMap(({ text }) => [...text.matchAll(/`+/g)].map(([run]) => run.length)));
    const marks = "`".repeat(longest + 1);
    const first = content.findIndex(({ text }) => text.trim() !== "");
    const last = content.findLastIndex(({ text }) => text.trim() !== "");
    this.gap(n);
    this.put(n, `${indent}${marks}${info}`);
    for (const line of content.slice(Math.max(0, first), last + 1)) this.put(line.n, `${indent}${line.text.slice(shared)}`);
    this.put(content.at(-1)?.n ?? n, `${indent}${marks}`);
    this.put(content.at(-1)?.n ?? n, "");
  }

  /** Lines that another reading wrote, as a quotation under a bold title. */
  box(n: number, title: string, inner: readonly Line[]): void {
    this.gap(n);
    this.put(n, `> **${title}**`);
    this.put(n, ">");
    const first = inner.findIndex(({ text }) => text.trim() !== "");
    const last = inner.findLastIndex(({ text }) => text.trim() !== "");
    for (const line of inner.slice(Math.max(0, first), last + 1)) this.put(line.n, line.text.trim() === "" ? ">" : `> ${line.text}`);
    this.put(n, "");
  }
}

/** How many spaces a line begins with. */
export function indentOf(text: string): number {
  return /^[ \t]*/.exec(text)?.[0].length ?? 0;
}

/** The lines from `from` that are empty or indented by more than `indent`, without empty ones at the end. */
export function indentedBelow(lines: readonly Line[], from: number, indent: number): readonly Line[] {
  let end = from;
  for (let at = from; at < lines.length && (lines[at]?.text.trim() === "" || indentOf(lines[at]?.text ?? "") > indent); at++) {
    if (lines[at]?.text.trim() !== "") end = at + 1;
  }
  return lines.slice(from, end);
}

/** The lines without the indentation that they share. */
export function dedented(lines: readonly Line[]): Line[] {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const shared = Math.min(...filled.map(({ text }) => indentOf(text)));
  return lines.map(({ n, text }) => ({ n, text: text.slice(Math.min(indentOf(text), shared)) }));
}

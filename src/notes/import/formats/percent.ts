// Python files: with cells between `# %%` lines, as Spyder, VS Code and Jupytext have them, and without.
import type { Decisions } from "../decisions.ts";
import type { Line } from "../pieces.ts";
import { MarkdownLines } from "./markdown-lines.ts";

const mark = /^#\s?%%(?!%)[ \t]*(.*)$/;

/** Whether a text is Python with cells. */
export function isPercent(text: string): boolean {
  return /^#\s?%%(?:[ \t].*)?$/m.test(text) && !/^(?:```|~~~)/m.test(text);
}

export function readPercent(lines: readonly Line[], decisions: Decisions): Line[] {
  const out = new MarkdownLines();
  let kind = "head";
  let cell: Line[] = [];
  const end = (): void => {
    const filled = cell.filter(({ text }) => text.trim() !== "");
    const [first] = filled;
    if (first === undefined) return;
    if (kind === "markdown") writeText(out, cell);
    else if (filled.every(({ text }) => text.startsWith("#"))) {
      const commands = filled.every(({ text }) => /^#\s*[!%]/.test(text));
      if (commands) out.fence(first.n, "bash", filled.map(({ n, text }) => ({ n, text: text.replace(/^#\s*[!%]/, "") })));
      else if (kind !== "head" || !isHeader(filled)) writeText(out, cell);
      else decisions.loss(first.n, "The file's header, which only its editor reads.");
    } else out.fence(first.n, "{python}", cell);
  };
  for (const line of lines) {
    const label = mark.exec(line.text)?.[1];
    if (label === undefined) {
      cell.push(line);
      continue;
    }
    end();
    cell = [];
    kind = /\[(?:markdown|md)\]/i.test(label) ? "markdown" : "code";
    const title = label.replace(/\[.*?\]|\w+=(?:"[^"]*"|\S+)|\{.*\}/g, "").trim();
    if (title !== "") out.heading(line.n, 3, title);
  }
  end();
  return out.lines;
}

/** A Python file without cells: one program. */
export function readScript(lines: readonly Line[]): Line[] {
  const out = new MarkdownLines();
  const first = lines.find(({ text }) => text.trim() !== "" && !/^#!|^#.*coding[:=]/.test(text));
  if (first !== undefined) out.fence(first.n, "python", lines.filter(({ n }) => n >= first.n));
  return out.lines;
}

/** Text of a cell: behind `# `, or in a string. */
function writeText(out: MarkdownLines, cell: readonly Line[]): void {
  out.gap(cell[0]?.n ?? 1);
  for (const { n, text } of cell) if (!/^r?(?:"""|''')\s*$/.test(text)) out.put(n, text.replace(/^# ?/, "").replace(/^r?(?:"""|''')|(?:"""|''')\s*$/g, ""));
  out.gap(cell.at(-1)?.n ?? 1);
}

/** What stands above the first cell for machines: the interpreter, the encoding, Jupytext's settings. */
function isHeader(lines: readonly Line[]): boolean {
  return lines.every(({ text }) => /^#(?:!|.*coding[:=]|\s*---|\s+[\w-]+:|\s{2,})/.test(text));
}

// Tables in the shapes in which they arrive: tabs, pipes without a rule, ruled boxes, columns held apart by spaces, and
// columns whose spaces were lost. They become GFM tables.
import { type Decisions } from "./decisions.ts";
import type { Line } from "./pieces.ts";

export interface FoundTable {
  readonly rows: readonly string[];
  /** Lines that it takes. */
  readonly length: number;
}

/** The table that begins at a line, or null. */
export function tableAt(lines: readonly Line[], from: number, decisions: Decisions): FoundTable | null {
  return html(lines, from, decisions) ?? pipes(lines, from, decisions) ?? grid(lines, from, decisions) ?? tabs(lines, from, decisions) ?? spaced(lines, from, decisions) ?? collapsed(lines, from, decisions);
}

/** `<table>` … `</table>`, on however many lines. One with a caption or another table in it is left to the text's rules. */
function html(lines: readonly Line[], from: number, decisions: Decisions): FoundTable | null {
  const first = lines[from];
  if (first === undefined || !/^\s*<table\b/i.test(first.text)) return null;
  const end = lines.findIndex(({ text }, index) => index >= from && /<\/table>\s*$/i.test(text));
  const text = lines.slice(from, end + 1).map((line) => line.text).join(" ");
  if (end === -1 || /<caption\b/i.test(text) || (text.match(/<table\b/gi)?.length ?? 0) > 1) return null;
  const rows = [...text.matchAll(/<tr\b[^>]*>(.*?)(?=<\/?tr\b|<\/table>)/gi)].map(([, row = ""]) => [...row.matchAll(/<t[hd]\b[^>]*>(.*?)(?=<\/?t[hd]\b|$)/gi)].map(([, cell = ""]) => cell));
  if (rows.length === 0 || rows.some((row) => row.length === 0)) return null;
  decisions.did(first.n, "An HTML table became a table.");
  return { rows: write(rows), length: end + 1 - from };
}

function pipes(lines: readonly Line[], from: number, decisions: Decisions): FoundTable | null {
  const block = blockOf(lines, from, (text) => /\|/.test(text.replace(/`[^`]*`|\\\|/g, "")));
  if (block.length < 2) return null;
  const isRule = (text: string): boolean => /^[\s|:-]+$/.test(text) && text.includes("-");
  const ruled = isRule(block[1]?.text ?? "");
  const outer = block.every(({ text }) => /^\s*\|.*\|\s*$/.test(text));
  if (!ruled && !outer) return null;
  const rows = block.map(({ text }) => text.trim());
  if (!ruled) {
    decisions.guess(block[0]?.n ?? 1, "A table had no line under its header: its first line was taken for the header.");
    const width = (rows[0]?.match(/(?<!\\)\|/g)?.length ?? 2) - 1;
    rows.splice(1, 0, rule(width));
  }
  return { rows, length: block.length };
}

function grid(lines: readonly Line[], from: number, decisions: Decisions): FoundTable | null {
  const block = blockOf(lines, from, (text) => /^\s*[+|┌├└│╔╠╚║╒╞╘].*[+|┐┤┘│╗╣╝║╕╡╛]\s*$/.test(text));
  if (block.length < 3 || !/^\s*[+┌╔╒][-=+─═┬╦╤]+/.test(block[0]?.text ?? "")) return null;
  const cells = block.filter(({ text }) => /^\s*[|│║]/.test(text)).map(({ text }) => text.trim().replace(/^[|│║]|[|│║]$/g, "").split(/[|│║]/));
  if (cells.length < 2 || cells.some((row) => row.length !== cells[0]?.length)) return null;
  decisions.did(block[0]?.n ?? 1, "A ruled table became a table.");
  return { rows: write(cells), length: block.length };
}

function tabs(lines: readonly Line[], from: number, decisions: Decisions): FoundTable | null {
  const block = blockOf(lines, from, (text) => /\S\t+\S/.test(text) && !/^\s*(?:[-*+•◦▪‣·●○]\t|>)/.test(text));
  const cells = block.map(({ text }) => text.trim().split("\t"));
  if (block.length < 2 || cells.some((row) => row.length > (cells[0]?.length ?? 0))) return null;
  decisions.did(block[0]?.n ?? 1, "Lines with tabs became a table.");
  return { rows: write(cells), length: block.length };
}

function spaced(lines: readonly Line[], from: number, decisions: Decisions): FoundTable | null {
  const block = blockOf(lines, from, (text) => /^\s*-{3,}(?: +-{3,})+\s*$/.test(text) || (/\S {2,}\S/.test(text) && !/^\s*(?:(?:[-*+•]|\d+[.)])\s|>)/.test(text)));
  const cells = block.filter(({ text }) => !/^[\s=-]+$/.test(text)).map(({ text }) => text.trim().split(/ {2,}/));
  const width = cells[0]?.length ?? 0;
  if (cells.length < 2 || cells.some((row) => row.length !== width)) return null;
  decisions.guess(block[0]?.n ?? 1, "Columns that spaces hold apart became a table; its first line was taken for the header.");
  return { rows: write(cells), length: block.length };
}

/** Words that head a column of a list of terms. */
const heads = /^(?:term|concept|keyword|function|method|command|feature|name|type|option|tool|library|module|primitive|begriff|terme|término|definition|summary|meaning|description|purpose|explanation|use|usage|what|role|bedeutung|beschreibung|définition|significado|descripción)s?$/i;

/** One space between the columns: they part where a word begins with a capital. */
function collapsed(lines: readonly Line[], from: number, decisions: Decisions): FoundTable | null {
  const header = lines[from]?.text.trim().split(/\s+/) ?? [];
  if (header.length < 2 || header.length > 3 || header.some((word) => !/^[\p{Lu}][\p{L}-]+$/u.test(word))) return null;
  const block = blockOf(lines, from, (text) => /\S \S/.test(text) && !/^\s*(?:[-*+•#>]|\d+[.)])/.test(text));
  const rows = block.slice(1).map(({ text }) => text.trim());
  if (rows.length < 2) return null;
  const starts = rows.map(columnStarts);
  const line = block[0]?.n ?? 1;
  if (header.length === 2 && header.every((word) => heads.test(word)) && starts.every((at) => at.length >= 1)) {
    decisions.guess(line, "A list of terms became a table; where its columns part is a guess.");
    return { rows: write([header, ...rows.map((row, index) => cut(row, (starts[index] ?? []).slice(0, 1)))]), length: block.length };
  }
  if (rows.length >= 3 && starts.every((at) => at.length === header.length)) {
    decisions.guess(line, "Lines became a table whose first column has no header; where its columns part is a guess.");
    return { rows: write([["", ...header], ...rows.map((row, index) => cut(row, starts[index] ?? []))]), length: block.length };
  }
  if (rows.length >= 3 && rows.every((row) => row.length < 100 && !/[.:]$/.test(row)) && starts.some((at) => at.length >= 1)) decisions.guess(line, "These lines look like a table that lost its columns. Where they part cannot be told, so the lines were kept: make a table of them by hand.");
  return null;
}

/** Where, after the first word, words begin with a capital or stand as a mark such as ❌. */
function columnStarts(row: string): number[] {
  return [...row.matchAll(/(?<=[^\s—–:;.] )(?:\p{Lu}(?!\w*\()|[❌✅✔✗✘])/gu)].map(({ index }) => index);
}

function cut(row: string, at: readonly number[]): string[] {
  const bounds = [0, ...at, row.length];
  return bounds.slice(1).map((end, index) => row.slice(bounds[index], end).trim());
}

function blockOf(lines: readonly Line[], from: number, belongs: (text: string) => boolean): Line[] {
  let end = from;
  while (end < lines.length && (lines[end]?.text.trim() ?? "") !== "" && belongs(lines[end]?.text ?? "")) end++;
  return lines.slice(from, end);
}

function write(cells: readonly (readonly string[])[]): string[] {
  const width = Math.max(...cells.map((row) => row.length));
  const line = (row: readonly string[]): string => `| ${Array.from({ length: width }, (_, index) => (row[index] ?? "").trim().replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule(width), ...body.map(line)];
}

function rule(width: number): string {
  return `|${" --- |".repeat(width)}`;
}

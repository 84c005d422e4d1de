// Jupyter notebooks (nbformat 3 and 4): cells, what they printed, and the values that were shown. A line's number is that
// of its cell, counted from 1.
import type { Decisions } from "../decisions.ts";
import type { Line } from "../pieces.ts";
import { MarkdownLines } from "./markdown-lines.ts";

/** JSON of a file that nobody vouches for. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Whether a text is a notebook's JSON, whatever its file is called. */
export function isNotebook(text: string): boolean {
  return /^\s*\{/.test(text) && /"cell_type"\s*:/.test(text) && cellsOf(parse(text)) !== null;
}

export function readNotebook(text: string, decisions: Decisions): Line[] {
  const book = parse(text);
  const cells = cellsOf(book);
  const out = new MarkdownLines();
  if (cells === null) {
    decisions.loss(1, "The file, which ends in `.ipynb` and is no notebook that can be read: its JSON is damaged or has no cells.");
    return [];
  }
  const metadata = field(book, "metadata");
  const language = textOf(field(field(metadata, "kernelspec"), "language")) || textOf(field(field(metadata, "language_info"), "name")) || "python";
  for (const [index, cell] of cells.entries()) {
    const n = index + 1;
    const kind = field(cell, "cell_type");
    const source = textOf(field(cell, "source") ?? field(cell, "input")).replace(/\r\n?/g, "\n");
    if (source.trim() === "") continue;
    if (kind === "markdown") {
      out.gap(n);
      for (const line of source.split("\n")) out.put(n, line);
      out.gap(n);
    } else if (kind === "heading") out.heading(n, Number(field(cell, "level") ?? 1), source);
    else if (kind === "code") writeCode(out, n, cell, source, language, decisions);
    else decisions.loss(n, "A raw cell, which is neither text nor code.");
  }
  return out.lines;
}

function writeCode(out: MarkdownLines, n: number, cell: Json, source: string, language: string, decisions: Decisions): void {
  const lines = (text: string): Line[] => text.replace(/\n$/, "").split("\n").map((line) => ({ n, text: line }));
  out.fence(n, /^i?python\d*$/i.test(language) ? "{python}" : language, lines(source));
  const printed: string[] = [];
  const outputs = field(cell, "outputs");
  for (const output of isList(outputs) ? outputs : []) {
    const kind = field(output, "output_type");
    const plain = textOf(field(field(output, "data"), "text/plain") ?? (kind === "stream" ? null : field(output, "text")));
    if (kind === "stream") {
      if (textOf(field(output, "name")) !== "stderr") printed.push(textOf(field(output, "text")).replace(/\n?$/, "\n"));
    } else if (kind === "error" || kind === "pyerr") {
      if (printed.length > 0) out.fence(n, "output", lines(printed.splice(0).join("")));
      const [name, value] = [textOf(field(output, "ename")), textOf(field(output, "evalue"))];
      out.fence(n, "text", lines(value === "" ? name : `${name}: ${value}`));
    } else if (plain !== "" && kind === "execute_result") printed.push(`${plain}\n`);
    else if (plain !== "") decisions.loss(n, "A picture or widget that the cell displayed.");
  }
  if (printed.length > 0) out.fence(n, "output", lines(printed.join("")));
}

function parse(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

function cellsOf(book: Json): readonly Json[] | null {
  const cells = field(book, "cells");
  if (isList(cells)) return cells;
  const sheets = field(book, "worksheets");
  return isList(sheets) ? sheets.flatMap((sheet) => field(sheet, "cells") ?? []) : null;
}

function isList(value: Json | null): value is readonly Json[] {
  return Array.isArray(value);
}

function field(value: Json | null, name: string): Json | null {
  return value !== null && typeof value === "object" && !isList(value) ? (value[name] ?? null) : null;
}

/** Text, which notebooks keep whole or as a list of lines. */
function textOf(value: Json | null): string {
  return typeof value === "string" ? value : isList(value) ? value.map(textOf).join("") : "";
}

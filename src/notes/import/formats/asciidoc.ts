// AsciiDoc: titles, delimited blocks with their attribute lines, callouts, admonitions, lists and tables.
import { type Decisions, quoted } from "../decisions.ts";
import type { Line } from "../pieces.ts";
import { MarkdownLines } from "./markdown-lines.ts";

const admonition = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?::\s+(.*))?$/;

export function readAsciidoc(lines: readonly Line[], decisions: Decisions): Line[] {
  const out = new MarkdownLines();
  /** The attribute line above a block, `[source,python]`, without its brackets. */
  let attributes = "";
  let inHeader = /^= \S/.test(lines.find(({ text }) => text.trim() !== "" && !text.startsWith("//"))?.text ?? "");
  for (let index = 0; index < lines.length; index++) {
    const { n, text } = lines[index] ?? { n: 1, text: "" };
    const bare = text.trimEnd();
    const heading = /^(={1,6}|#{1,6})\s+(.+?)(?:\s+=+)?$/.exec(bare);
    if (inHeader && heading === null) {
      // Below the title stand the author, the revision and settings, up to an empty line.
      if (bare === "") inHeader = !out.lines.some((line) => line.text.startsWith("#"));
      else if (!bare.startsWith("//")) decisions.loss(n, `${quoted(bare)}, a line of the document's header.`);
      continue;
    }
    if (heading !== null) {
      out.heading(n, heading[1]?.length ?? 1, inline(heading[2] ?? ""));
      attributes = "";
      continue;
    }
    if (/^\[\[.*\]\]$/.test(bare)) continue;
    if (/^\[[^\]]*\]$/.test(bare)) {
      attributes = bare.slice(1, -1);
      continue;
    }
    const block = /^(-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\/{4,}|\+{4,}|--|`{3,}.*|[|,:!]===)$/.exec(bare);
    if (block !== null) {
      const [mark = ""] = block;
      const closing = mark.startsWith("```") ? "```" : mark;
      const close = lines.findIndex((line, at) => at > index && line.text.trimEnd() === closing);
      const end = close === -1 ? lines.length : close;
      writeBlock(out, n, mark, attributes, lines.slice(index + 1, end), decisions);
      attributes = "";
      index = end;
      continue;
    }
    const [, , language] = /^(source|listing)\s*,\s*([\w+-]+)/.exec(attributes) ?? [];
    if (language !== undefined && bare !== "") {
      // Without delimiters a listing goes on to an empty line.
      const end = lines.findIndex((line, at) => at > index && line.text.trim() === "");
      const body = lines.slice(index, end === -1 ? lines.length : end);
      writeBlock(out, n, "----", attributes, body, decisions);
      attributes = "";
      index += body.length - 1;
      continue;
    }
    if (bare !== "") attributes = "";
    const note = admonition.exec(bare);
    if (note?.[2] !== undefined) out.box(n, named(note[1] ?? ""), [{ n, text: inline(note[2]) }]);
    else if (/^\.[^\s.]/.test(bare)) {
      out.gap(n);
      out.put(n, /^\.(?:output|result)/i.test(bare) ? `Output:` : `**${inline(bare.slice(1))}**`);
      out.gap(n);
    } else if (/^:!?[\w-]+!?:/.test(bare)) decisions.loss(n, `The attribute ${quoted(bare)}.`);
    else if (/^(?:include|ifdef|ifndef|ifeval|endif|toc|image|video)::/.test(bare)) writeMacro(out, n, bare, decisions);
    else if (bare.startsWith("//")) decisions.loss(n, `The comment ${quoted(bare)}.`);
    else if (bare === "'''" || bare === "<<<") out.put(n, "---");
    else if (bare !== "+") out.put(n, item(bare));
  }
  return out.lines;
}

function writeBlock(out: MarkdownLines, n: number, mark: string, attributes: string, body: readonly Line[], decisions: Decisions): void {
  const [style = "", second = ""] = attributes.split(",").map((part) => part.trim().replace(/[%#.].*$/, ""));
  const source = style === "source" || style === "listing" || (style === "" && second !== "");
  if (mark.startsWith("```")) out.fence(n, mark.slice(3).trim(), withoutCallouts(body));
  else if (mark.startsWith("----") || (source && /^(?:\.{4,}|--)$/.test(mark))) out.fence(n, source ? second : "", withoutCallouts(body));
  else if (mark.startsWith("....")) out.fence(n, "text", body);
  else if (mark.startsWith("//")) decisions.loss(n, "A comment.");
  else if (mark.endsWith("===") && /^[|,:!]/.test(mark)) writeTable(out, n, mark, body);
  else if (mark.startsWith("++++")) decisions.loss(n, "A block that AsciiDoc passes through as it is.");
  else {
    const inner = readAsciidoc(body, decisions);
    if (admonition.test(style)) out.box(n, named(style), inner);
    else if (mark.startsWith("__") || style === "quote") {
      out.gap(n);
      for (const line of inner) out.put(line.n, `> ${line.text}`.trimEnd());
      out.gap(n);
    } else out.lines.push(...inner);
  }
}

/** Cells begin with `|`, any number on a line; the first line, or a first row on its own, tells how many make a row. */
function writeTable(out: MarkdownLines, n: number, mark: string, body: readonly Line[]): void {
  const separator = mark.startsWith(",") ? "," : mark.startsWith(":") ? ":" : "|";
  const filled = body.filter(({ text }) => text.trim() !== "");
  const cellsOf = (text: string): string[] => (separator === "|" ? text.split(/(?<!\\)(?:\d*[.+<^>]*[aehlmsdv]?)\|/).slice(1) : text.split(separator)).map((cell) => inline(cell.trim()));
  const width = Math.max(1, cellsOf(filled[0]?.text ?? "").length);
  const cells: string[] = [];
  for (const { text } of filled) {
    if (separator === "|" && !text.includes("|") && cells.length > 0) cells.push(`${cells.pop() ?? ""} ${inline(text.trim())}`);
    else cells.push(...cellsOf(text));
  }
  out.gap(n);
  for (let at = 0; at < cells.length; at += width) {
    out.put(n, `| ${cells.slice(at, at + width).map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`);
    if (at === 0) out.put(n, `|${" --- |".repeat(width)}`);
  }
  out.gap(n);
}

function writeMacro(out: MarkdownLines, n: number, text: string, decisions: Decisions): void {
  const [, url = "", alt = ""] = /^image::(\S*?)\[([^\],]*)/.exec(text) ?? [];
  if (url !== "") out.put(n, `![${alt}](${url})`);
  else decisions.loss(n, `${quoted(text)}, which stands for something outside of this file.`);
}

/** Numbers in angle brackets that text below the listing explains. */
function withoutCallouts(body: readonly Line[]): Line[] {
  return body.map(({ n, text }) => ({ n, text: text.replace(/\s*(?:#|\/\/)?\s*(?:<(?:\d+|\.)>\s*)+$/, "") }));
}

/** A line of a list in Markdown's marks, or of text. */
function item(line: string): string {
  const [, marks = "", words = ""] = /^\s*(\*{1,5}|-|\.{1,5})\s+(.*)$/.exec(line) ?? [];
  if (words !== "") return `${(marks.startsWith(".") ? "   " : "  ").repeat(marks.length - 1)}${marks.startsWith(".") ? "1." : "-"} ${inline(words)}`;
  const [, callout, said = ""] = /^<(\d+|\.)>\s+(.*)$/.exec(line) ?? [];
  if (callout !== undefined) return `${callout === "." ? "1" : callout}. ${inline(said)}`;
  const [, term, meaning = ""] = /^(\S.*?)::(?:\s+(.*))?$/.exec(line) ?? [];
  if (term !== undefined) return `- **${inline(term)}**${meaning === "" ? "" : `: ${inline(meaning)}`}`;
  return inline(line);
}

function inline(text: string): string {
  return text.split(/(`[^`]*`)/).map((part, index) => (index % 2 === 1 ? part.replace(/^`\+(.*)\+`$/, "`$1`") : phrase(part))).join("");
}

function phrase(text: string): string {
  return text
    .replace(/(?:link:)?(https?:[^\s[\]]+)\[([^\]]*?)\^?\]/g, (_, url: string, words: string) => (words === "" ? `<${url}>` : `[${words}](${url})`))
    .replace(/(?:link|xref):([^\s[\]]+)\[([^\]]*)\]/g, (_, target: string, words: string) => words || target)
    .replace(/<<([^,>]+)(?:,\s*([^>]+))?>>/g, (_, target: string, words?: string) => words ?? target)
    .replace(/(?:kbd|btn|menu):\[?([^\]]*)\]/g, "**$1**")
    .replace(/footnote:\[([^\]]*)\]/g, " ($1)")
    .replace(/(?<![\w*])\*(\S(?:[^*]*?\S)?)\*(?![\w*])/g, "**$1**")
    .replace(/(?<![\w_])_(\S(?:[^_]*?\S)?)_(?![\w_])/g, "*$1*")
    .replace(/(?<![\w+])\+(\S(?:[^+]*?\S)?)\+(?![\w+])/g, "`$1`")
    .replace(/ \+$/, "\\");
}

function named(word: string): string {
  return `${word[0] ?? ""}${word.slice(1).toLowerCase()}`;
}

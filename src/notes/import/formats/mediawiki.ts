// MediaWiki's text, as wikis show it for editing: headings between equals signs, quotes for emphasis, tables between bars,
// code in tags. Links to pages stay `[[…]]`, which every raw note may have.
import { type Decisions, quoted } from "../decisions.ts";
import type { Line } from "../pieces.ts";
import { MarkdownLines } from "./markdown-lines.ts";

const heading = /^(={1,6})\s*(\S.*?)\s*\1\s*$/;
const codeTag = /^(.*?)<(syntaxhighlight|source|pre)\b([^>]*)>(.*)$/i;

/** Whether a text is MediaWiki's: code in its tag, or headings of its kind and something else that only it has. */
export function isMediawiki(text: string): boolean {
  if (/^(?:```|~~~|##+ )/m.test(text)) return false;
  if (/<syntaxhighlight\b/i.test(text)) return true;
  return text.split("\n").filter((line) => heading.test(line)).length > 1 && /'''|^\{\||\[\[Category:/m.test(text);
}

export function readMediawiki(lines: readonly Line[], decisions: Decisions): Line[] {
  const out = new MarkdownLines();
  for (let index = 0; index < lines.length; index++) {
    const { n, text } = lines[index] ?? { n: 1, text: "" };
    const title = heading.exec(text);
    const tag = codeTag.exec(text);
    if (title !== null) out.heading(n, title[1]?.length ?? 1, inline(title[2] ?? "", n, decisions));
    else if (tag !== null) index = writeCode(out, lines, index, tag, decisions);
    else if (/^\{\|/.test(text)) index = writeTable(out, lines, index, decisions);
    else if (/^ \S/.test(text)) {
      const end = lines.findIndex((line, at) => at > index && !/^ /.test(line.text));
      const body = lines.slice(index, end === -1 ? lines.length : end);
      out.fence(n, "", body);
      index += body.length - 1;
    } else if (/^__[A-Z]+__\s*$|^<references\b.*>\s*$/i.test(text.trim())) decisions.loss(n, `The mark ${quoted(text)}, which is for the wiki.`);
    else {
      // A quotation or a term is no part of the list beside it.
      const isApart = /^[:;]/.test(text) || /^[:;]/.test(lines[index - 1]?.text ?? "");
      if (isApart && text.trim() !== "") out.gap(n);
      out.put(n, inline(withListMarks(text), n, decisions));
    }
  }
  return out.lines;
}

/** `** item` as an item of a list in a list; `: words` as a quotation; `; term: words` as a term. */
function withListMarks(text: string): string {
  const [, marks, rest = ""] = /^([*#:;]+)\s*(.*)$/.exec(text) ?? [];
  if (marks === undefined) return text;
  if (marks.startsWith(";")) return rest.replace(/^(.+?)\s*:\s*/, "**$1**: ");
  if (/^:+$/.test(marks)) return `> ${rest}`;
  return `${"   ".repeat(marks.length - 1)}${marks.endsWith("#") ? "1." : "-"} ${rest}`;
}

/** Writes what stands in a tag for code, and gives the index of the line that ends it. */
function writeCode(out: MarkdownLines, lines: readonly Line[], from: number, [, before = "", name = "", attributes = "", first = ""]: RegExpExecArray, decisions: Decisions): number {
  const n = lines[from]?.n ?? 1;
  const closing = new RegExp(`</${name}\\s*>`, "i");
  const found = closing.test(first) ? from : lines.findIndex(({ text }, at) => at > from && closing.test(text));
  const end = found === -1 ? lines.length - 1 : found;
  const content = lines.slice(from, end + 1).map((line, at): Line => ({ n: line.n, text: (at === 0 ? first : line.text).split(closing)[0] ?? "" }));
  if (before.trim() !== "") out.put(n, inline(withListMarks(before), n, decisions));
  out.fence(n, /\blang\s*=\s*["']?([\w+#-]+)/i.exec(attributes)?.[1] ?? "", content);
  const after = (lines[end]?.text ?? "").split(closing)[1]?.trim() ?? "";
  if (after !== "") out.put(lines[end]?.n ?? n, inline(after, n, decisions));
  return end;
}

/** Writes a table as one of Markdown, and gives the index of the line that ends it. */
function writeTable(out: MarkdownLines, lines: readonly Line[], from: number, decisions: Decisions): number {
  const found = lines.findIndex(({ text }, at) => at > from && /^\|\}/.test(text));
  const end = found === -1 ? lines.length - 1 : found;
  const rows: string[][] = [[]];
  for (const { n, text } of lines.slice(from + 1, found === -1 ? undefined : found)) {
    const [, mark, rest = ""] = /^([|!])(.*)$/.exec(text) ?? [];
    if (/^\|[-+]/.test(text)) rows.push(...(text.startsWith("|-") ? [[]] : []));
    else if (mark !== undefined) for (const cell of rest.split(mark === "!" ? /!!|\|\|/ : "||")) rows.at(-1)?.push(inline(cell.replace(/^[^|[\]{}]*\|(?!\|)/, "").trim(), n, decisions).replaceAll("|", "\\|"));
  }
  const filled = rows.filter((row) => row.length > 0);
  const [head, ...body] = filled;
  if (head === undefined) return end;
  const n = lines[from]?.n ?? 1;
  out.gap(n);
  for (const row of [head, head.map(() => "---"), ...body]) out.put(n, `| ${row.join(" | ")} |`);
  out.put(n, "");
  return end;
}

function inline(text: string, n: number, decisions: Decisions): string {
  return text
    .replace(/<ref\b[^>]*?\/>|<ref\b[^>]*>.*?<\/ref>|\{\{[^{}]*\}\}|\[\[(?:Category|Kategorie|Catégorie|Categoría|Категория|File|Image|Datei):[^\]]*\]\]/gi, (mark) => {
      decisions.loss(n, `The mark ${quoted(mark)}, which is for the wiki.`);
      return "";
    })
    .replace(/<nowiki>(.*?)<\/nowiki>/gi, "$1")
    .replace(/<(?:code|tt|kbd)\b[^>]*>(.*?)<\/(?:code|tt|kbd)>/gi, "`$1`")
    .replace(/'''''(.+?)'''''/g, "***$1***")
    .replace(/'''(.+?)'''/g, "**$1**")
    .replace(/''(.+?)''/g, "*$1*")
    .replace(/(?<!\[)\[(https?:[^\s\]]+)\s+([^\]]+)\]/g, "[$2]($1)")
    .replace(/(?<!\[)\[(https?:[^\s\]]+)\]/g, "<$1>");
}

// Boxes that Markdown has not: admonitions and tabs of MkDocs, Docusaurus, reStructuredText, Obsidian, GitHub and Notion.
// They become quotations that begin with their title. Lines keep their numbers.
import type { Decisions } from "./decisions.ts";
import { dedented } from "./formats/markdown-lines.ts";
import type { Line } from "./pieces.ts";

export function openContainers(lines: readonly Line[], decisions: Decisions): Line[] {
  const result: Line[] = [];
  let fence: string | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const mark = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line.text)?.[1];
    if (mark !== undefined) fence = fence === null ? mark : line.text.trim().replace(/^[>\s]+/, "") === fence || mark.startsWith(fence) ? null : fence;
    if (fence !== null) {
      result.push(line);
      continue;
    }
    const end = divisionEnd(lines, index);
    if (end !== -1) {
      const inner = lines.slice(index + 1, end);
      result.push({ n: line.n, text: "" }, ...openContainers(dedented(inner), decisions), { n: line.n, text: "" });
      index = end;
      continue;
    }
    const box = indentedBox(lines, index) ?? fencedBox(lines, index);
    if (box !== null) {
      const inner = openContainers(box.body, decisions);
      while (inner[0]?.text.trim() === "") inner.shift();
      while (inner.at(-1)?.text.trim() === "") inner.pop();
      decisions.did(line.n, `The box “${box.title}” became a quotation.`);
      result.push({ n: line.n, text: `> **${box.title}**` }, { n: line.n, text: ">" });
      result.push(...inner.map(({ n, text }) => ({ n, text: text.trim() === "" ? ">" : `> ${text}` })), { n: line.n, text: "" });
      index = box.next - 1;
      continue;
    }
    const callout = /^(\s*(?:>\s*)+)\[!([\w-]+)\][-+]?[ \t]*(.*)$/.exec(line.text);
    if (callout !== null) {
      const title = titleOf(callout[2] ?? "note", callout[3] ?? "");
      decisions.did(line.n, `The box “${title}” became a quotation.`);
      result.push({ n: line.n, text: `${callout[1] ?? "> "}**${title}**` }, { n: line.n, text: (callout[1] ?? ">").trimEnd() });
      continue;
    }
    result.push(line);
  }
  return result;
}

/**
 * Where a division of Pandoc's ends, `::: {#first .listing}` or `::: center`, which groups what stands in it and says nothing
 * by itself; -1 where none begins.
 */
function divisionEnd(lines: readonly Line[], index: number): number {
  const form = /^(:{3,})\s*(?:\{\s*#[^}]*\}|\{?\.?(?:center|flushleft|flushright|titlepage|figure|table|wrapfigure|minipage|columns?|multicols|listing|lstlisting|verbatim|frame|document|tabular|refs|csl-\w+)\b[^}]*\}?)\s*$/;
  const colons = form.exec(lines[index]?.text ?? "")?.[1];
  return colons === undefined ? -1 : lines.findIndex(({ text }, at) => at > index && text.trim() === colons);
}

interface Box {
  readonly title: string;
  readonly body: Line[];
  readonly next: number;
}

/** `!!! note "Title"`, `??? tip`, `=== "Tab"` and `.. note::`, whose content is indented. */
function indentedBox(lines: readonly Line[], index: number): Box | null {
  const text = lines[index]?.text ?? "";
  const mkdocs = /^(?:!!!|\?\?\?\+?)\s*([\w-]+)(?:\s+[\w-]+)*(?:\s+"([^"]*)")?\s*$/.exec(text);
  const tab = /^===\s+"([^"]+)"\s*$/.exec(text);
  const rst = /^\.\.\s+(note|warning|tip|hint|important|caution|danger|attention|seealso|admonition)::\s*(.*)$/i.exec(text);
  if (mkdocs === null && tab === null && rst === null) return null;
  const body: Line[] = [];
  let next = index + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined || (line.text.trim() !== "" && !/^(?: {2,}|\t)/.test(line.text))) break;
    body.push(line);
  }
  while (body.at(-1)?.text.trim() === "") body.pop();
  const indents = body.filter(({ text: each }) => each.trim() !== "").map(({ text: each }) => /^\s*/.exec(each)?.[0].length ?? 0);
  const least = indents.length === 0 ? 0 : Math.min(...indents);
  const title = tab?.[1] ?? titleOf(mkdocs?.[1] ?? rst?.[1] ?? "note", mkdocs?.[2] ?? "");
  const first: Line[] = rst?.[2] ? [{ n: lines[index]?.n ?? 1, text: rst[2] }] : [];
  return { title, body: [...first, ...body.map(({ n, text: each }) => ({ n, text: each.slice(least) }))], next };
}

/** `:::note Title` … `:::` and `<aside>` … `</aside>`. */
function fencedBox(lines: readonly Line[], index: number): Box | null {
  const text = lines[index]?.text ?? "";
  const colons = /^(:{3,})\s*\{?\.?([\w-]+)\}?(?:\[([^\]]*)\]|[ \t]+(.*))?\s*$/.exec(text);
  const aside = colons === null && /^<aside[^>]*>/.test(text);
  if (colons === null && !aside) return null;
  const isEnd = (each: string): boolean => (colons === null ? /<\/aside>/.test(each) : each.trim() === colons[1]);
  const end = lines.findIndex((line, at) => at > index && isEnd(line.text));
  if (end === -1) return null;
  const rest = text.replace(/^<aside[^>]*>/, "").trim();
  const inner = lines.slice(index + 1, end);
  if (aside && rest !== "") inner.unshift({ n: lines[index]?.n ?? 1, text: rest });
  const kind = (colons?.[2] ?? "note").replace(/^callout-/, "");
  // Quarto's boxes have their title as a heading.
  const heading = /^#+\s+(.*)$/.exec(inner.find((line) => line.text.trim() !== "")?.text ?? "")?.[1];
  if (colons?.[2] !== kind && heading !== undefined) inner.splice(0, inner.findIndex((line) => line.text.trim() !== "") + 1);
  return { title: titleOf(kind, colons?.[3] ?? colons?.[4] ?? (colons?.[2] !== kind ? heading : undefined) ?? ""), body: inner, next: end + 1 };
}

function titleOf(kind: string, title: string): string {
  const said = title.trim();
  return said !== "" ? said : `${kind[0]?.toUpperCase() ?? ""}${kind.slice(1).toLowerCase()}`;
}

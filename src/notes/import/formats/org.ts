// Org files: headings with keywords and tags, source blocks and their results, drawers, Org's own emphasis and links.
import { type Decisions, quoted } from "../decisions.ts";
import type { Line } from "../pieces.ts";
import { indentOf, MarkdownLines } from "./markdown-lines.ts";

export function readOrg(lines: readonly Line[], decisions: Decisions): Line[] {
  const out = new MarkdownLines();
  const session = lines.some(({ text }) => /^#\+property:.*header-args.*:session\s+(?!none)/i.test(text.trim()));
  for (let index = 0; index < lines.length; index++) {
    const { n, text } = lines[index] ?? { n: 1, text: "" };
    const bare = text.trim();
    const block = /^#\+begin_(\w+)[ \t]*(.*)$/i.exec(bare);
    if (block !== null) {
      const [, kind = "", words = ""] = block;
      const close = lines.findIndex((line, at) => at > index && new RegExp(`^\\s*#\\+end_${kind}\\s*$`, "i").test(line.text));
      const end = close === -1 ? lines.length : close;
      const body = lines.slice(index + 1, end).map((line): Line => ({ n: line.n, text: line.text.replace(/^(\s*),(?=[*#])/, "$1") }));
      writeBlock(out, n, kind.toLowerCase(), words, body, session, decisions);
      index = end;
      continue;
    }
    const keyword = /^#\+(\w+)(?:\[.*\])?:\s*(.*)$/.exec(bare);
    if (keyword !== null) {
      const [, key = "", value = ""] = keyword;
      if (/^results$/i.test(key)) index += writeResults(out, lines, index + 1);
      else if (/^title$/i.test(key)) out.heading(n, 1, value);
      else if (/^(?:caption|description|subtitle)$/i.test(key)) out.put(n, inline(value));
      else if (!/^(?:name|attr_\w+)$/i.test(key)) decisions.loss(n, `Org's setting ${quoted(bare)}.`);
      continue;
    }
    if (/^:[\w-]+:$/.test(bare)) {
      const end = lines.findIndex((line, at) => at > index && /^\s*:END:\s*$/i.test(line.text));
      if (end !== -1) {
        decisions.loss(n, `The drawer ${quoted(bare)}.`);
        index = end;
        continue;
      }
    }
    const heading = /^(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)\s+)?(?:\[#[A-Z]\]\s+)?(.*?)(?:\s+:[\w@#%:]+:)?\s*$/.exec(text);
    if (heading !== null) {
      out.heading(n, (heading[1]?.length ?? 1) + 1, inline(heading[2] ?? ""));
      continue;
    }
    if (/^(?:(?:DEADLINE|SCHEDULED|CLOSED):\s*[<[].*?[>\]]\s*)+$/.test(bare)) decisions.loss(n, `The date ${quoted(bare)}.`);
    else if (/^#(?:\s|$)/.test(bare)) decisions.loss(n, `The comment ${quoted(bare)}.`);
    else if (/^:(?:\s|$)/.test(bare)) {
      const fixed = fixedWidth(lines, index);
      out.fence(n, "text", fixed);
      index += fixed.length - 1;
    } else if (/^\|[-+|]+\|?$/.test(bare)) out.put(n, bare.replaceAll("+", "|").replace(/-+/g, "---"));
    else if (/^-{5,}$/.test(bare)) out.put(n, "---");
    else out.put(n, inline(text.replace(/^(\s*)\+ /, "$1- ").replace(/^(\s*[-*]|\s*\d+[.)])\s+(.+?)\s+::\s+/, "$1 **$2**: ")));
  }
  return out.lines;
}

function writeBlock(out: MarkdownLines, n: number, kind: string, words: string, body: readonly Line[], session: boolean, decisions: Decisions): void {
  const indent = " ".repeat(listIndent(out.lines));
  if (kind === "src") {
    const [language = ""] = words.split(/\s+/);
    const shares = (session || /:session\s+(?!none)/.test(words)) && !/:session\s+none/.test(words);
    const isPython = /^(?:i?python|jupyter-python)\d?$/i.test(language);
    const info = !isPython ? language : `${shares || /^jupyter/i.test(language) ? "{python}" : "python"}${/:eval\s+(?:no|never)\b/.test(words) ? " no-run" : ""}`;
    out.fence(n, info, body, indent);
  } else if (kind === "quote" || kind === "verse") {
    out.gap(n);
    for (const line of body) out.put(line.n, `> ${inline(line.text.trim())}`);
    out.gap(n);
  } else if (kind === "comment") decisions.loss(n, "A comment.");
  else if (kind === "example" || kind === "export") out.fence(n, "text", body, indent);
  else {
    out.gap(n);
    for (const line of body) out.put(line.n, inline(line.text));
    out.gap(n);
  }
}

/** What Org wrote below a block: fixed lines, an example, a drawer, or a table. Gives how many lines it takes. */
function writeResults(out: MarkdownLines, lines: readonly Line[], from: number): number {
  const first = lines[from];
  if (first === undefined) return 0;
  const fixed = fixedWidth(lines, from);
  if (fixed.length > 0) {
    out.fence(first.n, "output", fixed);
    return fixed.length;
  }
  const wrapped = /^\s*(?:#\+begin_(example|results)|:(results):)\s*$/i.exec(first.text);
  if (wrapped === null) return 0;
  const end = lines.findIndex(({ text }, at) => at > from && /^\s*(?:#\+end_(?:example|results)|:end:)\s*$/i.test(text));
  if (end === -1) return 0;
  out.fence(first.n, "output", lines.slice(from + 1, end).map(({ n, text }) => ({ n, text: text.replace(/^\s*: ?/, "") })));
  return end + 1 - from;
}

/** The lines that begin with a colon, without it. */
function fixedWidth(lines: readonly Line[], from: number): Line[] {
  let end = from;
  while (/^\s*:(?:\s|$)/.test(lines[end]?.text ?? "")) end++;
  return lines.slice(from, end).map(({ n, text }) => ({ n, text: text.replace(/^\s*: ?/, "") }));
}

/** How deep code in the list item above stands. */
function listIndent(lines: readonly Line[]): number {
  const last = lines.findLast(({ text }) => text.trim() !== "")?.text ?? "";
  const item = /^(\s*(?:[-*]|\d+[.)])\s+)/.exec(last)?.[1];
  return item?.length ?? (indentOf(last) > 0 && /^\s/.test(last) && lines.some(({ text }) => /^\s*(?:[-*]|\d+[.)])\s/.test(text)) ? indentOf(last) : 0);
}

function inline(text: string): string {
  const code: string[] = [];
  const held = text.replace(/(?<![\w])([=~])(\S(?:[^=~]*?\S)?)\1(?!\w)/g, (_, __, body: string) => `\u0001${code.push(body) - 1}\u0001`);
  const marked = held
    .replace(/\[\[([^\]]+)\]\[([^\]]+)\]\]/g, (_, url: string, words: string) => (/^https?:/.test(url) ? `[${words}](${url})` : words))
    .replace(/\[\[(https?:[^\]]+)\]\]/g, "<$1>")
    .replace(/\[\[(?:file:)?([^\]]+)\]\]/g, "$1")
    .replace(/(?<![\w*])\*(\S(?:[^*]*?\S)?)\*(?![\w*])/g, "**$1**")
    .replace(/(?<![\w/:<])\/(\S(?:[^/]*?\S)?)\/(?![\w/])/g, "*$1*")
    .replace(/(?<![\w+])\+(\S(?:[^+]*?\S)?)\+(?![\w+])/g, "~~$1~~")
    .replace(/\[fn:(\w+)\]/g, "[^$1]");
  return marked.replace(/\u0001(\d+)\u0001/g, (_, at: string) => `\`${code[Number(at)] ?? ""}\``);
}

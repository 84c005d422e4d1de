// The lines of a raw note, parted into text and code. What a piece of code is, and whether unfenced lines really are
// code, is decided later; here only where it begins and ends.
import { codeRun, looksLikePython } from "./code-lines.ts";
import { dedent } from "./code-text.ts";
import { isGreeting, isSession } from "./sessions.ts";
import { type Decisions, quoted } from "./decisions.ts";
import { decodeEntities } from "./entities.ts";

/** A line and where it stood in the raw note. */
export interface Line {
  readonly n: number;
  readonly text: string;
}

export interface TextPiece {
  readonly kind: "text";
  readonly lines: readonly Line[];
}

export interface CodePiece {
  readonly kind: "code";
  readonly how: "fenced" | "indented" | "unfenced" | "html";
  /** What the fence says: language and words. */
  readonly info: string;
  readonly lines: readonly Line[];
  /** What stands before the fence on its line and before every line of it: the indentation of a list item, `> `. */
  readonly prefix: string;
  /** Line on which the fence stands, or the first line. */
  readonly at: number;
  /** It is a cell of a notebook, and so no part of the block above. */
  readonly isCell?: boolean;
}

export type Piece = TextPiece | CodePiece;

const fenceLine = /^((?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,})[ \t]*((?![~^])[^`]*)$/;

export function splitPieces(lines: readonly Line[], decisions: Decisions): Piece[] {
  const pieces: Piece[] = [];
  const plain = new PlainLines(lines);
  let text: Line[] = [];
  let isCell = false;
  const flush = (): void => {
    if (text.length > 0) pieces.push({ kind: "text", lines: text });
    text = [];
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const fence = fenceLine.exec(line.text);
    if (fence !== null) {
      const [, before = "", marks = "", info = ""] = fence;
      const marker = /(?:[-*+]|\d+[.)])[ \t]+$/.exec(before)?.[0] ?? "";
      if (marker !== "") text.push({ n: line.n, text: before.trimEnd() });
      flush();
      const prefix = before.slice(0, before.length - marker.length) + " ".repeat(marker.length);
      // Chats put the first line of the code behind the marks, and the closing marks behind the last.
      const begins = looksLikePython([info]);
      const { content, next, closed } = fenced(lines, index + 1, marks, prefix, begins);
      if (begins) content.unshift({ n: line.n, text: info });
      if (!closed) decisions.guess(line.n, "This block of code has no end: it was taken to go on to the end of the note.");
      pieces.push({ kind: "code", how: "fenced", info: begins ? "" : info.trim(), lines: content, prefix, at: line.n, ...(isCell || isCellInfo(info) ? { isCell: true } : {}) });
      isCell = false;
      index = next;
      continue;
    }
    if (isCellLabel(line.text)) {
      decisions.loss(line.n, `The notebook's label ${quoted(line.text.trim())}.`);
      isCell = true;
      index++;
      continue;
    }
    const tagged = templateCode(lines, index);
    if (tagged !== null) {
      flush();
      pieces.push(tagged.piece);
      decisions.did(line.n, "A template's tags around code became a fenced block.");
      index = tagged.next;
      continue;
    }
    if (/^\s*(?:\{%-?\s.*%\}|\{\{[<%].*[%>]\}\}|\[\/?(?:quote|spoiler|details)(?:=[^\]]*)?\])\s*$/.test(line.text)) {
      decisions.loss(line.n, `The template's tag ${quoted(line.text.trim())}.`);
      index++;
      continue;
    }
    const numbered = numberedCode(lines, index);
    if (numbered > 0) {
      flush();
      pieces.push({ kind: "code", how: "unfenced", info: "", lines: lines.slice(index, index + numbered), prefix: "", at: line.n });
      index += numbered;
      continue;
    }
    const traceback = tracebackAt(lines, index);
    if (traceback !== null) {
      flush();
      pieces.push(traceback);
      index += traceback.lines.length;
      continue;
    }
    const html = htmlCode(lines, index);
    if (html !== null) {
      flush();
      pieces.push(html.piece);
      decisions.did(line.n, "HTML code became a fenced block.");
      index = html.next;
      continue;
    }
    const inQuotation = quotedCode(lines, index);
    if (inQuotation !== null) {
      flush();
      pieces.push(inQuotation);
      index += inQuotation.lines.length;
      continue;
    }
    const previous = lines[index - 1]?.text ?? "";
    const afterCode = text.length === 0 && pieces.at(-1)?.kind === "code";
    const run = /^[ \t]/.test(line.text) ? 0 : codeRun(plain.from(index), index === 0 || previous.trim() === "" || afterCode);
    if (run > 0) {
      const greeting = isSession(lines.slice(index, index + run).map(({ text: each }) => each)) ? greetingAbove(text) : 0;
      const above = text.splice(text.length - greeting);
      flush();
      pieces.push({ kind: "code", how: "unfenced", info: "", lines: [...above, ...lines.slice(index, index + run)], prefix: "", at: line.n });
      index += run;
      continue;
    }
    const indentedBelow = /^(?: {4}|\t)/.test(line.text) && previous.trim() !== "" && /^\S/.test(previous) ? indentedRun(lines, index) : 0;
    if (indentedBelow > 0 && !inList(text, pieces)) {
      flush();
      pieces.push({ kind: "code", how: "unfenced", info: "", lines: lines.slice(index, index + indentedBelow), prefix: "", at: line.n });
      index += indentedBelow;
      continue;
    }
    if (/^(?: {4}|\t)\s*\S/.test(line.text) && previous.trim() === "" && !inList(text, pieces)) {
      let end = index;
      for (let at = index; at < lines.length && (lines[at]?.text.trim() === "" || /^(?: {4}|\t)/.test(lines[at]?.text ?? "")); at++) {
        if (lines[at]?.text.trim() !== "") end = at + 1;
      }
      flush();
      const content = lines.slice(index, end).map(({ n, text: each }) => ({ n, text: each.replace(/^(?: {4}|\t)/, "") }));
      pieces.push({ kind: "code", how: "indented", info: "", lines: content, prefix: "", at: line.n });
      index = end;
      continue;
    }
    text.push(line);
    index++;
  }
  flush();
  return pieces;
}

/** Python without a fence in a quotation, as mail has it: the run that begins at a line, or null. */
function quotedCode(lines: readonly Line[], from: number): CodePiece | null {
  const mark = /^(?:>[ \t]?)+/;
  const level = (index: number): number => {
    const text = lines[index]?.text ?? "";
    return /^>>>(?: |$)/.test(text) ? 0 : (mark.exec(text)?.[0].replace(/\s/g, "").length ?? 0);
  };
  const depth = level(from);
  if (depth === 0) return null;
  let end = from;
  while (level(end) === depth) end++;
  const bare = lines.slice(from, end).map(({ n, text }): Line => ({ n, text: text.replace(mark, "") }));
  const above = level(from - 1) === depth ? (lines[from - 1]?.text.replace(mark, "") ?? "") : "";
  const run = codeRun(new PlainLines(bare).from(0), above.trim() === "");
  return run === 0 ? null : { kind: "code", how: "unfenced", info: "", lines: bare.slice(0, run), prefix: "> ".repeat(depth), at: lines[from]?.n ?? 1 };
}

/** A traceback without a fence, up to the line that names its exception: a listing, or null. */
function tracebackAt(lines: readonly Line[], from: number): CodePiece | null {
  const [, prefix, indent = ""] = /^((?:> ?)*)(\s*)(?:\+ Exception Group )?Traceback \(most recent call last\):/.exec(lines[from]?.text ?? "") ?? [];
  if (prefix === undefined) return null;
  const content: Line[] = [];
  for (let index = from; index < lines.length; index++) {
    const { n = 0, text = "" } = lines[index] ?? {};
    if (!text.startsWith(prefix.trimEnd())) break;
    const bare = text.slice(text.startsWith(prefix) ? prefix.length : prefix.trimEnd().length);
    const begins = /Traceback \(most recent call last\):/.test(bare);
    const chains = /^\s*(?:During handling of the above|The above exception was)/.test(bare);
    content.push({ n, text: bare });
    if (begins || chains || bare.trim() === "" || bare.startsWith(`${indent} `) || /^\s*[|+]/.test(bare)) continue;
    // The exception's line; another traceback may be told of below it.
    const next = lines.slice(index + 1).map((line) => line.text.slice(prefix.trimEnd().length).trim()).find((line) => line !== "") ?? "";
    if (!/^(?:During handling of the above|The above exception was)/.test(next)) break;
  }
  const last = content.findLastIndex(({ text }) => text.trim() !== "");
  return { kind: "code", how: "fenced", info: "text", lines: content.slice(0, last + 1), prefix, at: lines[from]?.n ?? 1 };
}

/** How many of the last lines of a text are what an interpreter says before its first prompt. */
function greetingAbove(text: readonly Line[]): number {
  let count = 0;
  for (let at = 1; at <= text.length && (isGreeting(text.at(-at)?.text ?? "") || text.at(-at)?.text.trim() === ""); at++) if (text.at(-at)?.text.trim() !== "") count = at;
  return count;
}

/** Whether a fence's words make it a cell that runs where it stands, as R Markdown, Quarto and MyST have it. */
function isCellInfo(info: string): boolean {
  return /^\{(?:python\d*|pyodide(?:-python)?|code-cell)\b/.test(info.trim());
}

/** `In [3]:` or `Out[3]:` alone, as a notebook has it beside its cells. */
function isCellLabel(text: string): boolean {
  return /^\s*(?:\*\*)?(?:In|Out) ?\[[\d *]*\]:?(?:\*\*)?:?\s*$/.test(text);
}

/** `{% highlight python %}` of Jekyll, `{{< highlight python >}}` of Hugo, `[code lang="python"]` of forums, up to their end. */
function templateCode(lines: readonly Line[], from: number): { piece: CodePiece; next: number } | null {
  const first = lines[from];
  const [form, ends] = /^\s*\[code/i.test(first?.text ?? "")
    ? [/^\s*\[code(?:(?:=|\s+lang(?:uage)?=|\s+)"?([\w+#]+)"?)?\]\s*$/i, /^\s*\[\/code\]\s*$/i]
    : [/^\s*\{(?:%|\{[<%])-?\s*(?:highlight|code|codeblock)\s+"?([\w+#]+)"?.*\}\s*$/, /^\s*\{(?:%|\{[<%])-?\s*(?:end|\/\s*)(?:highlight|code|codeblock)\s*-?[%>]?\}/];
  const begin = form.exec(first?.text ?? "");
  if (first === undefined || begin === null) return null;
  const info = begin[1] ?? "";
  const end = lines.findIndex(({ text }, index) => index > from && ends.test(text));
  if (end === -1) return null;
  return { piece: { kind: "code", how: "fenced", info, lines: lines.slice(from + 1, end), prefix: "", at: first.n }, next: end + 1 };
}

/** How many lines, from the first, are Python with a number before each line, as some listings are printed. */
function numberedCode(lines: readonly Line[], from: number): number {
  const number = (index: number): number => Number(/^\s*(\d{1,4})(?:[.:|]?\s|$)/.exec(lines[index]?.text ?? "")?.[1] ?? Number.NaN);
  const start = number(from);
  let end = from;
  while (number(end) === start + end - from) end++;
  const code = lines.slice(from, end).map(({ text }) => text.replace(/^\s*\d+[.:|]?\s?/, "").replace(/[“”‘’]/g, '"').trim());
  const found = code.filter((line) => line !== "" && looksLikePython([line])).length;
  return found >= 3 && found * 2 >= code.filter((line) => line !== "").length ? end - from : 0;
}

/** The lines as unfenced code is looked for in them: typed in plain characters, and no further than the next fence. */
class PlainLines {
  readonly #texts: readonly string[];
  readonly #ends: number[];

  constructor(lines: readonly Line[]) {
    this.#texts = lines.map(({ text }) => text.replace(/[\u00a0\u202f\u3000]/g, " ").replace(/(?<=[\w(=,[{:]\s*)[“”„](.*?)[”“](?=\s*[\w)\]},:.%+]|$)/g, '"$1"').replace(/(?<=[(=,[{]\s*)[‘‚](.*?)[’‘](?=\s*[)\]},:.%+]|$)/g, "'$1'"));
    this.#ends = [];
    for (let index = lines.length - 1, end = lines.length; index >= 0; index--) {
      this.#ends[index] = end;
      if (fenceLine.test(lines[index]?.text ?? "")) end = index;
    }
  }

  /** The texts from a line to the next fence below it. */
  from(index: number): string[] {
    return this.#texts.slice(index, this.#ends[index]);
  }
}

/** The lines up to the closing marks; with `tight`, those may stand behind the last line of code. */
function fenced(lines: readonly Line[], from: number, marks: string, prefix: string, tight: boolean): { content: Line[]; next: number; closed: boolean } {
  const content: Line[] = [];
  const quote = prefix.includes(">");
  for (let index = from; index < lines.length; index++) {
    const { n = 0, text = "" } = lines[index] ?? {};
    const bare = quote ? text.replace(/^(?:[ \t]*>)+ ?/, "") : unindented(text, prefix.length);
    if (quote && !/^[ \t]*>/.test(text)) return { content, next: index, closed: true };
    const close = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(bare)?.[1];
    if (close?.startsWith(marks)) return { content, next: index + 1, closed: true };
    if (tight && bare.endsWith(marks)) return { content: [...content, { n, text: bare.slice(0, -marks.length) }], next: index + 1, closed: true };
    content.push({ n, text: bare });
  }
  return { content, next: lines.length, closed: false };
}

function unindented(text: string, most: number): string {
  let at = 0;
  while (at < most && /[ \t]/.test(text[at] ?? "")) at++;
  return text.slice(at);
}

/** `<pre>` or `<pre><code class="language-python">`, up to its end tag. */
function htmlCode(lines: readonly Line[], from: number): { piece: CodePiece; next: number } | null {
  const first = lines[from];
  const open = /^\s*(?:<div[^>]*>\s*)*<pre\b([^>]*)>\s*(?:<code\b([^>]*)>)?(.*)$/i.exec(first?.text ?? "");
  if (first === undefined || open === null) return null;
  const info = /(?:\b(?:language|lang|highlight)-|\blang(?:uage)?=["']?|\bbrush:\s*)([\w+#]+)/i.exec(`${open[1] ?? ""} ${open[2] ?? ""}`)?.[1] ?? "";
  const content: Line[] = [];
  for (let index = from; index < lines.length; index++) {
    const { n = 0, text = "" } = lines[index] ?? {};
    const rest = index === from ? (open[3] ?? "") : text;
    const end = /<\/(?:code|pre)>/i.exec(rest);
    const body = decodeEntities((end === null ? rest : rest.slice(0, end.index)).replace(/<\/?span\b[^>]*>|<br\s*\/?>/gi, ""));
    if (body.trim() !== "" || (content.length > 0 && end === null)) content.push({ n, text: body });
    if (end !== null) return { piece: { kind: "code", how: "html", info, lines: content, prefix: "", at: first.n }, next: index + 1 };
  }
  return null;
}

/** How many lines, from the first, are Python that stands indented directly below a line of text. */
function indentedRun(lines: readonly Line[], from: number): number {
  const end = lines.findIndex(({ text }, index) => index > from && text.trim() !== "" && !/^(?: {4}|\t)/.test(text));
  const texts = dedent(lines.slice(from, end === -1 ? lines.length : end).map(({ text }) => text).join("\n")).split("\n");
  const run = codeRun(new PlainLines(texts.map((text, index) => ({ n: index, text }))).from(0), true);
  return texts.slice(run).every((text) => text.trim() === "") ? run : 0;
}

/** Whether an indented line below the text belongs to an item of a list, as it does below code in one. */
function inList(text: readonly Line[], above: readonly Piece[]): boolean {
  for (let index = text.length - 1; index >= 0; index--) {
    const line = text[index]?.text ?? "";
    if (/^\s*(?:[-*+•]|\d{1,9}[.)])\s/.test(line) || /^\[\^/.test(line)) return true;
    if (line.trim() !== "" && !/^\s/.test(line)) return false;
  }
  const last = above.at(-1);
  return last?.kind === "code" && /^\s+$/.test(last.prefix);
}

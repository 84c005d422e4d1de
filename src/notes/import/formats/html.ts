// HTML pages: articles of blogs, exports of wikis and word processors. What belongs to the page around the text is left out.
import { looksLikePython } from "../code-lines.ts";
import type { Decisions } from "../decisions.ts";
import { decodeEntities } from "../entities.ts";
import type { Line } from "../pieces.ts";
import { MarkdownLines } from "./markdown-lines.ts";

interface Tag {
  readonly kind: "open" | "close";
  readonly name: string;
  readonly attributes: string;
  readonly n: number;
}

type Token = Tag | { readonly kind: "text"; readonly text: string; readonly n: number };

/** Elements whose words are no text of the note. */
const silent = /^(?:script|style|svg|noscript|form|template|iframe|button|select|textarea|object|ac:parameter|math|nav|head)$/;
const blocks = /^(?:p|div|section|article|main|header|footer|ul|ol|li|dl|dt|dd|figure|figcaption|details|aside|address|body|html|center|tbody|summary|fieldset)$/;
const empty = /^(?:br|hr|img|input|meta|link|source|wbr|col|area|base|embed)$/;

export function readHtml(text: string, decisions: Decisions): Line[] {
  const tokens = tokensOf(text);
  const reader = new HtmlReader(decisions);
  const title = /<title[^>]*>([^]*?)<\/title>/i.exec(text)?.[1];
  const body = articleOf(tokens);
  if (title !== undefined && !body.some((token) => token.kind === "open" && /^h1$/.test(token.name))) reader.out.heading(1, 1, title.replace(/\s+/g, " "));
  if (body.length < tokens.length) decisions.did(body[0]?.n ?? 1, "The page's article was taken; what stands around it, such as menus, was left out.");
  reader.read(body);
  return reader.out.lines;
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<[!?][^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
  let n = 1;
  for (const [whole, data, slash, name, attributes = ""] of source.matchAll(pattern)) {
    if (data !== undefined) tokens.push({ kind: "text", text: data.replace(/&/g, "&amp;").replace(/</g, "&lt;"), n });
    else if (name !== undefined) tokens.push({ kind: slash === "/" ? "close" : "open", name: name.toLowerCase(), attributes, n });
    else if (!/^<[!?]/.test(whole)) tokens.push({ kind: "text", text: whole === "<" ? "&lt;" : whole, n });
    for (const char of whole) if (char === "\n") n++;
  }
  return tokens;
}

/** What stands in the page's only article, or in its main part; else all but what stands around. */
function articleOf(tokens: readonly Token[]): readonly Token[] {
  for (const name of ["article", "main"]) {
    const opens = tokens.filter((token) => token.kind === "open" && token.name === name);
    if (opens.length !== 1) continue;
    const from = tokens.findIndex((token) => token === opens[0]);
    const to = tokens.findLastIndex((token) => token.kind === "close" && token.name === name);
    return tokens.slice(from, to === -1 ? undefined : to);
  }
  return tokens.filter((_, index) => !isAround(tokens, index));
}

/** Whether a token stands in the page's own header or footer. */
function isAround(tokens: readonly Token[], index: number): boolean {
  const last = tokens.slice(0, index + 1).findLast((token) => token.kind !== "text" && /^(?:header|footer)$/.test(token.name));
  return last?.kind === "open";
}

class HtmlReader {
  readonly out = new MarkdownLines();
  readonly #decisions: Decisions;
  /** The paragraph in the making. */
  #words = "";
  #n = 1;
  /** Kinds of the lists that are open, with the number of the next item. */
  readonly #lists: { readonly ordered: boolean; next: number }[] = [];
  #quotes = 0;
  /** Language of the code that an element around it names. */
  #language = "";

  constructor(decisions: Decisions) {
    this.#decisions = decisions;
  }

  read(tokens: readonly Token[]): void {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (token.kind === "text") {
        if (this.#words.trim() === "") this.#n = token.n + (/^\s*/.exec(token.text)?.[0].split("\n").length ?? 1) - 1;
        this.#words += proseOf(token.text, this.#words);
      } else if (token.kind === "open" && silent.test(token.name)) index = endOf(tokens, index);
      else if (token.kind === "open" && /^(?:pre|ac:plain-text-body)$/.test(token.name)) {
        const end = endOf(tokens, index);
        this.#code(token, tokens.slice(index + 1, end));
        index = end;
      } else if (token.kind === "open" && token.name === "table") {
        const end = endOf(tokens, index);
        const inner = tokens.slice(index + 1, end);
        // Listings with a gutter of numbers, and layouts, are tables only by their form.
        if (inner.some((each) => each.kind === "open" && /^(?:pre|table)$/.test(each.name))) this.read(withoutGutter(inner));
        else this.#table(token.n, inner);
        index = end;
      } else this.#tag(token);
    }
    this.#paragraph();
  }

  #tag(token: Tag): void {
    const { kind, name, attributes, n } = token;
    const heading = /^h([1-6])$/.exec(name);
    if (heading !== null || /\bMsoTitle\b/.test(attributes)) {
      const words = this.#words.replace(/\s+/g, " ").trim();
      if (kind === "close") {
        this.#words = "";
        this.out.heading(this.#n, Number(heading?.[1] ?? 1), words.replace(/\[[¶#§]?\]\([^)]*\)|[¶#]$/g, ""));
      } else {
        this.#paragraph();
        if (heading === null) this.#words = "# ";
      }
    } else if (name === "ac:structured-macro") this.#language = "";
    else if (name === "br") this.#words += "\n";
    else if (name === "hr") {
      this.#paragraph();
      this.out.put(n, "---");
    } else if (/^(?:b|strong)$/.test(name)) this.#mark("**", kind);
    else if (/^(?:i|em)$/.test(name)) this.#mark("*", kind);
    else if (/^(?:code|kbd|tt|samp)$/.test(name)) this.#mark("`", kind);
    else if (name === "a") this.#link(kind, attributes);
    else if (name === "img" && kind === "open") this.#words += `![${attribute(attributes, "alt")}](${attribute(attributes, "src")})`;
    else if (name === "blockquote") {
      this.#paragraph();
      this.#quotes += kind === "open" ? 1 : -1;
      this.out.gap(n);
    } else if (blocks.test(name)) this.#block(token);
  }

  #block({ kind, name, attributes, n }: Tag): void {
    const isLine = name === "div" && this.#words !== "";
    this.#paragraph(isLine);
    if (kind === "open") {
      const language = languageOf(attributes);
      if (language !== "") this.#language = language;
      if (name === "summary" || name === "dt") this.#words = "**";
      if (name === "dd") this.#words = ": ";
      if (name === "li") this.#item();
      else if (/^[uo]l$/.test(name)) this.#lists.push({ ordered: name === "ol", next: 1 });
    } else if (/^[uo]l$/.test(name)) {
      this.#lists.pop();
      if (this.#lists.length === 0) this.out.gap(n);
    }
  }

  #item(): void {
    const list = this.#lists.at(-1);
    this.#words = `${"  ".repeat(Math.max(0, this.#lists.length - 1))}${list?.ordered === true ? `${list.next++}.` : "-"} `;
  }

  /** Emphasis and code stand tight around their words. */
  #mark(mark: string, kind: Tag["kind"]): void {
    if (kind === "open") {
      const space = /\s$/.test(this.#words) || this.#words === "" ? "" : "\u0002";
      this.#words += `${space}${mark}\u0001`;
      return;
    }
    const at = this.#words.lastIndexOf(`${mark}\u0001`);
    if (at === -1) return;
    const inner = this.#words.slice(at + mark.length + 1);
    const before = this.#words.slice(0, at).replace(/\u0002$/, "");
    const body = mark === "`" ? decodeEntities(inner).trim() : inner.trim();
    const marks = mark === "`" && body.includes("`") ? "``" : mark;
    this.#words = body === "" ? before + inner : `${before}${/^\s/.test(inner) ? " " : ""}${marks}${body}${marks}${/\s$/.test(inner) ? " " : ""}`;
  }

  #link(kind: Tag["kind"], attributes: string): void {
    if (kind === "open") {
      this.#words += `\u0003${decodeEntities(attribute(attributes, "href"))}\u0004`;
      return;
    }
    this.#words = this.#words.replace(/\u0003([^\u0004]*)\u0004([^\u0003]*)$/, (_, url: string, words: string) => (/^https?:/.test(url) && words.trim() !== "" ? `[${words.trim()}](${url})` : words));
  }

  /** Writes the paragraph that was read; with `tight`, as a line of one with what comes next. */
  #paragraph(tight = false): void {
    const text = this.#words.replace(/\u0003[^\u0004]*\u0004|[\u0001\u0002]/g, "");
    this.#words = "";
    if (text.trim() === "") {
      if (!tight && !this.#inCode() && this.#lists.length === 0) this.out.gap(this.#n);
      return;
    }
    const closed = /^\*\*/.test(text) && (text.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? `${text.trimEnd()}**` : text;
    const quote = "> ".repeat(Math.max(0, this.#quotes));
    const lines = closed.split("\n").map((line) => line.replace(/[ \t]+$/, "").replace(/\u00a0/g, " "));
    const isList = /^\s*(?:-|\d+\.) /.test(lines[0] ?? "");
    const goesOn = isList || tight || (this.#inCode() && isCodeLine(lines[0] ?? ""));
    if (!goesOn) this.out.gap(this.#n);
    for (const line of lines) this.out.put(this.#n, `${quote}${line}`);
    if (!goesOn && !isCodeLine(lines.at(-1) ?? "")) this.out.gap(this.#n);
  }

  /** Whether the line above is one of code that word processors write as a paragraph for each line. */
  #inCode(): boolean {
    return isCodeLine(this.out.lines.at(-1)?.text ?? "");
  }

  #code(tag: Tag, tokens: readonly Token[]): void {
    this.#paragraph();
    const inner = tokens.filter((token): token is Tag => token.kind === "open");
    const named = [tag.attributes, ...inner.filter(({ name }) => name === "code").map(({ attributes }) => attributes)].map(languageOf).find((each) => each !== "") ?? this.#language;
    this.#language = "";
    let text = "";
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (token.kind === "text") text += token.text;
      else if (token.kind === "open" && /\b(?:linenos?|line-?numbers?(?:-rows)?|ln|gutter|hljs-ln-numbers|rouge-gutter)\b/i.test(attribute(token.attributes, "class")) && !/^(?:code|table)$/.test(token.name)) index = endOf(tokens, index);
      else if (token.kind === "open" && silent.test(token.name)) index = endOf(tokens, index);
      else if (token.name === "br" || (token.kind === "close" && /^(?:div|p|tr|li)$/.test(token.name) && !text.endsWith("\n"))) text += "\n";
    }
    const lines = decodeEntities(text).split("\n").map((line, index): Line => ({ n: tag.n + index, text: line.trimEnd() }));
    const at = lines.findIndex(({ text: each }) => each !== "");
    if (at === -1) return;
    const depth = this.#lists.length;
    this.out.fence(lines[at]?.n ?? tag.n, named, lines, " ".repeat(depth * 2));
    this.#n = lines.at(-1)?.n ?? tag.n;
  }

  #table(n: number, tokens: readonly Token[]): void {
    this.#paragraph();
    const rows: string[][] = [];
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind !== "open") continue;
      if (token.name === "tr") rows.push([]);
      else if (/^t[hd]$/.test(token.name)) {
        const next = tokens.findIndex((each, at) => at > index && each.kind !== "text" && /^t[hdr]$/.test(each.name));
        const cell = new HtmlReader(this.#decisions);
        cell.read(tokens.slice(index + 1, next === -1 ? undefined : next));
        rows.at(-1)?.push(cell.out.lines.map(({ text }) => text.trim()).filter((text) => text !== "").join(" ").replace(/(?<!\\)\|/g, "\\|"));
      }
    }
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return;
    this.out.gap(n);
    for (const [index, row] of rows.entries()) {
      this.out.put(n, `| ${Array.from({ length: width }, (_, column) => row[column] ?? "").join(" | ")} |`);
      if (index === 0) this.out.put(n, `|${" --- |".repeat(width)}`);
    }
    this.out.gap(n);
  }
}

/** Index of the tag that closes the one at `from`, or of the last token. */
function endOf(tokens: readonly Token[], from: number): number {
  const open = tokens[from];
  if (open?.kind !== "open" || empty.test(open.name) || open.attributes.trimEnd().endsWith("/")) return from;
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "text" || token.name !== open.name) continue;
    depth += token.kind === "open" ? 1 : -1;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

/** A listing's table without its column of line numbers. */
function withoutGutter(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "open" && token.name === "td" && /\b(?:gutter|linenos?|line-?numbers?|rouge-gutter)\b/i.test(token.attributes)) index = endOf(tokens, index);
    else kept.push(token);
  }
  return kept;
}

function languageOf(attributes: string): string {
  const said = /(?:\b(?:language|lang|highlight-source|highlight|sourceCode|sourcecode|source)[-:\s]|\b(?:data-)?lang(?:uage)?=["']?|\bbrush:\s*)([\w+#]+)/i.exec(attributes)?.[1] ?? "";
  return /^(?:py|python|python3|pycon|ipython3?|bash|sh|shell|console|text|plaintext|none|json|yaml|js|javascript|typescript|java|c|cpp|go|rust|sql|html|css|toml|ini|output)$/i.test(said) ? said.toLowerCase() : "";
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
}

/** Text between tags: white space is one space; what would be a tag or an entity in Markdown stays written as one. */
function proseOf(text: string, before: string): string {
  const plain = decodeEntities(text.replace(/[ \t\r\n]+/g, " ").replace(/&nbsp;|&#160;|&#xa0;/gi, "\u00a0").replace(/&(?=(?:lt|gt|amp|#60|#62|#38);)/g, "\u0005")).replaceAll("\u0005", "&");
  return before === "" || /[\s]$/.test(before) ? plain.replace(/^ +/, "") : plain;
}

function isCodeLine(line: string): boolean {
  return looksLikePython([line]) || /^(?: {2,}|\u00a0)\S/.test(line) || /^(?:try|else|finally|except\b.*):$/.test(line.trim());
}

// HTML pages: articles of blogs, exports of wikis and word processors. What belongs to the page around the text is left
// out. Words within a paragraph are in html-words.ts.
import { parse } from "parse5";
import { looksLikePython } from "../code-lines.ts";
import type { Decisions } from "../decisions.ts";
import type { Line } from "../pieces.ts";
import { attribute, childrenOf, contains, descendants, type Element, elementsOf, isElement, type Node, textOf } from "./html-tree.ts";
import { isSilent, wordsOf } from "./html-words.ts";
import { MarkdownLines } from "./markdown-lines.ts";

const blocks = /^(?:p|div|section|article|main|header|footer|dl|figure|figcaption|details|aside|address|body|html|center|fieldset)$/;
const code = /^(?:pre|ac:plain-text-body)$/;
const structure = /^(?:ul|ol|li|dt|dd|summary|blockquote|hr|br|table|h[1-6])$/;

export function readHtml(source: string, decisions: Decisions): Line[] {
  const page = parse(withoutCdata(source), { sourceCodeLocationInfo: true });
  const elements = descendants(page);
  const body = elements.find(({ tagName }) => tagName === "body");
  if (body === undefined) return [];
  const article = articleOf(elements);
  const around = article === null ? elements.filter(isAround) : [];
  const root = article ?? body;
  const reader = new HtmlReader(new Set(around));
  const title = elements.find(({ tagName }) => tagName === "title");
  if (title !== undefined && !contains(root, ({ tagName }) => tagName === "h1")) reader.out.heading(1, 1, textOf(title).replace(/\s+/g, " "));
  if (around.length > 0 || lettersOf(root) < lettersOf(body)) decisions.did(lineOf(root), "The page's article was taken; what stands around it, such as menus, was left out.");
  reader.read(childrenOf(root));
  return reader.out.lines;
}

/** Wikis write code as CDATA, which HTML has not. */
function withoutCdata(source: string): string {
  return source.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, data: string) => data.replace(/&/g, "&amp;").replace(/</g, "&lt;"));
}

/** The page's only article, or its main part. */
function articleOf(elements: readonly Element[]): Element | null {
  for (const name of ["article", "main"]) {
    const [only, ...others] = elements.filter(({ tagName }) => tagName === name);
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}

/** Whether it is the page's own header, footer or menu, rather than an article's. */
function isAround(element: Element): boolean {
  // A wiki's export has them as divisions.
  if (/\b(?:breadcrumbs?|page-metadata)\b/.test(attribute(element, "class")) || /^(?:breadcrumb-section|footer|likes-and-labels-container|comments-section)$/.test(attribute(element, "id"))) return true;
  return /^(?:header|footer|nav)$/.test(element.tagName) && !ancestorsOf(element).some(({ tagName }) => tagName === "article");
}

function ancestorsOf(element: Element): Element[] {
  const above: Element[] = [];
  for (let at = element.parentNode; at !== null && isElement(at); at = at.parentNode) above.push(at);
  return above;
}

/** How much of an element a reader sees. */
function lettersOf(node: Node): number {
  return textOf(node, isSilent).replace(/\s/g, "").length;
}

function lineOf(node: Node): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

/** Writes the blocks of one element as Markdown. Items, quotations and cells are read by a reader of their own each. */
class HtmlReader {
  readonly out = new MarkdownLines();
  readonly #leftOut: ReadonlySet<Element>;
  /** The paragraph in the making, and the line that it began on. */
  #words = "";
  #n = 1;

  constructor(leftOut: ReadonlySet<Element>) {
    this.#leftOut = leftOut;
  }

  read(nodes: readonly Node[]): void {
    for (const node of nodes) this.#read(node);
    this.#paragraph();
  }

  #read(node: Node): void {
    if (!isElement(node)) this.#add(node);
    else if (isSilent(node) || this.#leftOut.has(node)) return;
    else if (code.test(node.tagName)) this.#code(node);
    else if (blocks.test(node.tagName) || structure.test(node.tagName)) this.#block(node);
    else if (contains(node, ({ tagName }) => blocks.test(tagName) || code.test(tagName) || (structure.test(tagName) && tagName !== "br"))) for (const child of childrenOf(node)) this.#read(child);
    else this.#add(node);
  }

  /** Adds words to the paragraph. */
  #add(node: Node): void {
    const words = wordsOf(node);
    if (this.#words.trim() === "") {
      const text = textOf(node);
      this.#n = lineOf(node) + text.slice(0, text.search(/\S|$/)).split("\n").length - 1;
    }
    this.#words += words;
  }

  #block(element: Element): void {
    const { tagName } = element;
    const n = lineOf(element);
    const depth = /^h([1-6])$/.exec(tagName)?.[1] ?? (/\bMsoTitle\b/.test(attribute(element, "class")) ? 1 : null);
    if (depth !== null) this.#heading(Number(depth), element);
    else if (tagName === "br") this.#words += "\n";
    else if (tagName === "table") this.#table(element);
    else if (tagName === "ul" || tagName === "ol") this.#list(element);
    else if (tagName === "dd") this.#indented(element, ": ");
    else if (tagName === "blockquote") this.#quotation(element);
    else if (tagName === "hr") {
      this.#paragraph();
      this.out.put(n, "---");
    } else if (tagName === "summary" || tagName === "dt") {
      this.#paragraph();
      const words = oneLine(element);
      if (words !== "") this.#words = `**${words}**`;
      this.#n = n;
      this.#paragraph();
    } else {
      // Editors of rich text write a division for each line.
      const isLine = (): boolean => tagName === "div" && this.#words !== "";
      this.#paragraph(isLine());
      for (const child of childrenOf(element)) this.#read(child);
      this.#paragraph(isLine());
    }
  }

  #heading(depth: number, element: Element): void {
    this.#paragraph();
    this.out.heading(lineOf(element), depth, oneLine(element).replace(/\[[¶#§]?\]\([^)]*\)|[¶#]$/g, ""));
  }

  #list(list: Element): void {
    this.#paragraph();
    const n = lineOf(list);
    this.out.gap(n);
    let number = 1;
    for (const item of elementsOf(list)) {
      if (item.tagName === "li") this.#indented(item, list.tagName === "ol" ? `${number++}. ` : "- ");
      else this.#read(item);
    }
    this.out.gap(n);
  }

  /** Writes what stands in an element behind `mark`, and as far to the right. */
  #indented(element: Element, mark: string): void {
    this.#paragraph();
    const isLoose = contains(element, ({ tagName }) => tagName === "p" || code.test(tagName));
    const lines = this.#linesOf(element).filter(({ text }) => isLoose || text !== "");
    for (const [index, { n, text }] of lines.entries()) this.out.put(n, text === "" ? "" : `${index === 0 ? mark : " ".repeat(mark.length)}${text}`);
  }

  #quotation(element: Element): void {
    this.#paragraph();
    const n = lineOf(element);
    this.out.gap(n);
    for (const line of this.#linesOf(element)) this.out.put(line.n, `> ${line.text}`.trimEnd());
    this.out.gap(n);
  }

  /** What stands in an element, without empty lines around it. */
  #linesOf(element: Element): readonly Line[] {
    const inner = new HtmlReader(this.#leftOut);
    inner.read(childrenOf(element));
    const { lines } = inner.out;
    const first = lines.findIndex(({ text }) => text !== "");
    return lines.slice(Math.max(0, first), lines.findLastIndex(({ text }) => text !== "") + 1);
  }

  /** Writes the paragraph that was read; with `tight`, as a line of one with what comes next. */
  #paragraph(tight = false): void {
    const text = this.#words.replace(/ {2,}/g, " ").replace(/ ?\n ?/g, "\n").replace(/^ +| +$/g, "");
    this.#words = "";
    if (text.trim() === "") {
      // An empty line that is seen parts paragraphs; code keeps together.
      if (text !== "" && !this.#inCode()) this.out.gap(this.#n);
      return;
    }
    const lines = text.replaceAll("\u00a0", " ").split("\n").map((line) => line.trimEnd());
    const goesOn = tight || (this.#inCode() && isCodeLine(lines[0] ?? ""));
    if (!goesOn) this.out.gap(this.#n);
    for (const line of lines) this.out.put(this.#n, line);
    if (!goesOn && !isCodeLine(lines.at(-1) ?? "")) this.out.gap(this.#n);
  }

  /** Whether the line above is one of code that word processors write as a paragraph for each line. */
  #inCode(): boolean {
    return isCodeLine(this.out.lines.at(-1)?.text ?? "");
  }

  #code(element: Element): void {
    this.#paragraph();
    const text = listingOf(element).replaceAll("\u00a0", " ");
    // The first line break in a `pre` is none of its text.
    const n = lineOf(childrenOf(element)[0] ?? element);
    const lines = text.split("\n").map((line, index): Line => ({ n: n + index, text: line.trimEnd() }));
    const first = lines.find((line) => line.text !== "");
    if (first === undefined) return;
    this.out.fence(first.n, languageOf(element), lines);
  }

  #table(table: Element): void {
    this.#paragraph();
    const inner = descendants(table);
    // Listings with a gutter of numbers, and layouts, are tables only by their form.
    if (inner.some(({ tagName }) => code.test(tagName) || tagName === "table")) {
      for (const cell of inner.filter((each) => isCell(each) && !isGutter(each) && ancestorsOf(each).find(({ tagName }) => tagName === "table") === table)) this.read(childrenOf(cell));
      return;
    }
    const rows = inner.filter(({ tagName }) => tagName === "tr").map((row) => elementsOf(row).filter(isCell).map((cell) => this.#cell(cell)));
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return;
    const n = lineOf(table);
    this.out.gap(n);
    for (const [index, row] of rows.entries()) {
      this.out.put(n, `| ${Array.from({ length: width }, (_, column) => row[column] ?? "").join(" | ")} |`);
      if (index === 0) this.out.put(n, `|${" --- |".repeat(width)}`);
    }
    this.out.gap(n);
  }

  #cell(cell: Element): string {
    const words = this.#linesOf(cell).map(({ text }) => text.trim()).filter((text) => text !== "");
    return words.join(" ").replace(/(?<!\\)\|/g, "\\|");
  }
}

function oneLine(element: Element): string {
  return childrenOf(element).map(wordsOf).join("").replace(/\s+/g, " ").trim();
}

function isCell({ tagName }: Element): boolean {
  return tagName === "td" || tagName === "th";
}

/** Whether an element shows the numbers of a listing's lines. */
function isGutter(element: Element): boolean {
  return !/^(?:code|table)$/.test(element.tagName) && /\b(?:linenos?|line-?numbers?(?:-rows)?|ln|gutter|hljs-ln-numbers|rouge-gutter)\b/i.test(attribute(element, "class"));
}

/** The text of a listing, its lines as they are seen. */
function listingOf(node: Node): string {
  if (!isElement(node)) return textOf(node);
  if (isSilent(node) || isGutter(node)) return "";
  if (node.tagName === "br") return "\n";
  const inner = childrenOf(node).map(listingOf).join("");
  return /^(?:div|p|tr|li)$/.test(node.tagName) && !inner.endsWith("\n") ? `${inner}\n` : inner;
}

/** The language that a listing names, or what it holds, or what stands around it. */
function languageOf(listing: Element): string {
  const inner = descendants(listing).filter(({ tagName }) => tagName === "code");
  for (const element of [listing, ...inner, ...ancestorsOf(listing)]) {
    const named = namedLanguage(element);
    if (named !== "") return named;
  }
  return "";
}

function namedLanguage(element: Element): string {
  const macro = elementsOf(element).find((each) => each.tagName === "ac:parameter" && attribute(each, "ac:name") === "language");
  const attributes = element.attrs.map(({ name, value }) => `${name}="${value}"`).join(" ");
  const said = macro ? textOf(macro).trim() : (/(?:\b(?:language|lang|highlight-source|highlight|sourceCode|sourcecode|source)[-:\s]|\b(?:data-)?lang(?:uage)?="|\bbrush:\s*)([\w+#]+)/i.exec(attributes)?.[1] ?? "");
  return /^(?:py|python|python3|pycon|ipython3?|bash|sh|shell|console|text|plaintext|none|json|yaml|js|javascript|typescript|java|c|cpp|go|rust|sql|html|css|toml|ini|output)$/i.test(said) ? said.toLowerCase() : "";
}

function isCodeLine(line: string): boolean {
  return looksLikePython([line]) || /^ {2,}\S/.test(line) || /^(?:try|else|finally|except\b.*):$/.test(line.trim());
}

// Makes the phrasing of a note (text, emphasis, links, inline code …) fit for a page: raw HTML becomes text, references
// become links, and a link that may not lead where it leads becomes its own text.
import type { Definition, FootnoteDefinition, PhrasingContent, Root, RootContent } from "mdast";
import { imageAddress, linkAddress } from "./addresses.ts";
import type { NoteLink } from "./lesson.ts";
import type { Problems } from "./problems.ts";

/** What the whole note knows that a phrase of it needs. */
export interface Sources {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Footnotes are numbered anew, because their labels may hold anything. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

interface Footnote {
  readonly node: FootnoteDefinition;
  readonly label: string;
}

/** Collects what is referred to: definitions of links, and footnotes. The first of a name counts. */
export function findSources(root: Root): Sources {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, Footnote>();
  const visit = (node: RootContent | Root): void => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === "footnoteDefinition" && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, { node, label: String(footnotes.size + 1) });
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(root);
  return { definitions, footnotes };
}

/** Cleans phrasing. Finds its links on the way. */
export class ProseCleaner {
  readonly links: NoteLink[] = [];
  readonly #sources: Sources;
  readonly #problems: Problems;

  constructor(sources: Sources, problems: Problems) {
    this.#sources = sources;
    this.#problems = problems;
  }

  /** The number of a footnote, or null when an earlier one has its name. */
  footnoteLabel(node: FootnoteDefinition): string | null {
    const footnote = this.#sources.footnotes.get(node.identifier);
    return footnote?.node === node ? footnote.label : null;
  }

  clean(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    return joinTexts(nodes.flatMap((node) => this.#cleanOne(node)));
  }

  #cleanOne(node: PhrasingContent): PhrasingContent[] {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case "text":
        return [{ type: "text", value: node.value }];
      case "inlineCode":
        // On one line, as the reader sees it. MDX would take a line of it that begins with a brace for an expression.
        return [{ type: "inlineCode", value: node.value.replaceAll("\n", " ") }];
      case "break":
        return [{ type: "break" }];
      case "emphasis":
      case "strong":
      case "delete":
        return [{ type: node.type, children: this.clean(node.children) }];
      case "html":
        return htmlText(node.value, line, this.#problems).map((value) => ({ type: "text", value }));
      case "link":
        return this.#link(node.url, node.title, this.clean(node.children), line);
      case "linkReference": {
        const definition = this.#sources.definitions.get(node.identifier);
        const children = this.clean(node.children);
        return definition === undefined ? children : this.#link(definition.url, definition.title, children, line);
      }
      case "image":
        return this.#image(node.url, node.title, node.alt, line);
      case "imageReference": {
        const definition = this.#sources.definitions.get(node.identifier);
        return definition === undefined ? text(node.alt) : this.#image(definition.url, definition.title, node.alt, line);
      }
      case "footnoteReference": {
        const label = this.#sources.footnotes.get(node.identifier)?.label;
        return label === undefined ? text(`[^${node.label ?? node.identifier}]`) : [{ type: "footnoteReference", identifier: label, label }];
      }
      default:
        // Constructs that are switched off in markdown.ts.
        return [];
    }
  }

  #link(url: string, title: string | null | undefined, children: PhrasingContent[], line: number): PhrasingContent[] {
    const address = linkAddress(url);
    if (address.kind === "refused") {
      this.#problems.error(line, `The link to ${quoted(url)} is left out. ${address.reason}.`);
      return children;
    }
    if (address.kind === "note") this.links.push({ line, note: address.note, anchor: address.anchor });
    else if (address.url.startsWith("/") && !address.url.startsWith("//")) {
      this.#problems.warning(line, `The link to ${quoted(url)} breaks where the site is not at the top of its server. Link to a note by its file name.`);
    }
    return [{ type: "link", url, title: title ?? null, children: children.flatMap(linkText) }];
  }

  #image(url: string, title: string | null | undefined, alt: string | null | undefined, line: number): PhrasingContent[] {
    const address = imageAddress(url);
    if (address.kind === "refused") {
      this.#problems.error(line, `The image ${quoted(url)} is left out. ${address.reason}.`);
      return text(alt);
    }
    return [{ type: "image", url, title: title ?? null, alt: alt ?? "" }];
  }
}

/** Raw HTML as the text that the page shows in its place, or nothing for a comment. */
export function htmlText(html: string, line: number, problems: Problems): string[] {
  if (/^<!--(?:(?!-->)[^])*-->\s*$/.test(html)) return [];
  if (!/^<\/[^>]*>$/.test(html)) problems.warning(line, `HTML is shown as text, so the reader sees ${quoted(html)}. Use Markdown, or put it in backticks if it is meant to be seen.`);
  return [html];
}

/** The words of phrasing, as a heading's anchor is made of them. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ("children" in node ? plainText(node.children) : node.type === "text" || node.type === "inlineCode" ? node.value : ""))
    .join("");
}

/** A link cannot hold another, so what would be one is only its text. */
function linkText(node: PhrasingContent): PhrasingContent[] {
  return node.type === "link" ? node.children : [node];
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text") joined[joined.length - 1] = { type: "text", value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

function text(value: string | null | undefined): PhrasingContent[] {
  return value ? [{ type: "text", value }] : [];
}

function quoted(source: string): string {
  const line = source.replace(/\s+/g, " ").trim();
  return line === "" ? "nowhere" : `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
}

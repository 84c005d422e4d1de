// What stands within a paragraph of HTML, as Markdown: emphasis, code, links, pictures.
import { attribute, childrenOf, type Element, isElement, type Node, textOf } from "./html-tree.ts";

const silent = /^(?:script|style|svg|noscript|form|template|iframe|button|select|textarea|object|ac:parameter|math|nav|head)$/;

/** Whether an element's words are no text of the note. */
export function isSilent({ tagName }: Element): boolean {
  return silent.test(tagName);
}

/** The words of a node; white space is one space, a no-break space stays one. */
export function wordsOf(node: Node): string {
  if (!isElement(node)) return escaped(textOf(node).replace(/[ \t\r\n\f]+/g, " "));
  if (isSilent(node)) return "";
  const { tagName } = node;
  if (tagName === "br") return "\n";
  if (tagName === "img") return `![${attribute(node, "alt")}](${attribute(node, "src")})`;
  if (/^(?:code|kbd|tt|samp)$/.test(tagName)) return marked(textOf(node).replace(/\s+/g, " "), textOf(node).includes("`") ? "``" : "`");
  const words = childrenOf(node).map(wordsOf).join("");
  if (tagName === "b" || tagName === "strong") return marked(words, "**");
  if (tagName === "i" || tagName === "em") return marked(words, "*");
  const url = tagName === "a" ? attribute(node, "href") : "";
  return /^https?:/.test(url) ? marked(words, "[", `](${url})`) : words;
}

/** Marks stand tight around their words. */
function marked(words: string, opening: string, closing = opening): string {
  const inner = words.trim();
  if (inner === "") return words;
  return `${/^\s/.test(words) ? " " : ""}${opening}${inner}${closing}${/\s$/.test(words) ? " " : ""}`;
}

/** What Markdown would take for a tag or an entity is written as an entity. */
function escaped(text: string): string {
  const plain = text.replace(/&(?=#?\w+;)/g, "&amp;");
  return plain.includes("<") ? plain.replaceAll("<", "&lt;").replaceAll(">", "&gt;") : plain;
}

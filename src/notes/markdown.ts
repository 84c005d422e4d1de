// Text to mdast, with the parser that Astro uses for the pages, so that a note and its page are read alike. It is fast, but
// very deep nesting overflows its stack, and some things cost it time and memory by their square. The limits keep it from both.
import type { Nodes, Root } from "mdast";
import { markdownToMdast } from "satteri";

/** Longest note, in UTF-16 units. A long chapter has a tenth of it. */
export const longestNote = 512 * 1024;

/** Deepest nesting of lists, quotations and emphasis. */
const deepest = 40;

/** Longest run of lines without an empty one. */
const longestParagraph = 64 * 1024;

/** The most replacements in such a run: of character references (`&amp;`), of `--` and of `...`. */
const mostReplacements = 2000;

/** A line that opens this many lists and quotations is refused before the parser sees it. */
const mostMarkers = 200;

export type Parsed = { readonly root: Root } | { readonly fault: { readonly line: number; readonly message: string } };

/** Parses text whose lines end with `\n`. Says what is wrong with text that is too long or nested too deep. */
export function parseMarkdown(text: string): Parsed {
  if (text.length > longestNote) {
    const size = (text.length / 1024 / 1024).toFixed(1);
    return fault(1, `The note is ${size} million characters long, and ${longestNote} is the most: split it into several notes.`);
  }
  const marked = text.split("\n").findIndex((line) => opensMoreThan(mostMarkers, line));
  if (marked !== -1) return fault(marked + 1, `This line opens more than ${mostMarkers} lists or quotations: nest less deep.`);
  for (const { 0: paragraph, index } of text.matchAll(/(?:[^\n]*\S[^\n]*\n?)+/g)) {
    const replacements = paragraph.match(/&[#\w]+;|--+|\.{3}/g)?.length ?? 0;
    if (paragraph.length <= longestParagraph && replacements <= mostReplacements) continue;
    const line = text.slice(0, index).split("\n").length;
    if (replacements <= mostReplacements) return fault(line, `This paragraph is longer than ${longestParagraph} characters: put an empty line into it.`);
    return fault(line, `This paragraph has more than ${mostReplacements} character references, dashes or dots in a row: put an empty line into it.`);
  }
  // Dashes and ellipses become what they become on the page, because a heading's anchor depends on them.
  const features = { gfm: true, frontmatter: true, smartPunctuation: { quotes: false, dashes: true, ellipses: true } };
  const root = markdownToMdast(text, { features });
  if (root.type !== "root") throw new Error(`The Markdown parser gave a ${root.type} in the place of a root.`);
  const deep = firstDeeperThan(deepest, root);
  if (deep !== null) return fault(deep.position?.start.line ?? 1, `Lists, quotations or emphasis are nested more than ${deepest} deep here: nest less deep.`);
  return { root };
}

function fault(line: number, message: string): Parsed {
  return { fault: { line, message } };
}

function opensMoreThan(most: number, line: string): boolean {
  const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let count = 0;
  while (count <= most && marker.test(line)) count++;
  return count > most;
}

function firstDeeperThan(most: number, root: Root): Nodes | null {
  let level: Nodes[] = [root];
  for (let depth = 0; depth <= most; depth++) level = level.flatMap((node) => ("children" in node ? node.children : []));
  return level[0] ?? null;
}

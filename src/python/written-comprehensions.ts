// Where comprehensions stand in the Python text. A port has functions in their places, and the engine's frames of those
// say neither which kind it was nor, where one is written on several lines, on which of them its element stands.
//
// Runs inside QuickJS. No DOM, no Node.
import { pythonText } from "./source.ts";

export interface WrittenComprehension {
  /** A generator expression has a frame of its own; a list's, set's or dict's comprehension is part of the function around it (PEP 709). */
  readonly isGenerator: boolean;
  /** The lines of its brackets. */
  readonly first: number;
  readonly last: number;
  /** The line that its element begins on. */
  readonly element: number;
  /** How many others it stands in. */
  readonly depth: number;
}

/** No statement is taken to be longer, in lines. */
const LONGEST = 40;

/** The comprehensions of the statement that line `line` of the Python text is part of, those around the line. */
export function comprehensionsAt(line: number): readonly WrittenComprehension[] {
  for (let first = line; first > Math.max(0, line - LONGEST); first--) {
    const around = comprehensionsFrom(first, line)?.filter((each) => each.first <= line && line <= each.last);
    if (around !== undefined && around.length > 0) return around;
  }
  return [];
}

interface Open {
  readonly bracket: string;
  readonly line: number;
  element: number;
  isComprehension: boolean;
}

const TOKEN = /#.*|\n|([a-zA-Z]*)("""|'''|"|')|\w+|[^\s\w]/g;

/** Those that begin on the lines from `first` on, until every bracket is closed after `line`; undefined where one is closed that stands before. */
function comprehensionsFrom(first: number, line: number): WrittenComprehension[] | undefined {
  const found: WrittenComprehension[] = [];
  const open: Open[] = [];
  let at = first;
  const text = Array.from({ length: line - first + LONGEST }, (_, index) => pythonText(first + index)).join("\n");
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [token, prefix = "", quote] = match;
    const inner = open.at(-1);
    if (token === "\n") {
      if (at >= line && inner === undefined) break;
      at++;
      continue;
    }
    if (token.startsWith("#")) continue;
    if (inner !== undefined && inner.element === 0) inner.element = at;
    if (quote !== undefined && !/f/i.test(prefix)) {
      const end = endOfString(text, TOKEN.lastIndex, quote);
      at += text.slice(TOKEN.lastIndex, end).split("\n").length - 1;
      TOKEN.lastIndex = end;
    } else if (/^[([{]$/.test(token)) {
      open.push({ bracket: token, line: at, element: 0, isComprehension: false });
    } else if (/^[)\]}]$/.test(token)) {
      const closed = open.pop();
      if (closed === undefined) return undefined;
      if (closed.isComprehension) {
        const depth = open.filter(({ isComprehension }) => isComprehension).length;
        found.push({ isGenerator: closed.bracket === "(", first: closed.line, last: at, element: closed.element, depth });
      }
    } else if (token === "for" && inner !== undefined) {
      inner.isComprehension = true;
    }
  }
  return found;
}

function endOfString(text: string, start: number, quote: string): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text.startsWith(quote, at)) return at + quote.length;
  }
  return text.length;
}

// The quoted lines of a frame, with the marks below that point at the part it is at.
// Specified by CPython's Lib/traceback.py (StackSummary.format_frame_summary, _extract_caret_anchors_from_line_segment).
//
// Runs inside QuickJS. No DOM, no Node.
import { type Position, pythonText } from "./source.ts";

/** In the lines that are quoted: indices from 0. */
interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What is marked otherwise than the rest: the operator, or the brackets with what is in them. */
interface Anchors {
  readonly from: Spot;
  readonly to: Spot;
}

/** What stands at `position`, dedented, with its marks: each line indented by four spaces and ended. */
export function pointedAt(position: Position): string {
  const { line, endLine } = position;
  const texts = Array.from({ length: endLine - line + 1 }, (_, index) => pythonText(line + index).trimEnd());
  const margin = Math.min(...texts.filter((text) => text !== "").map((text) => text.search(/\S/)));
  const lines = texts.map((text) => text.slice(margin));
  const start = position.column - 1 - margin;
  const end = position.endColumn - 1 - margin;
  const anchors = anchorsOf(position, lines, margin);
  const first = lines[0] ?? "";
  const last = lines.at(-1) ?? "";
  const isMarked = !standsAlone(position) && (anchors !== null || first.slice(0, start).trim() !== "" || last.slice(end).trim() !== "");
  const shown = (index: number): string[] => {
    const text = lines[index] ?? "";
    if (!isMarked) return [text];
    const from = index === 0 ? Math.max(start, text.search(/\S|$/)) : text.search(/\S|$/);
    const to = index === lines.length - 1 ? end : text.length;
    return [text, marks(text, index, from, to, anchors)];
  };
  const drawn: string[] = [];
  let before = -1;
  for (const index of significant(lines.length, anchors)) {
    const between = index - before - 1;
    if (between === 1) drawn.push(...shown(before + 1));
    else if (between > 1) drawn.push(`...<${between} lines>...`);
    drawn.push(...shown(index));
    before = index;
  }
  // As CPython does it, an indent that all of these have goes, too.
  const common = Math.min(...drawn.filter((text) => text.trim() !== "").map((text) => text.search(/\S/)));
  return drawn.map((text) => `    ${text.slice(common)}\n`).join("");
}

/** A statement that only returns a call, or gives it a name, and stands alone on its line. */
function standsAlone({ isPlain, line, column }: Position): boolean {
  return isPlain && /^\s*(?:return|[\p{L}_][\p{L}\p{N}_]*\s*=)\s*$/u.test(pythonText(line).slice(0, column - 1));
}

/** The lines that are shown whatever stands between them: first, last, and those around the ends of what is anchored. */
function significant(count: number, anchors: Anchors | null): number[] {
  const around = anchors === null ? [] : [anchors.from.line, anchors.to.line].flatMap((line) => [line - 1, line, line + 1]);
  return [...new Set([0, count - 1, ...around])].filter((line) => line >= 0 && line < count).sort((a, b) => a - b);
}

function marks(text: string, line: number, from: number, to: number, anchors: Anchors | null): string {
  let drawn = "";
  for (let column = 0; column < to; ) {
    const char = String.fromCodePoint(text.codePointAt(column) ?? 32);
    const mark = column < from ? " " : anchors === null ? "^" : isWithin({ line, column }, anchors) ? "^" : "~";
    drawn += mark.repeat(width(char));
    column += char.length;
  }
  return drawn;
}

function isWithin(spot: Spot, { from, to }: Anchors): boolean {
  return !isBefore(spot, from) && isBefore(spot, to);
}

function isBefore(a: Spot, b: Spot): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** The columns of a terminal that a character takes: two where Unicode's East_Asian_Width is W or F. */
function width(char: string): 1 | 2 {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6fc}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(char) ? 2 : 1;
}

function anchorsOf({ after, line, endLine, endColumn }: Position, lines: readonly string[], margin: number): Anchors | null {
  if (after === undefined) return null;
  const { mark } = after;
  const isBracket = mark === "(" || mark === "[";
  const stops = (char: string): boolean => (isBracket ? char === mark : /[^\s)]/.test(char));
  const from = firstAt({ line: after.line - line, column: after.column - 1 - margin }, lines, stops);
  if (from === null) return null;
  const to = isBracket ? { line: endLine - line, column: endColumn - 1 - margin } : { line: from.line, column: from.column + mark.length };
  return { from, to };
}

/** The first character from `spot` on at which to stop, comments and the ends of continued lines passed over. */
function firstAt(spot: Spot, lines: readonly string[], stops: (char: string) => boolean): Spot | null {
  for (let { line, column } = spot; line < lines.length; line++, column = 0) {
    const text = lines[line] ?? "";
    for (; column < text.length && !/[\\#]/.test(text[column] ?? ""); column++) if (stops(text[column] ?? "")) return { line, column };
  }
  return null;
}

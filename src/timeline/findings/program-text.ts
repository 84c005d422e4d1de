// What the text around a line says: how often what it awaits is called, whether one of those calls could need another, what
// else its function says. Read off Python's indentation, line by line: of a program in TypeScript it says no.
import type { SourceLine } from "./finding.ts";

const forEach = /^\s*for\s+(.+?)\s+in\s+[^:]*:\s*(#.*)?$/;
const namesIn = (text: string): string[] => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];

/** The same answers, with each line looked at once: a run may come to one many thousand times. */
export function remembered<T>(ask: (line: number) => T): (line: number) => T {
  const answers = new Map<number, T>();
  return (line) => {
    const known = answers.get(line);
    if (known !== undefined) return known;
    const answer = ask(line);
    answers.set(line, answer);
    return answer;
  };
}

/** Whether a line awaits calls of this function beside each other, as in `f(await g(1), await g(2))`. */
export function isSeveralTimesOn(line: number, name: string, source: SourceLine): boolean {
  const text = source(line);
  const calls = [...text.matchAll(new RegExp(`\\bawait\\s+([\\p{L}\\p{N}_.]*\\.)?${name.slice(name.lastIndexOf(".") + 1)}\\(`, "gu"))];
  // Each ends before the next begins.
  return calls.length > 1 && calls.slice(1).every(({ index }, before) => depth(text.slice(calls[before]?.index, index)) <= 0);
}

function depth(text: string): number {
  return text.split("").reduce((sum, each) => sum + ("([{".includes(each) ? 1 : ")]}".includes(each) ? -1 : 0), 0);
}

/**
 * Whether the one call that a line awaits is awaited for each item of a `for`, and nothing that the loop does is in the call
 * but the item: its own line, or another of the loop's plain body, binds or changes nothing that the call names.
 */
export function isForEachItem(line: number, source: SourceLine): boolean {
  const text = source(line);
  const [before = "", call = "", ...more] = text.split(/\bawait\b/);
  if (call === "" || more.length > 0 || text.includes(":=")) return false;
  const within = /^(.*)\sfor\s+(.+?)\s+in\s/.exec(call);
  if (within !== null) return !/\basync$/.test(within[1] ?? "") && mentions(within[1] ?? "", namesIn(within[2] ?? ""));
  const headers = headersOf(line, source);
  // As many as there is time for.
  if (headers.some((each) => /\btimeout(_at)?\(/.test(source(each)))) return false;
  const header = headers[0] ?? 0;
  const items = forEach.exec(source(header))?.[1];
  const body = items === undefined ? null : plainBody(header, line, source);
  if (items === undefined || body === null) return false;
  // What stands in brackets says where a result goes, and is not changed itself.
  const changed = [...namesIn(before.replace(/\[[^\]]*\]/g, "")), ...body.flatMap((other) => namesIn(/^(.*?)(?:[-+*/|&%]?=(?!=)|\.\w+\(|$)/.exec(other)?.[1] ?? ""))];
  return mentions(call, namesIn(items)) && !mentions(call, changed);
}

function mentions(text: string, names: readonly string[]): boolean {
  const mentioned = new Set(namesIn(text));
  return names.some((name) => mentioned.has(name));
}

/** The other lines of the body that a loop's line is in; null where it is not plain: blocks, further awaits, ways out of it. */
function plainBody(header: number, line: number, source: SourceLine): string[] | null {
  const own = indentOf(source(line));
  const body: string[] = [];
  for (let each = header + 1; ; each++) {
    const text = source(each).replace(/^\s*#.*/, "");
    if (text.trim() === "" && each < line) continue;
    if (text.trim() === "" || indentOf(text) < own) return body;
    if (indentOf(text) > own || /\b(await|yield|break|continue|return|raise)\b/.test(each === line ? text.replace("await", "") : text)) return null;
    if (each !== line) body.push(text);
  }
}

/** Whether a line may be run by a loop within its function. */
export function isInLoop(line: number, source: SourceLine): boolean {
  return /\bfor\b/.test(source(line)) || headersOf(line, source).some((header) => header === 0 || /^\s*(async\s+for|for|while)\b/.test(source(header)));
}

/** Whether a line's function says a word below that line; two blank lines end it at the latest. */
export function saysBelow(line: number, word: RegExp, source: SourceLine): boolean {
  const own = indentOf(source(headersOf(line, source).at(-1) ?? 0));
  for (let each = line + 1; source(each).trim() === "" ? source(each + 1) !== "" : indentOf(source(each)) > own; each++) {
    if (word.test(source(each))) return true;
  }
  return false;
}

/** The lines that begin the blocks that a line is in, innermost first, out to its function's; 0 where it is in none. */
function headersOf(line: number, source: SourceLine): number[] {
  const headers: number[] = [];
  for (let header = line; header > 0; ) {
    header = headerOf(header, source);
    headers.push(header);
    if (/^\s*(async\s+)?(def|class)\b/.test(source(header))) break;
  }
  return headers;
}

/** The line that begins the block that a line is in, 0 for none. */
function headerOf(line: number, source: SourceLine): number {
  const own = indentOf(source(line));
  for (let header = line - 1; header > 0; header--) {
    const text = source(header);
    if (!/^\s*(#.*)?$/.test(text) && indentOf(text) < own) return header;
  }
  return 0;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

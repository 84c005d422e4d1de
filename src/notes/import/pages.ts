// Text that was cut out of printed pages: their heads, and words that the ends of lines cut.
import { type Decisions, quoted } from "./decisions.ts";
import type { Line } from "./pieces.ts";

interface Head {
  readonly lines: readonly Line[];
  readonly title: string;
  readonly page: number;
}

/** The lines without running heads: titles that stand near a page's number, time and again, with rising numbers. */
export function withoutPageHeads(lines: readonly Line[], decisions: Decisions): readonly Line[] {
  const heads = lines.flatMap((_, index) => headAt(lines, index) ?? []);
  const running = heads.filter(({ title, page }) => heads.some((other) => other.title === title && Math.abs(other.page - page) > 0 && Math.abs(other.page - page) <= 4));
  const rises = running.every(({ page }, index) => page > (running[index - 1]?.page ?? 0));
  if (running.length < 2 || !rises) return lines;
  // The last page has its number only.
  const last = lines.findLast(({ text }) => text.trim() !== "");
  if (last !== undefined && last.text.trim() === String((running.at(-1)?.page ?? 0) + 1)) running.push({ lines: [last], title: "", page: Number(last.text) });
  for (const head of running) decisions.loss(head.lines[0]?.n ?? 1, `The page's head ${quoted(head.lines.map(({ text }) => text).join(" "))}.`);
  return withWholeWords(withoutHeads(lines, new Set(running.flatMap((head) => head.lines))), decisions);
}

/** What a page has above and below its text, where a line is a page's number or holds one; null elsewhere. */
function headAt(lines: readonly Line[], index: number): Head | null {
  const line = lines[index];
  if (line === undefined) return null;
  const number = /^\s*(?:[-–—] ?)?(\d{1,4})(?: ?[-–—])?\s*$/.exec(line.text)?.[1];
  if (number !== undefined) {
    const beside = [...repeatedFrom(lines, index, -1).reverse(), line, ...repeatedFrom(lines, index, 1)];
    const title = beside.filter((each) => each !== line).map(({ text }) => text.trim()).join(" ");
    return /\p{L}{3}/u.test(title) ? { lines: beside, title, page: Number(number) } : null;
  }
  const [, left, first, second, right] = /^\s*(?:(\d{1,4})\s{2,}(\S.*?)|(\S.*?)\s{2,}(\d{1,4}))\s*$/.exec(line.text) ?? [];
  const title = (first ?? second ?? "").replace(/[\s|·–—-]+$|^[\s|·–—-]+/g, "");
  return /\p{L}{3}/u.test(title) && !/[=(){}]/.test(title) ? { lines: [line], title, page: Number(left ?? right) } : null;
}

/** The lines beside one, in one direction, that the text has time and again, such as a book's title and the rule below it. */
function repeatedFrom(lines: readonly Line[], from: number, step: 1 | -1): Line[] {
  const found: Line[] = [];
  for (let index = from + step; ; index += step) {
    const line = lines[index];
    if (line === undefined) return found;
    if (line.text.trim() === "") continue;
    const isRule = /^\s*[-_=*–—]{5,}\s*$/.test(line.text);
    const isRepeated = line.text.trim().length > 8 && !/[=(){}:`]/.test(line.text) && lines.filter(({ text }) => text === line.text).length > 1;
    if (!isRule && !isRepeated) return found;
    found.push(line);
  }
}

/** The lines without heads and the empty lines around them, but one where no indented text goes on. */
function withoutHeads(lines: readonly Line[], heads: ReadonlySet<Line>): Line[] {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    let end = index;
    while (lines[end] !== undefined && (lines[end]?.text.trim() === "" || heads.has(lines[end] ?? line))) end++;
    const gap = lines.slice(index, end);
    if (!gap.some((each) => heads.has(each))) {
      kept.push(line);
      continue;
    }
    if (!/^\s/.test(lines[end]?.text ?? "") && kept.length > 0) kept.push({ n: line.n, text: "" });
    index = end - 1;
  }
  return kept;
}

/** Joins words that were parted with a hyphen where a line ended. */
function withWholeWords(lines: readonly Line[], decisions: Decisions): Line[] {
  const joined = lines.map((line) => ({ ...line }));
  for (const [index, line] of joined.entries()) {
    const next = joined[index + 1];
    const rest = /^(\p{Ll}+[.,;:!?)]*)(?: |$)/u.exec(next?.text ?? "")?.[1];
    if (next === undefined || rest === undefined || !/^\S.*\p{Ll}{2}-$/u.test(line.text)) continue;
    line.text = line.text.slice(0, -1) + rest;
    next.text = next.text.slice(rest.length).trimStart();
    decisions.guess(line.n, `A word that the line's end cut was put together: ${quoted(line.text.split(" ").at(-1) ?? "")}.`);
  }
  return joined;
}

// Text that was cut out of printed pages: their heads, and words that the ends of lines cut.
import { type Decisions, quoted } from "./decisions.ts";
import type { Line } from "./pieces.ts";

interface Head {
  readonly lines: readonly Line[];
  readonly title: string;
  readonly page: number;
}

/** The lines without running heads: a title that stands beside or above a page's number, time and again, with rising numbers. */
export function withoutPageHeads(lines: readonly Line[], decisions: Decisions): readonly Line[] {
  const heads = lines.flatMap((line, index): Head[] => {
    const next = lines[index + 1];
    if (next !== undefined && /^\s*\d{1,4}\s*$/.test(next.text) && line.text.trim().length > 8 && lines.filter(({ text }) => text === line.text).length > 1) {
      return [{ lines: [line, next], title: line.text, page: Number(next.text) }];
    }
    const [, left, first, second, right] = /^\s*(?:(\d{1,4})\s{2,}(\S.*?)|(\S.*?)\s{2,}(\d{1,4}))\s*$/.exec(line.text) ?? [];
    const title = (first ?? second ?? "").replace(/[\s|·–—-]+$|^[\s|·–—-]+/g, "");
    return /\p{L}{3}/u.test(title) && !/[=(){}]/.test(title) ? [{ lines: [line], title, page: Number(left ?? right) }] : [];
  });
  const running = heads.filter(({ title, page }) => heads.some((other) => other.title === title && Math.abs(other.page - page) > 0 && Math.abs(other.page - page) <= 4));
  const rises = running.every(({ page }, index) => page > (running[index - 1]?.page ?? 0));
  if (running.length < 2 || !rises) return lines;
  for (const head of running) decisions.loss(head.lines[0]?.n ?? 1, `The page's head ${quoted(head.lines.map(({ text }) => text).join(" "))}.`);
  const kept = lines.filter((line) => !running.some((head) => head.lines.includes(line)));
  return withWholeWords(kept, decisions);
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

// Whether an example prints what its note says it prints.

export interface ClaimDifference {
  /** Line of the claimed output, counted from 1, at which the two part. */
  readonly line: number;
  /** What the note says, or null where its output has ended already. */
  readonly claimed: string | null;
  /** What was recorded, or null where the recording has ended already. */
  readonly recorded: string | null;
}

/**
 * Compares claimed output with recorded output and returns the first line that differs, or null. Not counted are white
 * space at the end of a line, empty lines at the end of the whole, `\r\n` for `\n`, and the digits of an object's
 * address (`<Future at 0x7f3a10>`). A claimed line that is `...` alone stands for any number of lines, also for none.
 */
export function compareClaim(claimed: string, recorded: string): ClaimDifference | null {
  const record = comparableLines(recorded);
  const parts = splitAtDots(comparableLines(claimed));
  let from = 0;
  for (const [index, { line, lines }] of parts.entries()) {
    const last = index === parts.length - 1;
    const start = index === 0 ? 0 : last ? Math.max(from, record.length - lines.length) : indexOfLines(record, lines, from);
    const differs = lines.findIndex((text, offset) => text !== record[start + offset]);
    if (differs !== -1) return { line: line + differs, claimed: lines[differs] ?? null, recorded: record[start + differs] ?? null };
    from = start + lines.length;
    if (last && from < record.length) return { line: line + lines.length, claimed: null, recorded: record[from] ?? null };
  }
  return null;
}

function comparableLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd().replace(/\bat 0x[0-9A-Fa-f]{4,}/g, "at 0x…"));
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

interface Part {
  /** Line of the claim on which it begins. */
  readonly line: number;
  readonly lines: string[];
}

function splitAtDots(claim: readonly string[]): Part[] {
  let part: Part = { line: 1, lines: [] };
  const parts = [part];
  for (const [index, text] of claim.entries()) {
    if (text === "...") parts.push((part = { line: index + 2, lines: [] }));
    else part.lines.push(text);
  }
  return parts;
}

/** Where `lines` stand in `record` at or after `from`; `from` when nowhere. */
function indexOfLines(record: readonly string[], lines: readonly string[], from: number): number {
  for (let start = from; start + lines.length <= record.length; start++) {
    if (lines.every((text, offset) => text === record[start + offset])) return start;
  }
  return from;
}

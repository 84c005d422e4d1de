// The least change that makes one text of another, so that an editor keeps its cursor, its selection and what it knows
// of lines that stay. And where in a text a line and column are. Pure.

export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What lies between the longest common beginning and the longest common end; null for equal texts. */
export function changeBetween(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let kept = 0;
  while (kept < most - from && before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)) kept++;
  return { from, to: before.length - kept, insert: after.slice(from, after.length - kept) };
}

/** What to underline, in a line's text, for a problem at a column from 1: the word there, or one character. */
export function wordAt(line: string, column: number): { readonly from: number; readonly to: number } {
  const from = Math.min(Math.max(0, column - 1), Math.max(0, line.trimEnd().length - 1));
  const word = /^[\p{L}\p{N}_]+/u.exec(line.slice(from))?.[0].length ?? 1;
  return { from, to: Math.min(line.length, from + word) };
}

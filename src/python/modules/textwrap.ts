// Python's `textwrap`. Specified by CPython's Lib/textwrap.py.
import { ValueError } from "../exceptions.ts";
import { str } from "../str.ts";
import { code_point_length } from "../text.ts";
import { slice } from "../subscript.ts";

export interface WrapOptions {
  readonly width?: number;
  readonly initial_indent?: string;
  readonly subsequent_indent?: string;
  readonly break_long_words?: boolean;
  readonly break_on_hyphens?: boolean;
  readonly max_lines?: number | null;
  readonly placeholder?: string;
}

/** Words, the spaces between them, and the places after hyphens and dashes where a line may end. */
function chunks(text: string, hyphens: boolean): string[] {
  const plain = text.replace(/[\t\n\v\f\r]/g, (c) => (c === "\t" ? "\t" : " "));
  const pieces = str.expandtabs(plain).match(/ +|[^ ]+/g) ?? [];
  if (!hyphens) return pieces;
  return pieces.flatMap((piece) => piece.split(/(?<=[\p{L}][\p{L}]-)(?=[\p{L}][\p{L}])|(?<=[\p{L}\p{N}!"'&.,?])(?=-{2,}[\p{L}\p{N}])|(?<=-{2,})(?=[\p{L}\p{N}])/u));
}

export function wrap(text: string, width: number | WrapOptions = 70, more: WrapOptions = {}): string[] {
  const options = typeof width === "number" ? { ...more, width } : width;
  const limit = options.width ?? 70;
  if (limit <= 0) throw new ValueError(`invalid width ${limit} (must be > 0)`);
  const placeholder = options.placeholder ?? " [...]";
  const rest = chunks(text, options.break_on_hyphens !== false).reverse();
  const lines: string[] = [];
  const length = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + code_point_length(part), 0);
  while (rest.length > 0) {
    const indent = lines.length > 0 ? (options.subsequent_indent ?? "") : (options.initial_indent ?? "");
    const room = limit - code_point_length(indent);
    const line: string[] = [];
    if (lines.length > 0 && rest[rest.length - 1]?.trim() === "") rest.pop();
    while (rest.length > 0 && length(line) + code_point_length(rest[rest.length - 1] ?? "") <= room) line.push(rest.pop() ?? "");
    const next = rest[rest.length - 1];
    if (next !== undefined && code_point_length(next) > room) break_word(rest, line, room - length(line), room, options);
    if (line[line.length - 1]?.trim() === "") line.pop();
    if (line.length === 0) continue;
    const last_allowed = options.max_lines != null && lines.length + 1 >= options.max_lines;
    const finished = rest.length === 0 || (rest.length === 1 && rest[0]?.trim() === "");
    if (!last_allowed || finished) {
      lines.push(indent + line.join(""));
      continue;
    }
    while (line.length > 0 && (line[line.length - 1]?.trim() === "" || length(line) + code_point_length(placeholder) > room)) line.pop();
    if (line.length > 0) lines.push(indent + line.join("") + placeholder);
    else {
      const before = lines.pop();
      const kept = before === undefined ? "" : before.trimEnd();
      if (before !== undefined && code_point_length(kept) + code_point_length(placeholder) <= limit) lines.push(kept + placeholder);
      else {
        if (before !== undefined) lines.push(before);
        lines.push(indent + placeholder.trimStart());
      }
    }
    break;
  }
  return lines;
}

function break_word(rest: string[], line: string[], left: number, room: number, options: WrapOptions): void {
  const space = room < 1 ? 1 : left;
  if (options.break_long_words !== false) {
    const word = rest.pop() ?? "";
    line.push(slice(word, 0, space));
    rest.push(slice(word, space));
  } else if (line.length === 0) {
    line.push(rest.pop() ?? "");
  }
}

export function fill(text: string, width: number | WrapOptions = 70, more: WrapOptions = {}): string {
  return wrap(text, width, more).join("\n");
}

export function shorten(text: string, width: number | WrapOptions, more: WrapOptions = {}): string {
  const options = typeof width === "number" ? { ...more, width } : width;
  return fill(str.split(text).join(" "), { ...options, max_lines: 1 });
}

/** Takes away the white space that all lines begin with. */
export function dedent(text: string): string {
  const lines = text.split("\n").map((line) => (line.trim() === "" ? "" : line));
  const margins = lines.filter((line) => line !== "").map((line) => /^[ \t]*/.exec(line)?.[0] ?? "");
  let margin = margins[0] ?? "";
  for (const each of margins) while (!each.startsWith(margin)) margin = margin.slice(0, -1);
  return lines.map((line) => line.slice(margin.length)).join("\n");
}

/** Puts `prefix` in front of each line that is not blank. */
export function indent(text: string, prefix: string, predicate: ((line: string) => boolean) | null = null): string {
  const chosen = predicate ?? ((line: string): boolean => line.trim() !== "");
  return str.splitlines(text, true).map((line) => (chosen(line) ? prefix + line : line)).join("");
}

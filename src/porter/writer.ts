// Collects the port line by line; text, comments and line map are put together in one last pass.
import type { LineMap } from "./line-map.ts";
import type { Comment } from "./syntax.ts";

interface Line {
  readonly depth: number;
  readonly text: string;
  /** Python line; 0: none. */
  readonly source: number;
  /** Stands for its Python line: that line's comment goes here. */
  readonly takesComment: boolean;
  /** Opens what may stand on one line with its only statement. */
  short?: "function" | "block";
}

const width = 2;

/** Up to here a statement is short enough to stand on the line of its function or its condition. */
const shortest = 100;

/** What is no short statement: it has a block or a function in it, declares something, or passes on what was caught. */
const isNoShort = /^(?:if|for|while|do|try|switch|const|let|using|await using|class|abstract|static|throw [\w$]+;)(?![\w$])|^[\w$]+: \{|^\/|=>|\bfunction\b|[^;]$/;
const tag = "\u0000";

/** A line break inside a piece of code; what follows comes from Python line `source`. Literals never contain NUL. */
export function breakTo(source: number): string {
  return `\n${tag}${source}${tag}`;
}

export class Writer {
  readonly #lines: Line[] = [];
  readonly #aliases = new Map<number, number>();
  #depth = 0;

  /** Writes code that begins at Python line `source`; it may contain breaks made by breakTo. */
  write(text: string, source: number, takesComment = true): void {
    const [first, ...rest] = text.split("\n");
    this.#lines.push({ depth: this.#depth, text: first!, source, takesComment });
    let line = source;
    for (const each of rest) {
      const match = /^\u0000(\d+)\u0000/.exec(each);
      if (match) line = Number(match[1]);
      const body = match ? each.slice(match[0].length) : each;
      const spaces = /^ */.exec(body)![0].length;
      this.#lines.push({ depth: this.#depth + spaces / width, text: body.slice(spaces), source: line, takesComment: match !== null });
    }
  }

  /** A line that belongs to the statement around it: a brace, a declaration of its own. */
  writeExtra(text: string, source: number): void {
    this.write(text, source, false);
  }

  /** The line just written also stands for Python line `source`: a decorated definition. */
  alias(source: number): void {
    this.#aliases.set(source, this.#lines.length - 1);
  }

  /** What line `head` opened, a function or a block that needs no braces, has just been closed. */
  mayBeShort(head: number, kind: "function" | "block"): void {
    const { length } = this.#lines;
    const opening = this.#lines[head];
    if (opening !== undefined && head >= length - 3 && opening.text.endsWith("{")) opening.short = kind;
  }

  indent(): void {
    this.#depth++;
  }

  dedent(): void {
    this.#depth--;
  }

  get depth(): number {
    return this.#depth;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  /** Code written by `write` as text of its own, for use inside an expression. */
  capture(write: () => void): string {
    const from = this.#lines.length;
    const depth = this.#depth;
    write();
    this.#depth = depth;
    const lines = this.#lines.splice(from);
    return lines.map((line) => `${" ".repeat((line.depth - depth) * width)}${line.text}`).map((text, index) => {
      const { source } = lines[index]!;
      return index === 0 ? text : `${tag}${source}${tag}${text}`;
    }).join("\n");
  }

  /** `comments` are those that no statement has written: at the end of lines, or between the lines of an expression. */
  finish(comments: readonly Comment[], blankLines: ReadonlySet<number>, columns: number): { code: string; lineMap: LineMap } {
    const trailing = new Map<number, string>();
    const before = new Map<number, string[]>();
    for (const comment of comments) {
      const at = comment.alone ? -1 : this.#aliases.get(comment.line) ?? this.#lines.findIndex((line) => line.source === comment.line && line.takesComment);
      if (at >= 0) trailing.set(at, comment.text);
      else {
        const next = this.#lines.findIndex((line) => line.source > comment.line);
        const place = next < 0 ? this.#lines.length : next;
        before.set(place, [...(before.get(place) ?? []), comment.text]);
      }
    }
    const text: string[] = [];
    const lineMap: number[] = [0];
    const add = (line: string, source: number): void => {
      text.push(line);
      lineMap.push(source);
    };
    let last = 0;
    for (let index = 0; index < this.#lines.length; index++) {
      const [line, length] = this.#shortAt(index, trailing, before, Math.min(columns, shortest)) ?? [this.#lines[index]!, 1];
      const pad = " ".repeat(Math.max(0, line.depth) * width);
      const first = this.#lines[index]!.source;
      if (first > last && hasBlank(blankLines, last, first) && text.length > 0 && !line.text.startsWith("}") && text.at(-1) !== "") add("", 0);
      for (const comment of before.get(index) ?? []) add(`${pad}${commentText(comment)}`, line.source);
      const comment = trailing.get(length === 1 ? index : index + 1);
      add(line.text === "" ? "" : `${pad}${line.text}${comment === undefined ? "" : `  ${commentText(comment)}`}`, line.source);
      last = Math.max(last, line.source);
      index += length - 1;
    }
    for (const comment of before.get(this.#lines.length) ?? []) add(commentText(comment), 0);
    return { code: text.length === 0 ? "" : `${text.join("\n")}\n`, lineMap };
  }

  /** What begins at a line and may be short as one line, and how many lines that takes; undefined where it is not short. It stands for the Python of its statement. */
  #shortAt(index: number, trailing: ReadonlyMap<number, string>, before: ReadonlyMap<number, unknown>, columns: number): readonly [Line, number] | undefined {
    const head = this.#lines[index]!;
    if (head.short === undefined || trailing.has(index)) return undefined;
    const length = this.#lines[index + 1]!.depth === head.depth ? 2 : 3;
    const body = length === 3 ? this.#lines[index + 1]! : { ...head, text: "" };
    const close = this.#lines[index + length - 1]!;
    if (before.has(index + 1) || before.has(index + 2) || trailing.has(index + 2) || (body.text !== "" && isNoShort.test(body.text))) return undefined;
    if (head.short === "block" && body.text === "") return undefined;
    const text = head.short === "block" ? `${head.text.slice(0, -2)} ${body.text}` : `${head.text}${body.text && ` ${body.text} `}${close.text}`;
    const comment = trailing.get(index + 1);
    const isWide = head.depth * width + text.length + (comment === undefined ? 0 : commentText(comment).length + 2) > columns;
    return isWide ? undefined : [{ ...body, depth: head.depth, text }, length];
  }
}

/** Whether a blank line stands right before line `to` or its comments, after line `from`. */
function hasBlank(blankLines: ReadonlySet<number>, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) if (blankLines.has(line)) return from > 0;
  return false;
}

/** `# text` as `// text`. */
export function commentText(comment: string): string {
  const text = comment.replace(/^#+!?/, (hashes) => (hashes.length > 1 && comment.length > hashes.length ? hashes.slice(1) : ""));
  return text === "" ? "//" : `//${/^\s/.test(text) ? "" : " "}${text.trimEnd()}`;
}

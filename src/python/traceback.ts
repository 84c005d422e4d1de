// An exception as Python writes it to stderr: frames of the program, causes and contexts, groups drawn as a tree.
// Frames of library code are left out.
// Specified by CPython's Lib/traceback.py (TracebackException.format).
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "./as-text.ts";
import { pointedAt } from "./carets.ts";
import { BaseExceptionGroup } from "./exception-groups.ts";
import { AttributeError, BaseException, type Frame, NameError } from "./exceptions.ts";
import { frameLine } from "./frames.ts";
import { positionOf } from "./positions.ts";
import { fileName, pythonText } from "./source.ts";
import { suggestionFor } from "./suggestions.ts";

const CAUSE = "The above exception was the direct cause of the following exception:";
const CONTEXT = "During handling of the above exception, another exception occurred:";

/** CPython draws no more members of a group than this, and no more levels than that. */
const MAXIMUM_WIDTH = 15;
const MAXIMUM_DEPTH = 10;

export interface ReportOptions {
  /** So many frames of each traceback, the first ones; where it is negative, the last ones. */
  readonly limit?: number | null;
  /** Whether what it came from is told too. */
  readonly chain?: boolean;
  /** In place of the exception's own traceback. */
  readonly frames?: readonly Frame[] | null;
}

/** The whole report, ending with a newline: what an uncaught exception leaves on stderr. */
export function formatException(exception: BaseException, options: ReportOptions = {}): string {
  return new Report().chain(drawn(exception, options)).text;
}

/** An exception that nobody can catch, as the interpreter writes it by itself: alone, and of a group nothing of what is in it (`write_unraisable_exc_file`). */
export function formatUnraisable(exception: BaseException): string {
  const frames = exception.$traceback;
  const head = frames === null ? "" : "Traceback (most recent call last):\n" + formatFrames(frames, exception);
  return `${head}${exceptionName(exception)}: ${text_of(exception)}\n`;
}

/** The first so many of a list, or the last ones where `limit` is negative. */
export function limited<T>(items: readonly T[], limit: number | null | undefined): readonly T[] {
  return limit == null ? items : limit < 0 ? items.slice(limit) : items.slice(0, limit);
}

/** The last line or lines: type and message, with notes. */
export function formatExceptionOnly(exception: BaseException): string {
  const message = text_of(exception) + suggestionFor(exception);
  const name = exceptionName(exception);
  const lines = [message === "" ? name : `${name}: ${message}`];
  for (const note of exception.__notes__ ?? []) lines.push(...text_of(note).split("\n"));
  return lines.join("\n") + "\n";
}

/** The class's name as tracebacks show it: with its module, unless that is the program or the builtins. */
export function exceptionName(exception: BaseException): string {
  const cls = exception.constructor as { readonly name: string; readonly __module__?: string; readonly __qualname__?: string };
  const name = cls.__qualname__ ?? cls.name;
  const module = cls.__module__;
  return module === undefined || module === "builtins" || module === "__main__" ? name : `${module}.${name}`;
}

/** What is drawn of an exception: itself, below the one that it came from. */
interface Drawn {
  readonly exception: BaseException;
  readonly frames: readonly Frame[] | null;
  cause: Drawn | null;
  context: Drawn | null;
  members: readonly Drawn[];
}

/** Every exception is found once, also among members of groups; which of two places has it is the order of the search. */
function drawn(exception: BaseException, { limit, chain = true, frames }: ReportOptions): Drawn {
  const seen = new Set<BaseException>();
  const draw = (each: BaseException, passed: readonly Frame[] | null = each.$traceback): Drawn => {
    seen.add(each);
    return { exception: each, frames: passed && limited(passed, limit), cause: null, context: null, members: [] };
  };
  const unseen = (each: BaseException | null): Drawn | null => (!chain || each === null || seen.has(each) ? null : draw(each));
  const top = draw(exception, frames);
  const queue = [top];
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    const { __cause__, __context__, __suppress_context__ } = each.exception;
    each.cause = unseen(__cause__);
    if (each.cause === null && !__suppress_context__) each.context = unseen(__context__);
    if (each.exception instanceof BaseExceptionGroup) each.members = each.exception.exceptions.map((member) => draw(member));
    for (const found of [each.cause, each.context, ...each.members]) if (found !== null) queue.push(found);
  }
  return top;
}

class Report {
  text = "";
  #depth = 0;
  #needsClose = false;

  chain(drawn: Drawn): this {
    const { exception, cause, context } = drawn;
    const before = cause ?? context;
    if (before !== null) {
      this.chain(before);
      this.#lines(`\n${cause === null ? CONTEXT : CAUSE}\n\n`, "| ");
    }
    if (exception instanceof BaseExceptionGroup) this.#group(drawn);
    else this.#single(drawn);
    return this;
  }

  #single({ exception, frames }: Drawn): void {
    if (frames !== null) this.#lines("Traceback (most recent call last):\n" + formatFrames(frames, exception), "| ");
    this.#lines(formatExceptionOnly(exception), "| ");
  }

  #group({ exception, frames, members }: Drawn): void {
    if (this.#depth > MAXIMUM_DEPTH) {
      this.#lines(`... (max_group_depth is ${MAXIMUM_DEPTH})\n`, "| ");
      return;
    }
    const isTop = this.#depth === 0;
    if (isTop) this.#depth++;
    if (frames !== null) {
      this.#lines("Exception Group Traceback (most recent call last):\n", isTop ? "+ " : "| ");
      if (frames.length > 0) this.#lines(formatFrames(frames, exception), "| ");
    }
    this.#lines(formatExceptionOnly(exception), "| ");
    const count = members.length;
    const shown = count <= MAXIMUM_WIDTH ? count : MAXIMUM_WIDTH + 1;
    this.#needsClose = false;
    for (let index = 0; index < shown; index++) {
      const last = index === shown - 1;
      if (last) this.#needsClose = true;
      const cut = index >= MAXIMUM_WIDTH;
      const title = cut ? "..." : String(index + 1);
      this.text += `${this.#margin()}${index === 0 ? "+-" : "  "}+---------------- ${title} ----------------\n`;
      this.#depth++;
      if (cut) {
        const rest = count - MAXIMUM_WIDTH;
        this.#lines(`and ${rest} more exception${rest > 1 ? "s" : ""}\n`, "| ");
      } else {
        this.chain(members[index] as Drawn);
      }
      if (last && this.#needsClose) {
        this.text += `${this.#margin()}+------------------------------------\n`;
        this.#needsClose = false;
      }
      this.#depth--;
    }
    if (isTop) this.#depth = 0;
  }

  #margin(): string {
    return " ".repeat(2 * this.#depth);
  }

  /** Writes lines at the current depth; outside a group there is no margin. */
  #lines(text: string, bar: string): void {
    const margin = this.#depth === 0 ? "" : this.#margin() + bar;
    for (const line of text.replace(/\n$/, "").split("\n")) this.text += `${margin}${line}\n`;
  }
}

function formatFrames(frames: readonly Frame[], exception: BaseException): string {
  const missing = (exception instanceof AttributeError || exception instanceof NameError) && typeof exception.name === "string" ? exception.name : null;
  return formatStack(frames.map((frame, index) => tracedEntry(frame, index === frames.length - 1 ? missing : null))).join("");
}

/** A frame as it is shown. */
export interface StackEntry {
  readonly filename: string;
  readonly lineno: number;
  readonly name: string;
  readonly line: string;
  /** Its lines as a traceback quotes them, with marks below the part that it is at. */
  readonly quoted?: string;
}

export function stackEntry(frame: Frame): StackEntry {
  const lineno = frameLine(frame);
  return { filename: fileName(), lineno, name: frame.name, line: pythonText(lineno).trim() };
}

/** A frame of a traceback: {@link positionOf} says what `missing` is. */
export function tracedEntry(frame: Frame, missing: string | null): StackEntry {
  const position = positionOf(frame, missing);
  return position === null ? stackEntry(frame) : { ...stackEntry(frame), quoted: pointedAt(position) };
}

/** Each entry as it is shown, three of the same in a row and a count for more, as CPython shortens recursion. */
export function formatStack(entries: readonly StackEntry[]): string[] {
  const shown: string[] = [];
  const isSame = (a: StackEntry | undefined, b: StackEntry): boolean => a !== undefined && a.filename === b.filename && a.lineno === b.lineno && a.name === b.name;
  let repeated = 0;
  entries.forEach((entry, index) => {
    repeated = isSame(entries[index - 1], entry) ? repeated + 1 : 0;
    if (repeated < 3) {
      const { filename, lineno, name, line, quoted = line === "" ? "" : `    ${line}\n` } = entry;
      shown.push(`  File "${filename}", line ${lineno}, in ${name}\n${quoted}`);
    }
    if (repeated >= 3 && !isSame(entries[index + 1], entry)) {
      const more = repeated - 2;
      shown.push(`  [Previous line repeated ${more} more time${more === 1 ? "" : "s"}]\n`);
    }
  });
  return shown;
}

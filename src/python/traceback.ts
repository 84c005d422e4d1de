// An exception as Python writes it to stderr: frames of the program, causes and contexts, groups drawn as a tree.
// Frames of library code are left out, and so are the markers below a line that point at a part of it.
// Specified by CPython's Lib/traceback.py (TracebackException.format).
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseExceptionGroup } from "./exception-groups.ts";
import { BaseException, type Frame } from "./exceptions.ts";
import { fileName, pythonLine, sourceLine } from "./source.ts";
import { str } from "./str.ts";
import { suggestionFor } from "./suggestions.ts";

const CAUSE = "The above exception was the direct cause of the following exception:";
const CONTEXT = "During handling of the above exception, another exception occurred:";

/** CPython draws no more members of a group than this, and no more levels than that. */
const MAXIMUM_WIDTH = 15;
const MAXIMUM_DEPTH = 10;

/** The whole report, ending with a newline: what an uncaught exception leaves on stderr. */
export function formatException(exception: BaseException): string {
  return new Report().chain(drawn(exception)).text;
}

/** The last line or lines: type and message, with notes. */
export function formatExceptionOnly(exception: BaseException): string {
  const message = str(exception) + suggestionFor(exception);
  const name = exceptionName(exception);
  const lines = [message === "" ? name : `${name}: ${message}`];
  for (const note of exception.__notes__ ?? []) lines.push(...str(note).split("\n"));
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
  cause: Drawn | null;
  context: Drawn | null;
  members: readonly Drawn[];
}

/** Every exception is found once, also among members of groups; which of two places has it is the order of the search. */
function drawn(exception: BaseException): Drawn {
  const seen = new Set<BaseException>();
  const draw = (each: BaseException): Drawn => {
    seen.add(each);
    return { exception: each, cause: null, context: null, members: [] };
  };
  const unseen = (each: BaseException | null): Drawn | null => (each === null || seen.has(each) ? null : draw(each));
  const top = draw(exception);
  const queue = [top];
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    const { __cause__, __context__, __suppress_context__ } = each.exception;
    each.cause = unseen(__cause__);
    if (each.cause === null && !__suppress_context__) each.context = unseen(__context__);
    if (each.exception instanceof BaseExceptionGroup) each.members = each.exception.exceptions.map(draw);
    for (const found of [each.cause, each.context, ...each.members]) if (found !== null) queue.push(found);
  }
  return top;
}

class Report {
  text = "";
  #depth = 0;
  #needsClose = false;

  chain({ exception, cause, context, members }: Drawn): this {
    const before = cause ?? context;
    if (before !== null) {
      this.chain(before);
      this.#lines(`\n${cause === null ? CONTEXT : CAUSE}\n\n`, "| ");
    }
    if (exception instanceof BaseExceptionGroup) this.#group(exception, members);
    else this.#single(exception);
    return this;
  }

  #single(exception: BaseException): void {
    const frames = exception.__traceback__;
    if (frames !== null) this.#lines("Traceback (most recent call last):\n" + formatFrames(frames), "| ");
    this.#lines(formatExceptionOnly(exception), "| ");
  }

  #group(group: BaseExceptionGroup, members: readonly Drawn[]): void {
    if (this.#depth > MAXIMUM_DEPTH) {
      this.#lines(`... (max_group_depth is ${MAXIMUM_DEPTH})\n`, "| ");
      return;
    }
    const isTop = this.#depth === 0;
    if (isTop) this.#depth++;
    const frames = group.__traceback__;
    if (frames !== null) {
      this.#lines("Exception Group Traceback (most recent call last):\n", isTop ? "+ " : "| ");
      if (frames.length > 0) this.#lines(formatFrames(frames), "| ");
    }
    this.#lines(formatExceptionOnly(group), "| ");
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

/** The frames, three of the same in a row and a count for more, as CPython shortens recursion. */
function formatFrames(frames: readonly Frame[]): string {
  let text = "";
  let repeated = 0;
  frames.forEach((frame, index) => {
    const previous = frames[index - 1];
    repeated = previous !== undefined && previous.line === frame.line && previous.name === frame.name ? repeated + 1 : 0;
    const next = frames[index + 1];
    const ends = next === undefined || next.line !== frame.line || next.name !== frame.name;
    if (repeated < 3) {
      text += `  File "${fileName()}", line ${pythonLine(frame.line)}, in ${frame.name}\n`;
      const source = sourceLine(frame.line).trim();
      if (source !== "") text += `    ${source}\n`;
    }
    if (ends && repeated >= 3) {
      const more = repeated - 2;
      text += `  [Previous line repeated ${more} more time${more === 1 ? "" : "s"}]\n`;
    }
  });
  return text;
}

// Sessions of an interpreter, `>>> ` and `In [1]: `: what was put in and what it answered, as a program and its output.
import { dedent, withNewline } from "./code-text.ts";
import { echoed } from "./echo.ts";
import type { PythonFacts } from "./reference.ts";

/** One input of an interpreter session and what it answered. */
export interface Exchange {
  readonly input: string;
  readonly output: readonly string[];
  /** Whether it gave a value, which IPython marks with `Out[1]:`; null in sessions that mark nothing. */
  readonly gives: boolean | null;
}

const prompted = /^\s*(?:>>>(?:\s|$)|In \[\d+\]:)/;

/** What stands above a session's first prompt: the command that began it, and the interpreter's greeting. */
const banner = /^\s*(?:[$%>] ?i?python|(?:asyncio REPL|Python|IPython) \d|Use "await" directly|Type ["'](?:help|copyright)|\[(?:GCC|Clang|MSC)|IPython)/;

/** Whether a line is one that an interpreter writes before its first prompt, or the command that starts it. */
export function isGreeting(line: string): boolean {
  return banner.test(line);
}

/** Lines above the first prompt, but for comments. */
export function aboveSession(lines: readonly string[]): string[] {
  return lines.slice(0, lines.findIndex((line) => prompted.test(line))).filter((line) => line.trim() !== "" && !comment.test(line));
}

/** Whether code is a session with `>>>` or `In [1]:`. */
export function isSession(lines: readonly string[]): boolean {
  return prompted.test(lines.find((line) => line.trim() !== "" && !banner.test(line) && !comment.test(line)) ?? "");
}

/** What an author wrote between the inputs of a session: lines that stand apart from the output above, right above a prompt. */
const comment = /^\s*#(?:\s|$)/;

function isBetween(lines: readonly string[], index: number): boolean {
  const from = lines.slice(0, index + 1).findLastIndex((line) => !comment.test(line));
  const next = lines.slice(index).find((line) => !comment.test(line) && line.trim() !== "");
  return comment.test(lines[index] ?? "") && (lines[from]?.trim() ?? "") === "" && prompted.test(next ?? "");
}

export function readSession(lines: readonly string[]): Exchange[] {
  const exchanges: { input: string; output: string[]; gives: boolean | null }[] = [];
  let continuing = false;
  const plain = dedent(lines.join("\n")).split("\n");
  for (const [index, line] of plain.entries()) {
    const prompt = /^(?:>>>|In \[\d+\]:)(?: (.*)|)$/.exec(line);
    const more = /^(?:\.\.\.|\s*\.{3,}:)(?: (.*)|)$/.exec(line);
    const last = exchanges.at(-1);
    if (prompt !== null) {
      exchanges.push({ input: prompt[1] ?? "", output: [], gives: line.startsWith(">") ? null : false });
      continuing = true;
    } else if (isBetween(plain, index)) {
      exchanges.push({ input: line, output: [], gives: false });
    } else if (more !== null && last !== undefined && continuing) {
      last.input += `\n${more[1] ?? ""}`;
    } else if (last !== undefined) {
      const text = line.replace(/^Out\[\d+\]: ?/, "");
      if (text !== line) last.gives = true;
      if (text.trim() !== "" || last.output.length > 0) last.output.push(text);
      if (text.trim() !== "") continuing = false;
    }
  }
  for (const { output } of exchanges) while (output.at(-1)?.trim() === "") output.pop();
  return exchanges.map(({ input, output, gives }) => ({ input: input.trimEnd(), output, gives })).filter(({ input }) => input !== "");
}

export interface SessionProgram {
  readonly source: string;
  /** What the session showed, as the program prints it. */
  readonly output: string;
  /** The exception with which the last input ended. */
  readonly raises: string | null;
}

/**
 * A session as programs, the likeliest first: what the interpreter showed of values is printed, and where the session goes
 * on after an exception, so does the program. They differ where a call may have printed what stands below it, or given it.
 * `caught` are the inputs whose exception is caught, `left` those that are left out.
 */
export function sessionPrograms(exchanges: readonly Exchange[], inputs: readonly PythonFacts[]): { programs: SessionProgram[]; caught: Exchange[]; left: Exchange[] } {
  const caught: Exchange[] = [];
  const left: Exchange[] = [];
  const output: string[] = [];
  let raises: string | null = null;
  /** For each input how it may be written. */
  const written: (readonly string[])[] = [];
  for (const [index, exchange] of exchanges.entries()) {
    const { input, output: shown, gives } = exchange;
    const facts = inputs[index];
    // Commands of IPython: `%timeit f()`, `!pip install x`, `f?`.
    if (/^(?:(?:exit|quit)\(\)|exit|quit|[%!].*|[\w.]+\?{1,2})$/.test(input) || (facts?.parses === false && shown.some((line) => /^(?:Syntax|Indentation)Error\b/.test(line)))) {
      left.push(exchange);
      continue;
    }
    const traceback = shown.findIndex((line) => /^\s*(?:\+ Exception Group |[\w.]+\s+)?Traceback \(most recent call last\)/.test(line));
    // IPython rules off what it says of an exception.
    const answered = traceback === -1 ? shown : shown.slice(0, traceback).filter((line) => !/^-{20,}$/.test(line.trim()));
    output.push(...answered);
    const block = /:\s*(?:#.*)?$/.test(input.split("\n")[0] ?? "") && input.includes("\n") ? "\n" : "";
    if (traceback !== -1) {
      const [, error = "", message] = /^([\w.]+)(?:: (.+)|: ?)?$/.exec(shown.at(-1) ?? "") ?? [];
      const goesOn = exchanges.slice(index + 1).some(({ input: next }) => !/^(?:exit|quit)\b/.test(next));
      if (error !== "" && goesOn) {
        caught.push(exchange);
        output.push(said(error, message));
        written.push([catching(input, error, message)]);
        continue;
      }
      raises = error === "" ? null : error;
      left.push(...exchanges.slice(index + 1));
      written.push([input]);
      break;
    }
    const shows = gives !== false && facts?.parses === true && (gives === true || facts.expression) && answered.length > 0 && !/^print\(/.test(input) ? echoed(input, facts) : null;
    const mayPrint = /^(?:await\s+)?(?:asyncio\.run|main|run|demo|example|test)\b/.test(input);
    written.push(shows === null ? [input + block] : gives === true ? [shows] : mayPrint ? [input, shows] : [shows, input]);
  }
  const open = written.filter((ways) => ways.length > 1).length;
  const choices = Array.from({ length: 2 ** Math.min(open, 3) }, (_, choice) => {
    let at = 0;
    return written.map((ways) => ways[ways.length > 1 ? (choice >> Math.min(at++, 2)) & 1 : 0] ?? "").join("\n");
  });
  // The exception may be another today than it was when the session was held.
  const [likeliest] = choices;
  if (caught.length > 0 && likeliest !== undefined) choices.push(likeliest.replace(/^except \S+(?: as error)?:\n    print\(.*\)$/gm, 'except Exception as error:\n    print(f"{type(error).__name__}: {error}")'));
  const text = output.map((line) => `${line}\n`).join("");
  return { programs: choices.map((source) => ({ source: withNewline(source.replace(/\n{3,}/g, "\n\n")), output: text, raises })), caught, left };
}

/** The last line of a traceback, without the module of the exception's class. */
function said(error: string, message: string | undefined): string {
  const name = error.split(".").at(-1) ?? error;
  return message === undefined ? name : `${name}: ${message}`;
}

function catching(input: string, error: string, message: string | undefined): string {
  const name = error.split(".").at(-1) ?? error;
  const type = error.startsWith("asyncio.") ? `asyncio.${name}` : error.replace(/^__main__\./, "");
  const body = input.split("\n").map((line) => (line === "" ? line : `    ${line}`)).join("\n");
  return message === undefined ? `try:\n${body}\nexcept ${type}:\n    print("${name}")\n` : `try:\n${body}\nexcept ${type} as error:\n    print(f"${name}: {error}")\n`;
}

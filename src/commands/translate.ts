// A file on its way to the sandbox: a port is lowered; Python is ported, then lowered.
import { lower } from "../lowering/index.ts";
import { port, positionsOf, type Problem } from "../porter/index.ts";

export type Translation =
  | {
      readonly kind: "program";
      /** Lowered JavaScript. */
      readonly program: string;
      /** The Python it came from: by line, for each line of the program its line there, and where its operations stand. */
      readonly origin?: { readonly python: readonly string[]; readonly lineMap: readonly number[]; readonly positions: string };
    }
  /** What stderr says, ending with a newline. */
  | { readonly kind: "refused"; readonly message: string };

/** Makes a program of the text of a file: a port where its name ends in `.ts`, otherwise Python. */
export function translate(source: string, extension: string, file: string): Translation {
  return extension === ".ts" ? lowered(source, file) : ported(source, file);
}

function ported(source: string, file: string): Translation {
  const python = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").split("\n");
  const { code, lineMap, problems } = port(source, { file });
  if (problems.length === 0) {
    const program = lowered(code, file);
    return program.kind === "program" ? { ...program, origin: { python, lineMap, positions: positionsOf(source) } } : program;
  }
  return { kind: "refused", message: problems.map((problem) => `${problem.kind === "syntax" ? syntaxError(problem, file, python) : refusal(problem, file)}\n`).join("") };
}

/** What the porter refuses though CPython would run it, and what to write instead where there is such a thing. */
function refusal({ line, column, message, hint = "" }: Problem, file: string): string {
  return `${file}:${line}:${column}: ${message}.${hint === "" ? "" : ` Instead: ${hint}.`}`;
}

/** What CPython shows for a file that it cannot read. */
function syntaxError({ line, column, message }: Problem, file: string, python: readonly string[]): string {
  const text = python[line - 1] ?? "";
  const shown = text.trimStart();
  const from = Math.max(0, column - 1 - (text.length - shown.length));
  const marked = " ".repeat(from) + "^".repeat(markedLength(message, shown.trimEnd(), from));
  const type = /indent/.test(message) ? (/^inconsistent use of tabs/.test(message) ? "TabError" : "IndentationError") : "SyntaxError";
  return [`  File "${file}", line ${line}`, ...(shown === "" ? [] : [`    ${shown.trimEnd()}`]), ...(shown === "" || marked.trim() === "" ? [] : [`    ${marked}`]), `${type}: ${message}`].join("\n");
}

/** How much of a line CPython marks, from where a fault begins: a statement, an operand, a word or a character; 0 for nothing. */
function markedLength(message: string, line: string, from: number): number {
  const rest = line.slice(from).replace(/\s*#[^"']*$/, "");
  if (/^(?:unexpected indent|inconsistent use of tabs)/.test(message)) return 0;
  if (/^(?:'return'|'async |'break'|'continue'|no binding for nonlocal|Missing parentheses|'yield from')/.test(message)) return rest.length;
  if (/^'await' outside/.test(message)) return operandLength(rest);
  if (/^(?:'yield' outside|expected an indented block|invalid syntax$)/.test(message)) return /^\w+/.exec(rest)?.[0].length ?? 1;
  return 1;
}

/** The length of `await f(x).y`: a dotted name with the brackets that follow it. */
function operandLength(text: string): number {
  let depth = 0;
  let end = /^await\s+/.exec(text)?.[0].length ?? 0;
  for (; end < text.length; end++) {
    const char = text[end] ?? "";
    if ("([{".includes(char)) depth++;
    else if (")]}".includes(char) && --depth < 0) break;
    else if (depth === 0 && !/[\w.)\]}]/.test(char)) break;
  }
  return end;
}

function lowered(port: string, file: string): Translation {
  const { code, problems } = lower(port);
  if (problems.length === 0) return { kind: "program", program: code };
  const lines = problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}\n`);
  return { kind: "refused", message: lines.join("") };
}

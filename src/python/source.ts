// The program's text as the reader knows it: the Python, its file's name, and which of its lines a line of the port
// stands for. Warnings and tracebacks quote it. Without a line map the port's own lines are shown.
//
// Runs inside QuickJS. No DOM, no Node.

export interface ProgramSource {
  /** The file's name in tracebacks, such as `example.py`. */
  readonly file: string;
  /** The Python, by line. Empty where there is none. */
  readonly lines: readonly string[];
  /** For each line of the port, from 1, its line of Python; 0 where there is none. */
  readonly lineMap: readonly number[];
}

let program: ProgramSource = { file: "program.py", lines: [], lineMap: [] };

/** `sys.argv`. The list that programs see and may change is this one. */
export const argv: string[] = [""];

export function setProgramSource(source: ProgramSource, commandLine: readonly string[] = [source.file]): void {
  program = source;
  argv.splice(0, argv.length, ...commandLine);
}

export function fileName(): string {
  return program.file;
}

/** The Python line that line `line` of the port stands for. */
export function pythonLine(line: number): number {
  return program.lineMap[line] ?? line;
}

/** The text of that line, or "" where it is not known. */
export function sourceLine(line: number): string {
  return pythonText(pythonLine(line));
}

/** All of the Python. */
export function programText(): string {
  return program.lines.join("\n");
}

/** The text of line `line` of the Python, or "" where it is not known. */
export function pythonText(line: number): string {
  return program.lines[line - 1] ?? "";
}

// The program's text as the reader knows it: the Python, its file's name, and which of its lines a line of the port
// stands for. Warnings and tracebacks quote it. Without a line map the port's own lines are shown.
//
// Runs inside QuickJS. No DOM, no Node.

/** A place in the Python: lines and columns from 1, columns in UTF-16 units, the end just past the last character. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is done there, such as `call f`, `operator +` or `await`: porter/positions.ts has them all. */
  readonly what: string;
  /** Where the part before its bracket or operator ends, and what that is. */
  readonly after?: { readonly line: number; readonly column: number; readonly mark: string };
  /** Whether it is a call that its statement only returns, or gives a name to. */
  readonly isPlain: boolean;
}

export interface ProgramSource {
  /** The file's name in tracebacks, such as `example.py`. */
  readonly file: string;
  /** The Python, by line. Empty where there is none. */
  readonly lines: readonly string[];
  /** For each line of the port, from 1, its line of Python; 0 where there is none. */
  readonly lineMap: readonly number[];
  /** Where the operations of the Python stand, as JSON; "" where it is not known. */
  readonly positions: string;
}

let program: ProgramSource = { file: "program.py", lines: [], lineMap: [], positions: "" };
let read: readonly Position[] | null = null;
let running: object | null = null;
let lowered: readonly string[] | null = null;

/** `sys.argv`. The list that programs see and may change is this one. */
export const argv: string[] = [""];

export function setProgramSource(source: ProgramSource, commandLine: readonly string[] = [source.file]): void {
  program = source;
  read = null;
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

/** The operations of the Python that can fail; they are read when a traceback is first shown. */
export function positions(): readonly Position[] {
  return (read ??= program.positions === "" ? [] : (JSON.parse(program.positions) as Row[]).map(positionOfRow));
}

/** A position as the host gives it: the last three where there is an `after`. */
type Row = [line: number, column: number, endLine: number, endColumn: number, what: string, plain: number, afterLine?: number, afterColumn?: number, mark?: string];

function positionOfRow([line, column, endLine, endColumn, what, plain, afterLine, afterColumn, mark]: Row): Position {
  const after = afterLine === undefined || afterColumn === undefined || mark === undefined ? {} : { after: { line: afterLine, column: afterColumn, mark } };
  return { line, column, endLine, endColumn, what, isPlain: plain === 1, ...after };
}

/** Notes the function that the program is compiled to: the engine's columns are of its text. */
export function setLoweredProgram(compiled: object): void {
  running = compiled;
  lowered = null;
}

/** The text that runs, by line; it is read when an exception is first looked at. The host writes a bracket before it, which counts as a column. */
export function loweredLines(): readonly string[] {
  return (lowered ??= running === null ? [] : `(${String(running)}`.split("\n"));
}

/** The text of line `line` of the Python, or "" where it is not known. */
export function pythonText(line: number): string {
  return program.lines[line - 1] ?? "";
}

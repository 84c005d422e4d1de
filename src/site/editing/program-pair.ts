// An example's two programs as the reader has them: which follows which, what is wrong with them, what Run would run.
// Knows no page and no editor; porter and lowering are given to it. What is shown of it: example-editing.ts.
import type { Lowered } from "../../lowering/index.ts";
import type { Port } from "../../porter/index.ts";
import type { Refusal, Runnable } from "../runnable.ts";

/** One of the note's own programs; what is edited is the source. Set-up and driver end with a newline if not empty. */
export interface OwnProgram {
  readonly setup: string;
  readonly source: string;
  readonly driver: string;
}

export interface OwnPrograms {
  readonly python: OwnProgram;
  readonly typescript: OwnProgram;
  /** What runs for them. */
  readonly runnable: Runnable;
}

export interface Translators {
  readonly port: (python: string, options: { readonly file: string }) => Port;
  readonly positions: (python: string) => string;
  readonly lower: (typescript: string) => Lowered;
}

/** What is wrong with a program, at its line and column of the text that is edited; both from 1. */
export interface EditProblem {
  readonly line: number;
  readonly column: number;
  /** One or two whole sentences. */
  readonly text: string;
}

/** What the reader has made of the programs. */
export interface Edits {
  readonly python: string;
  /** Null while it follows the Python. */
  readonly typescript: string | null;
}

const file = "example.py";

export class ProgramPair {
  readonly #own: OwnPrograms;
  readonly #translators: Translators;
  #python: string;
  #port: Port;
  /** The last port that had no problems. */
  #followed: string;
  #typescript: string | null = null;
  #typescriptProblems: readonly EditProblem[] = [];

  constructor(own: OwnPrograms, translators: Translators) {
    this.#own = own;
    this.#translators = translators;
    this.#python = own.python.source;
    this.#port = this.#portOf(own.python.source);
    this.#followed = own.typescript.source;
  }

  get python(): string {
    return this.#python;
  }

  get typescript(): string {
    return this.#typescript ?? this.#followed;
  }

  /** Whether lines stand folded around the TypeScript. A port of edited Python has them in its text. */
  get foldsTypeScript(): boolean {
    return this.#followed === this.#own.typescript.source;
  }

  /** A whole program, as it is copied: what is folded away and what is edited. */
  whole(language: "python" | "typescript"): string {
    if (language === "typescript") return this.#wholeTypeScript(this.typescript);
    return this.#wholePython(this.#python);
  }

  /** Whether the TypeScript was edited by hand and no longer follows the Python. */
  get parted(): boolean {
    return this.#typescript !== null;
  }

  get edited(): boolean {
    return this.parted || this.#python !== this.#own.python.source;
  }

  /** Whether the TypeScript is the port of an earlier Python, because this one cannot be ported. */
  get behind(): boolean {
    return !this.parted && this.#port.problems.length > 0;
  }

  get edits(): Edits {
    return { python: this.#python, typescript: this.#typescript };
  }

  get pythonProblems(): readonly EditProblem[] {
    const setupLines = this.#own.python.setup.split("\n").length - 1;
    return this.#port.problems.map(({ line, column, message, hint }) => ({
      line: Math.max(1, line - setupLines),
      column: line > setupLines ? column : 1,
      text: hint === undefined ? sentence(message) : `${sentence(message)} ${sentence(hint)}`,
    }));
  }

  get typescriptProblems(): readonly EditProblem[] {
    return this.#typescriptProblems;
  }

  /** Takes another Python, and lets the TypeScript follow unless it has been edited. */
  editPython(text: string): void {
    this.#python = text;
    this.#port = this.#portOf(text);
    if (text === this.#own.python.source) this.#followed = this.#own.typescript.source;
    else if (this.#port.problems.length === 0) this.#followed = this.#port.code.replace(/\n$/, "");
  }

  /** Takes another TypeScript. One that is what the Python gives follows it again. */
  editTypeScript(text: string): void {
    this.#typescript = text === this.#followed ? null : text;
    this.#typescriptProblems = this.parted ? this.#problemsOf(text) : [];
  }

  /** Lets the TypeScript follow the Python again. What was edited in it is gone. */
  follow(): void {
    this.editTypeScript(this.#followed);
  }

  reset(): void {
    this.take({ python: this.#own.python.source, typescript: null });
  }

  take({ python, typescript }: Edits): void {
    this.editPython(python);
    this.editTypeScript(typescript ?? this.#followed);
  }

  /** What Run runs: TypeScript that was edited by hand, else the port of the Python. */
  runnable(): Runnable | Refusal {
    if (!this.edited) return this.#own.runnable;
    const [problem] = this.parted ? this.#typescriptProblems : this.pythonProblems;
    if (problem !== undefined) return { refused: `Not run: line ${problem.line}${this.parted ? " of the TypeScript" : ""}: ${problem.text}` };
    if (this.parted) {
      const text = this.whole("typescript");
      return { program: this.#translators.lower(text).code, typescript: text, file: "example.ts", lines: text.split("\n"), own: false };
    }
    const { code, problems } = this.#translators.lower(this.#port.code);
    if (problems[0] !== undefined) return { refused: `Not run, the port of this program is faulty: ${sentence(problems[0].message)} That is a fault of the porter.` };
    const python = this.whole("python").replace(/\n$/, "");
    return { program: code, typescript: this.#port.code, file, lines: python.split("\n"), lineMap: this.#port.lineMap, positions: this.#translators.positions(python), own: false };
  }

  /** The note's own Python has a port that may have been written by a person; nothing is wrong with it. */
  #portOf(python: string): Port {
    if (python === this.#own.python.source) return { code: "", lineMap: [], problems: [] };
    try {
      return this.#translators.port(this.#wholePython(python), { file });
    } catch (error) {
      // A fault of ours, not of the program; whoever types on must not be left with a port that silently stands still.
      return { code: "", lineMap: [], problems: [{ kind: "unsupported", line: 1, column: 1, message: `the porter failed on this program (${String(error)})` }] };
    }
  }

  #wholePython(source: string): string {
    return `${this.#own.python.setup}${source}\n${this.#own.python.driver}`;
  }

  #wholeTypeScript(source: string): string {
    const { setup, driver } = this.#own.typescript;
    return this.foldsTypeScript ? `${setup}${source}\n${driver}` : `${source}\n`;
  }

  #problemsOf(text: string): readonly EditProblem[] {
    const setupLines = this.foldsTypeScript ? this.#own.typescript.setup.split("\n").length - 1 : 0;
    return this.#translators.lower(this.#wholeTypeScript(text)).problems.map(({ line, column, message }) => ({
      line: Math.max(1, line - setupLines),
      column,
      text: sentence(message),
    }));
  }
}

/** The text as a sentence: with a capital, unless it begins with a name or a sign, and a full stop. */
function sentence(text: string): string {
  const begun = /^[a-z]+[ ,]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

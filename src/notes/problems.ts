// What is wrong with a note, in words for its author. Which problems there are is decided where they are found.

export interface Problem {
  /** Name of the note: its file name without `.md`. */
  readonly note: string;
  /** Line of the note, counted from 1. */
  readonly line: number;
  /** An error must be mended before the note can be published. A warning is ignored at the author's own risk. */
  readonly severity: "error" | "warning";
  /** What happened and what to do, in whole sentences. */
  readonly message: string;
}

/** A problem as one line of text, in the form that editors turn into a link. */
export function problemLine({ note, line, severity, message }: Problem): string {
  return `content/notes/${note}.md:${line} ${severity}: ${message}`;
}

/** Collects the problems of one note. */
export class Problems {
  readonly found: Problem[] = [];
  readonly #note: string;

  constructor(note: string) {
    this.#note = note;
  }

  error(line: number, message: string): void {
    this.found.push({ note: this.#note, line, severity: "error", message });
  }

  warning(line: number, message: string): void {
    this.found.push({ note: this.#note, line, severity: "warning", message });
  }

  /** The problems in the order of their lines. */
  inOrder(): Problem[] {
    return this.found.toSorted((a, b) => a.line - b.line);
  }
}

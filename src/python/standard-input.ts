// What a program reads: the text that its run was given, all of it there from the start, as CPython reads a pipe.
//
// Runs inside QuickJS. No DOM, no Node.

let rest = "";

/** Gives the program its input; lines end in `\n`. */
export function setInput(text: string): void {
  rest = text;
}

/** The next line with its newline, which the last may lack; empty when nothing is left. */
export function readLine(): string {
  const end = rest.indexOf("\n");
  return take(end === -1 ? rest.length : end + 1);
}

/** So many code points, or all that is left. */
export function readText(size: number | null): string {
  return take(size === null || size < 0 ? rest.length : [...rest].slice(0, size).join("").length);
}

function take(length: number): string {
  const text = rest.slice(0, length);
  rest = rest.slice(length);
  return text;
}

// What the Python text says of a line of it: which function it stands in, and which loop runs there. The engine has other
// names for functions that a program gives an attribute `name`, and takes the step of a loop for the end of its body.
//
// Runs inside QuickJS. No DOM, no Node.
import { pythonText } from "./source.ts";

/** The lines that a line stands in, the innermost first: each the nearest above that is indented less. */
function* linesAround(line: number): Generator<number> {
  let indent = indentOf(pythonText(line));
  for (let above = line - 1; above > 0 && indent > 0; above--) {
    const text = pythonText(above);
    if (text.trim() === "" || indentOf(text) >= indent) continue;
    indent = indentOf(text);
    yield above;
  }
}

export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/**
 * The line on which a function begins, its decorators included, of which the port says that it is on line `line`: a short function is one line in a
 * port, which stands for its body.
 */
export function beginningOf(line: number): number {
  const text = pythonText(line);
  if (line === 0 || /^\s*(?:@|class\b|(?:async\s+)?def\b)|\blambda\b/.test(text)) return line;
  let [begins] = linesAround(line);
  if (begins === undefined || functionOn(begins) === undefined) return line;
  while (/^\s*@/.test(pythonText(begins - 1))) begins--;
  return begins;
}

function functionOn(line: number): string | undefined {
  return /^\s*(?:async\s+)?def\s+(\w+)/.exec(pythonText(line))?.[1];
}

/**
 * A qualified name of a function of the program, which begins on line `definedAt` of the Python text: a port adds `_` or a
 * number to a name that JavaScript or something else in it has.
 */
export function writtenQualname(qualname: string, definedAt: number): string {
  if (!/_\d*$/.test(qualname)) return qualname;
  const written = functionOn(definedAt);
  const name = qualname.slice(qualname.lastIndexOf(".") + 1);
  return written !== undefined && /^_\d*$/.test(name.slice(written.length)) && name.startsWith(written) ? qualname.slice(0, -name.length) + written : qualname;
}

/** The name of the function whose code stands on a line, where the engine calls it `name`. */
export function writtenName(name: string, line: number): string {
  if (functionOn(line) === name) return name;
  for (const around of linesAround(line)) {
    const written = functionOn(around);
    if (written !== undefined) return written;
  }
  return name;
}

/** What may take a generator's next item, on a line that is no `for`. */
const ITERATES = /\b(?:list|tuple|set|dict|sorted|sum|min|max|any|all|next|enumerate|zip|map|filter|join|from|for|in)\b|\*|,.*=/;

/**
 * The line that a function of the program is at, `line` to the engine, when the generator or `__next__` `called` runs,
 * whose code stands on `calledLine`: that of the loop that takes its items, where nothing on the line itself does.
 */
export function lineOfLoop(line: number, called: string, calledLine: number): number {
  const text = pythonText(line);
  if (ITERATES.test(text) || text.includes(`${called}(`) || !(called === "__next__" || isInGenerator(calledLine))) return line;
  let innermost: number | undefined;
  for (const around of linesAround(line)) {
    if (functionOn(around) !== undefined) break;
    if (!/^\s*for\b/.test(pythonText(around))) continue;
    if (pythonText(around).includes(`${called}(`)) return around;
    innermost ??= around;
  }
  return innermost ?? line;
}

/** Whether the function that a line stands in has a `yield`. */
function isInGenerator(line: number): boolean {
  for (const around of linesAround(line)) {
    if (functionOn(around) === undefined) continue;
    const indent = indentOf(pythonText(around));
    for (let below = around + 1; pythonText(below).trim() === "" ? below <= line : indentOf(pythonText(below)) > indent; below++) {
      if (/\byield\b/.test(pythonText(below))) return true;
    }
    return false;
  }
  return false;
}

// The numbers of a program that its author lets vary: the last number of a line whose comment is a range, as in
// `await asyncio.sleep(1)  # 0.5 … 3`. Found at build, in the Python and in the lowered port; in the page other numbers are
// put in their places. Pure.

/** Where a number stands: a line, from 1, and its characters in it. */
export interface NumberPlace {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface VariedNumber {
  readonly value: number;
  /** The range that it may be in. */
  readonly least: number;
  readonly most: number;
  /** In the Python that is shown. */
  readonly python: NumberPlace;
  /** In the lowered program. */
  readonly program: NumberPlace;
}

const range = /#\s*(\d+(?:\.\d+)?)\s*(?:…|\.\.\.)\s*(\d+(?:\.\d+)?)\s*$/;

/**
 * `map` has for each line of the program, from 1, its line of the whole Python, of which `before` lines stand above what
 * is shown. Throws where a marked number cannot be found in the program.
 */
export function variedNumbers(python: string, before: number, program: string, map: readonly number[]): VariedNumber[] {
  const programLines = program.split("\n");
  return python.split("\n").flatMap((text, index): VariedNumber[] => {
    const marked = range.exec(text);
    const number = marked === null ? undefined : numbersOf(text.slice(0, marked.index)).at(-1);
    if (marked === null || number === undefined) return [];
    const line = index + 1;
    const found = programLines.flatMap((lowered, row) =>
      map[row + 1] === before + line ? numbersOf(lowered.replace(/\/\/.*$/, "")).filter(({ value }) => value === number.value).map((place) => ({ ...place, line: row + 1 })) : [],
    );
    const [place] = found;
    if (place === undefined || found.length > 1) throw new Error(`Line ${line} says \`${marked[0]}\`, but its port has ${number.value} ${found.length} times: let it stand there once.`);
    const { value, ...at } = number;
    return [{ value, least: Number(marked[1]), most: Number(marked[2]), python: { line, ...at }, program: { line: place.line, from: place.from, to: place.to } }];
  });
}

/** The text with other numbers at some places, at most one to a line. */
export function withNumbers(text: string, changes: readonly { readonly place: NumberPlace; readonly value: number }[]): string {
  const lines = text.split("\n");
  for (const { place, value } of changes) {
    const line = lines[place.line - 1] ?? "";
    lines[place.line - 1] = line.slice(0, place.from) + String(value) + line.slice(place.to);
  }
  return lines.join("\n");
}

function numbersOf(text: string): { value: number; from: number; to: number }[] {
  return Array.from(text.matchAll(/(?<![\w.$])\d+(?:\.\d+)?(?![\w.])/g), (match) => ({ value: Number(match[0]), from: match.index, to: match.index + match[0].length }));
}

// A question about a run: in which order does it print these lines? Made of the recorded output; what an answer is worth,
// predict.ts knows.

export interface Question {
  /** How many lines are printed before those that are asked about. */
  readonly from: number;
  /** The lines, in the order in which they are printed. */
  readonly lines: readonly string[];
  /** Their places in `lines`, as the reader finds them first: always the same for one example, and never right. */
  readonly shuffled: readonly number[];
  /** The lines before them. */
  readonly before: readonly string[];
  /** Whether more lines follow. */
  readonly more: boolean;
}

/** More would be work for the hands. */
const mostLines = 12;

/**
 * Makes the question that `asked` wants, `all` or `3-9` (lines of stdout, from 1). `id` decides how the lines are
 * shuffled. Gives a sentence instead where there is no such question.
 */
export function questionOf(id: string, asked: string, stdout: string): { readonly question: Question } | { readonly fault: string } {
  const printed = linesOf(stdout);
  const [first, last] = asked === "all" ? [1, printed.length] : rangeOf(asked);
  const lines = printed.slice(first - 1, last);
  if (first > last || last > printed.length) return { fault: `\`predict=${asked}\` asks about lines that are not there: it prints ${printed.length}.` };
  if (lines.length > mostLines) return { fault: `a question has at most ${mostLines} lines, and this one ${lines.length}: say which, as in \`predict=1-8\`.` };
  if (new Set(lines).size < 2) return { fault: "a question wants at least two lines that differ." };
  return { question: { from: first - 1, lines, shuffled: shuffledPlaces(id, lines), before: printed.slice(0, first - 1), more: last < printed.length } };
}

/** An order with one line moved to another place. */
export function moved<Line>(order: readonly Line[], from: number, to: number): Line[] {
  const rest = order.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)];
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

function rangeOf(text: string): [first: number, last: number] {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  return [Number(first), Number(last)];
}

function shuffledPlaces(id: string, lines: readonly string[]): number[] {
  const random = randomFrom(id);
  const places = lines.map((_, place) => place);
  for (let left = places.length; left > 1; left--) {
    const chosen = Math.floor(random() * left);
    places.push(...places.splice(chosen, 1));
  }
  // The reader's first move must not be to leave everything as it is; nor is the first line given away.
  const first = places.findIndex((place) => lines[place] !== lines[0]);
  return moved(places, first, 0);
}

/** Numbers from 0 to 1 that look random and are the same for the same text: FNV-1a, then mulberry32. */
function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

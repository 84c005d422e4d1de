// The lines that show where two texts differ, below a failed assertion: those of `difflib.ndiff`.
// Specified by CPython's Lib/difflib.py (SequenceMatcher, Differ).
//
// Runs inside QuickJS. No DOM, no Node.

/** `a[i:i+size]` is `b[j:j+size]`. */
interface Block {
  readonly i: number;
  readonly j: number;
  readonly size: number;
}

type Tag = "equal" | "replace" | "delete" | "insert";

interface Change {
  readonly tag: Tag;
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

const noJunk: ReadonlySet<string> = new Set();
const blanks: ReadonlySet<string> = new Set([" ", "\t"]);

/** From this length on, items that make up more than a hundredth of `b` begin no match. */
const LONG = 200;

/** The longest match in the given parts: junk begins none, and may only lengthen one. */
function longestMatch(a: readonly string[], b: readonly string[], places: ReadonlyMap<string, readonly number[]>, junk: ReadonlySet<string>, [alo, ahi]: readonly [number, number], [blo, bhi]: readonly [number, number]): Block {
  let [i, j, size] = [alo, blo, 0];
  let lengths = new Map<number, number>();
  for (let at = alo; at < ahi; at += 1) {
    const next = new Map<number, number>();
    for (const place of places.get(a[at] ?? "") ?? []) {
      if (place < blo) continue;
      if (place >= bhi) break;
      const length = (lengths.get(place - 1) ?? 0) + 1;
      next.set(place, length);
      if (length > size) [i, j, size] = [at - length + 1, place - length + 1, length];
    }
    lengths = next;
  }
  for (const isJunk of [false, true]) {
    const fits = (x: number, y: number): boolean => a[x] === b[y] && junk.has(b[y] ?? "") === isJunk;
    while (i > alo && j > blo && fits(i - 1, j - 1)) [i, j, size] = [i - 1, j - 1, size + 1];
    while (i + size < ahi && j + size < bhi && fits(i + size, j + size)) size += 1;
  }
  return { i, j, size };
}

/** What is equal in both, in order; neighbours are one. */
function matchingBlocks(a: readonly string[], b: readonly string[], isJunk: ReadonlySet<string>): Block[] {
  const places = new Map<string, number[]>();
  b.forEach((item, at) => {
    const known = places.get(item);
    if (known === undefined) places.set(item, [at]);
    else known.push(at);
  });
  const junk = new Set([...isJunk].filter((item) => places.delete(item)));
  const most = Math.floor(b.length / 100) + 1;
  if (b.length >= LONG) for (const [item, at] of [...places]) if (at.length > most) places.delete(item);

  const found: Block[] = [];
  const left: (readonly [readonly [number, number], readonly [number, number]])[] = [[[0, a.length], [0, b.length]]];
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    const [[alo, ahi], [blo, bhi]] = part;
    const block = longestMatch(a, b, places, junk, ...part);
    const { i, j, size } = block;
    if (size === 0) continue;
    found.push(block);
    if (alo < i && blo < j) left.push([[alo, i], [blo, j]]);
    if (i + size < ahi && j + size < bhi) left.push([[i + size, ahi], [j + size, bhi]]);
  }
  const joined: Block[] = [];
  for (const block of found.sort((x, y) => x.i - y.i || x.j - y.j)) {
    const last = joined.at(-1);
    if (last !== undefined && last.i + last.size === block.i && last.j + last.size === block.j) joined[joined.length - 1] = { ...last, size: last.size + block.size };
    else joined.push(block);
  }
  return joined;
}

function changes(a: readonly string[], b: readonly string[], isJunk: ReadonlySet<string>): Change[] {
  const all: Change[] = [];
  let [i, j] = [0, 0];
  for (const block of [...matchingBlocks(a, b, isJunk), { i: a.length, j: b.length, size: 0 }]) {
    if (i < block.i || j < block.j) all.push({ tag: i === block.i ? "insert" : j === block.j ? "delete" : "replace", a: [i, block.i], b: [j, block.j] });
    [i, j] = [block.i + block.size, block.j + block.size];
    if (block.size > 0) all.push({ tag: "equal", a: [block.i, i], b: [block.j, j] });
  }
  return all;
}

/** How much of two lines is equal, from 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  return (2 * matchingBlocks(a, b, blanks).reduce((sum, { size }) => sum + size, 0)) / (a.length + b.length);
}

/** Lines that are as like as this are shown as one that changed. */
const ALIKE = 0.74999;
/** How far apart such lines may stand. */
const WINDOW = 10;

/** The lines of both texts with `- `, `+ `, two spaces, or `? ` and marks below what changed in a line. */
export function ndiff(first: readonly string[], second: readonly string[]): string[] {
  const lines: string[] = [];
  const dump = (mark: string, from: readonly string[]): void => void lines.push(...from.map((line) => `${mark} ${line}`));
  /** The shorter part goes first. */
  const replaced = (a: readonly string[], b: readonly string[]): void => {
    if (b.length > 0 && b.length < a.length) {
      dump("+", b);
      dump("-", a);
    } else {
      dump("-", a);
      dump("+", b);
    }
  };
  const similar = (a: readonly string[], b: readonly string[]): void => {
    let [fromA, fromB] = [0, 0];
    for (let j = 0; j < b.length; j += 1) {
      const [low, high] = [Math.max(j - WINDOW, fromA), Math.min(j + WINDOW + 1, a.length)];
      if (low >= high) break;
      let [best, at] = [ALIKE, -1];
      for (let i = low; i < high; i += 1) {
        const ratio = likeness([...(a[i] ?? "")], [...(b[j] ?? "")]);
        if (ratio > best) [best, at] = [ratio, i];
      }
      if (at < 0) continue;
      replaced(a.slice(fromA, at), b.slice(fromB, j));
      lines.push(...changedLine(a[at] ?? "", b[j] ?? ""));
      [fromA, fromB] = [at + 1, j + 1];
    }
    replaced(a.slice(fromA), b.slice(fromB));
  };
  for (const { tag, a, b } of changes(first, second, noJunk)) {
    const [left, right] = [first.slice(...a), second.slice(...b)];
    if (tag === "equal") dump(" ", left);
    else if (tag === "replace") similar(left, right);
    else replaced(left, right);
  }
  return lines;
}

function changedLine(a: string, b: string): string[] {
  if (a === b) return [`  ${a}`];
  let [marksA, marksB] = ["", ""];
  for (const change of changes([...a], [...b], blanks)) {
    const [lengthA, lengthB] = [change.a[1] - change.a[0], change.b[1] - change.b[0]];
    marksA += (change.tag === "equal" ? " " : change.tag === "replace" ? "^" : "-").repeat(lengthA);
    marksB += (change.tag === "equal" ? " " : change.tag === "replace" ? "^" : "+").repeat(lengthB);
  }
  return [`- ${a}`, ...marksLine(a, marksA), `+ ${b}`, ...marksLine(b, marksB)];
}

/** The marks below a line, with its tabs where they were. */
function marksLine(line: string, marks: string): string[] {
  const text = [...line].map((character, at) => (marks[at] === " " && /\s/.test(character) ? character : marks[at] ?? "")).join("").trimEnd();
  return text === "" ? [] : [`? ${text}\n`];
}

// Which line of Python a line of a port stands for, where a person wrote the port: found by what both say, since a port
// keeps Python's order and its names. A draft's lines the porter knows itself.
import type { LineMap } from "./line-map.ts";

/** Below this two lines have too little in common to be the same statement. */
const leastLikeness = 0.34;

/** Words of TypeScript that say nothing about which line it is. */
const noise = new Set(["const", "let", "function", "new", "number", "string", "boolean", "void", "null", "true", "false"]);

/**
 * For each line of the port its line of Python, both from 1 (so the first entry is not used); 0 where there is none.
 * Pairs never cross; of all ways to pair the lines, the one in which they are most alike.
 */
export function matchLines(port: string, python: string): LineMap {
  const rows = port.split("\n").map(words);
  const columns = python.split("\n").map(words);
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(columns.length + 1));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const pair = (row: number, column: number): number => likeness(rows[row] ?? [], columns[column] ?? []);
  for (let row = rows.length - 1; row >= 0; row--) {
    for (let column = columns.length - 1; column >= 0; column--) {
      const together = pair(row, column);
      const paired = together < leastLikeness ? 0 : together + at(row + 1, column + 1);
      best[row]?.fill(Math.max(paired, at(row + 1, column), at(row, column + 1)), column, column + 1);
    }
  }
  const map = new Array<number>(rows.length + 1).fill(0);
  for (let row = 0, column = 0; row < rows.length && column < columns.length; ) {
    if (at(row, column) === at(row + 1, column)) row++;
    else if (at(row, column) === at(row, column + 1)) column++;
    else map[++row] = ++column;
  }
  return map;
}

function words(line: string): string[] {
  return (line.match(/[A-Za-z_]\w*|\d+(?:\.\d+)?/g) ?? []).filter((word) => !noise.has(word));
}

/** From 0, nothing in common, to 1, the same words. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let common = 0;
  for (const word of one) {
    const found = left.indexOf(word);
    if (found < 0) continue;
    left.splice(found, 1);
    common++;
  }
  return common === 0 ? 0 : (2 * common) / (one.length + other.length);
}

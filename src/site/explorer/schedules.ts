// The schedules that are tried: values for all varied numbers at once, those first that change least. Pure.
import type { VariedNumber } from "./varied-numbers.ts";

/** So many runs take a second or two. */
const most = 200;

/** Values in the order of the numbers; not those that the program has. */
export function schedules(numbers: readonly Pick<VariedNumber, "value" | "least" | "most">[]): number[][] {
  // Of many numbers only their own values and the ends of their ranges.
  const levels = Math.max(2, Math.min(7, Math.floor(most ** (1 / numbers.length)) - 1));
  const choices = numbers.map(({ least, most }) => Array.from({ length: levels }, (_, level) => rounded(least + ((most - least) * level) / (levels - 1))));
  const own = numbers.map(({ value }) => value);
  const found: number[][] = [];
  for (let count = 1; count <= numbers.length; count++) {
    for (const schedule of changing(own, choices, count)) {
      if (found.length === most) return found;
      found.push(schedule);
    }
  }
  return found;
}

/** All schedules in which `count` numbers, none of them before `from`, are others than in `values`. */
function* changing(values: readonly number[], choices: readonly (readonly number[])[], count: number, from = 0): Generator<number[]> {
  if (count === 0) return yield [...values];
  for (let index = from; index < values.length; index++) {
    for (const other of choices[index] ?? []) {
      if (other !== values[index]) yield* changing(values.with(index, other), choices, count - 1, index + 1);
    }
  }
}

/** Milliseconds are as fine as anybody writes. */
function rounded(value: number): number {
  return Number(value.toFixed(3));
}

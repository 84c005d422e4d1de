// Searching in what is sorted.

/** How many of the indices below `length` hold, where those that do come before all that do not: the index of the first that does not. */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last index below `length` that holds, where all before it do; 0 where none does. */
export function lastIndex(length: number, holds: (index: number) => boolean): number {
  return Math.max(0, partitionPoint(length, holds) - 1);
}

// Which exercises were solved in this browser: an entry of local storage for each, and nothing anywhere else. Storage may be
// refused; then nothing is remembered.

const key = (base: string, id: string): string => `interleave-exercise ${base}${id}`;

export function isSolved(base: string, id: string): boolean {
  try {
    return localStorage.getItem(key(base, id)) !== null;
  } catch {
    return false;
  }
}

export function rememberSolved(base: string, id: string): void {
  try {
    localStorage.setItem(key(base, id), "1");
  } catch {
    // The exercise shows as solved until the page is left.
  }
}

/** Ids of all exercises that were solved on the site at `base`. */
export function solvedIds(base: string): string[] {
  try {
    return Object.keys(localStorage).flatMap((each) => (each.startsWith(key(base, "")) ? [each.slice(key(base, "").length)] : []));
  } catch {
    return [];
  }
}

// "Did you mean: 'sleep'?": what CPython suggests behind the message of an uncaught exception that names what is not there.
// Specified by CPython's Lib/traceback.py (_compute_suggestion_error) and Python/suggestions.c. For names of variables the
// suggestion is made where they are missing (name-suggestions.ts).
//
// Runs inside QuickJS. No DOM, no Node.
import { AttributeError, BaseException, NameError } from "./exceptions.ts";
import { owner_of } from "./methods.ts";
import { hasattr } from "./objects.ts";
import { sourceLine } from "./source.ts";
import { is_native } from "./special.ts";

/** Where there is more to choose from, or a name is longer, CPython suggests nothing. */
const MOST_CANDIDATES = 750;
const LONGEST_NAME = 40;

/** What a letter that is moved, put in or left out costs, and one that is only in the other case. */
const MOVE_COST = 2;
const CASE_COST = 1;

/** What stands behind the exception's message in a traceback. */
export function suggestionFor(exception: BaseException): string {
  if (exception instanceof NameError) return exception.$suggestion ?? "";
  if (!(exception instanceof AttributeError) || typeof exception.name !== "string") return "";
  const { name, obj } = exception;
  const line = exception.$traceback?.at(-1)?.line;
  const isOwn = line !== undefined && sourceLine(line).includes(`self.${name}`);
  const names = [...attributesOf(obj)].sort();
  const found = closest(name, name.startsWith("_") || isOwn ? names : names.filter((each) => !each.startsWith("_")));
  return found === null ? "" : `. Did you mean: '${found}'?`;
}

/** The candidate that is most like `name`; null where none is like it. */
export function closest(name: string, candidates: readonly string[]): string | null {
  if (candidates.length > MOST_CANDIDATES || name.length > LONGEST_NAME) return null;
  let found: string | null = null;
  let best = Infinity;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const most = Math.min(Math.floor(((candidate.length + name.length + 3) * MOVE_COST) / 6), best - 1);
    const distance = distanceBetween(name, candidate, most);
    if (distance > most) continue;
    found = candidate;
    best = distance;
  }
  return found;
}

/** Levenshtein's distance, or something beyond `most`. */
function distanceBetween(name: string, candidate: string, most: number): number {
  let start = 0;
  while (start < Math.min(name.length, candidate.length) && name[start] === candidate[start]) start++;
  let end = 0;
  while (end < Math.min(name.length, candidate.length) - start && name.at(-1 - end) === candidate.at(-1 - end)) end++;
  const [short, long] = [name.slice(start, name.length - end), candidate.slice(start, candidate.length - end)].sort((a, b) => a.length - b.length) as [string, string];
  if (short === "") return long.length * MOVE_COST;
  if (long.length > LONGEST_NAME || (long.length - short.length) * MOVE_COST > most) return most + 1;
  const row = Array.from(short, (_, index) => (index + 1) * MOVE_COST);
  for (let at = 0; at < long.length; at++) {
    let diagonal = at * MOVE_COST;
    let left = diagonal;
    for (let index = 0; index < short.length; index++) {
      const above = row[index] as number;
      left = Math.min(diagonal + substitution(long.charAt(at), short.charAt(index)), Math.min(left, above) + MOVE_COST);
      diagonal = above;
      row[index] = left;
    }
    if (Math.min(...row) > most) return most + 1;
  }
  return row.at(-1) as number;
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST;
}

/** The names of an object's attributes: its own, and those of its class and the bases; for a class also what it hands on. */
function attributesOf(x: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (from: object, end: object): void => {
    for (let at: object | null = from; at !== null && at !== end && !is_native(at.constructor); at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) if (/^[A-Za-z_]\w*$/.test(name)) names.add(name);
    }
  };
  const type = owner_of(x);
  if (type !== undefined) collect(type, Function.prototype);
  else if (typeof x === "function") {
    collect(x, Function.prototype);
    collect(x.prototype ?? {}, Object.prototype);
  } else if (typeof x === "object" && x !== null) {
    for (const name of Object.keys(x)) names.add(name);
    collect(Object.getPrototypeOf(x) ?? {}, Object.prototype);
  }
  names.delete("constructor");
  if (typeof x === "function" || type !== undefined) for (const name of ["length", "name", "prototype"]) names.delete(name);
  if (x instanceof BaseException) for (const name of ["message", "name"]) if (!hasattr(x, name)) names.delete(name);
  return names;
}

// Cuts a program that fails down to a small one that fails still. It knows nothing of what statements mean: it leaves
// statements out, puts the bodies of compound statements in their place, and makes numbers smaller, until nothing helps.
import type { FuzzProgram } from "./program.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** As minimiseBy, with the cuts of a program of tasks. */
export function minimise(program: FuzzProgram, stillFails: (smaller: FuzzProgram) => Promise<boolean>): Promise<FuzzProgram> {
  return minimiseBy<FuzzProgram>(program, (each) => candidates(each as unknown as Json) as Generator<unknown> as Generator<FuzzProgram>, stillFails);
}

/** The smallest program that fails still, by any cuts; `stillFails` is asked of each smaller one, at most `most` times. */
export async function minimiseBy<P>(program: P, cuts: (program: P) => Iterable<P>, stillFails: (smaller: P) => Promise<boolean>, most = 2_000): Promise<P> {
  let best = program;
  let asked = 0;
  for (let improved = true; improved; ) {
    improved = false;
    // Candidates are made anew after each success; those before the place of the last success have failed already.
    let index = 0;
    for (;;) {
      const smaller = nth(cuts(best), index);
      if (smaller === undefined || asked >= most) break;
      asked++;
      if (await stillFails(smaller)) {
        best = smaller;
        improved = true;
      } else {
        index++;
      }
    }
    if (asked >= most) break;
  }
  return best;
}

function nth<T>(values: Iterable<T>, index: number): T | undefined {
  for (const value of values) if (index-- === 0) return value;
  return undefined;
}

/** Every program that is one cut smaller, large cuts first. */
function* candidates(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    const cuttable = list.length > 0 && list.every((item) => typeof item === "object" && item !== null && "do" in item);
    if (cuttable) {
      for (let size = list.length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
        for (let at = 0; at + size <= list.length; at += size) yield list.toSpliced(at, size);
      }
      for (const [index, item] of list.entries()) {
        for (const inner of bodiesOf(item)) yield list.toSpliced(index, 1, ...inner);
      }
    } else if (list.length > 0 && list.every((item) => typeof item === "object" && item !== null && "catches" in item)) {
      for (const index of list.keys()) yield list.toSpliced(index, 1);
    } else if (list.length > 1 && list.every((item) => typeof item === "object" && item !== null && "is" in item)) {
      for (const index of list.keys()) yield list.toSpliced(index, 1);
    }
    for (const [index, item] of list.entries()) {
      for (const smaller of candidates(item)) yield list.with(index, smaller);
    }
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const smaller of candidates(inner)) yield { ...value, [key]: smaller };
    const simple = simpler[key];
    if (simple !== undefined && inner !== simple && !Array.isArray(inner)) yield { ...value, [key]: simple };
    if (key === "item" || key === "what") {
      for (const part of awaitedIn(inner)) yield { ...value, [key]: part };
    }
  }
}

/** The simplest value of a field, where it has one. */
const simpler: Readonly<Record<string, Json>> = {
  name: null,
  message: null,
  from: null,
  last: null,
  times: 2,
  absolute: false,
  closing: false,
  returnExceptions: false,
  result: null,
  start: "run",
  error: "Oops",
  catches: "BaseException",
};

function bodiesOf(statement: Json | undefined): readonly Json[][] {
  if (typeof statement !== "object" || statement === null || Array.isArray(statement)) return [];
  const bodies: Json[][] = [];
  for (const [key, inner] of Object.entries(statement)) {
    if (key === "body" || key === "last") {
      if (Array.isArray(inner)) bodies.push([...inner]);
    }
  }
  return bodies;
}

function awaitedIn(awaited: Json): Json[] {
  if (typeof awaited !== "object" || awaited === null || Array.isArray(awaited)) return [];
  const record = awaited as { readonly [key: string]: Json };
  const inner: Json[] = [];
  if (record["item"] !== undefined) inner.push(record["item"]);
  if (Array.isArray(record["items"])) inner.push(...record["items"]);
  return inner;
}

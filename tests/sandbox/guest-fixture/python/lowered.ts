// A runtime of one function, so that the bundler's test shows what the bundle runs.
export const known: string[] = [];

export function coroutine<F>(fn: F, qualname: string): F {
  known.push(qualname);
  return fn;
}

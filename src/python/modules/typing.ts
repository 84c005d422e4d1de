// Python's `typing` has no part in a run: TypeScript's types stand for it. What a program may still mention is here.

export const TYPE_CHECKING = false;

/** `cast(T, x)` is `x`. */
export function cast<T>(_type: unknown, x: T): T {
  return x;
}

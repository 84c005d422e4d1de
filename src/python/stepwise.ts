// Marks on functions that can be done step by step, so that a thread can stop in the middle of them: those of the program
// (suspendable.ts makes them), and those of the library that wait.
//
// Runs inside QuickJS. No DOM, no Node.
import type { CoroutineObject } from "./coroutines.ts";
import type { Operation } from "./threads.ts";

const BODY = Symbol("body");
const OPERATION = Symbol("operation");
const HANDS_OVER = Symbol("hands over");

type Body = (this: unknown, ...args: readonly unknown[]) => CoroutineObject;
type MakeOperation = (...args: readonly unknown[]) => Operation<unknown>;

function markOf(fn: unknown, mark: symbol): unknown {
  return typeof fn === "function" ? Reflect.get(fn, mark) : undefined;
}

/** What makes the frame of a program's function. */
export function bodyOf(fn: unknown): Body | undefined {
  return markOf(fn, BODY) as Body | undefined;
}

export function withBody<F extends object>(fn: F, body: Body): F {
  return Object.defineProperty(fn, BODY, { value: body });
}

/** What does the same as a function of the library, step by step. */
export function operationOf(fn: unknown): MakeOperation | undefined {
  return markOf(fn, OPERATION) as MakeOperation | undefined;
}

export function withOperation<F extends object>(fn: F, operation: MakeOperation): F {
  return Object.defineProperty(fn, OPERATION, { value: operation });
}

/** Whether a function's last deed is a `perform` whose value it gives: a thread may do that for it. */
export function isHandingOver(fn: unknown): boolean {
  return markOf(fn, HANDS_OVER) === true;
}

/** Says so of `names` of `owner`. They do nothing after their call of `perform`. */
export function handsOver(owner: object, names: readonly string[]): void {
  for (const name of names) Object.defineProperty(Reflect.get(owner, name), HANDS_OVER, { value: true });
}

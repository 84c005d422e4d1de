// What every program asks of asynchronous generators, also one that has none: who is told of them, and whether something
// is a step of one. All else stands in asyncgen.ts, which is evaluated when a program makes the first.
//
// Runs inside QuickJS. No DOM, no Node.
import type { AsyncGeneratorObject, Held, Step } from "./asyncgen.ts";

/** The hooks that an event loop sets while it runs (`sys.set_asyncgen_hooks`). */
export interface AsyncGeneratorHooks {
  firstiter(held: Held): void;
  finalizer(generator: AsyncGeneratorObject): void;
}

let hooks: AsyncGeneratorHooks | null = null;

export function currentHooks(): AsyncGeneratorHooks | null {
  return hooks;
}

/** Gives the hooks that were set before. */
export function setAsyncGeneratorHooks(next: AsyncGeneratorHooks | null): AsyncGeneratorHooks | null {
  const previous = hooks;
  hooks = next;
  return previous;
}

/** What `__anext__()`, `asend()`, `athrow()` and `aclose()` of an asynchronous generator give: a {@link Step}. */
export abstract class AsyncGeneratorStep {}

export function isAsyncGeneratorStep(value: unknown): value is Step {
  return value instanceof AsyncGeneratorStep;
}

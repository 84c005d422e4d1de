// What the local names of coroutines hold, in a program that was lowered so that they are read (lowering/local-names.ts).
//
// Runs inside QuickJS. No DOM, no Node.
import { isAsyncGeneratorStep } from "./asyncgen-hooks.ts";
import { type AwaitFrame, runningFrame } from "./coroutines.ts";
import { box } from "./float.ts";

/** Gives what a name holds. Throws where it was not assigned yet, as JavaScript does where its declaration was not reached. */
type Reader = () => unknown;

/** What is read of a name that was deleted. */
const DELETED = Symbol("deleted");

interface Local {
  /** Null for a name whose block was not entered yet. */
  readonly read: Reader | null;
  /** What it held when its block was last left: where it stands in a loop, it holds that until it is assigned again. */
  readonly before: readonly unknown[];
}

/** The names of each body that runs, by its coroutine or generator. */
const bodies = new WeakMap<object, Map<string, Local>>();

/** One body of an asynchronous generator has a frame for each of its steps. */
function bodyOf(frame: AwaitFrame): object {
  return isAsyncGeneratorStep(frame) ? frame.$generator : frame;
}

/** A value in brackets, or none. */
function valueOf({ read, before }: Local): readonly unknown[] {
  try {
    const value = read === null ? DELETED : read();
    return value === DELETED ? [] : [value];
  } catch {
    return before;
  }
}

/** What lowered code calls `$l`. */
export const localReader = {
  /** A block of the body that runs has begun, with these names. */
  read(readers: Readonly<Record<string, Reader | null>>): void {
    const frame = runningFrame();
    if (frame === null) return;
    const body = bodyOf(frame);
    const names = bodies.get(body) ?? new Map<string, Local>();
    bodies.set(body, names);
    for (const [name, read] of Object.entries(readers)) {
      const known = names.get(name);
      names.set(name, { read, before: known === undefined ? [] : valueOf(known) });
    }
  },

  /** The body that runs has ended: nothing holds what its names held. */
  end(): void {
    const frame = runningFrame();
    if (frame !== null) bodies.delete(bodyOf(frame));
  },

  /** What a variable holds that has undefined until it is assigned. */
  assigned<T>(value: T): T {
    if (value === undefined) throw new ReferenceError();
    return value;
  },

  /** What a variable holds that has undefined where it was deleted; or another, `value`, that is deleted with it. */
  undeleted(holder: unknown, value = holder): unknown {
    return holder === undefined ? DELETED : value;
  },

  /** A float that may look like an int. */
  float(value: unknown): unknown {
    return typeof value === "number" ? box(value) : value;
  },
};

/** The names of a frame that have values, and those. */
export function localsOf(frame: AwaitFrame): (readonly [name: string, value: unknown])[] {
  const names = bodies.get(bodyOf(frame)) ?? new Map<string, Local>();
  return [...names].flatMap(([name, local]) => valueOf(local).map((value) => [name, value] as const));
}

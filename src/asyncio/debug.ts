// Debug mode: where futures, tasks and handles were made, for their representations ("created at example.py:12") and for what
// is said when they fail ("Object created at …"). What the library makes shows the line of CPython's that makes it.
// CPython: format_helpers.extract_stack, base_futures._future_repr_info, events.Handle.
//
// Runs inside QuickJS. No DOM, no Node.
import type { Frame } from "../python/exceptions.ts";
import { runningLine } from "../python/frames.ts";
import { latestFrames } from "../python/running-stack.ts";
import { fileName, pythonLine } from "../python/source.ts";
import { formatStack, stackEntry } from "../python/traceback.ts";
import { trackOrigins } from "../python/unawaited.ts";
import { named } from "./format-helpers.ts";

/** Whether a loop is, or was, in debug mode: looked at wherever something is made, so it must cost nothing. */
export const debugMode = { on: false };

/** `constants.DEBUG_STACK_DEPTH`. */
const STACK_DEPTH = 10;

interface Creation {
  readonly site: string;
  readonly stack: SourceTraceback;
}

const creations = new WeakMap<object, Creation>();
let librarySite: string | null = null;

/** Says where CPython makes the next future or task: file and line below `asyncio/`. */
export function madeAt(site: string): void {
  if (debugMode.on) librarySite = `<python>/asyncio/${site}`;
}

/** The stack on which something was made. */
export class SourceTraceback {
  readonly #frames: readonly Frame[];

  constructor(frames: readonly Frame[]) {
    this.#frames = frames;
  }

  /** As the loop's message shows it. */
  describe(): string {
    return `Object created at (most recent call last):\n${formatStack(this.#frames.map(stackEntry)).join("")}`.trimEnd();
  }
}

/** Whether warnings of coroutines that were never awaited say where they were made. */
export const setOriginTracking = named((enabled: boolean) => trackOrigins(enabled ? describeOrigin : null), "BaseEventLoop._set_coroutine_origin_tracking");

function describeOrigin(): string {
  return `\nCoroutine created at (most recent call last)\n${formatStack(latestFrames(STACK_DEPTH, 0).map(stackEntry)).join("")}`.trimEnd();
}

/** Keeps where `made` is being made, when its loop is in debug mode; `above` functions of CPython's library below the program's. */
export function noteCreation(made: object, loop: { get_debug(): boolean }, above: number): void {
  const site = librarySite;
  librarySite = null;
  if (!loop.get_debug()) return;
  const stack = new SourceTraceback(latestFrames(STACK_DEPTH, above));
  creations.set(made, { site: site ?? `${fileName()}:${pythonLine(runningLine())}`, stack });
}

/** `created at …`, for the end of a representation, or nothing. */
export function creation(made: object): string[] {
  const known = debugMode.on ? creations.get(made) : undefined;
  return known === undefined ? [] : [`created at ${known.site}`];
}

/** What the context of an error has of where `made` was made; nothing where that is not known. */
export function creationContext(made: object): { readonly source_traceback?: SourceTraceback } {
  const known = debugMode.on ? creations.get(made) : undefined;
  return known === undefined ? {} : { source_traceback: known.stack };
}

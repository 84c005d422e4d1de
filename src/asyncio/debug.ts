// Debug mode: where futures, tasks and handles were made, for their representations ("created at example.py:12"). What the
// library makes shows the line of CPython's that makes it. Whole stacks ("Object created at …") are not kept.
// CPython: format_helpers.extract_stack, base_futures._future_repr_info, events.Handle.
//
// Runs inside QuickJS. No DOM, no Node.
import { runningLine } from "../python/frames.ts";
import { fileName, pythonLine } from "../python/source.ts";

/** Whether a loop is, or was, in debug mode: looked at wherever something is made, so it must cost nothing. */
export const debugMode = { on: false };

const sites = new WeakMap<object, string>();
let librarySite: string | null = null;

/** Says where CPython makes the next future or task: file and line below `asyncio/`. */
export function madeAt(site: string): void {
  if (debugMode.on) librarySite = `<python>/asyncio/${site}`;
}

/** Keeps where `made` is being made, when its loop is in debug mode. */
export function noteCreation(made: object, loop: { get_debug(): boolean }): void {
  const site = librarySite;
  librarySite = null;
  if (loop.get_debug()) sites.set(made, site ?? `${fileName()}:${pythonLine(runningLine())}`);
}

/** `created at …`, for the end of a representation, or nothing. */
export function creation(made: object): string[] {
  const site = debugMode.on ? sites.get(made) : undefined;
  return site === undefined ? [] : [`created at ${site}`];
}

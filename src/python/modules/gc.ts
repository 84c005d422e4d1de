// `gc`. Objects go away when nothing refers to them; the engine looks for cycles by itself, so there is nothing to collect
// by hand and nothing to count.
//
// Runs inside QuickJS. No DOM, no Node.
import { unwinding } from "../exceptions.ts";

let enabled = true;

/** The number of unreachable objects found: always 0 here. Whoever watches what goes away looks now. */
export function collect(_generation = 2): number {
  unwinding.begins?.();
  return 0;
}

export function enable(): void {
  enabled = true;
}

export function disable(): void {
  enabled = false;
}

export function isenabled(): boolean {
  return enabled;
}

// What waits until the reader wants more of an example than to read it.
import { part } from "./part.ts";

/**
 * Calls `work` with the first sign of it, ahead of what the example makes of that sign, and with each further one until
 * `work` has succeeded.
 */
export function whenWanted(element: HTMLElement, work: () => Promise<void>): void {
  const done = new AbortController();
  const { signal } = done;
  const wanted = (): void => void work().then(() => done.abort(), () => {});
  const whole = element.closest<HTMLElement>("interleave-exercise") ?? element;
  whole.addEventListener("click", wanted, { capture: true, signal });
  whole.addEventListener("keydown", ({ key }) => key === "Enter" && wanted(), { capture: true, signal });
  const controls = part(element, ".controls");
  for (const intent of ["pointerenter", "focusin", "touchstart"]) controls.addEventListener(intent, wanted, { passive: true, signal });
}

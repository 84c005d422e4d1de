// Which lines a run speaks of: events name lines of the program as it ran, readers look at Python, or at the TypeScript
// that they have written. Pure.
import type { LoopEvent } from "../asyncio/observer.ts";
import { withLines } from "../timeline/index.ts";

export class ProgramLines {
  readonly #map: readonly number[] | null;

  /** `lineMap` has for each line of the program, from 1, its line of Python; null where readers look at the program itself. */
  constructor(lineMap: readonly number[] | null) {
    this.#map = lineMap;
  }

  /** The events, with the lines that readers look at. */
  shown(events: readonly LoopEvent[]): readonly LoopEvent[] {
    return this.#map === null ? events : withLines(events, (line) => this.#shownLine(line));
  }

  /** The line of Python, and of TypeScript, that is lit for a line of an event that was made by `shown`; 0 for none. */
  lit(line: number): { readonly python: number; readonly typescript: number } {
    if (this.#map === null) return { python: 0, typescript: line };
    return { python: line, typescript: line === 0 ? 0 : this.#portLine(line) };
  }

  /** The line of the program for a line of Python: a short function is one line there, which stands for what is below its head. */
  #portLine(line: number): number {
    const found = this.#map?.indexOf(line, 1) ?? -1;
    return found > 0 ? found : Math.max(0, this.#map?.findIndex((python, index) => index > 0 && python > line) ?? 0);
  }

  /** A line of the program that stands for none of Python belongs to a statement that began above it. */
  #shownLine(line: number): number {
    for (let above = line; above > 0; above--) {
      const found = this.#map?.[above] ?? 0;
      if (found > 0) return found;
    }
    return 0;
  }
}

// Runs a lowered program in this process: what `check` and the tests use for programs that are known to be friendly.
// A program that is stuck inside a builtin of the engine hangs the process; `runInThread` has a watchdog for those.
import type { LoopEvent } from "../../asyncio/observer.ts";
import { startEngine } from "../engine.ts";
import { defaultLimits } from "../limits.ts";
import type { Limits } from "../limits.ts";
import type { Outcome } from "../outcomes.ts";
import type { Program } from "../protocol.ts";
import { readEvents } from "../read-message.ts";
import { engineModule, guestFor } from "./engine-parts.ts";

export interface RunProgramOptions extends Omit<Program, "program"> {
  /** The bundled guest; by default the library's own, bundled once in a process. */
  readonly guest?: string;
  readonly limits?: Partial<Limits>;
}

export interface ProgramRun {
  readonly outcome: Outcome;
  readonly events: LoopEvent[];
}

/** A sandbox that cannot start is the outcome "broken"; rejects only when the library's sources cannot be bundled. */
export async function runProgram(lowered: string, { guest, limits: given, ...program }: RunProgramOptions): Promise<ProgramRun> {
  const limits = { ...defaultLimits, ...given };
  const events: LoopEvent[] = [];
  const post = (batch: string) => {
    for (const event of readEvents(batch)) events.push(event);
  };
  const library = guest === undefined ? await guestFor(lowered) : { guest, parts: [] };
  try {
    // The engine's own share of a run is 3 to 6 ms: instance, guest, hardening.
    const engine = await startEngine({ module: await engineModule(), guest: library.guest, memory: limits.memory, stack: limits.stack });
    return { outcome: engine.run({ parts: library.parts, ...program, program: lowered, limits, now: () => performance.now(), post }), events };
  } catch (error) {
    return { outcome: { kind: "broken", reason: error instanceof Error ? error.message : String(error) }, events };
  }
}

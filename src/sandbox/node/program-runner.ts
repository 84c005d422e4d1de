// Runs many lowered programs, one after another, in an instance that is started once: its memory is kept when the guest,
// all of its files evaluated, and what parts a program needs are loaded, and put back before each program that needs the
// same, which takes a fiftieth of the time that loading does. For fuzzing.
import { type Engine, startEngine } from "../engine.ts";
import type { LoadedPart } from "../guest-parts.ts";
import { defaultLimits } from "../limits.ts";
import { newMemory } from "../quickjs.ts";
import { readEvents } from "../read-message.ts";
import type { LoopEvent } from "../../asyncio/observer.ts";
import { engineModule, loadedParts, ownGuestEvaluated } from "./engine-parts.ts";
import type { ProgramRun, RunProgramOptions } from "./run-program.ts";

export interface ProgramRunner {
  /** As `runProgram` does, each program in the state that the first one met. Memory and stack are always the default. */
  run(lowered: string, options: Omit<RunProgramOptions, "guest">): Promise<ProgramRun>;
}

interface Instance {
  readonly engine: Engine;
  /** The names of the parts that are loaded. */
  readonly parts: string;
  readonly restore: () => void;
}

export function openProgramRunner(): ProgramRunner {
  let current: Instance | null = null;
  return {
    async run(lowered, { limits, ...program }) {
      const { code: guest, parts: all } = await ownGuestEvaluated();
      const parts = loadedParts(lowered, all);
      if (current?.parts !== namesOf(parts)) current = await start(guest, parts);
      const { engine, restore } = current;
      restore();
      const events: LoopEvent[] = [];
      const post = (batch: string): void => {
        for (const event of readEvents(batch)) events.push(event);
      };
      const outcome = engine.run({ ...program, program: lowered, limits: { ...defaultLimits, ...limits }, now: () => performance.now(), post });
      // What the browser's engine keeps of the instance outside of its memory is as it was only after an orderly end.
      if (outcome.kind === "limit" || outcome.kind === "broken") current = null;
      return { outcome, events };
    },
  };
}

const namesOf = (parts: readonly LoadedPart[]): string => parts.map(({ name }) => name).join();

async function start(guest: string, parts: readonly LoadedPart[]): Promise<Instance> {
  const { memory, stack } = defaultLimits;
  const wasmMemory = newMemory(memory);
  const engine = await startEngine({ module: await engineModule(), guest, parts, memory, stack, wasmMemory });
  const kept = new Uint8Array(wasmMemory.buffer).slice();
  const restore = (): void => {
    const bytes = new Uint8Array(wasmMemory.buffer);
    bytes.set(kept);
    bytes.fill(0, kept.length);
  };
  return { engine, parts: namesOf(parts), restore };
}

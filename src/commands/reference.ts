// CPython for an import: what its parser says of pieces of Python, and what programs do when they run.
import { readFileSync } from "node:fs";
import type { PythonFacts, Reference, RunResult } from "../notes/index.ts";
import { type Oracle, OracleError, type RunOptions } from "../oracle/index.ts";

const factsProgram = readFileSync(new URL("./python-facts.py", import.meta.url), "utf8");

/**
 * How much one try may take, its time in milliseconds of the processor: virtual waiting takes none. A guess that goes round for ever is ended by what it does, since after a time-out CPython has to start anew.
 */
const limits = { program: { timeout: 8000 }, guess: { timeout: 2000, most: { steps: 20_000, bytes: 1_000_000 } } };

export function referenceOf(oracle: Oracle): Reference {
  const known = new Map<string, PythonFacts>();
  const runs = new Map<string, RunResult>();
  return {
    async facts(sources) {
      const asked = [...new Set(sources.filter((source) => !known.has(source)))];
      if (asked.length > 0) {
        const facts = await factsOf(asked, oracle);
        asked.forEach((source, index) => {
          const each = facts[index];
          if (each !== undefined) known.set(source, each);
        });
      }
      return sources.map((source) => known.get(source) ?? { parses: false, line: 1, message: "CPython took too long to read it" });
    },
    async run(program, { guess } = { guess: false }) {
      const done = runs.get(program) ?? (await runOnce(oracle, program, guess ? limits.guess : limits.program));
      runs.set(program, done);
      return done;
    },
  };
}

/** Empty when CPython took too long, as it does over megabytes of code. */
async function factsOf(sources: readonly string[], oracle: Oracle): Promise<readonly PythonFacts[]> {
  // A JSON string is a Python literal, but for lone surrogates, which no file can hold.
  const text = JSON.stringify(sources.map((source) => source.toWellFormed()));
  try {
    const { written, ending } = await oracle.run(`SOURCES = ${text}\n${factsProgram}`, { id: "an import", lean: true });
    if (ending.kind !== "ended") throw new Error(`CPython could not look at the code of the note: ${JSON.stringify(ending)}`);
    return JSON.parse(written.map((piece) => piece.text).join(""));
  } catch (error) {
    if (error instanceof OracleError) return [];
    throw error;
  }
}

async function runOnce(oracle: Oracle, program: string, limit: RunOptions): Promise<RunResult> {
  try {
    const { written, ending, duration } = await oracle.run(program, { id: "the block", ...limit });
    const text = (stream: "stdout" | "stderr"): string => written.filter((piece) => piece.stream === stream).map((piece) => piece.text).join("");
    return { stdout: text("stdout"), stderr: text("stderr"), ending, duration };
  } catch (error) {
    if (!(error instanceof OracleError)) throw error;
    const { kind, reason } = error.failure ?? { kind: "lost", reason: error.message };
    return { stdout: "", stderr: "", ending: { kind: "stopped", isEndless: kind === "runaway", reason }, duration: 0 };
  }
}

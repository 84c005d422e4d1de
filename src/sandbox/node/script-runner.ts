// What runs a port that a reader took away as a file (site/share/script.ts), in the reader's own Node: the sandbox's engine
// with the library, as in the page, so it prints what CPython prints. What is printed comes at its second, as a Python
// program's output does. script-tail.ts bundles it; it uses nothing of this project's own Node side.
import type { LoopEvent } from "../../asyncio/observer.ts";
import { lower } from "../../lowering/index.ts";
import { startEngine } from "../engine.ts";
import { type GuestPart, partsFor } from "../guest-parts.ts";
import { defaultLimits } from "../limits.ts";
import type { Outcome } from "../outcomes.ts";
import { readEvents } from "../read-message.ts";

/** What the bundler puts in its place. */
declare const CARRIED: {
  /** The engine's WebAssembly, base64. */
  readonly engine: string;
  readonly guest: string;
  readonly parts: Readonly<Record<string, GuestPart>>;
};

const { readFileSync, writeSync } = process.getBuiltinModule("node:fs");

/** Nobody else's page is to be kept safe from it: it may take as long as it likes, and be ended with Ctrl+C. */
const limits = { ...defaultLimits, stepTime: Infinity, totalTime: Infinity, outputBytes: Infinity, outputLines: Infinity, events: Infinity, eventBytes: Infinity };

/** Runs the program that stands in the first block comment of a file. Tracebacks speak of the file. Returns an exit status. */
export async function runFile(file: string): Promise<number> {
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  const [before = "", rest = ""] = split(text, "\n/*\n");
  const [program] = split(rest, "\n*/\n");
  const firstLine = before.split("\n").length + 1;
  const { code, problems } = lower(program.replace(/\*\\(\\*)\//g, "*$1/"));
  if (problems.length > 0) return fail(problems.map(({ line, message }) => `${file}:${line + firstLine}: ${message}`).join("\n"));

  const { engine: base64, guest, parts: all } = CARRIED;
  const deferred = Object.keys(all).filter((name) => all[name]?.isDeferred);
  const parts = partsFor(code, all, deferred).flatMap((name) => (all[name] === undefined ? [] : [{ name, ...all[name] }]));
  const module = await WebAssembly.compile(Buffer.from(base64, "base64"));
  const engine = await startEngine({ module, guest, memory: limits.memory, stack: limits.stack });
  const lineMap = Array.from({ length: program.split("\n").length + 1 }, (_, line) => (line === 0 ? 0 : line + firstLine));
  const began = performance.now();
  const show = (event: LoopEvent): void => {
    wait(event.at * 1_000 - (performance.now() - began));
    if (event.kind === "print") write(event.stream === "stdout" ? 1 : 2, event.text);
  };
  const outcome = engine.run({ program: code, file, python: text.split("\n"), lineMap, parts, limits, now: () => performance.now(), post: (events) => readEvents(events).forEach(show) });
  return statusOf(outcome, firstLine);
}

/** What stands before and after the first `mark`. */
function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

function statusOf(outcome: Outcome, firstLine: number): number {
  switch (outcome.kind) {
    case "ended":
      return 0;
    case "raised":
      return 1;
    case "exited":
      return outcome.code;
    case "deadlock":
      return fail("Nothing is left that could wake the program: Python would wait for ever.");
    case "refused":
    case "invalid":
      return fail(`Line ${outcome.line + firstLine}: ${outcome.kind === "refused" ? outcome.reason : outcome.message}`);
    case "limit":
      return fail(`The program needs more than there is for it: ${outcome.limit}.`);
    case "stopped":
    case "broken":
      return fail(`The program could not be run: ${outcome.kind === "broken" ? outcome.reason : "it was stopped"}.`);
  }
}

function fail(reason: string): number {
  write(2, `${reason}\n`);
  return 1;
}

function wait(ms: number): void {
  if (ms > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Writes all of a text. A pipe that is full is waited for; one that nobody reads any more ends the program. */
function write(stream: 1 | 2, text: string): void {
  for (let bytes = Buffer.from(text); bytes.length > 0; ) {
    try {
      bytes = bytes.subarray(writeSync(stream, bytes));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (code === "EPIPE") process.exit(1);
      if (code !== "EAGAIN") throw error;
      wait(5);
    }
  }
}

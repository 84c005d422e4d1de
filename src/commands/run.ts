// `interleave run FILE`: runs a program in the sandbox and gives stdout, stderr and exit status as `python FILE` would.
// A TypeScript file is a port; a Python file is ported first. `--events` prints events as JSON lines instead;
// `--speed N` lets virtual time pass N times as fast as real time, where the default is at once.
import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import type { LoopEvent } from "../asyncio/observer.ts";
import { runInThread } from "../sandbox/node/index.ts";
import type { Outcome } from "../sandbox/outcomes.ts";
import { decodePython } from "./decode.ts";
import { explain } from "./outcome-sentences.ts";
import { type Translation, translate } from "./translate.ts";

export interface RunCommandOptions {
  readonly events: boolean;
  /** Virtual seconds a real second; 0 is at once. */
  readonly speed: number;
  /** What follows the program's name in `sys.argv`. */
  readonly programArguments: readonly string[];
}

/** Runs the file at `path`, or what stdin holds for `-`. Gives the exit status. */
export async function run(path: string, options: RunCommandOptions): Promise<number> {
  const bytes = await readProgram(path);
  if (typeof bytes === "number") return bytes;
  const [file, extension] = path === "-" ? ["<stdin>", ".py"] : [resolve(path), extname(path)];
  const source = extension === ".py" ? decodePython(bytes, file) : { text: new TextDecoder().decode(bytes) };
  const translation = "error" in source ? { kind: "refused" as const, message: source.error } : translate(source.text, extension, file);
  if (translation.kind === "refused") {
    process.stderr.write(translation.message);
    return 1;
  }
  const pace = new Pace(options.speed);
  const { outcome, events } = await runInThread(translation.program, {
    file,
    argv: [path, ...options.programArguments],
    ...sourceOf(translation),
    ...(options.speed === 0 && !options.events ? { onEvents: write } : {}),
  });
  if (options.events) {
    for (const event of events) process.stdout.write(`${JSON.stringify(event)}\n`);
    process.stdout.write(`${JSON.stringify({ kind: "outcome", outcome })}\n`);
  } else if (options.speed > 0) {
    for (const event of events) {
      await pace.until(event.at);
      write([event]);
    }
  }
  return finish(outcome);
}

/** The program's bytes, or the exit status of a command that has none. */
async function readProgram(path: string): Promise<Uint8Array | number> {
  try {
    return path === "-" ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : String(error);
    process.stderr.write(`interleave: cannot read ${path}: ${reason}.\n`);
    return 2;
  }
}

function sourceOf({ python, lineMap }: Extract<Translation, { kind: "program" }>): { python?: readonly string[]; lineMap?: readonly number[] } {
  return { ...(python === undefined ? {} : { python }), ...(lineMap === undefined ? {} : { lineMap }) };
}

function write(events: readonly LoopEvent[]): void {
  for (const event of events) {
    if (event.kind === "print") (event.stream === "stdout" ? process.stdout : process.stderr).write(event.text);
  }
}

/** Ends as Python would: a traceback and status 1 for an exception, the program's own status for SystemExit. */
function finish(outcome: Outcome): number {
  if (outcome.kind === "ended") return 0;
  if (outcome.kind === "exited") return outcome.code;
  if (outcome.kind === "raised") return outcome.type === "KeyboardInterrupt" ? 130 : 1;
  process.stderr.write(`interleave: ${explain(outcome)}\n`);
  return 1;
}

/** Waits for real time to catch up with virtual time. */
class Pace {
  readonly #speed: number;
  readonly #start = performance.now();

  constructor(speed: number) {
    this.#speed = speed;
  }

  async until(virtualSeconds: number): Promise<void> {
    const wait = (virtualSeconds / this.#speed) * 1000 - (performance.now() - this.#start);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
}


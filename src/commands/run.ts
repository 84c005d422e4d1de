// `interleave run FILE`: runs a program in the sandbox and gives stdout, stderr and exit status as `python FILE` would.
// A TypeScript file is a port; a Python file is ported first. `--events` prints events as JSON lines instead;
// `--speed N` lets virtual time pass N times as fast as real time, where the default is at once.
import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { buffer, text } from "node:stream/consumers";
import type { LoopEvent } from "../asyncio/observer.ts";
import type { Limits } from "../sandbox/limits.ts";
import { runInThread } from "../sandbox/node/index.ts";
import type { Outcome } from "../sandbox/outcomes.ts";
import { decodePython } from "./decode.ts";
import { explain } from "./outcome-sentences.ts";
import { translate } from "./translate.ts";

/** A terminal has more patience, memory and room than a page: what python ends in a moment should end here, too. */
const limits: Partial<Limits> = {
  stepTime: 10_000,
  totalTime: 30_000,
  watchdog: 35_000,
  outputBytes: 64 * 1024 * 1024,
  outputLines: 2_000_000,
  events: 5_000_000,
  eventBytes: 1024 * 1024 * 1024,
  programSize: 4 * 1024 * 1024,
};

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
  const source = extension === ".ts" ? { text: new TextDecoder().decode(bytes) } : decodePython(bytes, file);
  if ("error" in source) return refused(source.error);
  const translation = translate(source.text, extension, file);
  if (translation.kind === "refused") return refused(translation.message);
  endWithTheReader();
  const pace = new Pace(options.speed);
  const asks = path !== "-" && /\binput\(|\bstdin\b/.test(source.text);
  const { outcome, events } = await runInThread(translation.program, {
    file,
    argv: [path, ...options.programArguments],
    ...(asks && !process.stdin.isTTY ? { stdin: (await text(process.stdin)).replace(/\r\n?/g, "\n") } : {}),
    observe: options.events,
    limits,
    ...translation.origin,
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
  if (asks && process.stdin.isTTY && outcome.kind === "raised" && outcome.type === "EOFError") {
    process.stderr.write("interleave: a program in the sandbox cannot wait for what is typed: give it its input through a pipe.\n");
  }
  return finish(outcome);
}

/** Ends quietly when whoever reads what is printed, such as `head`, has gone. */
function endWithTheReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(1);
  });
}

function refused(message: string): number {
  process.stderr.write(message);
  return 1;
}

/** The program's bytes, or the exit status of a command that has none. */
export async function readProgram(path: string): Promise<Uint8Array | number> {
  try {
    return path === "-" ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : String(error);
    process.stderr.write(`interleave: cannot read ${path}: ${reason}.\n`);
    return 2;
  }
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


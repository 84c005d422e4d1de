// The three files through which a running program reaches the host: stdout, stderr, and the harness's notes. They are
// devices in Emscripten's file system, so they work until the interpreter's last breath, when no Python object does.
import type { Bounds } from "./messages.ts";
import type { FileSystem } from "./pyodide-module.ts";
import type { Written } from "./recording.ts";

/** What a program may do before it counts as a runaway: more than any lesson does. */
const defaultBounds: Bounds = { steps: 200_000, bytes: 32 * 1024 * 1024 };

/** Emscripten knows devices by numbers; this one is free. */
const major = 200;

/** The program wrote or stepped more than it may. The message completes "the program …". */
export class Runaway extends Error {
  override name = "Runaway";
}

/** Thrown through the interpreter to leave it where nothing could ever wake the loop. */
class Deadlock {}

interface Chunk {
  readonly at: number;
  readonly stream: Written["stream"];
  readonly parts: Uint8Array[];
}

interface Raised {
  readonly type: string;
  readonly message: string;
  /** What stderr says while `open`: the traceback. */
  readonly parts: Uint8Array[];
  open: boolean;
}

/** Hears everything that one program writes and does, with the time of each. */
export class Devices {
  steps: [number, string][] = [];
  raised: Raised | undefined;
  #chunks: Chunk[] = [];
  #bytes = 0;
  #most = defaultBounds;
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  install(files: FileSystem): void {
    const write = { written: "stdout", complaint: "stderr" } as const;
    let minor = 0;
    const add = (name: string, hear: (bytes: Uint8Array) => void): void => {
      const device = files.makedev(major, minor++);
      files.registerDevice(device, {
        open() {},
        close() {},
        write(_stream: unknown, memory: Uint8Array, offset: number, length: number) {
          hear(Uint8Array.from(memory.subarray(offset, offset + length)));
          return length;
        },
      });
      files.mkdev(`/dev/${name}`, device);
    };
    for (const [name, stream] of Object.entries(write)) add(name, (bytes) => this.#write(stream, bytes));
    add("switch", () => {}); // threads.ts answers its fsync
    add("report", (bytes) => this.#report(decode([bytes])));
  }

  /** Before each program. */
  clear(most: Bounds = defaultBounds): void {
    this.#most = most;
    this.steps = [];
    this.raised = undefined;
    this.#chunks = [];
    this.#bytes = 0;
  }

  /** Everything written; writes to one stream at one time are joined. */
  written(): Written[] {
    return this.#chunks.map(({ at, stream, parts }) => ({ at, stream, text: decode(parts) }));
  }

  /** What stderr says from now on no longer belongs to the traceback. */
  endTraceback(): void {
    if (this.raised) this.raised.open = false;
  }

  traceback(): string {
    return decode(this.raised?.parts ?? []);
  }

  isDeadlock(thrown: unknown): boolean {
    return thrown instanceof Deadlock;
  }

  #write(stream: Written["stream"], bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    if (this.#bytes > this.#most.bytes) throw new Runaway(`wrote more than ${this.#most.bytes} bytes`);
    const at = this.#clock();
    const last = this.#chunks.at(-1);
    if (last && last.at === at && last.stream === stream) last.parts.push(bytes);
    else this.#chunks.push({ at, stream, parts: [bytes] });
    if (stream === "stderr" && this.raised?.open) this.raised.parts.push(bytes);
  }

  #report(text: string): void {
    const [kind, first = "", second = ""] = split(text);
    if (kind === "deadlock") throw new Deadlock();
    if (kind === "raised") this.raised = { type: first, message: second, parts: [], open: true };
    if (kind === "step" && this.steps.push([this.#clock(), first]) > this.#most.steps)
      throw new Runaway(`stepped its tasks more than ${this.#most.steps} times`);
  }
}

/** `kind`, then one or two texts; the last may itself contain NUL. */
function split(text: string): string[] {
  const [kind = "", first, ...rest] = text.split("\0");
  return first === undefined ? [kind] : [kind, first, rest.join("\0")];
}

function decode(parts: readonly Uint8Array[]): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.concat(parts));
}

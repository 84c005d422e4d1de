// Runs programs in workers: a standby that has loaded the engine, at most a few at once, each ended exactly once by its
// outcome, by Stop, or by the watchdog. Knows no DOM but MessagePort; where workers come from is given (Workshop).
import type { LoopEvent } from "../asyncio/observer.ts";
import type { SandboxWorker, Workshop } from "./isolating-frame.ts";
import type { Limits } from "./limits.ts";
import type { Outcome } from "./outcomes.ts";
import type { Program, RunMessage } from "./protocol.ts";
import { readEvents, readMessage } from "./read-message.ts";

export interface RunRequest extends Program {
  /** Runs with one key replace each other: a new one stops the one before. Usually the example's id. */
  readonly key?: string;
}

export interface RunHandlers {
  /** What happened, in order, in batches. Never after `onEnd`. */
  onEvents(events: readonly LoopEvent[]): void;
  /** How the run ended. Exactly once, never before `run` has returned. */
  onEnd(outcome: Outcome): void;
}

export interface RunHandle {
  /** Ends the run with the outcome "stopped". Does nothing once it has ended. */
  stop(): void;
}

export interface Sandbox {
  /**
   * Gets a worker ready, so that the next run starts at once. Call it at the first sign that the reader will run
   * something, as often as you like; with the lowered program, if it is known, the parts that it imports come too.
   * Resolves when a run would start at once, or when that has failed; a run says why.
   */
  prepare(lowered?: string): Promise<void>;
  run(request: RunRequest, handlers: RunHandlers): RunHandle;
  /** Stops every run and lets go of everything. The next `prepare` or `run` begins anew. */
  close(): void;
}

export interface SandboxOptions {
  readonly limits: Limits;
  /** Opens a place to make workers in; called again after a failure. */
  readonly openWorkshop: () => Workshop;
  /** Programs that may run at once; the others wait their turn. Two cores are what most phones give a page. */
  readonly concurrent: number;
  /** ms that a worker may take to get ready once a run waits for it, downloads excepted. */
  readonly startTime: number;
}

/** A worker, and what it comes to. */
interface Seat {
  readonly worker: SandboxWorker;
  /** Resolves when a program can be sent; rejects when that will not happen. */
  readonly ready: Promise<void>;
  /** Resolves with the reason when the worker could not start or died. */
  readonly failed: Promise<string>;
}

/** More messages than any honest run sends: twenty a second, and what their size forces. */
const MOST_MESSAGES = 2_000;

export function createSandboxOn({ limits, openWorkshop, concurrent, startTime }: SandboxOptions): Sandbox {
  let workshop: Workshop | null = null;
  let standby: Seat | null = null;
  let lastRun = 0;
  const waiting: Run[] = [];
  const live = new Set<Run>();
  /** Parts that some run came to need: those that follow begin with them, since most often they are the same program. */
  const unforeseen = new Set<string>();

  class Run {
    readonly id = ++lastRun;
    readonly request: RunRequest;
    readonly #handlers: RunHandlers;
    #worker: SandboxWorker | null = null;
    #watchdog: ReturnType<typeof setTimeout> | undefined;
    #messages = 0;
    #received = 0;
    /** Parts that the program came to need. */
    readonly #lacked = new Set<string>();
    /** Events that were handed over, and how many of those will be received once more. */
    #told = 0;
    #repeated = 0;
    ended = false;

    constructor(request: RunRequest, handlers: RunHandlers) {
      this.request = request;
      this.#handlers = handlers;
    }

    async begin(): Promise<void> {
      try {
        const seat = takeSeat();
        const { port } = (this.#worker = seat.worker);
        void seat.failed.then((reason) => this.end({ kind: "broken", reason }));
        const [parts] = await Promise.all([workshop?.partsFor(this.request.program, [...unforeseen, ...this.#lacked]), inTime(seat)]);
        const { key: _, ...program } = { ...this.request, parts: parts ?? [] };
        for (const part of this.#lacked) unforeseen.add(part);
        if (this.ended) return;
        port.onmessage = ({ data }: MessageEvent<unknown>) => this.#receive(data);
        const message: RunMessage = { type: "run", run: this.id, program, limits };
        port.postMessage(message);
      } catch (error) {
        // Not before `run` has returned, even if no worker could be asked for at all.
        await null;
        // A later attempt begins with fresh downloads, unless others still run on these.
        if (live.size <= 1) shut();
        return this.end({ kind: "broken", reason: reasonOf(error) });
      }
      // Past this the engine is stuck in a builtin, so the loop has had no turn for longer than a step may take.
      this.#watchdog = setTimeout(() => this.end({ kind: "limit", limit: "step-time" }), limits.watchdog);
    }

    #receive(data: unknown): void {
      const message = readMessage(data);
      if (this.ended || message === null || !("run" in message) || message.run !== this.id) return;
      standBy();
      if (message.type === "end") return this.end(message.outcome);
      if (message.type === "lacks") return this.#beginAgain(message.part);
      this.#received += message.events.length;
      if (++this.#messages > MOST_MESSAGES || this.#received > 2 * limits.eventBytes) return this.end({ kind: "limit", limit: "events" });
      const events = readEvents(message.events);
      const known = Math.min(this.#repeated, events.length);
      this.#repeated -= known;
      this.#told += events.length - known;
      if (events.length > known) this.#handlers.onEvents(events.slice(known));
    }

    /** The program needs a part that nobody foresaw. Runs repeat themselves exactly, so what was told is not told again. */
    #beginAgain(part: string): void {
      clearTimeout(this.#watchdog);
      this.#worker?.terminate();
      if (this.#lacked.has(part)) return this.end({ kind: "broken", reason: `the library's part "${part}" is not there` });
      this.#lacked.add(part);
      this.#messages = this.#received = 0;
      this.#repeated = this.#told;
      void this.begin();
    }

    end(outcome: Outcome): void {
      if (this.ended) return;
      this.ended = true;
      clearTimeout(this.#watchdog);
      this.#worker?.terminate();
      live.delete(this);
      const place = waiting.indexOf(this);
      if (place >= 0) waiting.splice(place, 1);
      next();
      this.#handlers.onEnd(outcome);
    }
  }

  function openedWorkshop(): Workshop {
    if (workshop && !workshop.open) shut();
    return (workshop ??= openWorkshop());
  }

  function makeSeat(): Seat {
    const ready = Promise.withResolvers<void>();
    const failed = Promise.withResolvers<string>();
    const fail = (reason: string) => {
      failed.resolve(reason);
      ready.reject(new Error(reason));
      if (standby === seat) standby = null;
    };
    const worker = openedWorkshop().spawn(limits, fail);
    worker.port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message?.type === "ready") ready.resolve();
      if (message?.type === "failed") fail(message.reason);
    };
    // Nobody may be waiting for a standby; whoever takes it asks again.
    ready.promise.catch(() => {});
    const seat: Seat = { worker, ready: ready.promise, failed: failed.promise };
    return seat;
  }

  /** Resolves when the worker is ready; rejects when it is not within `startTime` of the end of the downloads. */
  async function inTime(seat: Seat): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = workshop?.arrived.then(
      () => new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error("the sandbox did not start: workers, frames or WebAssembly are switched off here")), startTime);
      }),
    );
    try {
      await Promise.race(late ? [seat.ready, late] : [seat.ready]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Makes the worker of the next run, while this one computes. */
  function standBy(): void {
    if (workshop?.open) standby ??= makeSeat();
  }

  function takeSeat(): Seat {
    if (workshop && !workshop.open) shut();
    const seat = standby ?? makeSeat();
    standby = null;
    return seat;
  }

  function next(): void {
    while (live.size < concurrent) {
      const run = waiting.shift();
      if (!run) return;
      live.add(run);
      void run.begin();
    }
  }

  function shut(): void {
    standby?.worker.terminate();
    standby = null;
    workshop?.close();
    workshop = null;
  }

  return {
    async prepare(lowered) {
      try {
        const parts = openedWorkshop().partsFor(lowered ?? "");
        standBy();
        await Promise.all([standby && inTime(standby), parts]);
      } catch {
        if (live.size === 0) shut();
      }
    },
    run(request, handlers) {
      const run = new Run(request, handlers);
      const before = request.key === undefined ? [] : [...live, ...waiting].filter((other) => other.request.key === request.key);
      waiting.push(run);
      for (const other of before) other.end({ kind: "stopped" });
      next();
      return { stop: () => run.end({ kind: "stopped" }) };
    },
    close() {
      for (const run of [...waiting, ...live]) run.end({ kind: "stopped" });
      shut();
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// Every message between the page, the frame that isolates, and the workers in it: unions whose one common field is
// `type`. The page and the frame share one MessagePort, the page and each worker another.
// Messages from the worker are data from an untrusted place: `read-message.ts` checks them before anyone looks.
import type { Outcome } from "./outcomes.ts";
import type { GuestSettings } from "./guest-contract.ts";
import type { LoadedPart } from "./guest-parts.ts";
import type { Limits } from "./limits.ts";

/** What is run, and how tracebacks speak of it. */
export interface Program extends Omit<GuestSettings, "timers"> {
  /** Lowered JavaScript (src/lowering). */
  readonly program: string;
  /** Parts of the guest that the program needs, in the order in which they are loaded (guest-parts.ts). */
  readonly parts?: readonly LoadedPart[];
}

/** Page to worker. The one order a worker takes: it runs one program in its life. */
export interface RunMessage {
  readonly type: "run";
  readonly run: number;
  readonly program: Program;
  readonly limits: Limits;
}

/** Worker to page. */
export type WorkerMessage =
  /** Engine and library are loaded; a program can start at once. */
  | { readonly type: "ready" }
  /** The engine could not start. */
  | { readonly type: "failed"; readonly reason: string }
  /**
   * A batch of what happened, in order: JSON text of an array of LoopEvents, which crosses faster than the array would.
   * At most about twenty a second, after the first few.
   */
  | { readonly type: "events"; readonly run: number; readonly events: string }
  | { readonly type: "end"; readonly run: number; readonly outcome: Outcome }
  /** The program needs a part that it was not sent with: it has to be run again with it. */
  | { readonly type: "lacks"; readonly run: number; readonly part: string };

/** Page to frame. The parts come as they arrive from the network, in any order; workers wait for what they need. */
export type FrameMessage =
  | { readonly type: "script"; readonly text: string }
  | { readonly type: "guest"; readonly text: string }
  | { readonly type: "engine"; readonly bytes: ArrayBuffer }
  /** Starts a worker; its port to the page comes along. */
  | { readonly type: "spawn"; readonly worker: number; readonly memory: number; readonly stack: number }
  | { readonly type: "kill"; readonly worker: number };

/** Frame to page: a worker, or what every worker needs (`worker` 0), cannot start or has died. */
export interface FrameFailure {
  readonly type: "failed";
  readonly worker: number;
  readonly reason: string;
}

/** Frame to worker, once, with the port to the page. */
export interface StartMessage {
  readonly module: WebAssembly.Module;
  readonly guest: string;
  readonly memory: number;
  readonly stack: number;
}

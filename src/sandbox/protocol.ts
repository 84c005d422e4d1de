// Every message between the page and the worker that runs a program: two unions, one field named `type`. They cross a
// MessagePort that only these two hold.
// Messages from the worker are data from an untrusted place: `read-message.ts` checks them before anyone looks.
import type { Outcome } from "./outcomes.ts";
import type { Limits } from "./limits.ts";

/** The one order a worker takes. A worker runs one program in its life. */
export interface RunMessage {
  readonly type: "run";
  readonly run: number;
  /** Lowered JavaScript (src/lowering). */
  readonly program: string;
  /** The name that tracebacks give the program's file, such as `example.py`. */
  readonly file: string;
  readonly limits: Limits;
}

export type PageMessage = RunMessage;

export type WorkerMessage =
  /** Engine and library are loaded; a program can be sent. */
  | { readonly type: "ready" }
  /** The engine could not start. */
  | { readonly type: "failed"; readonly reason: string }
  /**
   * A batch of what happened, in order: JSON text of an array of LoopEvents, which crosses faster than the array would.
   * At most about twenty a second, after the first few.
   */
  | { readonly type: "events"; readonly run: number; readonly events: string }
  | { readonly type: "end"; readonly run: number; readonly outcome: Outcome };

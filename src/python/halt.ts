// Ends the whole run for a reason that no `except` may see: nothing can wake the program, a limit is reached, something
// outside the sandbox was asked for. The reason is kept, output is shut off, and a signal unwinds the program.
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseException } from "./exceptions.ts";

export type HaltReason =
  | { readonly kind: "deadlock"; readonly waiting: readonly string[] }
  | { readonly kind: "refused"; readonly reason: string; readonly line: number }
  | { readonly kind: "limit"; readonly limit: "timers" }
  /** What was asked of the run is known (`inspect` in sandbox/guest-contract.ts). */
  | { readonly kind: "stopped" }
  /** A part of the library is needed that the host has not added: the host begins the run again with it. */
  | { readonly kind: "lacks"; readonly part: string };

export class Halted extends BaseException {}

let reason: HaltReason | null = null;

export function haltReason(): HaltReason | null {
  return reason;
}

/** Ends the run. The first reason counts: what a program does while it is unwound changes nothing. */
export function halt(why: HaltReason): never {
  reason ??= why;
  throw new Halted();
}

// `signal`: the numbers of Linux's signals. None ever comes from outside; `raise_signal` reaches the loop's handlers.
//
// Runs inside QuickJS. No DOM, no Node.
import { refuse } from "../refuse.ts";
import { send } from "../signals.ts";
import { declare_type } from "../special.ts";
import { IntEnum } from "./enum.ts";

export class Signals extends IntEnum {
  static readonly SIGHUP: Signals = new Signals(1);
  static readonly SIGINT: Signals = new Signals(2);
  static readonly SIGQUIT: Signals = new Signals(3);
  static readonly SIGKILL: Signals = new Signals(9);
  static readonly SIGUSR1: Signals = new Signals(10);
  static readonly SIGUSR2: Signals = new Signals(12);
  static readonly SIGALRM: Signals = new Signals(14);
  static readonly SIGTERM: Signals = new Signals(15);
  static readonly SIGCHLD: Signals = new Signals(17);
}
declare_type(Signals, "Signals", "signal");

export const { SIGHUP, SIGINT, SIGQUIT, SIGKILL, SIGUSR1, SIGUSR2, SIGALRM, SIGTERM, SIGCHLD } = Signals;

const DOES = "deals with signals";

export function signal(): never {
  refuse("signal.signal", DOES);
}

export function raise_signal(signum: unknown): null {
  return send(signum, "signal.raise_signal");
}

export function alarm(): never {
  refuse("signal.alarm", DOES);
}

export function setitimer(): never {
  refuse("signal.setitimer", DOES);
}

export function getsignal(): never {
  refuse("signal.getsignal", DOES);
}

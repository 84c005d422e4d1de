// `signal`: the numbers of Linux's signals. No signal ever reaches a program in the sandbox.
//
// Runs inside QuickJS. No DOM, no Node.
import { refuse } from "../refuse.ts";

export const SIGHUP = 1;
export const SIGINT = 2;
export const SIGQUIT = 3;
export const SIGKILL = 9;
export const SIGUSR1 = 10;
export const SIGUSR2 = 12;
export const SIGALRM = 14;
export const SIGTERM = 15;
export const SIGCHLD = 17;

const DOES = "deals with signals";

export function signal(): never {
  refuse("signal.signal", DOES);
}

export function raise_signal(): never {
  refuse("signal.raise_signal", DOES);
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

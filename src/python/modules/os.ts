// Python's `os`, as far as a program without files and processes has it: its number, its environment, random bytes, and
// paths as names. The values are those of the CPython that makes the recordings.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes } from "../bytes.ts";
import { Dict } from "../dict.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { to_count } from "../integers.ts";
import { refuse } from "../refuse.ts";
import { send } from "../signals.ts";
import { declare_type } from "../special.ts";
import { type_name } from "../type.ts";
import * as path from "./os.path.ts";

export { path };

export const name = "posix";
export const sep = "/";
export const linesep = "\n";
export const pathsep = ":";
export const devnull = "/dev/null";

export const getpid = (): number => 42;
export const getppid = (): number => 1;
/** Sends a signal to the program itself: there is no other process. */
export function kill(pid: unknown, signal: unknown): null {
  return pid === getpid() ? send(signal, "os.kill") : refuse("os.kill", "sends a signal to another process");
}
export const cpu_count = (): number => 1;
export const process_cpu_count = (): number => 1;

let state = 0;

/** The bytes that the recordings' CPython is given (oracle/interpreter.ts): the same in every run. */
export function urandom(size: number): Bytes {
  const count = to_count(size);
  if (count < 0) throw new ValueError("negative argument not allowed");
  return new Bytes(
    Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}

class Environ extends Dict<string, string> {
  override __setitem__(key: string, value: string): void {
    for (const each of [key, value]) if (typeof each !== "string") throw new TypeError(`str expected, not ${type_name(each)}`);
    super.__setitem__(key, value);
  }

  override __repr__(): string {
    return refuse("repr(os.environ)", "shows the environment of a machine");
  }
}
declare_type(Environ, "_Environ", "os");

export const environ: Environ = new Environ();
for (const [key, value] of [
  ["USER", "web_user"],
  ["LOGNAME", "web_user"],
  ["PATH", "/"],
  ["PWD", "/"],
  ["HOME", "/program"],
  ["LANG", "en_US.UTF-8"],
  ["TZ", "UTC"],
] as const) {
  environ.__setitem__(key, value);
}

export function getenv(key: string): string | null;
export function getenv<T>(key: string, otherwise: T): string | T;
export function getenv(key: string, otherwise: unknown = null): unknown {
  return environ.get(key, otherwise as string);
}

// Python's `os`, as far as a program without processes has it: its number, its environment, random bytes, and the files
// of the run (posix.ts). The values are those of the CPython that makes the recordings.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes } from "../bytes.ts";
import { Dict } from "../dict.ts";
import { type BaseException, OSError, StopIteration, TypeError, ValueError } from "../exceptions.ts";
import { to_count } from "../integers.ts";
import { tuple } from "../list.ts";
import { refuse } from "../refuse.ts";
import { send } from "../signals.ts";
import { declare_type } from "../special.ts";
import { repr } from "../repr.ts";
import { truth } from "../truth.ts";
import { type_name } from "../type.ts";
import { FileNode, FolderNode, type Node, find, folder_at, fspath, look_up, make_folder, move, remove_file, remove_folder } from "./posix.ts";
import * as path from "./os.path.ts";

export { path };
export { chdir, fspath, getcwd } from "./posix.ts";

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

// --- files -----------------------------------------------------------------------------------------------------------------

export const curdir = ".";
export const pardir = "..";
export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;

/** What `os.stat` tells of a file or folder, as far as a file in memory has it. */
export class stat_result {
  readonly st_size: number;
  readonly st_mtime: number;

  constructor(node: Node) {
    this.st_size = node instanceof FileNode ? node.data.length : 4096;
    this.st_mtime = node.modified;
  }
  __repr__(): string {
    return refuse("repr(os.stat_result)", "shows what a file is on a disk");
  }
}
declare_type(stat_result, "stat_result", "os");

export function stat(file: unknown): stat_result {
  return new stat_result(look_up(fspath(file)));
}

export function listdir(folder: unknown = "."): string[] {
  return [...folder_at(fspath(folder)).entries.keys()];
}

/** One entry of a folder that `os.scandir` goes through. */
export class DirEntry {
  readonly name: string;
  readonly path: string;
  readonly #node: Node;

  constructor(folder: string, name: string, node: Node) {
    this.name = name;
    this.path = path.join(folder, name);
    this.#node = node;
  }
  is_file(_options: unknown = {}): boolean {
    return this.#node instanceof FileNode;
  }
  is_dir(_options: unknown = {}): boolean {
    return this.#node instanceof FolderNode;
  }
  is_symlink(): boolean {
    return false;
  }
  stat(_options: unknown = {}): stat_result {
    return new stat_result(this.#node);
  }
  __fspath__(): string {
    return this.path;
  }
  __repr__(): string {
    return `<DirEntry ${repr(this.name)}>`;
  }
}
declare_type(DirEntry, "DirEntry", "posix");

class ScandirIterator {
  readonly #entries: Iterator<DirEntry>;
  constructor(entries: readonly DirEntry[]) {
    this.#entries = entries.values();
  }
  [Symbol.iterator](): Iterator<DirEntry> {
    return this.#entries;
  }
  __next__(): DirEntry {
    const next = this.#entries.next();
    if (next.done === true) throw new StopIteration();
    return next.value;
  }
  close(): void {}
  __enter__(): this {
    return this;
  }
  __exit__(): void {}
  [Symbol.dispose](): void {}
}
declare_type(ScandirIterator, "ScandirIterator", "posix");

export function scandir(folder: unknown = "."): ScandirIterator {
  const text = fspath(folder);
  return new ScandirIterator([...folder_at(text).entries].map(([name, node]) => new DirEntry(text, name, node)));
}

export function mkdir(folder: unknown, _mode: unknown = 0o777): void {
  make_folder(fspath(folder));
}

/** Makes a folder, and those above it that are not there. `exist_ok` as `{ exist_ok: true }`. */
export function makedirs(folder: unknown, mode: unknown = 0o777, exist_ok: unknown = false): void {
  const text = fspath(folder);
  const isFine = truth(exist_ok === false && typeof mode === "object" ? Reflect.get(mode ?? {}, "exist_ok") : exist_ok);
  const parts = text.split("/");
  const above = parts.map((_, index) => parts.slice(0, index).join("/")).filter((each) => each !== "");
  for (const each of above) if (find(each) === null) make_folder(each);
  if (isFine && find(text) instanceof FolderNode) return;
  if (!text.endsWith("/")) make_folder(text);
}

export function remove(file: unknown): void {
  remove_file(fspath(file));
}
export const unlink = remove;

export function rmdir(folder: unknown): void {
  remove_folder(fspath(folder));
}

export function rename(from: unknown, to: unknown): void {
  move(fspath(from), fspath(to));
}
export const replace = rename;

export interface WalkOptions {
  readonly topdown?: boolean;
  readonly onerror?: ((error: BaseException) => unknown) | null;
  readonly followlinks?: boolean;
}

/** Goes through a folder and all below it: its path, its folders, which may be changed for what follows, and its files. */
export function* walk(top: unknown, topdown: boolean | WalkOptions = true): Generator<readonly [string, string[], string[]], undefined, undefined> {
  const options = typeof topdown === "object" ? topdown : { topdown };
  const text = fspath(top);
  let entries: DirEntry[];
  try {
    entries = [...scandir(text)];
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    options.onerror?.(error);
    return;
  }
  const folders = entries.filter((entry) => entry.is_dir()).map(({ name }) => name);
  const files = entries.filter((entry) => entry.is_file()).map(({ name }) => name);
  if (options.topdown !== false) yield tuple(text, folders, files);
  for (const folder of folders) yield* walk(path.join(text, folder), options);
  if (options.topdown === false) yield tuple(text, folders, files);
}

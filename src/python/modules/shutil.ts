// `shutil`: copies, moves and removes files and whole folders of the run; how wide the terminal is.
// Specified by CPython's Lib/shutil.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { OSError } from "../exceptions.ts";
import { repr } from "../repr.ts";
import { declare_type } from "../special.ts";
import { truth } from "../truth.ts";
import { FileNode, FolderNode, absolute, fail, find, fspath, folder_at, look_up, move as moveTo, open_file, remove_file, remove_folder } from "./posix.ts";
import { namedtuple } from "./collections.ts";
import { environ, makedirs } from "./os.ts";
import { basename, join } from "./os.path.ts";

class Error_ extends OSError {}
export class SameFileError extends Error_ {}
declare_type(Error_, "Error", "shutil");
declare_type(SameFileError, "SameFileError", "shutil");
export { Error_ as Error };

/** Where a copy goes: into the folder that is there, or to the path itself. */
function within(source: string, target: unknown): string {
  const text = fspath(target);
  return find(text) instanceof FolderNode ? join(text, basename(source)) : text;
}

export function copyfile<T>(src: unknown, dst: T, _options: unknown = {}): T {
  const [from, to] = [fspath(src), fspath(dst)];
  if (find(from) !== null && find(from) === find(to)) throw new SameFileError(`${repr(src)} and ${repr(dst)} are the same file`);
  const node = look_up(from);
  if (!(node instanceof FileNode)) return fail("isFolder", from);
  open_file(to, { create: true, exclusive: false }).data = [...node.data];
  return dst;
}

export function copy(src: unknown, dst: unknown, _options: unknown = {}): string {
  const to = within(fspath(src), dst);
  copyfile(src, to);
  return to;
}

/** `copy` that keeps when the file was written. */
export function copy2(src: unknown, dst: unknown, options: unknown = {}): string {
  const to = copy(src, dst, options);
  look_up(to).modified = look_up(fspath(src)).modified;
  return to;
}

export interface CopytreeOptions {
  readonly ignore?: ((folder: string, names: string[]) => Iterable<string>) | null;
  readonly dirs_exist_ok?: boolean;
}

export function copytree<T>(src: unknown, dst: T, options: CopytreeOptions = {}): T {
  const [from, to] = [fspath(src), fspath(dst)];
  const { entries } = folder_at(from);
  const ignored = new Set(options.ignore?.(from, [...entries.keys()]) ?? []);
  makedirs(to, { exist_ok: options.dirs_exist_ok === true });
  for (const [name, node] of [...entries]) {
    if (ignored.has(name)) continue;
    if (node instanceof FolderNode) copytree(join(from, name), join(to, name), options);
    else copy2(join(from, name), join(to, name));
  }
  return dst;
}

export function move(src: unknown, dst: unknown, _options: unknown = {}): string {
  const from = fspath(src);
  let to = fspath(dst);
  if (find(to) instanceof FolderNode && find(to) !== find(from)) {
    to = join(to, basename(from.replace(/\/+$/, "")));
    if (find(to) !== null) throw new Error_(`Destination path '${to}' already exists`);
  }
  if (find(from) instanceof FolderNode && `${absolute(to)}/`.startsWith(`${absolute(from)}/`)) throw new Error_(`Cannot move a directory '${from}' into itself '${fspath(dst)}'.`);
  moveTo(from, to);
  return to;
}

/** Removes a folder and all in it. `ignore_errors` as `{ ignore_errors: true }`. */
export function rmtree(path: unknown, ignore_errors: unknown = false): void {
  const isQuiet = truth(typeof ignore_errors === "object" ? Reflect.get(ignore_errors ?? {}, "ignore_errors") : ignore_errors);
  const text = fspath(path);
  if (isQuiet && !(find(text) instanceof FolderNode)) return;
  for (const [name, node] of [...folder_at(text).entries]) {
    if (node instanceof FolderNode) rmtree(join(text, name));
    else remove_file(join(text, name));
  }
  remove_folder(text);
}

/** The program that a command stands for: there are none. */
export function which(_cmd: string, _options: unknown = {}): null {
  return null;
}

const terminal_size = namedtuple<{ columns: number; lines: number }>("terminal_size", ["columns", "lines"]);
Object.defineProperty(terminal_size.prototype, "__repr__", {
  value(this: { columns: number; lines: number }) {
    return `os.terminal_size(columns=${this.columns}, lines=${this.lines})`;
  },
});

/** What COLUMNS and LINES say, or the fallback: nothing here is a terminal. */
export function get_terminal_size(fallback: readonly [number, number] | { readonly fallback: readonly [number, number] } = [80, 24]): InstanceType<typeof terminal_size> {
  const [columns, lines] = "fallback" in fallback ? fallback.fallback : fallback;
  const said = (name: string): number => Number(/^\d+$/.exec(environ.get(name, "") ?? "")?.[0] ?? 0);
  return new terminal_size(said("COLUMNS") || columns, said("LINES") || lines);
}

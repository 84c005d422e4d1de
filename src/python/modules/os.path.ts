// Python's `os.path`. Specified by CPython's Lib/posixpath.py and Lib/genericpath.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { ValueError } from "../exceptions.ts";
import { tuple } from "../list.ts";
import { FileNode, FolderNode, HOME, find, fspath, getcwd, look_up } from "./posix.ts";

export const sep = "/";
export const curdir = ".";
export const pardir = "..";

export function join(path: unknown, ...paths: readonly unknown[]): string {
  return paths.map(fspath).reduce((joined, each) => (each.startsWith("/") || joined === "" ? each : joined.endsWith("/") ? joined + each : `${joined}/${each}`), fspath(path));
}

export function split(given: unknown): readonly [head: string, tail: string] {
  const path = fspath(given);
  const at = path.lastIndexOf("/") + 1;
  const head = path.slice(0, at);
  return tuple(/^\/*$/.test(head) ? head : head.replace(/\/+$/, ""), path.slice(at));
}

export function basename(given: unknown): string {
  const path = fspath(given);
  return path.slice(path.lastIndexOf("/") + 1);
}

export function dirname(given: unknown): string {
  const path = fspath(given);
  return split(path)[0];
}

export function splitext(given: unknown): readonly [root: string, extension: string] {
  const path = fspath(given);
  const name = basename(path);
  const dot = name.lastIndexOf(".");
  const cut = dot > 0 && /[^.]/.test(name.slice(0, dot)) ? path.length - name.length + dot : path.length;
  return tuple(path.slice(0, cut), path.slice(cut));
}

export function isabs(given: unknown): boolean {
  const path = fspath(given);
  return path.startsWith("/");
}

export function normpath(given: unknown): string {
  const path = fspath(given);
  if (path === "") return ".";
  const slashes = /^\/\/(?!\/)/.test(path) ? "//" : path.startsWith("/") ? "/" : "";
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== ".." || (slashes === "" && parts.length === 0) || parts.at(-1) === "..") parts.push(part);
    else parts.pop();
  }
  return slashes + parts.join("/") || ".";
}


export function abspath(path: unknown): string {
  return normpath(join(getcwd(), path));
}
/** There are no links to follow. */
export const realpath = abspath;
export const normcase = fspath;

export function relpath(path: unknown, start: unknown = curdir): string {
  if (fspath(path) === "") throw new ValueError("no path specified");
  const [from, to] = [start, path].map((each) => abspath(each).split("/").filter((part) => part !== "")) as [string[], string[]];
  const isShared = (count: number): boolean => from.slice(0, count).every((part, index) => part === to[index]);
  let shared = 0;
  while (shared < from.length && isShared(shared + 1)) shared++;
  return [...from.slice(shared).map(() => pardir), ...to.slice(shared)].join("/") || curdir;
}

export function expanduser(path: unknown): string {
  return fspath(path).replace(/^~(?=\/|$)/, HOME);
}

/** The longest text that all paths begin with, which may end within a name. */
export function commonprefix(paths: Iterable<unknown>): string {
  const [first = "", ...others] = [...paths].map(fspath);
  let length = first.length;
  while (!others.every((other) => other.startsWith(first.slice(0, length)))) length--;
  return first.slice(0, length);
}

/** The longest path that all paths begin with. @throws ValueError */
export function commonpath(paths: Iterable<unknown>): string {
  const all = [...paths].map(fspath);
  const [first, ...others] = all.map((path) => path.split("/").filter((part) => part !== "" && part !== "."));
  if (first === undefined) throw new ValueError("commonpath() iterable argument is empty");
  if (new Set(all.map(isabs)).size > 1) throw new ValueError("Can't mix absolute and relative paths");
  const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return (isabs(all[0]) ? "/" : "") + (differs < 0 ? first : first.slice(0, differs)).join("/");
}

export function exists(path: unknown): boolean {
  return find(fspath(path)) !== null;
}
export const lexists = exists;
export function isfile(path: unknown): boolean {
  return find(fspath(path)) instanceof FileNode;
}
export function isdir(path: unknown): boolean {
  return find(fspath(path)) instanceof FolderNode;
}
export function islink(path: unknown): boolean {
  fspath(path);
  return false;
}
export function getsize(path: unknown): number {
  const node = look_up(fspath(path));
  return node instanceof FileNode ? node.data.length : 4096;
}
export function getmtime(path: unknown): number {
  return look_up(fspath(path)).modified;
}
export function samefile(path: unknown, other: unknown): boolean {
  return look_up(fspath(path)) === look_up(fspath(other));
}

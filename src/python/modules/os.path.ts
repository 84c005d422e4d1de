// Python's `os.path`, as far as it only looks at names: there are no files. Specified by CPython's Lib/posixpath.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { tuple } from "../list.ts";
import { refuse } from "../refuse.ts";

export const sep = "/";
export const curdir = ".";
export const pardir = "..";

export function join(path: string, ...paths: readonly string[]): string {
  return paths.reduce((joined, each) => (each.startsWith("/") || joined === "" ? each : joined.endsWith("/") ? joined + each : `${joined}/${each}`), path);
}

export function split(path: string): readonly [head: string, tail: string] {
  const at = path.lastIndexOf("/") + 1;
  const head = path.slice(0, at);
  return tuple(/^\/*$/.test(head) ? head : head.replace(/\/+$/, ""), path.slice(at));
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function dirname(path: string): string {
  return split(path)[0];
}

export function splitext(path: string): readonly [root: string, extension: string] {
  const name = basename(path);
  const dot = name.lastIndexOf(".");
  const cut = dot > 0 && /[^.]/.test(name.slice(0, dot)) ? path.length - name.length + dot : path.length;
  return tuple(path.slice(0, cut), path.slice(cut));
}

export function isabs(path: string): boolean {
  return path.startsWith("/");
}

export function normpath(path: string): string {
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

const noFiles = (name: string): never => refuse(`os.path.${name}`, "asks for files, of which the sandbox has none");

export const exists = (_path: string): never => noFiles("exists");
export const isfile = (_path: string): never => noFiles("isfile");
export const isdir = (_path: string): never => noFiles("isdir");
export const getsize = (_path: string): never => noFiles("getsize");
export const abspath = (_path: string): never => noFiles("abspath");

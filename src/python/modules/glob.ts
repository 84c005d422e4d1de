// `glob`: the files of the run whose names match a pattern. Names that begin with a dot match only what says the dot.
// Specified by CPython's Lib/glob.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { FolderNode, find, fspath } from "./posix.ts";
import { pattern_source } from "./_shell-patterns.ts";

export interface GlobOptions {
  readonly root_dir?: unknown;
  readonly recursive?: boolean;
  readonly include_hidden?: boolean;
}

const MAGIC = /[*?[]/;

/** The names in a folder, and whether they are folders; none where there is no folder. */
function namesIn(folder: string): readonly (readonly [string, boolean])[] {
  const node = find(folder === "" ? "." : folder);
  return node instanceof FolderNode ? [...node.entries].map(([name, entry]) => [name, entry instanceof FolderNode] as const) : [];
}

function* matches(path: string, parts: readonly string[], options: GlobOptions): Generator<string, undefined, undefined> {
  const [part = "", ...rest] = parts;
  const isLast = rest.length === 0;
  const isSeen = (name: string): boolean => options.include_hidden === true || !name.startsWith(".") || part.startsWith(".");
  if (part === "**" && options.recursive === true) {
    // The folder itself counts as one of those that `**` stands for.
    if (isLast) {
      if (path !== "") yield path;
    } else yield* matches(path, rest, options);
    for (const [name, isFolder] of namesIn(path)) {
      if (!isSeen(name)) continue;
      if (isLast && !isFolder) yield path + name;
      if (isLast && isFolder) yield* belowFolder(path + name, options);
      if (!isLast && isFolder) yield* matches(`${path}${name}/`, parts, options);
    }
  } else if (!MAGIC.test(part)) {
    if (!isLast) yield* matches(`${path}${part}/`, rest, options);
    else if (part === "" ? find(path) instanceof FolderNode : find(path + part) !== null) yield path + part;
  } else {
    const pattern = new RegExp(`^(?:${pattern_source(part)})$`, "u");
    for (const [name, isFolder] of namesIn(path)) {
      if (!pattern.test(name) || !isSeen(name)) continue;
      if (isLast) yield path + name;
      else if (isFolder) yield* matches(`${path}${name}/`, rest, options);
    }
  }
}

/** A folder and all below it. */
function* belowFolder(path: string, options: GlobOptions): Generator<string, undefined, undefined> {
  yield path;
  for (const [name, isFolder] of namesIn(path)) {
    if (options.include_hidden !== true && name.startsWith(".")) continue;
    if (isFolder) yield* belowFolder(`${path}/${name}`, options);
    else yield `${path}/${name}`;
  }
}

export function* iglob(pathname: unknown, options: GlobOptions = {}): Generator<string, undefined, undefined> {
  const pattern = fspath(pathname);
  const start = options.root_dir == null ? "" : `${fspath(options.root_dir).replace(/\/$/, "")}/`;
  for (const found of matches(pattern.startsWith("/") ? "/" : start, pattern.replace(/^\//, "").split("/"), options)) {
    yield pattern.startsWith("/") ? found : found.slice(start.length);
  }
}

export function glob(pathname: unknown, options: GlobOptions = {}): string[] {
  return [...iglob(pathname, options)];
}

export function escape(pathname: string): string {
  return pathname.replace(/[*?[]/g, "[$&]");
}

export function has_magic(pathname: string): boolean {
  return MAGIC.test(pathname);
}

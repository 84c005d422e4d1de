// What of the files of a run matches a pattern with `*`, `?`, `[…]` and `**`, in the order in which CPython finds it.
// Specified by CPython's Lib/glob.py, `_GlobberBase`.
//
// Runs inside QuickJS. No DOM, no Node.
import { FolderNode, find } from "./posix.ts";
import { pattern_source } from "./_shell-patterns.ts";

const MAGIC = /[*?[]/;

interface Entry {
  readonly path: string;
  readonly name: string;
  readonly isFolder: boolean;
}

function entriesOf(path: string): Entry[] {
  const node = find(path === "" ? "." : path);
  if (!(node instanceof FolderNode)) return [];
  const before = path === "" || path.endsWith("/") ? path : `${path}/`;
  return [...node.entries].map(([name, entry]) => ({ path: before + name, name, isFolder: entry instanceof FolderNode }));
}

/** One part of a pattern: `*` stands for any text without a slash, alone for a name. */
export function part_source(part: string): string {
  return part === "*" ? "[^/]+" : pattern_source(part, "[^/]*", "[^/]");
}

/** The paths below `path`, which is "" or ends with a slash, that match the parts of a pattern. An empty last part asks for folders. */
export function* select(path: string, parts: readonly string[]): Generator<string, undefined, undefined> {
  const [part, ...rest] = parts;
  if (part === undefined) {
    if (find(path === "" ? "." : path) !== null) yield path;
  } else if (part === "**") yield* selectBelow(path, rest);
  else if (!MAGIC.test(part)) yield* select(path + part + (rest.length > 0 ? "/" : ""), rest);
  else {
    const pattern = new RegExp(`^(?:${part_source(part)})$`, "u");
    for (const entry of entriesOf(path)) {
      if (!pattern.test(entry.name)) continue;
      if (rest.length === 0) yield entry.path;
      else if (entry.isFolder) yield* select(`${entry.path}/`, rest);
    }
  }
}

function* selectBelow(path: string, parts: readonly string[]): Generator<string, undefined, undefined> {
  let rest = parts;
  while (rest[0] === "**") rest = rest.slice(1);
  const special = rest.findIndex((part) => part === "" || part === "." || part === "..");
  const joined = special < 0 ? rest : rest.slice(0, special);
  rest = special < 0 ? [] : rest.slice(special);
  const pattern = joined.length === 0 ? null : new RegExp(`^(?:.+/)?${joined.map((part) => part_source(part)).join("/")}$`, "su");
  if (pattern === null || pattern.test("")) yield* select(path, rest);
  const stack = [path];
  for (let folder = stack.pop(); folder !== undefined; folder = stack.pop()) {
    for (const entry of entriesOf(folder)) {
      if (rest.length > 0 && !entry.isFolder) continue;
      const found = rest.length > 0 ? `${entry.path}/` : entry.path;
      if (pattern === null || pattern.test(entry.path.slice(path.length))) {
        if (rest.length > 0) yield* select(found, rest);
        else yield found;
      }
      if (entry.isFolder) stack.push(entry.path);
    }
  }
}

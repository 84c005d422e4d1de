// `posix`, what the system does for `os` and its like: the files of a run. They are a tree of folders in memory, empty when
// a program starts but for /tmp and the program itself, and gone when it ends. Here are paths and what is done with them,
// with Linux's errors; what reads and writes stands in _file-objects.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { encode } from "../codecs.ts";
import { EPOCH, now } from "../clock.ts";
import { OSError, TypeError, ValueError } from "../exceptions.ts";
import { refuse } from "../refuse.ts";
import { fileName, programText } from "../source.ts";
import { special } from "../special.ts";
import { type_name } from "../type.ts";

export class FileNode {
  /** The bytes. */
  data: number[];
  /** When it was last written, in seconds since 1970. */
  modified: number;

  constructor(data: number[] = []) {
    this.data = data;
    this.modified = EPOCH + now();
  }
}

export class FolderNode {
  readonly entries = new Map<string, Node>();
  modified: number = EPOCH + now();
}

export type Node = FileNode | FolderNode;

const errors = {
  missing: [2, "No such file or directory"],
  exists: [17, "File exists"],
  notFolder: [20, "Not a directory"],
  isFolder: [21, "Is a directory"],
  invalid: [22, "Invalid argument"],
  notEmpty: [39, "Directory not empty"],
} as const;

/** The error that the system gives for these paths. */
export function fail(kind: keyof typeof errors, path: string, other?: string): never {
  const [errno, text] = errors[kind];
  throw other === undefined ? new OSError(errno, text, path) : new OSError(errno, text, path, null, other);
}

/** Where programs begin, and what `~` means. */
export const HOME = "/program";
let tree: FolderNode | null = null;
let workingFolder = HOME;

function root(): FolderNode {
  if (tree === null) {
    tree = new FolderNode();
    tree.entries.set("tmp", new FolderNode());
    const home = new FolderNode();
    tree.entries.set("program", home);
    home.entries.set(fileName(), new FileNode(encode(programText(), "utf-8", "surrogateescape")));
  }
  return tree;
}

/** `os.fspath` of what a program gives as a path. @throws TypeError */
export function fspath(path: unknown): string {
  if (typeof path === "string") return path;
  const given = special(path, "__fspath__")?.call(path);
  if (typeof given === "string") return given;
  if (type_name(path) === "bytes") refuse("a path of bytes", "names files in bytes", "Use str.");
  throw new TypeError(`expected str, bytes or os.PathLike object, not ${type_name(path)}`);
}

export function getcwd(): string {
  return workingFolder;
}

/** The path from the root, without `.`, `..` and slashes that say nothing. */
export function absolute(path: string): string {
  return `/${partsOf(path).join("/")}`;
}

function partsOf(path: string): string[] {
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${workingFolder}/${path}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts;
}

/** What is at a path, or why nothing is. */
function walk(path: string): Node | "missing" | "notFolder" {
  writeWhatIsHeld();
  if (path.includes("\0")) throw new ValueError("embedded null byte");
  if (path === "") return "missing";
  let node: Node = root();
  for (const part of partsOf(path)) {
    if (node instanceof FileNode) return "notFolder";
    const next = node.entries.get(part);
    if (next === undefined) return "missing";
    node = next;
  }
  return path.endsWith("/") && node instanceof FileNode ? "notFolder" : node;
}

/** What is at a path; null where nothing is. */
export function find(path: string): Node | null {
  const found = walk(path);
  return typeof found === "string" ? null : found;
}

/** @throws OSError where nothing is. */
export function look_up(path: string): Node {
  const found = walk(path);
  return typeof found === "string" ? fail(found, path) : found;
}

export function folder_at(path: string): FolderNode {
  const node = look_up(path);
  return node instanceof FolderNode ? node : fail("notFolder", path);
}

/** The folder that something at a path is in or would be, and its name there. @throws OSError where there is no such folder. */
function place(path: string, other?: string): { readonly folder: FolderNode; readonly name: string } {
  if (path === "") fail("missing", path, other);
  const parts = partsOf(path);
  const name = parts.pop() ?? "";
  const folder = walk(`/${parts.join("/")}`);
  if (typeof folder === "string") return fail(folder, path, other);
  return folder instanceof FolderNode ? { folder, name } : fail("notFolder", path, other);
}

/** The file at a path: made where `create` is set and nothing is, refused where `exclusive` is and something is. @throws OSError */
export function open_file(path: string, options: { readonly create: boolean; readonly exclusive: boolean }): FileNode {
  const found = walk(path);
  if (found instanceof FolderNode) return fail(options.exclusive ? "exists" : "isFolder", path);
  if (found instanceof FileNode) return options.exclusive ? fail("exists", path) : found;
  if (!options.create || found === "notFolder") return fail(found, path);
  if (path.endsWith("/")) return fail("isFolder", path);
  const { folder, name } = place(path);
  const made = new FileNode();
  put(folder, name, made);
  return made;
}

function put(folder: FolderNode, name: string, node: Node): void {
  folder.entries.set(name, node);
  folder.modified = EPOCH + now();
}

function take(folder: FolderNode, name: string): void {
  folder.entries.delete(name);
  folder.modified = EPOCH + now();
}

export function make_folder(path: string): void {
  if (find(path) !== null) fail("exists", path);
  const { folder, name } = place(path);
  put(folder, name, new FolderNode());
}

export function remove_file(path: string): void {
  if (look_up(path) instanceof FolderNode) fail("isFolder", path);
  const { folder, name } = place(path);
  take(folder, name);
}

export function remove_folder(path: string): void {
  if (folder_at(path).entries.size > 0) fail("notEmpty", path);
  const { folder, name } = place(path);
  if (name === "") throw new OSError(16, "Device or resource busy", path);
  take(folder, name);
}

/** Moves a file or folder; a file takes the place of a file, a folder that of an empty one. */
export function move(from: string, to: string): void {
  const found = walk(from);
  if (typeof found === "string") return fail(found, from, to);
  const target = find(to);
  if (target === found) return;
  if (target instanceof FolderNode) {
    if (found instanceof FileNode) fail("isFolder", from, to);
    if (target.entries.size > 0) fail("notEmpty", from, to);
  } else if (target !== null && found instanceof FolderNode) fail("notFolder", from, to);
  const [source, goal] = [place(from, to), place(to, from)];
  if (found instanceof FolderNode && `${absolute(to)}/`.startsWith(`${absolute(from)}/`)) fail("invalid", from, to);
  take(source.folder, source.name);
  put(goal.folder, goal.name, found);
}

export function chdir(path: unknown): void {
  const text = fspath(path);
  folder_at(text);
  workingFolder = absolute(text);
}

// --- what is written and not yet in a file ---------------------------------------------------------------------------------

/** Bytes that a file object holds back, as CPython's buffers do, until it is flushed, closed, or gone. */
export interface Held {
  readonly owner: WeakRef<object>;
  write(): void;
}

let held: Held[] = [];

export function hold(each: Held): void {
  held.push(each);
}

export function let_go(each: Held): void {
  held = held.filter((other) => other !== each);
}

/** Writes what is held by file objects that nobody has any more: CPython closes such a file at once. */
export function writeWhatIsHeld(): void {
  const gone = held.filter(({ owner }) => owner.deref() === undefined);
  if (gone.length === 0) return;
  held = held.filter((each) => !gone.includes(each));
  for (const each of gone) each.write();
}

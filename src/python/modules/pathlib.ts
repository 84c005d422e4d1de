// `pathlib`: paths as objects, and the files of the run (posix.ts) through them. Specified by CPython's
// Lib/pathlib/__init__.py; paths of Windows are not here.
//
// Runs inside QuickJS. No DOM, no Node.
import { type ByteSequence, type Bytes, is_bytes } from "../bytes.ts";
import { FileExistsError, FileNotFoundError, IndexError, NotImplementedError, OSError, TypeError, ValueError } from "../exceptions.ts";
import { hash } from "../hash.ts";
import { by_names } from "../keywords.ts";
import { lt as isLess } from "../compare.ts";
import { list, tuple } from "../list.ts";
import { special, declare_type, NotImplemented } from "../special.ts";
import { repr } from "../repr.ts";
import { truth } from "../truth.ts";
import { type_name } from "../type.ts";
import type { BinaryFile, TextIOWrapper } from "./_file-objects.ts";
import { FileNode, FolderNode, HOME, absolute, find, folder_at, fspath, getcwd, look_up, make_folder, move, open_file, remove_file, remove_folder } from "./posix.ts";
import { part_source, select } from "./_globs.ts";
import { pattern_source } from "./_shell-patterns.ts";
import { type BinaryMode, type OpenOptions, open } from "./io.ts";
import { stat_result } from "./os.ts";

/** What stands for a path: a str, a path, or any object with `__fspath__`. */
export type PathLike = string | { __fspath__(): string };

function segment(x: unknown): string {
  if (typeof x === "string") return x;
  const given: unknown = special(x, "__fspath__") === undefined ? x : fspath(x);
  if (typeof given === "string") return given;
  throw new TypeError(`argument should be a str or an os.PathLike object where __fspath__ returns a str, not ${repr(type_name(given))}`);
}

/** A path as a name, which nothing is asked of a file for. */
export class PurePath {
  readonly root: string = "";
  readonly #tail: readonly string[] = [];

  constructor(...segments: unknown[]) {
    if (new.target === PurePath) return new PurePosixPath(...segments);
    let text = "";
    for (const each of segments.map(segment)) text = each.startsWith("/") || text === "" ? each : `${text}/${each}`;
    this.root = /^\/\/(?!\/)/.test(text) ? "//" : text.startsWith("/") ? "/" : "";
    this.#tail = text.split("/").filter((part) => part !== "" && part !== ".");
  }

  /** A path of this path's class. */
  with_segments(...segments: unknown[]): this {
    return new (this.constructor as new (...segments: unknown[]) => this)(...segments);
  }
  #of(tail: readonly string[]): this {
    return this.with_segments(this.root + tail.join("/"));
  }

  get drive(): string {
    return "";
  }
  get anchor(): string {
    return this.root;
  }
  get parts(): readonly string[] {
    return this.root === "" ? tuple(...this.#tail) : tuple(this.root, ...this.#tail);
  }
  get name(): string {
    return this.#tail.at(-1) ?? "";
  }
  get suffix(): string {
    const { name } = this;
    const dot = name.lastIndexOf(".");
    return /[^.]/.test(name.slice(0, Math.max(0, dot))) ? name.slice(dot) : "";
  }
  get suffixes(): string[] {
    const [, ...rest] = this.name.replace(/^\.+/, "").split(".");
    return rest.map((each) => `.${each}`);
  }
  get stem(): string {
    const { name, suffix } = this;
    return name.slice(0, name.length - suffix.length);
  }
  get parent(): this {
    return this.#tail.length === 0 ? this : this.#of(this.#tail.slice(0, -1));
  }
  get parents(): PathParents<this> {
    return new PathParents(this, this.#tail.map((_, index) => this.#of(this.#tail.slice(0, this.#tail.length - 1 - index))));
  }

  joinpath(...segments: unknown[]): this {
    return this.with_segments(this, ...segments);
  }
  __truediv__(other: unknown): this | typeof NotImplemented {
    return isSegment(other) ? this.with_segments(this, other) : NotImplemented;
  }
  __rtruediv__(other: unknown): this | typeof NotImplemented {
    return isSegment(other) ? this.with_segments(other, this) : NotImplemented;
  }

  with_name(name: string): this {
    if (name === "" || name === "." || name.includes("/")) throw new ValueError(`Invalid name ${repr(name)}`);
    if (this.name === "") throw new ValueError(`${repr(this)} has an empty name`);
    return this.#of([...this.#tail.slice(0, -1), name]);
  }
  with_stem(stem: string): this {
    const { suffix } = this;
    if (suffix === "") return this.with_name(stem);
    if (stem === "") throw new ValueError(`${repr(this)} has a non-empty suffix`);
    return this.with_name(stem + suffix);
  }
  with_suffix(suffix: string): this {
    const { stem } = this;
    if (stem === "") throw new ValueError(`${repr(this)} has an empty name`);
    if (suffix !== "" && !suffix.startsWith(".")) throw new ValueError(`Invalid suffix ${repr(suffix)}`);
    return this.with_name(stem + suffix);
  }

  /** `p.relative_to(other, walk_up=False)` @throws ValueError */
  relative_to(...args: unknown[]): this {
    const { other, walk_up } = by_names<{ other?: unknown; walk_up?: unknown }>(args, ["other", "walk_up"], "relative_to");
    let above = this.with_segments(other);
    let steps = 0;
    for (; !this.#isBelow(above); steps++) {
      if (!truth(walk_up)) throw new ValueError(`${repr(`${this}`)} is not in the subpath of ${repr(`${above}`)}`);
      if (above.name === "..") throw new ValueError(`'..' segment in ${repr(`${this.with_segments(other)}`)} cannot be walked`);
      if (above.#tail.length === 0) throw new ValueError(`${repr(`${this}`)} and ${repr(`${this.with_segments(other)}`)} have different anchors`);
      above = above.parent;
    }
    return this.with_segments(...Array<string>(steps).fill(".."), ...this.#tail.slice(above.#tail.length));
  }
  is_relative_to(other: unknown): boolean {
    return this.#isBelow(this.with_segments(other));
  }
  #isBelow(other: PurePath): boolean {
    return this.root === other.root && other.#tail.every((part, index) => this.#tail[index] === part);
  }
  is_absolute(): boolean {
    return this.root !== "";
  }

  /** Whether the end of the path, or for an absolute pattern all of it, matches, part for part. */
  match(pattern: unknown): boolean {
    const wanted = this.with_segments(pattern);
    const [mine, theirs] = [this.parts, wanted.parts];
    if (theirs.length === 0) throw new ValueError("empty pattern");
    if (theirs.length > mine.length || (wanted.root !== "" && theirs.length !== mine.length)) return false;
    return theirs.every((part, index) => new RegExp(`^(?:${pattern_source(part)})$`, "u").test(mine[mine.length - theirs.length + index] ?? ""));
  }
  /** Whether all of the path matches; `**` is any number of parts. */
  full_match(pattern: unknown): boolean {
    const parts = this.with_segments(pattern).parts;
    const source = parts.map((part, index) => {
      const isLast = index === parts.length - 1;
      if (part === "**") return isLast ? ".*" : "(?:.+/)?";
      return (part === "/" ? "/" : part_source(part)) + (isLast || part === "/" ? "" : "/");
    });
    return new RegExp(`^${source.join("")}$`, "su").test(`${this}`);
  }

  as_posix(): string {
    return `${this}`;
  }
  as_uri(): string {
    if (!this.is_absolute()) throw new ValueError("relative paths can't be expressed as file URIs");
    return `file://${encodeURI(`${this}`).replace(/[?#]/g, encodeURIComponent)}`;
  }

  toString(): string {
    return this.root + this.#tail.join("/") || ".";
  }
  __str__(): string {
    return this.toString();
  }
  __fspath__(): string {
    return this.toString();
  }
  __repr__(): string {
    return `${type_name(this)}(${repr(this.toString())})`;
  }
  __hash__(): number {
    return Number(hash(this.toString()));
  }
  __eq__(other: unknown): boolean | typeof NotImplemented {
    return other instanceof PurePath ? `${this}` === `${other}` : NotImplemented;
  }
  __lt__(other: unknown): boolean | typeof NotImplemented {
    return other instanceof PurePath ? isBefore(this, other) : NotImplemented;
  }
  __le__(other: unknown): boolean | typeof NotImplemented {
    return other instanceof PurePath ? !isBefore(other, this) : NotImplemented;
  }
  __gt__(other: unknown): boolean | typeof NotImplemented {
    return other instanceof PurePath ? isBefore(other, this) : NotImplemented;
  }
  __ge__(other: unknown): boolean | typeof NotImplemented {
    return other instanceof PurePath ? !isBefore(this, other) : NotImplemented;
  }
}

function isSegment(x: unknown): boolean {
  return typeof x === "string" || special(x, "__fspath__") !== undefined;
}

/** Paths stand in the order of their parts. */
function isBefore(a: PurePath, b: PurePath): boolean {
  return isLess(`${a}`.split("/"), `${b}`.split("/"));
}

/** `p.parents`: the folders above, the nearest first. */
class PathParents<P extends PurePath> {
  readonly #path: P;
  readonly #parents: readonly P[];
  constructor(path: P, parents: readonly P[]) {
    this.#path = path;
    this.#parents = parents;
  }
  __len__(): number {
    return this.#parents.length;
  }
  __getitem__(index: number): P {
    const found = this.#parents.at(index);
    if (found === undefined) throw new IndexError(index);
    return found;
  }
  [Symbol.iterator](): Iterator<P> {
    return this.#parents[Symbol.iterator]();
  }
  __repr__(): string {
    return `<${type_name(this.#path)}.parents>`;
  }
}
declare_type(PathParents, "_PathParents", "pathlib");

export class PurePosixPath extends PurePath {}

/** A path and what is there. */
export class Path extends PurePosixPath {
  static cwd(): PosixPath {
    return new PosixPath(getcwd());
  }
  static home(): PosixPath {
    return new PosixPath(HOME);
  }

  constructor(...segments: unknown[]) {
    super(...segments);
    if (new.target === Path) return new PosixPath(...segments);
  }

  exists(_options: unknown = {}): boolean {
    return find(`${this}`) !== null;
  }
  is_file(_options: unknown = {}): boolean {
    return find(`${this}`) instanceof FileNode;
  }
  is_dir(_options: unknown = {}): boolean {
    return find(`${this}`) instanceof FolderNode;
  }
  is_symlink(): boolean {
    return false;
  }
  stat(_options: unknown = {}): stat_result {
    return new stat_result(look_up(`${this}`));
  }
  samefile(other: unknown): boolean {
    return look_up(`${this}`) === look_up(fspath(other));
  }

  open(mode: BinaryMode | (OpenOptions<BinaryMode> & { readonly mode: BinaryMode }), ...rest: unknown[]): BinaryFile;
  open(...rest: unknown[]): TextIOWrapper;
  open(...rest: unknown[]): BinaryFile | TextIOWrapper {
    return open(this, ...rest);
  }
  /** `p.read_text(encoding=None, errors=None, newline=None)` */
  read_text(...args: unknown[]): string {
    const options = by_names<OpenOptions>(args, ["encoding", "errors", "newline"], "read_text");
    const file = open(this, { ...options, mode: "r" });
    try {
      return file.read();
    } finally {
      file.close();
    }
  }
  read_bytes(): Bytes {
    return open(this, "rb").read();
  }
  /** `p.write_text(data, encoding=None, errors=None, newline=None)`: how many characters were written. */
  write_text(...args: unknown[]): number {
    const { data, ...options } = by_names<OpenOptions & { data?: unknown }>(args, ["data", "encoding", "errors", "newline"], "write_text");
    if (typeof data !== "string") throw new TypeError(`data must be str, not ${type_name(data)}`);
    const file = open(this, { ...options, mode: "w" });
    try {
      return file.write(data);
    } finally {
      file.close();
    }
  }
  write_bytes(data: ByteSequence): number {
    if (!is_bytes(data)) throw new TypeError(`memoryview: a bytes-like object is required, not '${type_name(data)}'`);
    const file = open(this, "wb");
    try {
      return file.write(data);
    } finally {
      file.close();
    }
  }

  /** `p.mkdir(mode=0o777, parents=False, exist_ok=False)` */
  mkdir(...args: unknown[]): void {
    const options = by_names<{ mode?: unknown; parents?: unknown; exist_ok?: unknown }>(args, ["mode", "parents", "exist_ok"], "mkdir");
    try {
      make_folder(`${this}`);
    } catch (error) {
      if (error instanceof FileNotFoundError && truth(options.parents) && `${this.parent}` !== `${this}`) {
        this.parent.mkdir({ parents: true, exist_ok: true });
        this.mkdir({ exist_ok: options.exist_ok });
      } else if (!(error instanceof OSError) || !truth(options.exist_ok) || !this.is_dir()) throw error;
    }
  }
  rmdir(): void {
    remove_folder(`${this}`);
  }
  /** `p.unlink(missing_ok=False)` */
  unlink(...args: unknown[]): void {
    const { missing_ok } = by_names<{ missing_ok?: unknown }>(args, ["missing_ok"], "unlink");
    if (truth(missing_ok) && !this.exists()) return;
    remove_file(`${this}`);
  }
  /** `p.touch(mode=0o666, exist_ok=True)` */
  touch(...args: unknown[]): void {
    const { exist_ok = true } = by_names<{ mode?: unknown; exist_ok?: unknown }>(args, ["mode", "exist_ok"], "touch");
    if (!truth(exist_ok) && this.exists()) throw new FileExistsError(17, "File exists", `${this}`);
    if (!this.is_dir()) open_file(`${this}`, { create: true, exclusive: false });
  }
  rename(target: unknown): this {
    move(`${this}`, fspath(target));
    return this.with_segments(target);
  }
  replace(target: unknown): this {
    return this.rename(target);
  }

  *iterdir(): Generator<this, undefined, undefined> {
    const names = [...folder_at(`${this}`).entries.keys()];
    for (const name of names) yield this.joinpath(name);
  }
  glob(pattern: unknown, _options: unknown = {}): Generator<this, undefined, undefined> {
    return this.#found(partsOf(fspath(pattern)));
  }
  rglob(pattern: unknown, _options: unknown = {}): Generator<this, undefined, undefined> {
    return this.#found(["**", ...partsOf(fspath(pattern))]);
  }
  *#found(parts: readonly string[]): Generator<this, undefined, undefined> {
    const start = `${this}`;
    for (const found of select(start === "." ? "" : start.endsWith("/") ? start : `${start}/`, parts)) yield this.with_segments(found);
  }
  /** `p.walk(top_down=True)`: each folder with the names of its folders, which may be changed for what follows, and files. */
  *walk(...args: unknown[]): Generator<readonly [this, string[], string[]], undefined, undefined> {
    const { top_down = true } = by_names<{ top_down?: unknown }>(args, ["top_down"], "walk");
    const node = find(`${this}`);
    if (!(node instanceof FolderNode)) return;
    const entries = [...node.entries];
    const folders = list(entries.filter(([, entry]) => entry instanceof FolderNode).map(([name]) => name));
    const files = list(entries.filter(([, entry]) => entry instanceof FileNode).map(([name]) => name));
    if (truth(top_down)) yield tuple(this, folders, files);
    for (const folder of folders) yield* this.joinpath(folder).walk(...args);
    if (!truth(top_down)) yield tuple(this, folders, files);
  }

  absolute(): this {
    return this.is_absolute() ? this : this.with_segments(getcwd(), this);
  }
  /** `p.resolve(strict=False)` @throws FileNotFoundError where `strict` is set and nothing is there */
  resolve(...args: unknown[]): this {
    const { strict } = by_names<{ strict?: unknown }>(args, ["strict"], "resolve");
    const text = absolute(`${this}`);
    if (truth(strict)) look_up(text);
    return this.with_segments(text);
  }
  expanduser(): this {
    return this.parts[0] === "~" ? this.with_segments(HOME, ...this.parts.slice(1)) : this;
  }
}

/** What `Path(…)` makes. */
export class PosixPath extends Path {}

for (const [cls, name] of [[PurePath, "PurePath"], [PurePosixPath, "PurePosixPath"], [Path, "Path"], [PosixPath, "PosixPath"]] as const) declare_type(cls, name, "pathlib");

/** The parts of a pattern; a slash at its end asks for folders. */
function partsOf(pattern: string): string[] {
  if (pattern.startsWith("/")) throw new NotImplementedError("Non-relative patterns are unsupported");
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.length === 0) throw new ValueError(`Unacceptable pattern: ${repr(pattern)}`);
  return pattern.endsWith("/") ? [...parts, ""] : parts;
}

// `tempfile`: files and folders that go away when they are done with, below /tmp. Names are drawn as CPython draws them.
// Specified by CPython's Lib/tempfile.py.
//
// Runs inside QuickJS. No DOM, no Node.
import type { Bytes } from "../bytes.ts";
import { by_names } from "../keywords.ts";
import { address, repr } from "../repr.ts";
import { declare_type } from "../special.ts";
import { str } from "../str.ts";
import { truth } from "../truth.ts";
import type { BinaryFile, TextIOWrapper } from "./_file-objects.ts";
import { find, make_folder, remove_file } from "./posix.ts";
import { type OpenOptions, open } from "./io.ts";
import { urandom } from "./os.ts";
import { join } from "./os.path.ts";
import { Random } from "./random.ts";
import { rmtree } from "./shutil.ts";

export const template = "tmp";
export const tempdir: string | null = null;

export function gettempdir(): string {
  return "/tmp";
}
export function gettempprefix(): string {
  return template;
}

interface Naming {
  readonly suffix?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly dir?: unknown;
}

let names: Random | null = null;

/** A generator that is seeded with bytes of the system, as many as CPython takes. */
function seeded(): Random {
  const hex = [...urandom(2496)].reverse().map((byte) => byte.toString(16).padStart(2, "0"));
  return new Random(BigInt(`0x${hex.join("")}`));
}

/** A path that nothing has yet. */
function fresh({ suffix, prefix, dir }: Naming): string {
  if (names === null) {
    // The first is for the file with which CPython tries whether it may write to /tmp.
    seeded();
    names = seeded();
  }
  for (;;) {
    const name = str.join("", names.choices([..."abcdefghijklmnopqrstuvwxyz0123456789_"], { k: 8 }));
    const path = join(dir ?? gettempdir(), `${prefix ?? template}${name}${suffix ?? ""}`);
    if (find(path) === null) return path;
  }
}

const NAMING = ["suffix", "prefix", "dir"] as const;

/** `mkdtemp(suffix=None, prefix=None, dir=None)` */
export function mkdtemp(...args: unknown[]): string {
  const path = fresh(by_names<Naming>(args, NAMING, "mkdtemp"));
  make_folder(path);
  return path;
}

/** A folder that goes away with all that is in it. */
export class TemporaryDirectory {
  readonly name: string;
  readonly #isKept: boolean;

  constructor(...args: unknown[]) {
    const { delete: goes = true, ignore_cleanup_errors: _, ...naming } = by_names<Naming & { ignore_cleanup_errors?: unknown; delete?: unknown }>(args, [...NAMING, "ignore_cleanup_errors", "delete"], "TemporaryDirectory");
    this.name = mkdtemp({ ...naming });
    this.#isKept = !truth(goes);
  }

  cleanup(): void {
    if (find(this.name) !== null) rmtree(this.name);
  }
  __enter__(): string {
    return this.name;
  }
  __exit__(): void {
    if (!this.#isKept) this.cleanup();
  }
  [Symbol.dispose](): void {
    this.__exit__();
  }
  __repr__(): string {
    return `<TemporaryDirectory ${repr(this.name)}>`;
  }
}
declare_type(TemporaryDirectory, "TemporaryDirectory", "tempfile");

interface TemporaryOptions<Mode extends string = string> extends OpenOptions<Mode>, Naming {
  readonly delete?: unknown;
  readonly delete_on_close?: unknown;
}

type OpenedFile = BinaryFile | TextIOWrapper;

/** Methods that a temporary file has of the file that it wraps. */
const WRAPPED = ["flush", "isatty", "read", "readable", "readline", "readlines", "seek", "seekable", "tell", "truncate", "writable", "write", "writelines"] as const;

/** A file with a name, which goes away when it is closed. */
class TemporaryFileWrapper<F extends OpenedFile> {
  readonly file: F;
  readonly name: string;
  declare flush: F["flush"];
  declare isatty: F["isatty"];
  declare read: F["read"];
  declare readable: F["readable"];
  declare readline: F["readline"];
  declare readlines: F["readlines"];
  declare seek: F["seek"];
  declare seekable: F["seekable"];
  declare tell: F["tell"];
  declare truncate: F["truncate"];
  declare writable: F["writable"];
  declare write: F["write"];
  declare writelines: F["writelines"];
  readonly #goesWhen: "closed" | "left" | "never";

  constructor(file: F, goesWhen: "closed" | "left" | "never") {
    this.file = file;
    this.name = file.name;
    this.#goesWhen = goesWhen;
  }

  get mode(): string {
    return this.file.mode;
  }
  get closed(): boolean {
    return this.file.closed;
  }
  close(): void {
    if (this.closed) return;
    this.file.close();
    if (this.#goesWhen === "closed") remove_file(this.name);
  }
  [Symbol.iterator](): Iterator<F extends TextIOWrapper ? string : Bytes> {
    return this.file[Symbol.iterator]() as Iterator<F extends TextIOWrapper ? string : Bytes>;
  }
  __enter__(): this {
    this.file.__enter__();
    return this;
  }
  __exit__(): void {
    this.close();
    if (this.#goesWhen === "left" && find(this.name) !== null) remove_file(this.name);
  }
  [Symbol.dispose](): void {
    this.__exit__();
  }
  __repr__(): string {
    return `<tempfile._TemporaryFileWrapper object at ${address(this)}>`;
  }
}
for (const name of WRAPPED) {
  Object.defineProperty(TemporaryFileWrapper.prototype, name, {
    value(this: TemporaryFileWrapper<OpenedFile>, ...args: unknown[]): unknown {
      return Reflect.apply(Reflect.get(this.file, name), this.file, args);
    },
  });
}
declare_type(TemporaryFileWrapper, "_TemporaryFileWrapper", "tempfile");

const OPENING = ["mode", "buffering", "encoding", "newline", "suffix", "prefix", "dir", "delete", "errors", "delete_on_close"] as const;

type TextMode = { readonly mode: "w" | "w+" | "wt" | "w+t" | "wt+" | "a" | "a+" | "x" | "x+" | "r+" };

/** `NamedTemporaryFile(mode="w+b", …, suffix=None, prefix=None, dir=None, delete=True)` */
export function NamedTemporaryFile(mode: TextMode["mode"] | (TemporaryOptions & TextMode), ...rest: unknown[]): TemporaryFileWrapper<TextIOWrapper>;
export function NamedTemporaryFile(...args: unknown[]): TemporaryFileWrapper<BinaryFile>;
export function NamedTemporaryFile(...args: unknown[]): TemporaryFileWrapper<OpenedFile> {
  const { mode = "w+b", suffix, prefix, dir, delete: goes = true, delete_on_close = true, ...options } = by_names<TemporaryOptions>(args, OPENING, "NamedTemporaryFile");
  const file: OpenedFile = open(fresh({ suffix, prefix, dir }), { ...options, mode });
  return new TemporaryFileWrapper(file, !truth(goes) ? "never" : truth(delete_on_close) ? "closed" : "left");
}

/** `TemporaryFile(mode="w+b", …)`: a file that no folder has. */
export function TemporaryFile(mode: TextMode["mode"] | (TemporaryOptions & TextMode), ...rest: unknown[]): TextIOWrapper;
export function TemporaryFile(...args: unknown[]): BinaryFile;
export function TemporaryFile(...args: unknown[]): OpenedFile {
  const { mode = "w+b", suffix, prefix, dir, ...options } = by_names<TemporaryOptions>(args, OPENING.filter((name) => !name.startsWith("delete")), "TemporaryFile");
  const file: OpenedFile = open(fresh({ suffix, prefix, dir }), { ...options, mode });
  remove_file(file.name);
  return file;
}

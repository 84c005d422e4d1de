// Python's `sys`, as far as a program without files and processes has it.
import { handling, SystemExit } from "../exceptions.ts";
import { redirect, redirected, write, type Stream } from "../output.ts";
import { Tuple, tuple } from "../list.ts";
import type { TextFile } from "../print.ts";
import { repr } from "../repr.ts";
import { declare_type } from "../special.ts";
import { argv as commandLine } from "../source.ts";
import { readLine, readText } from "../standard-input.ts";
import { code_point_length } from "../text.ts";

class OutputStream implements TextFile {
  readonly name: string;
  readonly encoding = "utf-8";
  readonly #stream: Stream;
  constructor(stream: Stream) {
    this.name = `<${stream}>`;
    this.#stream = stream;
  }
  write(text: string): number {
    write(this.#stream, text);
    return code_point_length(text);
  }
  writelines(lines: Iterable<string>): void {
    for (const line of lines) this.write(line);
  }
  flush(): void {}
  isatty(): boolean {
    return false;
  }
  __repr__(): string {
    return `<_io.TextIOWrapper name='${this.name}' mode='w' encoding='utf-8'>`;
  }
}
declare_type(OutputStream, "TextIOWrapper", "_io");

class InputStream {
  readonly name = "<stdin>";
  readonly encoding = "utf-8";
  read(size: number | null = null): string {
    return readText(size);
  }
  readline(): string {
    return readLine();
  }
  readlines(): string[] {
    return [...this];
  }
  *[Symbol.iterator](): Generator<string, undefined, undefined> {
    for (let line = readLine(); line !== ""; line = readLine()) yield line;
  }
  isatty(): boolean {
    return false;
  }
  __repr__(): string {
    return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>";
  }
}
declare_type(InputStream, "TextIOWrapper", "_io");

export const stdin: InputStream = new InputStream();

export const stdout: OutputStream = new OutputStream("stdout");
export const stderr: OutputStream = new OutputStream("stderr");
export const __stdout__: OutputStream = stdout;
export const __stderr__: OutputStream = stderr;

let arguments_: string[] = commandLine;

/** What `sys.argv` is now. */
export function $argv(): readonly string[] {
  return arguments_;
}

/** What a program makes `sys.stdout` is where `print` writes from then on; it reads what redirect_stdout has made it. */
export function $complete(names: object): void {
  for (const [stream, own] of [["stdout", stdout], ["stderr", stderr]] as const) {
    Object.defineProperty(names, stream, {
      get: () => redirected(stream) ?? own,
      set: (file: TextFile) => void redirect(stream, file === own ? null : file),
      enumerable: true,
      configurable: true,
    });
  }
  Object.defineProperty(names, "argv", { get: () => arguments_, set: (list: string[]) => void (arguments_ = list), enumerable: true, configurable: true });
}

/** What is being handled; None where nothing is. */
export function exception(): unknown {
  return handling.exception;
}

/** The type, value and traceback of what is being handled; three times None where nothing is. */
export function exc_info(): readonly unknown[] {
  const exception = handling.exception;
  return exception === null ? tuple(null, null, null) : tuple(exception.constructor, exception, exception.__traceback__);
}

export const argv: string[] = commandLine;
export const version = "3.14.2";
export const platform = "linux";
/** That of the 32-bit CPython that makes the recordings. */
export const maxsize = 2 ** 31 - 1;
export const byteorder = "little";

class VersionInfo extends Tuple<unknown> {
  readonly major = 3;
  readonly minor = 14;
  readonly micro = 2;
  readonly releaselevel = "final";
  readonly serial = 0;
  __repr__(): string {
    return "sys.version_info(major=3, minor=14, micro=2, releaselevel='final', serial=0)";
  }
}
declare_type(VersionInfo, "version_info", "sys");
export const version_info: VersionInfo = new VersionInfo();
version_info.push(3, 14, 2, "final", 0);

class FloatInfo extends Tuple<number> {
  readonly max = Number.MAX_VALUE;
  readonly max_exp = 1024;
  readonly max_10_exp = 308;
  readonly min = 2 ** -1022;
  readonly min_exp = -1021;
  readonly min_10_exp = -307;
  readonly dig = 15;
  readonly mant_dig = 53;
  readonly epsilon = Number.EPSILON;
  readonly radix = 2;
  readonly rounds = 1;
  __repr__(): string {
    return `sys.float_info(${Object.entries(this).slice(this.length).map(([name, value]) => `${name}=${repr(value)}`).join(", ")})`;
  }
}
declare_type(FloatInfo, "float_info", "sys");
export const float_info: FloatInfo = new FloatInfo();
float_info.push(...Object.values(float_info));

export const maxunicode = 0x10ffff;

export function getdefaultencoding(): string {
  return "utf-8";
}
export const getfilesystemencoding = getdefaultencoding;

/** Ends the program. @throws SystemExit always. */
export function exit(code: unknown = null): never {
  throw code === null ? new SystemExit() : new SystemExit(code);
}

let recursion_limit = 1000;
export function getrecursionlimit(): number {
  return recursion_limit;
}
export function setrecursionlimit(limit: number): void {
  recursion_limit = limit;
}

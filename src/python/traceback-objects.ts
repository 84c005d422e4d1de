// Tracebacks and frames as objects: what programs read of `error.__traceback__`, `tb_frame` and `f_code`. They have the
// program's frames only, as printed tracebacks do. Specified by CPython's Python/traceback.c and Objects/frameobject.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseException, type Frame, TypeError } from "./exceptions.ts";
import { frameLine } from "./frames.ts";
import { refuse } from "./refuse.ts";
import { address, repr } from "./repr.ts";
import { fileName } from "./source.ts";
import { declare_type } from "./special.ts";

/** What `f_code` gives. */
export class Code {
  readonly co_filename: string;
  readonly co_name: string;
  readonly #qualname: string | undefined;

  constructor(name: string, file: string, qualname?: string) {
    this.co_filename = file;
    this.co_name = name;
    this.#qualname = qualname;
  }

  get co_qualname(): string {
    return this.#qualname ?? refuse("co_qualname", "says where the function of a traceback's frame stands");
  }
}

/** A frame, with the attributes that programs look at. */
export class FrameObject {
  readonly f_code: Code;
  readonly #line: number | undefined;

  constructor(code: Code, line?: number) {
    this.f_code = code;
    this.#line = line;
  }

  get f_lineno(): number {
    return this.#line ?? refuse("f_lineno of this frame", "is where its function is by now", "A traceback has tb_lineno.");
  }

  __repr__(): string {
    const { co_filename, co_name } = this.f_code;
    return `<frame at ${address(this)}, file ${repr(co_filename)}, line ${this.f_lineno}, code ${co_name}>`;
  }
}

/** One entry of a traceback and those below it. */
export class Traceback {
  readonly tb_next: Traceback | null;
  /** null where the exception has passed frames of the library only. */
  readonly $frame: Frame | null;
  #object: FrameObject | undefined;

  constructor(frame: Frame | null, next: Traceback | null) {
    this.$frame = frame;
    this.tb_next = next;
  }

  get tb_frame(): FrameObject {
    return (this.#object ??= new FrameObject(new Code(this.#known().name, fileName())));
  }

  get tb_lineno(): number {
    return frameLine(this.#known());
  }

  #known(): Frame {
    return this.$frame ?? refuse("tb_frame", "leads to a frame of the library here");
  }
}

for (const [cls, names] of [
  [Code, ["co_argcount", "co_code", "co_consts", "co_firstlineno", "co_flags", "co_names", "co_varnames"]],
  [FrameObject, ["f_back", "f_builtins", "f_globals", "f_lasti", "f_locals", "f_trace"]],
  [Traceback, ["tb_lasti"]],
] as const) {
  for (const name of names) Object.defineProperty(cls.prototype, name, { get: () => refuse(name, "tells more of a frame than its place") });
}

declare_type(Code, "code");
declare_type(FrameObject, "frame");
declare_type(Traceback, "traceback");

/** The frames of a traceback, outermost first. */
export function framesOf(traceback: Traceback | null): Frame[] {
  const frames: Frame[] = [];
  for (let each = traceback; each !== null; each = each.tb_next) if (each.$frame !== null) frames.push(each.$frame);
  return frames;
}

/** The traceback with these frames; what `known` has of their end stays the same objects, as in CPython. */
function tracebackOf(frames: readonly Frame[], known: Traceback | null): Traceback {
  const old = framesOf(known);
  const added = frames.length - old.length;
  const goesOn = added >= 0 && old.every(({ name, line }, index) => frames[added + index]?.name === name && frames[added + index]?.line === line);
  const kept = goesOn ? known : null;
  const made = (goesOn ? frames.slice(0, added) : frames).reduceRight<Traceback | null>((next, frame) => new Traceback(frame, next), kept);
  return made ?? new Traceback(null, null);
}

const given = new WeakMap<BaseException, Traceback>();

Object.defineProperty(BaseException.prototype, "__traceback__", {
  get(this: BaseException): Traceback | null {
    const frames = this.$traceback;
    if (frames === null) return null;
    const traceback = tracebackOf(frames, given.get(this) ?? null);
    given.set(this, traceback);
    return traceback;
  },
  set(this: BaseException, traceback: unknown) {
    if (traceback !== null && !(traceback instanceof Traceback)) throw new TypeError("__traceback__ must be a traceback or None");
    this.$traceback = traceback === null ? null : framesOf(traceback);
  },
  configurable: true,
});

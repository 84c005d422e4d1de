// Contexts of `decimal`: how many digits results have, how they are rounded, and which conditions are errors. Each task has
// its own, through a context variable. Specified by CPython's Lib/_pydecimal.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { ContextVar } from "../contextvars.ts";
import { Dict } from "../dict.ts";
import { ArithmeticError, TypeError, ValueError, ZeroDivisionError } from "../exceptions.ts";
import { by_names } from "../keywords.ts";
import { bases } from "../mro.ts";
import { declare_type } from "../special.ts";

export const ROUND_CEILING = "ROUND_CEILING";
export const ROUND_DOWN = "ROUND_DOWN";
export const ROUND_FLOOR = "ROUND_FLOOR";
export const ROUND_HALF_DOWN = "ROUND_HALF_DOWN";
export const ROUND_HALF_EVEN = "ROUND_HALF_EVEN";
export const ROUND_HALF_UP = "ROUND_HALF_UP";
export const ROUND_UP = "ROUND_UP";
export const ROUND_05UP = "ROUND_05UP";
const modes = [ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP];

// --- conditions ------------------------------------------------------------------------------------------------------------

export class DecimalException extends ArithmeticError {}
export class InvalidOperation extends DecimalException {}
export class DivisionByZero extends bases(DecimalException, ZeroDivisionError) {}
export class Inexact extends DecimalException {}
export class Clamped extends DecimalException {}
/** A float where a Decimal is wanted. */
export class FloatOperation extends bases(DecimalException, TypeError) {}
export class Rounded extends DecimalException {}
export class Subnormal extends DecimalException {}
export class Overflow extends Inexact {}
export class Underflow extends Inexact {}
/** Those that InvalidOperation names as its reason. */
export class ConversionSyntax extends InvalidOperation {}
export class DivisionImpossible extends InvalidOperation {}
export class DivisionUndefined extends InvalidOperation {}
for (const [name, c] of Object.entries({ DecimalException, InvalidOperation, DivisionByZero, Inexact, Clamped, FloatOperation, Rounded, Subnormal, Overflow, Underflow, ConversionSyntax, DivisionImpossible, DivisionUndefined })) {
  declare_type(c, name, "decimal");
}

type Condition = new (...args: unknown[]) => Error;
/** In the order in which a context shows them. */
const conditions: readonly Condition[] = [Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow];

// --- contexts --------------------------------------------------------------------------------------------------------------

interface ContextOptions {
  prec?: number | null;
  rounding?: string | null;
  Emin?: number | null;
  Emax?: number | null;
  capitals?: number | null;
  clamp?: number | null;
  flags?: Iterable<Condition> | null;
  traps?: Iterable<Condition> | null;
}
const OPTIONS = ["prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"] as const;

export class Context {
  #prec: number;
  #rounding: string;
  Emin: number;
  Emax: number;
  capitals: number;
  clamp: number;
  readonly flags: Dict<Condition, boolean>;
  readonly traps: Dict<Condition, boolean>;

  constructor(...args: unknown[]) {
    const given = by_names<ContextOptions>(args, OPTIONS, "Context");
    this.#prec = checkedPrecision(given.prec ?? 28);
    this.#rounding = checkedRounding(given.rounding ?? ROUND_HALF_EVEN);
    this.Emin = given.Emin ?? -999999;
    this.Emax = given.Emax ?? 999999;
    this.capitals = given.capitals ?? 1;
    this.clamp = given.clamp ?? 0;
    this.flags = switches(given.flags ?? []);
    this.traps = switches(given.traps ?? [InvalidOperation, DivisionByZero, Overflow]);
  }

  get prec(): number {
    return this.#prec;
  }
  set prec(digits: number) {
    this.#prec = checkedPrecision(digits);
  }
  get rounding(): string {
    return this.#rounding;
  }
  set rounding(mode: string) {
    this.#rounding = checkedRounding(mode);
  }
  /** The least exponent that a result may have. */
  Etiny(): number {
    return this.Emin - this.#prec + 1;
  }
  Etop(): number {
    return this.Emax - this.#prec + 1;
  }

  copy(): Context {
    return new Context({ prec: this.prec, rounding: this.rounding, Emin: this.Emin, Emax: this.Emax, capitals: this.capitals, clamp: this.clamp, flags: on(this.flags), traps: on(this.traps) });
  }
  clear_flags(): void {
    for (const each of conditions) this.flags.__setitem__(each, false);
  }
  clear_traps(): void {
    for (const each of conditions) this.traps.__setitem__(each, false);
  }
  /** Notes a condition; `reason` is what the error names. @throws the condition, where that is an error. */
  raise(condition: Condition, reason: Function = condition): void {
    this.flags.__setitem__(condition, true);
    if (this.traps.get(condition)) throw new condition([reason]);
  }
  __repr__(): string {
    const names = (of: Dict<Condition, boolean>): string => `[${on(of).map((each) => each.name).join(", ")}]`;
    return `Context(prec=${this.prec}, rounding=${this.rounding}, Emin=${this.Emin}, Emax=${this.Emax}, capitals=${this.capitals}, clamp=${this.clamp}, flags=${names(this.flags)}, traps=${names(this.traps)})`;
  }
}
declare_type(Context, "Context", "decimal");

function checkedPrecision(digits: number): number {
  if (!Number.isSafeInteger(digits)) throw new TypeError("prec must be an integer");
  if (digits < 1) throw new ValueError("valid range for prec is [1, MAX_PREC]");
  return digits;
}

function checkedRounding(mode: string): string {
  if (!modes.includes(mode)) throw new TypeError(`valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]`);
  return mode;
}

function switches(which: Iterable<Condition>): Dict<Condition, boolean> {
  const chosen = [...which];
  const all = new Dict<Condition, boolean>();
  for (const each of conditions) all.__setitem__(each, chosen.includes(each));
  return all;
}

function on(of: Dict<Condition, boolean>): Condition[] {
  return conditions.filter((each) => of.get(each));
}

const current = new ContextVar<Context | null>("decimal_context");

/** The context of this task; changes of it last. */
export function getcontext(): Context {
  const known = current.get(null);
  if (known !== null) return known;
  const made = new Context();
  current.set(made);
  return made;
}
export function setcontext(context: Context): void {
  current.set(context.copy());
}

/** For a `with` statement: another context inside, changed as the keywords say. */
export function localcontext(...args: unknown[]): LocalContext {
  const { ctx, ...changes } = by_names<{ ctx?: Context | null } & ContextOptions>(args, ["ctx", ...OPTIONS], "localcontext");
  const context = (ctx ?? getcontext()).copy();
  Object.assign(context, changes);
  return new LocalContext(context);
}

class LocalContext {
  readonly #context: Context;
  #outer: Context | null = null;

  constructor(context: Context) {
    this.#context = context;
  }
  __enter__(): Context {
    this.#outer = getcontext();
    current.set(this.#context);
    return this.#context;
  }
  __exit__(): void {
    if (this.#outer !== null) current.set(this.#outer);
  }
  declare [Symbol.dispose]: () => void;
}
declare_type(LocalContext, "ContextManager", "decimal");

// Context variables (PEP 567): values that belong to a task and what it calls. A context is an immutable table that is
// replaced when a variable is set, so copying one costs nothing. Specified by CPython's Python/context.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "./calling.ts";
import { KeyError, LookupError, RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { tuple } from "./list.ts";
import { address, default_repr, repr } from "./repr.ts";
import { Constant, declare_type, is_keywords } from "./special.ts";

/** What a context holds. Kept in its place until somebody needs the context: see {@link contextOf}. */
export type Table = ReadonlyMap<ContextVar<unknown>, unknown>;

const empty: Table = new Map();
const missing = Symbol("missing");

export class Context {
  $table: Table;
  /** On the prototype until it is first entered: most copies never are. */
  declare _entered: boolean;

  constructor(table: Table = empty) {
    this.$table = table;
  }

  /** Calls `fn` in this context: what it sets stays here. Raises RuntimeError when the context is entered already. */
  run<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): R {
    const outer = this.enter();
    try {
      const callee: unknown = fn;
      return typeof callee === "function" && !is_keywords(args.at(-1)) ? fn(...args) : (call_(callee, ...args) as R);
    } finally {
      this.leave(outer);
    }
  }

  /** Makes this the current context and gives the one before it, for {@link leave}. */
  enter(): Context {
    if (this._entered) throw new RuntimeError(`cannot enter context: ${default_repr(this)} is already entered`);
    this._entered = true;
    const outer = contexts.current;
    contexts.current = this;
    return outer;
  }

  leave(outer: Context): void {
    this._entered = false;
    contexts.current = outer;
  }

  /** What it holds now, which never changes. */
  get table(): Table {
    return this.$table;
  }

  copy(): Context {
    return new Context(this.$table);
  }

  lookUp(variable: ContextVar<unknown>): unknown {
    return this.$table.has(variable) ? this.$table.get(variable) : missing;
  }

  replace(variable: ContextVar<unknown>, value: unknown): void {
    const table = new Map(this.$table);
    if (value === missing) table.delete(variable);
    else table.set(variable, value);
    this.$table = table;
  }

  get<T>(variable: ContextVar<T>, fallback: T | null = null): T | null {
    const value = this.lookUp(variable);
    return value === missing ? fallback : (value as T);
  }

  __getitem__<T>(variable: ContextVar<T>): T {
    const value = this.lookUp(variable);
    if (value === missing) throw new KeyError(variable);
    return value as T;
  }

  __contains__(variable: ContextVar<unknown>): boolean {
    return this.$table.has(variable);
  }

  __len__(): number {
    return this.$table.size;
  }

  keys(): ContextVar<unknown>[] {
    return [...this.$table.keys()];
  }

  values(): unknown[] {
    return [...this.$table.values()];
  }

  items(): (readonly [ContextVar<unknown>, unknown])[] {
    return [...this.$table].map(([variable, value]) => tuple(variable, value));
  }

  [Symbol.iterator](): Iterator<ContextVar<unknown>> {
    return this.$table.keys();
  }

  static {
    Object.defineProperty(this.prototype, "_entered", { value: false, writable: true });
  }
}

declare_type(Context, "Context", "_contextvars");

/** The context that code runs in now. */
export const contexts = { current: new Context() };

/** What the current context holds: all that a copy of it needs. */
export function currentTable(): Table {
  return contexts.current.$table;
}

/** A context, or a new one that holds this. */
export function contextOf(held: Context | Table): Context {
  return held instanceof Context ? held : new Context(held);
}

export function copy_context(): Context {
  return contexts.current.copy();
}

/** What `ContextVar.set` gives, to put the value back with `reset`; a context manager that does so itself. */
export class Token<T> {
  static readonly MISSING = new Constant("<Token.MISSING>");
  readonly var: ContextVar<T>;
  readonly #context: Context;
  readonly #old: unknown;
  #used = false;

  constructor(variable: ContextVar<T>, context: Context, old: unknown) {
    this.var = variable;
    this.#context = context;
    this.#old = old;
  }

  get MISSING(): Constant {
    return Token.MISSING;
  }

  get old_value(): unknown {
    return this.#old === missing ? Token.MISSING : this.#old;
  }

  /** Puts back what was there before the `set`; `variable` must be the one that was set, in the same context. */
  restore(variable: ContextVar<T>): void {
    if (this.#used) throw new RuntimeError(`${repr(this)} has already been used once`);
    if (this.var !== variable) throw new ValueError(`${repr(this)} was created by a different ContextVar`);
    if (this.#context !== contexts.current) throw new ValueError(`${repr(this)} was created in a different Context`);
    this.#used = true;
    contexts.current.replace(variable, this.#old);
  }

  __repr__(): string {
    return `<Token${this.#used ? " used" : ""} var=${repr(this.var)} at ${address(this)}>`;
  }

  __enter__(): this {
    return this;
  }

  __exit__(): null {
    this.restore(this.var);
    return null;
  }

  declare [Symbol.dispose]: () => void;
}

export class ContextVar<T> {
  readonly name: string;
  readonly #fallback: unknown;

  constructor(name: string, options: { default?: T } = {}) {
    if (typeof name !== "string") throw new TypeError("context variable name must be a str");
    this.name = name;
    this.#fallback = Object.hasOwn(options, "default") ? options.default : missing;
  }

  /** The value in the current context, else `fallback`, else the variable's default; LookupError where there is none. */
  get(fallback?: T): T {
    const value = contexts.current.lookUp(this);
    if (value !== missing) return value as T;
    if (fallback !== undefined) return fallback;
    if (this.#fallback !== missing) return this.#fallback as T;
    throw new LookupError(this);
  }

  set(value: T): Token<T> {
    const context = contexts.current;
    const token = new Token<T>(this, context, context.lookUp(this));
    context.replace(this, value);
    return token;
  }

  reset(token: Token<T>): void {
    token.restore(this);
  }

  __repr__(): string {
    const fallback = this.#fallback === missing ? "" : ` default=${repr(this.#fallback)}`;
    return `<ContextVar name=${repr(this.name)}${fallback} at ${address(this)}>`;
  }
}

declare_type(Token, "Token", "_contextvars");
declare_type(ContextVar, "ContextVar", "_contextvars");

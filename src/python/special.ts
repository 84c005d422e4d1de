// Special methods (`__eq__`, `__len__`, …) and what makes a JavaScript function a Python class.
// The helpers of this folder know primitives, arrays and float boxes themselves; everything else they ask through here.
// Runs inside QuickJS. No DOM, no Node.

export type Method = (...args: unknown[]) => unknown;

/** One of a kind, known by its name. A class of its own, so that it is not taken for keyword arguments. */
export class Constant {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
    Object.freeze(this);
  }
  __repr__(): string {
    return this.#name;
  }
}

/** The value that a special method returns when it does not know the other operand. */
export const NotImplemented = new Constant("NotImplemented");

/** `...` */
export const Ellipsis = new Constant("Ellipsis");

/** The method `name` of an object, looked up through its class as Python does; `undefined` when there is none. A class's
 * own, which its metaclass would have in Python, are its static ones. */
export function special(x: unknown, name: string): Method | undefined {
  if (x === null || (typeof x !== "object" && !is_class(x) && !is_callable_object(x))) return undefined;
  const found: unknown = Reflect.get(x, name);
  return typeof found === "function" ? (found as Method) : undefined;
}

/**
 * The base of classes whose instances can be called wherever a function can: they are functions to JavaScript and objects
 * to Python. What is called is their `__call__`. As methods they are given no object, which CPython does not do either.
 */
export abstract class CallableObject {
  abstract __call__(...args: readonly unknown[]): unknown;

  constructor() {
    const self = (...args: unknown[]): unknown => Reflect.apply(Reflect.get(self, "__call__"), self, args);
    for (const name of ["name", "length"]) Reflect.deleteProperty(self, name);
    return Object.setPrototypeOf(self, new.target.prototype);
  }

  bind(): this {
    return this;
  }
  call(_: unknown, ...args: readonly unknown[]): unknown {
    return this.__call__(...args);
  }
  apply(_: unknown, args: readonly unknown[]): unknown {
    return this.__call__(...args);
  }
}

export function is_callable_object(x: unknown): x is CallableObject & ((...args: unknown[]) => unknown) {
  return typeof x === "function" && !(x instanceof Function);
}

/** A function, or what calling an object does: `undefined` where it cannot be called. */
export function as_function(x: unknown): Method | undefined {
  return typeof x === "function" ? (x as Method) : special(x, "__call__")?.bind(x);
}

const BUILTIN_BASE = Symbol("builtin base");

/** Says that objects of a class are a str, an int or a float, whose value their `valueOf` gives. */
export function set_builtin_base(c: Function, base: Function): void {
  Object.defineProperty(c, BUILTIN_BASE, { value: base });
}

/** The builtin type that a class extends; `undefined` where it extends none. */
export function builtin_base(c: unknown): unknown {
  return typeof c === "function" ? Reflect.get(c, BUILTIN_BASE) : undefined;
}

/** Gives a class the methods of its builtin base, which get the value of its object first. */
export function lend_methods(c: Function & { readonly prototype: object }, base: object): void {
  for (const name of Object.getOwnPropertyNames(base)) {
    const method: unknown = Reflect.get(base, name);
    if (typeof method !== "function" || name in c.prototype) continue;
    const own = function (this: object, ...args: unknown[]): unknown {
      return method.call(base, this.valueOf(), ...args);
    };
    Object.defineProperty(c.prototype, name, { value: own, configurable: true, writable: true });
  }
}

/** The str, int or float that an object is by its class's builtin base; everything else is what it is. */
export function builtin_value(x: unknown): unknown {
  return typeof x === "object" && x !== null && builtin_base(x.constructor) !== undefined ? x.valueOf() : x;
}

/** Calls `x[name](...args)`; `NotImplemented` when the method does not exist. */
export function invoke(x: unknown, name: string, ...args: unknown[]): unknown {
  const method = special(x, name);
  return method === undefined ? NotImplemented : method.apply(x, args);
}

const marked = new WeakSet<object>();

/**
 * Makes `face` the Python class named `name`: what `type(x)` gives for the instances of `implementation`, and what
 * `isinstance` takes. Names are given explicitly so that they survive minification.
 */
export function declare_type(face: Function, name: string, module = "builtins", implementation?: Function): void {
  Object.defineProperty(face, "name", { value: name, configurable: true });
  Object.defineProperty(face, "__module__", { value: module, configurable: true });
  if (implementation === undefined) {
    // Arrow functions have none, and `instanceof` needs one.
    if (!Object.hasOwn(face, "prototype")) Object.defineProperty(face, "prototype", { value: {} });
  } else {
    Object.defineProperty(face, "prototype", { value: implementation.prototype, writable: false });
    Object.defineProperty(implementation.prototype, "constructor", { value: face, configurable: true, writable: true });
  }
  marked.add(face);
}

/** Notes that a function stands for a class. */
export function mark_class<F extends Function>(f: F): F {
  marked.add(f);
  return f;
}

/** Whether a function is a class: written with `class`, or one of the builtin types. */
export function is_class(x: unknown): x is Function & { readonly prototype: object } {
  if (typeof x !== "function") return false;
  return marked.has(x) || Object.getOwnPropertyDescriptor(x, "prototype")?.writable === false;
}

/** Classes that stand for several bases (mro.ts), and those bases. */
export const links = new WeakMap<Function, readonly Function[]>();

/** The class, `c` or one of its bases, whose own method or static method this is. */
export function holder_of(c: Function, name: string, method: Function): Function | null {
  const several = links.get(c);
  if (several !== undefined) return several.map((base) => holder_of(base, name, method)).find((holder) => holder !== null) ?? null;
  if ([c.prototype, c].some((place: object | undefined) => place !== undefined && Object.getOwnPropertyDescriptor(place, name)?.value === method)) return c;
  const parent: unknown = Object.getPrototypeOf(c);
  return typeof parent === "function" ? holder_of(parent, name, method) : null;
}

const native = new WeakSet<object>();

/** Notes that CPython has this function in C: its type is `builtin_function_or_method`, not `function`. */
export function declare_native(fn: object): void {
  native.add(fn);
}

export function is_native(fn: object): boolean {
  return native.has(fn);
}

/** A plain object written by a port as keyword arguments. */
export function is_keywords(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === "object" && x !== null && Object.getPrototypeOf(x) === Object.prototype;
}

/** Splits a trailing keyword object off an argument list. */
export function split_keywords(args: readonly unknown[]): [readonly unknown[], Readonly<Record<string, unknown>>] {
  const last = args[args.length - 1];
  return is_keywords(last) ? [args.slice(0, -1), last] : [args, {}];
}

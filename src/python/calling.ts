// Calls of values whose kind a port does not know, and decorators on methods.
//
// Runs inside QuickJS. No DOM, no Node.
import { NameError, TypeError } from "./exceptions.ts";
import { is_class, special } from "./special.ts";
import { type_name } from "./type.ts";

/** Calls a value whose kind is not known: a function, a class, an object with `__call__`. @throws TypeError */
export function call_<R>(callee: (...args: never[]) => R, ...args: readonly unknown[]): R;
export function call_(callee: unknown, ...args: readonly unknown[]): unknown;
export function call_(callee: unknown, ...args: readonly unknown[]): unknown {
  if (typeof callee === "function") {
    // The builtin types are classes to Python and functions to JavaScript: the source text tells them apart.
    const isClass = is_class(callee) && Function.prototype.toString.call(callee).startsWith("class");
    return isClass ? Reflect.construct(callee, args) : Reflect.apply(callee, undefined, args);
  }
  const method = special(callee, "__call__");
  if (method === undefined) throw new TypeError(`'${type_name(callee)}' object is not callable`);
  return method.apply(callee, [...args]);
}

/** `@decorator` on a method: as in Python, the decorator sees a function whose first parameter is `self`. */
export function decorate_method(cls: { readonly prototype: object }, name: string, decorator: unknown): void {
  const method = Reflect.get(cls.prototype, name) as (...args: unknown[]) => unknown;
  const named = (f: (...args: never[]) => unknown): unknown => Object.defineProperty(f, "name", { value: name, configurable: true });
  const open = (self: unknown, ...args: unknown[]): unknown => Reflect.apply(method, self, args);
  const decorated = call_(decorator, named(open));
  const bound = function (this: unknown, ...args: unknown[]): unknown {
    return call_(decorated, this, ...args);
  };
  Object.defineProperty(cls.prototype, name, { value: named(bound), configurable: true, writable: true });
}

/** The value of a module's variable that may not have one yet. @throws NameError */
export function defined<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(`name '${name}' is not defined`);
}

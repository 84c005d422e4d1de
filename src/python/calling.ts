// Calls of values whose kind a port does not know, and decorators on methods.
//
// Runs inside QuickJS. No DOM, no Node.
import { descriptor } from "./descriptors.ts";
import { TypeError } from "./exceptions.ts";
import { getattr } from "./objects.ts";
import { opened, opensAs } from "./open-methods.ts";
import { arrange } from "./signature.ts";
import { holder_of, is_callable_object, is_class, special } from "./special.ts";
import { bodyOf, withBody } from "./stepwise.ts";
import { type, type_name } from "./type.ts";

/** Calls a value whose kind is not known: a function, a class, an object with `__call__`. @throws TypeError */
export function call_<R>(callee: (...args: never[]) => R, ...args: readonly unknown[]): R;
export function call_<R>(callee: abstract new (...args: never[]) => R, ...args: readonly unknown[]): R;
export function call_(callee: unknown, ...args: readonly unknown[]): unknown;
export function call_(callee: unknown, ...args: readonly unknown[]): unknown {
  if (typeof callee === "function" && !is_callable_object(callee)) {
    // The builtin types are classes to Python and functions to JavaScript: the source text tells them apart.
    const isClass = is_class(callee) && Function.prototype.toString.call(callee).startsWith("class");
    const made: unknown = isClass ? Reflect.get(callee, "__class_call__") : undefined;
    if (typeof made === "function") return made.apply(callee, [...args]);
    if (isClass) return Reflect.construct(callee, arrange(callee, args, `${callee.__qualname__}.__init__`, 1));
    const method = "__func__" in callee && typeof callee.__func__ === "function" ? callee.__func__ : null;
    if (method !== null && "__self__" in callee) return Reflect.apply(callee, undefined, arrange(method, args, method_name(callee.__self__, method), 1));
    return Reflect.apply(callee, undefined, arrange(callee, args, callee.__qualname__));
  }
  const method = special(callee, "__call__");
  if (method === undefined) throw new TypeError(`'${type_name(callee)}' object is not callable`);
  return method.apply(callee, [...arrange(method, args, method_name(callee, method), 1)]);
}

/** The arguments of a constructor where they may be keywords of parameters that stand in a row: `super(...constructor_arguments(Base, …))`. @throws TypeError */
export function constructor_arguments<A extends readonly unknown[]>(base: abstract new (...args: A) => unknown, ...args: readonly unknown[]): A;
export function constructor_arguments(base: Function, ...args: readonly unknown[]): readonly unknown[] {
  return arrange(base, args, `${base.__qualname__}.__init__`, 1);
}

/** `x.name(...args)` when the type of `x` is not known: works for strings and lists as for everything else. */
export function call(x: unknown, name: string, ...args: unknown[]): unknown {
  return call_(getattr(x, name), ...args);
}

/** The qualified name of a method: with the class that has it. */
function method_name(x: unknown, method: Function): string {
  if (method.__qualname__.includes(".")) return method.__qualname__;
  const owner = holder_of(typeof x === "function" ? x : type(x), method.name, method);
  return owner === null ? method.__qualname__ : `${owner.__qualname__}.${method.name}`;
}

const bindFunction = Function.prototype.bind;

/** `f.bind(x)` without arguments is a bound method: it knows what it is bound to, as in Python. */
Object.defineProperty(Function.prototype, "bind", {
  configurable: true,
  writable: true,
  value: function bind(this: Function, self: unknown, ...args: unknown[]): unknown {
    const made: Function = Reflect.apply(bindFunction, this, [self, ...args]);
    if (self === undefined || self === null || args.length > 0) return made;
    if ("$makes" in this) Object.defineProperty(made, "$makes", { value: this.$makes });
    return Object.defineProperties(made, {
      name: { value: this.__name__, configurable: true },
      __qualname__: { value: this.__qualname__, configurable: true },
      __self__: { value: self },
      __func__: { value: this },
    });
  },
});

/** `@decorator` on a method, also a class method: as in Python, the decorator sees a function whose first parameter is `self`. */
export function decorate_method(cls: Function & { readonly prototype: object }, name: string, decorator: unknown): void {
  const holder = Object.hasOwn(cls.prototype, name) ? cls.prototype : cls;
  const method = Reflect.get(holder, name) as (...args: unknown[]) => unknown;
  const decorated = call_(decorator, opened(method, name));
  if (typeof decorated === "object" && decorated !== null && special(decorated, "__get__") !== undefined) return descriptor(cls, name, decorated);
  // Only functions are given the object that they are called on.
  const isFunction = typeof decorated === "function" && !is_callable_object(decorated) && !is_class(decorated);
  Object.defineProperty(holder, name, { value: isFunction ? asMethod(decorated) : decorated, configurable: true, writable: true });
}

/** A method that calls a function with its object first, and has the function's attributes. */
function asMethod(f: Function): Function {
  const method = function (this: unknown, ...args: unknown[]): unknown {
    return call_(f, this, ...args);
  };
  Object.defineProperties(method, {
    name: { value: f.name, configurable: true },
    __qualname__: { value: f.__qualname__, configurable: true },
  });
  opensAs(method, f);
  const body = bodyOf(f);
  if (body !== undefined) {
    withBody(method, function (...args) {
      return Reflect.apply(body, undefined, arrange(f, [this, ...args], f.__qualname__));
    });
  }
  return Object.setPrototypeOf(method, f) as Function;
}

/** `@decorator` below `@staticmethod`: the decorator sees the function as it is. */
export function decorate_static(cls: object, name: string, decorator: unknown): void {
  Object.defineProperty(cls, name, { value: call_(decorator, Reflect.get(cls, name)), configurable: true, writable: true });
}


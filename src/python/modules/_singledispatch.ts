// `functools.singledispatch`: one function for each class of the first argument. Specified by CPython's Lib/functools.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../calling.ts";
import { Dict } from "../dict.ts";
import { descriptor_of } from "../descriptors.ts";
import { AttributeError, TypeError } from "../exceptions.ts";
import { bool, int } from "../integers.ts";
import { opened } from "../open-methods.ts";
import { repr } from "../repr.ts";
import { declare_type, is_class } from "../special.ts";
import { object, type } from "../type.ts";
import { UnionType } from "../union-type.ts";

type Implementation = (...args: never[]) => unknown;

export interface Dispatching {
  (...args: unknown[]): unknown;
  /** `register(C)(f)`, `register(C, f)`; where Python reads the class off a hint, the port writes it. */
  register(cls: Function, f: Implementation): Implementation;
  register(cls: Function): (f: Implementation) => Implementation;
  dispatch(cls: Function): Implementation;
  readonly registry: Dict<Function, Implementation>;
  readonly __wrapped__: Implementation;
}

/** The class and what it inherits from, nearest first. */
function* lineage(cls: Function): Generator<Function> {
  yield cls;
  if (cls === bool) yield int;
  for (let at: unknown = cls.prototype; typeof at === "object" && at !== null; at = Object.getPrototypeOf(at)) {
    if (typeof at.constructor === "function" && at.constructor !== Object) yield at.constructor;
  }
  yield object;
}

/** The classes that one is registered for; undefined when it is neither a class nor a union of them. */
function kinds_of(cls: unknown): readonly Function[] | undefined {
  if (cls instanceof UnionType) return cls.members.map((each) => each ?? type(null));
  return is_class(cls) ? [cls] : undefined;
}

export function singledispatch(f: Implementation): Dispatching {
  const registry = new Dict<Function, Implementation>();
  registry.__setitem__(object, f);

  const dispatch = (cls: Function): Implementation => {
    for (const each of lineage(cls)) if (registry.has(each)) return registry.__getitem__(each);
    return f;
  };
  const register = (cls: unknown, implementation?: Implementation): unknown => {
    const kinds = kinds_of(cls);
    if (!kinds) throw new TypeError(`Invalid first argument to \`register()\`: ${repr(cls)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`);
    if (implementation === undefined) return (given: Implementation): unknown => register(cls, given);
    for (const each of kinds) registry.__setitem__(each, implementation);
    return implementation;
  };
  const call = (...args: unknown[]): unknown => {
    if (args.length === 0) throw new TypeError(`${f.__name__} requires at least 1 positional argument`);
    return call_(dispatch(type(args[0])), ...args);
  };
  Object.defineProperties(call, { name: { value: f.__name__ }, __qualname__: { value: f.__qualname__ } });
  return Object.assign(call, { register, dispatch, registry, __wrapped__: f }) as Dispatching;
}

/** `@singledispatchmethod`: of a method the argument behind the object tells which function it is. */
class SingleDispatchMethod {
  readonly func: Implementation;
  readonly dispatcher: Dispatching;

  constructor(func: Implementation) {
    this.func = func;
    this.dispatcher = singledispatch(func);
  }

  __get__(x: unknown): unknown {
    const call = (...args: unknown[]): unknown => {
      if (args.length === 0) throw new TypeError(`${this.func.__name__} requires at least 1 positional argument`);
      const chosen = this.dispatcher.dispatch(type(args[0]));
      return x === null ? call_(chosen, ...args) : call_(chosen, x, ...args);
    };
    const { register } = this.dispatcher;
    const { __name__: name, __qualname__ } = this.func;
    return Object.defineProperties(Object.assign(call, { register }), { name: { value: name }, __qualname__: { value: __qualname__ } });
  }
}
declare_type(SingleDispatchMethod, "singledispatchmethod", "functools");

export function singledispatchmethod(f: unknown): SingleDispatchMethod {
  if (typeof f !== "function") throw new TypeError(`${repr(f)} is not callable or a descriptor`);
  return new SingleDispatchMethod(f as Implementation);
}

/** In a class body, below the method `name`: `@name.register` above a method of the class. */
export function register_method(cls: Function & { readonly prototype: object }, name: string, kind: unknown, method: Function): void {
  const dispatching = descriptor_of(cls, name);
  if (!(dispatching instanceof SingleDispatchMethod)) throw new AttributeError(`'function' object has no attribute 'register'`);
  dispatching.dispatcher.register(kind as Function, opened(method, method.__name__) as Implementation);
}

// Metaclasses: `class Meta(type)`, and classes that one makes. A class of JavaScript exists before its metaclass hears of
// it: `Meta.__new__` is shown its body as a dict, and what it changes there is changed in the class.
// Specified by CPython's Python/bltinmodule.c (builtin___build_class__) and Objects/typeobject.c (type_new, type_call).
//
// Runs inside QuickJS. No DOM, no Node.
import { descriptor, property } from "./descriptors.ts";
import { Dict } from "./dict.ts";
import { TypeError } from "./exceptions.ts";
import { Tuple } from "./list.ts";
import { bases_of } from "./mro.ts";
import { setattr } from "./objects.ts";
import { opened } from "./open-methods.ts";
import { arrange } from "./signature.ts";
import { declare_type, is_class, special } from "./special.ts";
import { module_of, object, set_metaclass } from "./type.ts";

type Class = Function & { readonly prototype: object };
type Namespace = Dict<string, unknown>;

/** A class whose statement has ended, with its body as it was. */
interface Making {
  readonly cls: Class;
  readonly body: ReadonlyMap<string, unknown>;
}
const making: Making[] = [];

/** What `class Meta(type)` extends: the methods' `this` is a class. */
export class Metaclass {
  declare readonly __name__: string;
  declare readonly __qualname__: string;

  static __new__(...[, , namespace]: readonly unknown[]): unknown {
    const made = making.at(-1);
    if (made === undefined || !(namespace instanceof Dict)) throw new TypeError("type.__new__() can only be ported in the __new__ of a metaclass");
    apply_namespace(made, namespace);
    join(made.cls, this);
    return made.cls;
  }

  __init__(..._: readonly unknown[]): void {}

  /** A new object of the class. */
  __call__(...args: readonly unknown[]): unknown {
    const cls: unknown = this;
    if (!is_class(cls)) throw new TypeError("descriptor '__call__' requires a class");
    return Reflect.construct(cls, arrange(cls, args, `${cls.__qualname__}.__init__`, 1));
  }
}
declare_type(Metaclass, "type");

/** The end of a class statement with a metaclass: `names` are those of the body, in their order. */
export function made_by<C>(meta: typeof Metaclass, cls: C & Class, names: readonly string[]): C {
  const body = namespace_of(cls, names);
  const namespace: Namespace = new Dict();
  for (const [name, value] of body) namespace.__setitem__(name, value);
  const parts = [cls.__name__, Tuple.collect(bases_of(cls).filter((each) => each !== object)), namespace];
  making.push({ cls, body });
  let made: unknown;
  try {
    made = meta.__new__(...parts);
  } finally {
    making.pop();
  }
  if (made === cls) Reflect.apply(meta.prototype.__init__, cls, parts);
  return made as C;
}

function namespace_of(cls: Class, names: readonly string[]): Map<string, unknown> {
  const body = new Map<string, unknown>([["__module__", module_of(cls)], ["__qualname__", cls.__qualname__]]);
  for (const name of names) {
    const method = Object.getOwnPropertyDescriptor(cls.prototype, name === "__init__" && !Object.hasOwn(cls.prototype, name) ? "constructor" : name);
    if (method?.get !== undefined && !Object.hasOwn(cls, name)) {
      const { get, set } = method;
      body.set(name, property((self: unknown) => get.call(self), set && ((self: unknown, value: unknown) => set.call(self, value))));
    } else if (typeof method?.value === "function") body.set(name, opened(method.value, name));
    else body.set(name, Reflect.get(cls, name));
  }
  return body;
}

/** What was changed in the body is changed in the class. */
function apply_namespace({ cls, body }: Making, namespace: Namespace): void {
  for (const name of body.keys()) {
    if (namespace.has(name)) continue;
    Reflect.deleteProperty(cls, name);
    Reflect.deleteProperty(cls.prototype, name);
  }
  for (const [name, value] of namespace.items()) {
    if (body.get(name) === value) continue;
    if (typeof value === "object" && value !== null && special(value, "__get__") !== undefined) descriptor(cls, name, value);
    else setattr(cls, name, value);
  }
}

/** What a class has from its metaclass: methods, which it has as its own, and what shows and calls it. */
function join(cls: Class, meta: typeof Metaclass): void {
  set_metaclass(cls, meta);
  const { __call__: call } = meta.prototype;
  const define = (name: string, what: PropertyDescriptor): unknown => Object.hasOwn(cls, name) || Object.defineProperty(cls, name, { ...what, configurable: true, enumerable: false });
  if (call !== Metaclass.prototype.__call__) define("__class_call__", { value: call });
  for (let at: object = meta.prototype; at !== Metaclass.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const [name, method] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (["constructor", "__init__", "__call__"].includes(name)) continue;
      define(name, method);
      if (name === "__repr__" || name === "__str__") define("__class_repr__", method);
    }
  }
}

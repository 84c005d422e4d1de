// The root of `collections.abc`'s classes: how a class is known that does not inherit from one of them, and how they are
// declared. Specified by CPython's Lib/abc.py and Lib/_collections_abc.py (_check_methods).
import { generic_alias } from "../generic-alias.ts";
import { is_hashable } from "../hash.ts";
import { list, Tuple, tuple } from "../list.ts";
import { Instance, mark_abstract, mro } from "../mro.ts";
import { declare_type } from "../special.ts";
import { str } from "../str.ts";
import { issubclass, type } from "../type.ts";

/** How a class is known that does not inherit from the abstract one. */
interface Shape {
  /** Of an object, where its class alone does not say it. */
  readonly object?: (x: unknown) => boolean;
  /** The methods that a class must have. */
  readonly methods?: readonly string[];
  readonly registered: Set<Function>;
  /** Of a class that counts as registered, where its module is not loaded for the question. */
  readonly counts?: (c: Function) => boolean;
}

const shapes = new WeakMap<Function, Shape>();
/** Lists, tuples and strings have their methods elsewhere than on a prototype. */
const plainSequences: ReadonlySet<Function> = new Set([list, tuple, str]);
const sequenceMethods: readonly string[] = ["__len__", "__iter__", "__contains__", "__reversed__"];
const nativeNames: Readonly<Record<string, PropertyKey>> = { __iter__: Symbol.iterator, __next__: "next" };

function has(c: Function, name: string): boolean {
  if (plainSequences.has(c) && sequenceMethods.includes(name)) return name !== "__reversed__" || c === list;
  const prototype: object = c.prototype;
  if (name === "__hash__") return c !== list && is_hashable(prototype);
  if (typeof Reflect.get(prototype, name) === "function") return true;
  const native = Object.hasOwn(nativeNames, name) ? nativeNames[name] : undefined;
  return native !== undefined && Reflect.get(prototype, name) !== null && typeof Reflect.get(prototype, native) === "function";
}

/** The root of all of them: asks for the shape where a class is asked about that does not inherit. */
export class Abstract extends Instance {
  static __instancecheck__(this: Function, x: unknown): boolean {
    return Boolean(shapes.get(this)?.object?.(x)) || Reflect.apply(Abstract.__subclasscheck__, this, [type(x)]);
  }
  static __subclasscheck__(this: Function, c: Function): boolean {
    const prototype: unknown = c.prototype;
    if (c === this || (typeof prototype === "object" && prototype !== null && prototype instanceof this)) return true;
    const shape = shapes.get(this);
    if (shape === undefined) return false;
    if (shape.methods?.every((name) => has(c, name))) return true;
    return shapesBelow(this).some((below) => [...below.registered].some((each) => issubclass(c, each)) || below.counts?.(c) === true);
  }
  static __class_getitem__(this: Function, key: unknown): Function {
    return generic_alias(this, ...(key instanceof Tuple ? key : [key]));
  }
  /** Makes a class count as one that inherits. */
  static register(this: Function, c: Function): Function {
    shapes.get(this)?.registered.add(c);
    return c;
  }
}

declare_type(Abstract, "object");

/** The shapes of `c` and of those below that inherit from it: what is registered with one counts as all above. */
function shapesBelow(c: Function): readonly Shape[] {
  let found = below.get(c);
  if (found === undefined) below.set(c, (found = nominal.filter((each) => mro(each).includes(c)).flatMap((each) => shapes.get(each) ?? [])));
  return found;
}

const nominal: Function[] = [];
const below = new Map<Function, readonly Shape[]>();

/** Names the class, and says what it asks of those that inherit, and of those that do not. */
export function declare(c: Function, name: string, wanted: readonly string[], shape: { readonly methods?: readonly string[]; readonly object?: (x: unknown) => boolean; readonly registered?: readonly Function[]; readonly counts?: (c: Function) => boolean } = {}): void {
  declare_type(c, name, "collections.abc");
  mark_abstract(c, wanted);
  shapes.set(c, { ...shape, registered: new Set(shape.registered) });
  nominal.push(c);
}

/** The shape of what has these methods. */
export const asks = (...methods: readonly string[]): { readonly methods: readonly string[] } => ({ methods });

/** What an abstract method is in the object at hand. */
export function method(x: object, name: string): (...args: unknown[]) => unknown {
  return Reflect.get(x, name).bind(x);
}

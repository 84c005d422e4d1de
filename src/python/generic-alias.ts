// `Stack[int]`: a class with what its type parameters stand for. It does all that the class does, and shows what stands in
// the brackets. Specified by CPython's Objects/genericaliasobject.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { Tuple } from "./list.ts";
import { repr } from "./repr.ts";
import { Ellipsis, is_class, mark_class } from "./special.ts";
import { full_name } from "./type.ts";

/** `Stack[int]` as a value. */
export function generic_alias<C extends Function>(cls: C, ...parameters: readonly unknown[]): C {
  const get = (c: C, name: string | symbol): unknown => {
    if (name === "__class_repr__") return () => `${full_name(c)}[${parameters.map(parameter_text).join(", ")}]`;
    if (name === "__origin__") return c;
    return name === "__args__" ? Tuple.collect(parameters) : Reflect.get(c, name);
  };
  return mark_class(new Proxy(cls, { get }));
}

function parameter_text(x: unknown): string {
  if (is_class(x)) return Reflect.get(x, "__origin__") === undefined ? full_name(x) : repr(x);
  if (x === Ellipsis) return "...";
  return Array.isArray(x) ? `[${x.map(parameter_text).join(", ")}]` : repr(x);
}

// Classes that know their instances by the members these have: runtime-checkable protocols, abstract classes with a
// `__subclasshook__`.
import { has_special_name } from "./builtin-members.ts";
import { is_hashable } from "./hash.ts";
import { Tuple } from "./list.ts";
import { getattr } from "./objects.ts";
import { is_callable_object } from "./special.ts";

/** Has `isinstance` and `issubclass` take for a `c` whatever has these members. A member that is None is none. */
export function known_by_members(c: Function, members: readonly string[]): void {
  Object.defineProperty(c, "__instancecheck__", {
    value(this: Function, x: unknown): boolean {
      const isObject = (typeof x === "object" && x !== null) || is_callable_object(x);
      if (this !== c) return isObject && x instanceof this;
      return members.every((name) => {
        if (name === "__hash__") return !isObject || x instanceof Tuple || is_hashable(x);
        const member: unknown = isObject && !Array.isArray(x) ? Reflect.get(x, name) : getattr(x, name, undefined);
        return member === undefined ? has_special_name(x, name) : member !== null;
      });
    },
  });
}

// `__mro__`, `__bases__` and `__base__`, which every class has. They stand apart from mro.ts because builtins can be given
// properties only before a program begins, and mro.ts is evaluated when it is first needed.
//
// Runs inside QuickJS. No DOM, no Node.
import { Tuple } from "./list.ts";
import { bases_of, mro } from "./mro.ts";
import { builtin_base } from "./special.ts";
import { module_of, object } from "./type.ts";

declare global {
  interface Function {
    readonly __mro__: readonly Function[];
    readonly __bases__: readonly Function[];
    readonly __base__: Function | null;
  }
}

/** A class as programs name it: what stands in for a builtin type as a base is that type. */
function named(c: Function): Function {
  const base = builtin_base(c);
  return typeof base === "function" && base.__name__ === c.__name__ ? base : c;
}

/** Whether a class is one of ours that stand for `object`. */
function isRoot(c: Function): boolean {
  return c.__name__ === "object" && module_of(c) === "builtins";
}

Object.defineProperties(Function.prototype, {
  __mro__: { get(this: Function) { return Tuple.collect([...mro(this).filter((each) => !isRoot(each)).map(named), object]); }, configurable: true },
  __bases__: { get(this: Function) { return Tuple.collect(bases_of(this).map(named)); }, configurable: true },
  __base__: { get(this: Function) { return this.__bases__[0] ?? null; }, configurable: true },
});

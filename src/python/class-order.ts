// `__mro__` and `__bases__`, which every class has. They stand apart from mro.ts because builtins can be given properties
// only before a program begins, and mro.ts is evaluated when it is first needed.
//
// Runs inside QuickJS. No DOM, no Node.
import { Tuple } from "./list.ts";
import { bases_of, mro } from "./mro.ts";
import { module_of, object } from "./type.ts";

declare global {
  interface Function {
    readonly __mro__: readonly Function[];
    readonly __bases__: readonly Function[];
  }
}

/** Whether a class is one of ours that stand for `object`. */
function isRoot(c: Function): boolean {
  return c.__name__ === "object" && module_of(c) === "builtins";
}

Object.defineProperties(Function.prototype, {
  __mro__: { get(this: Function) { return Tuple.collect([...mro(this).filter((each) => !isRoot(each)), object]); }, configurable: true },
  __bases__: { get(this: Function) { return Tuple.collect([...bases_of(this)]); }, configurable: true },
});

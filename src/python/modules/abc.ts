// Python's `abc`. TypeScript's `abstract` says what is abstract; a class marked with `abstract_methods` refuses to be
// instantiated while one of them is missing, as Python's does.
import { Instance, mark_abstract, missing_methods, mro } from "../mro.ts";
import { type FrozenSet, frozenset } from "../set.ts";
import { declare_type } from "../special.ts";
import { issubclass, type } from "../type.ts";

/** In a class body: `static { abstract_methods(this, "run"); }` for each `@abstractmethod`. */
export function abstract_methods(c: Function, ...names: string[]): void {
  mark_abstract(c, names);
}

export class ABC extends Instance {
  static get __abstractmethods__(): FrozenSet<string> {
    return frozenset(missing_methods(this));
  }

  /** Makes a class count as one that inherits. */
  static register(c: Function): Function {
    if (registered.length === 0) Object.defineProperties(ABC, { __instancecheck__: { value: instancecheck }, __subclasscheck__: { value: subclasscheck } });
    registered.push([this, c]);
    return c;
  }
}
/** Classes with what was registered with them. */
const registered: (readonly [abstract: Function, c: Function])[] = [];

function instancecheck(this: Function, x: unknown): boolean {
  return Reflect.apply(subclasscheck, this, [type(x)]);
}

/** What is registered with a class counts as all that the class inherits from. */
function subclasscheck(this: Function, c: Function): boolean {
  return mro(c).includes(this) || registered.some(([abstract, each]) => mro(abstract).includes(this) && issubclass(c, each));
}

declare_type(ABC, "ABC", "abc");

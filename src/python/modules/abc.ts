// Python's `abc`. TypeScript's `abstract` says what is abstract; a class marked with `abstract_methods` refuses to be
// instantiated while one of them is missing, as Python's does. An `__init__` that is a method is called, as Instance does.
import { TypeError } from "../exceptions.ts";
import { check_abstract, mark_abstract } from "../mro.ts";
import { declare_type } from "../special.ts";

/** In a class body: `static { abstract_methods(this, "run"); }` for each `@abstractmethod`. */
export function abstract_methods(c: Function, ...names: string[]): void {
  mark_abstract(c, names);
}

export class ABC {
  constructor(...args: unknown[]) {
    const init: unknown = Reflect.get(this, "__init__");
    if (args.length > 0 && typeof init !== "function") throw new TypeError(`${new.target.__name__}() takes no arguments`);
    check_abstract(new.target);
    if (typeof init === "function") init.apply(this, args);
  }
}
declare_type(ABC, "ABC", "abc");

// Python's `abc`. TypeScript's `abstract` says what is abstract; a class marked with `abstract_methods` refuses to be
// instantiated while one of them is missing, as Python's does.
import { Instance, mark_abstract } from "../mro.ts";
import { declare_type } from "../special.ts";

/** In a class body: `static { abstract_methods(this, "run"); }` for each `@abstractmethod`. */
export function abstract_methods(c: Function, ...names: string[]): void {
  mark_abstract(c, names);
}

export class ABC extends Instance {}
declare_type(ABC, "ABC", "abc");

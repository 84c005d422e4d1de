// Python's `abc`. TypeScript's `abstract` says what is abstract; a class marked with `abstract_methods` refuses to be
// instantiated while one of them is missing, as Python's does.
import { TypeError } from "../exceptions.ts";
import { declare_type } from "../special.ts";
import { type } from "../type.ts";

export class ABC {
  constructor() {
    const missing = missing_methods(new.target);
    if (missing.length === 0) return;
    const plural = missing.length === 1 ? "method" : "methods";
    throw new TypeError(
      `Can't instantiate abstract class ${type(this).__name__} without an implementation for abstract ${plural} ${missing.map((name) => `'${name}'`).join(", ")}`,
    );
  }
}
declare_type(ABC, "ABC", "abc");

const ABSTRACT = Symbol("abstract methods");

/** In a class body: `static { abstract_methods(this, "run"); }` for each `@abstractmethod`. */
export function abstract_methods(c: Function, ...names: string[]): void {
  Object.defineProperty(c, ABSTRACT, { value: names });
}

function missing_methods(c: Function): string[] {
  const names: unknown = Reflect.get(c, ABSTRACT);
  if (!Array.isArray(names)) return [];
  const prototype: object = c.prototype;
  return names.map(String).filter((name) => !(name in prototype)).sort();
}

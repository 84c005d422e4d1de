// Which objects are modules to a program, and how they are called.
//
// Runs inside QuickJS. No DOM, no Node.
import { refuse } from "./refuse.ts";

const moduleNames = new WeakMap<object, string>();

/** What modules derive from: a plain object as the last argument of a call would be its keywords. */
const form = {
  __repr__: (): never => refuse("repr() of a module", "shows where its file is", "Print its __name__."),
};

export function nameModule(module: object, name: string): void {
  moduleNames.set(module, name);
  // One that derives from another module is no plain object, either.
  if (Object.getPrototypeOf(module) === Object.prototype) Object.setPrototypeOf(module, form);
  Object.defineProperty(module, "__name__", { value: name, writable: true, configurable: true });
}

/** The name of a module; `undefined` for anything else. */
export function moduleName(x: unknown): string | undefined {
  return typeof x === "object" && x !== null ? moduleNames.get(x) : undefined;
}

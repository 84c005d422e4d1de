// Which objects are modules to a program, and how they are called.
//
// Runs inside QuickJS. No DOM, no Node.

const moduleNames = new WeakMap<object, string>();

export function nameModule(module: object, name: string): void {
  moduleNames.set(module, name);
  Object.defineProperty(module, "__name__", { value: name, writable: true, configurable: true });
}

/** The name of a module; `undefined` for anything else. */
export function moduleName(x: unknown): string | undefined {
  return typeof x === "object" && x !== null ? moduleNames.get(x) : undefined;
}

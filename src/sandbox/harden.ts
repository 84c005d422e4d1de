// What is done to the realm inside QuickJS between loading the guest and running a program. `harden` is never called
// here: its text is evaluated in the engine (`hardenSource`), so it must not use anything from outside its own body.
//
// Frozen builtins keep a program from changing what the guest prints and reports. The builtins that go make runs
// differ (clock, random), run outside the loop (promises), or compile text, which our checks never saw.

function harden(): void {
  const { defineProperty, freeze, getOwnPropertyDescriptor, getPrototypeOf } = Object;
  const { apply, ownKeys } = Reflect;

  const refuse = (name: string, instead: string) =>
    function () {
      throw new ReferenceError(`${name} is not in the sandbox: ${instead}`);
    };

  // Function constructors, also those that only functions know. `f instanceof Function` stays true.
  const functions = [function () {}, function* () {}, async function () {}, async function* () {}];
  const compile = refuse("Function", "a program cannot compile text");
  defineProperty(compile, "prototype", { value: Function.prototype });
  for (const f of functions) defineProperty(getPrototypeOf(f), "constructor", { value: compile });
  defineProperty(globalThis, "Function", { value: compile });

  const gone: Record<string, string> = {
    eval: "a program cannot compile text",
    Date: "time is virtual; use the time module",
    Promise: "coroutines belong to asyncio's loop",
    Atomics: "there are no threads",
    SharedArrayBuffer: "there are no threads",
  };
  const taken: unknown[] = [];
  for (const name of Object.keys(gone)) {
    if (!(name in globalThis)) continue;
    taken.push(getOwnPropertyDescriptor(globalThis, name)?.value);
    defineProperty(globalThis, name, { get: refuse(name, gone[name] ?? ""), enumerable: false, configurable: false });
  }
  defineProperty(Math, "random", { value: refuse("Math.random", "use the random module") });

  // Everything reachable from the global object and from syntax.
  const seen = new Set<object>();
  const queue: object[] = [globalThis];
  const visit = (value: unknown) => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    queue.push(value);
  };
  seen.add(globalThis);
  for (const value of [...functions, ...taken]) visit(value);
  visit(functions[1]?.prototype);
  visit(functions[3]?.prototype);
  for (const iterator of [[].values(), new Map().keys(), new Set().keys(), ""[Symbol.iterator](), "".matchAll(/x/g)]) visit(getPrototypeOf(iterator));
  for (const object of queue) {
    visit(getPrototypeOf(object));
    for (const key of ownKeys(object)) {
      const property = getOwnPropertyDescriptor(object, key);
      visit(property?.value);
      visit(property?.get);
      visit(property?.set);
    }
  }

  // A frozen `Error.prototype.name` would make `this.name = "x"` throw in every object below it. Where programs do such
  // things, an accessor that defines the property on the object keeps assignment working.
  const assignable = (prototype: object, keys: readonly PropertyKey[]) => {
    for (const key of keys) {
      const property = getOwnPropertyDescriptor(prototype, key);
      if (!property || !property.configurable || !("value" in property)) continue;
      const value: unknown = property.value;
      const get = () => value;
      const set = function (this: object, next: unknown) {
        if (this === prototype) throw new TypeError("a builtin cannot be changed in the sandbox");
        defineProperty(this, key, { value: next, writable: true, enumerable: true, configurable: true });
      };
      freeze(get);
      freeze(set);
      defineProperty(prototype, key, { get, set, enumerable: property.enumerable ?? false, configurable: false });
    }
  };
  for (const object of seen) {
    if (object === Object.prototype) assignable(object, ownKeys(object));
    else if (object === Error.prototype || getPrototypeOf(object) === Error.prototype) assignable(object, ["name", "message", "toString", "constructor"]);
    else if (object === Function.prototype) assignable(object, ["toString", "constructor", "name"]);
    else if (object === Array.prototype) assignable(object, ["toString", "constructor"]);
  }

  for (const object of seen) apply(freeze, Object, [object]);
}

/** Evaluate in the engine, once, after the guest and before a program. */
export const hardenSource = `(${String(harden)})()`;

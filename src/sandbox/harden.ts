// What is done to the realm inside QuickJS between loading the guest and running a program. `harden` is never called
// here: its text is evaluated in the engine (`hardenSource`), so it must not use anything from outside its own body.
//
// Frozen builtins keep a program from changing what the guest prints and reports. The builtins that go make runs
// differ (clock, random), run outside the loop (promises), or compile text, which our checks never saw.

function harden(): void {
  const { defineProperty, freeze, getOwnPropertyDescriptor, getPrototypeOf } = Object;
  const { apply, get, ownKeys } = Reflect;

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

  // Constructors, namespaces and prototypes: those that have names, and those that only syntax and calls reach. Single
  // methods stay as they are: freezing them one by one would cost more than loading the engine does.
  const named = ownKeys(globalThis).map((key) => getOwnPropertyDescriptor(globalThis, key)?.value);
  const iterators: object[] = [[].values(), new Map().keys(), new Set().keys(), ""[Symbol.iterator](), "".matchAll(/x/g)];
  const map: unknown = get([].values(), "map");
  if (typeof map === "function") iterators.push(apply(map, [].values(), [String]));
  const builtins = new Set<object>();
  const add = (value: unknown) => {
    if ((typeof value === "object" || typeof value === "function") && value !== null) builtins.add(value);
  };
  for (const value of [...named, ...taken]) {
    add(value);
    if (typeof value === "function") add(value.prototype);
  }
  for (const value of [...functions, ...iterators, Uint8Array, Uint8Array.prototype]) {
    for (let object: unknown = getPrototypeOf(value); object !== null; object = getPrototypeOf(object)) add(object);
  }
  // `function*` inherits from an object whose `prototype` is that of all generators.
  for (const f of functions) add(getPrototypeOf(f).prototype);
  add(compile);
  builtins.add(globalThis);

  // A frozen `Error.prototype.name` would make `this.name = "x"` throw in every object below it. Where programs do such
  // things, an accessor that defines the property on the object keeps assignment working.
  const assignable = (prototype: object, keys: readonly PropertyKey[]) => {
    for (const key of keys) {
      const property = getOwnPropertyDescriptor(prototype, key);
      if (!property || !property.configurable || !("value" in property)) continue;
      const value: unknown = property.value;
      const read = () => value;
      const write = function (this: object, next: unknown) {
        if (this === prototype) throw new TypeError("a builtin cannot be changed in the sandbox");
        defineProperty(this, key, { value: next, writable: true, enumerable: true, configurable: true });
      };
      freeze(read);
      freeze(write);
      defineProperty(prototype, key, { get: read, set: write, enumerable: property.enumerable ?? false, configurable: false });
    }
  };
  for (const object of builtins) {
    if (object === Object.prototype) assignable(object, ownKeys(object));
    else if (object === Error.prototype || getPrototypeOf(object) === Error.prototype) assignable(object, ["name", "message", "toString", "constructor"]);
    else if (object === Function.prototype) assignable(object, ["toString", "constructor", "name"]);
    else if (object === Array.prototype) assignable(object, ["toString", "constructor"]);
  }

  for (const object of builtins) freeze(object);
}

/** Evaluate in the engine, once, after the guest and before a program. */
export const hardenSource = `(${String(harden)})()`;

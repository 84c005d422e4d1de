// `patch`: an attribute of a module, a class or an object is another for as long as a block, a function or a test runs.
// CPython: Lib/unittest/mock.py (_patch, _patch_dict). Names of the program's own are variables, which nobody outside can
// set: `patch("__main__.name")` is refused, and so are the builtins.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../../python/calling.ts";
import { isCoroutineFunction } from "../../python/coroutines.ts";
import { type Dict, dict } from "../../python/dict.ts";
import { AttributeError, ModuleNotFoundError, RuntimeError, TypeError, ValueError } from "../../python/exceptions.ts";
import { importModule } from "../../python/lowered.ts";
import { callable, getattr, setattr } from "../../python/objects.ts";
import { refuse } from "../../python/refuse.ts";
import { repr } from "../../python/repr.ts";
import { CallableObject, is_callable_object, is_class, split_keywords } from "../../python/special.ts";
import { str } from "../../python/str.ts";
import { AsyncFunctionMock, create_autospec, FunctionMock } from "./_autospec.ts";
import { DEFAULT } from "./_mock-calls.ts";
import { AsyncMock, MagicMock, Mock } from "./_mocks.ts";
import { isStatic } from "./_shapes.ts";

type AnyFunction = (...args: unknown[]) => unknown;

interface Options {
  readonly new?: unknown;
  readonly create?: boolean;
  readonly new_callable?: unknown;
  readonly [attribute: string]: unknown;
}

/** Something that is begun and ended: by `with`, by `start` and `stop`, or around the calls of a function. */
abstract class Patcher extends CallableObject {
  declare [Symbol.dispose]: () => void;
  static readonly active: Patcher[] = [];

  abstract __enter__(): unknown;
  protected abstract _undo(): void;
  /** The same once more, for each test of a class. */
  protected abstract _copy(): Patcher;
  /** Whether a function that is decorated is given what `__enter__` returns. */
  abstract readonly $givesMock: boolean;

  __exit__(): boolean {
    this._undo();
    return false;
  }

  start(): unknown {
    const result = this.__enter__();
    Patcher.active.push(this);
    return result;
  }

  stop(): null {
    const at = Patcher.active.indexOf(this);
    if (at < 0) return null;
    Patcher.active.splice(at, 1);
    this._undo();
    return null;
  }

  override __call__(target: unknown): unknown {
    if (typeof target !== "function") throw new TypeError(`${repr(target)} cannot be patched around`);
    return is_class(target) ? this.#aroundTests(target) : around(this, target as AnyFunction);
  }

  #aroundTests(cls: Function & { readonly prototype: object }): Function {
    for (const name of Object.getOwnPropertyNames(cls.prototype)) {
      const method: unknown = Reflect.get(cls.prototype, name);
      if (!name.startsWith("test") || typeof method !== "function") continue;
      const patched = around(this._copy(), method as AnyFunction);
      Object.defineProperty(cls.prototype, name, { value: patched, configurable: true, writable: true });
    }
    return cls;
  }
}

/** Whether an option that gives a shape does: None and False are alike. */
function isGiven(shape: unknown): boolean {
  return (shape ?? false) !== false;
}

/** Several patches around one function are one wrapper, which gives it their mocks in the order of the patches. */
function around(patcher: Patcher, fn: AnyFunction): AnyFunction {
  const known: unknown = Reflect.get(fn, "patchings");
  if (Array.isArray(known)) {
    known.push(patcher);
    return fn;
  }
  const patchings: Patcher[] = [patcher];
  const enter = (entered: Patcher[], args: readonly unknown[]): readonly unknown[] => {
    const [positional, keywords] = split_keywords(args);
    const mocks: unknown[] = [];
    for (const each of patchings) {
      const mock = each.__enter__();
      entered.push(each);
      if (each.$givesMock) mocks.push(mock);
    }
    return [...positional, ...mocks, ...(positional.length < args.length ? [keywords] : [])];
  };
  const leave = (entered: readonly Patcher[]): void => entered.toReversed().forEach((each) => each.__exit__());
  const patched: AnyFunction = isCoroutineFunction(fn)
    ? async function (this: unknown, ...args: unknown[]): Promise<unknown> {
        const entered: Patcher[] = [];
        try {
          return await (Reflect.apply(fn, this, enter(entered, args)) as Promise<unknown>);
        } finally {
          leave(entered);
        }
      }
    : function (this: unknown, ...args: unknown[]): unknown {
        const entered: Patcher[] = [];
        try {
          return Reflect.apply(fn, this, enter(entered, args));
        } finally {
          leave(entered);
        }
      };
  Object.defineProperties(patched, { name: { value: fn.__name__, configurable: true }, __qualname__: { value: fn.__qualname__, configurable: true } });
  return Object.assign(patched, { patchings });
}

class AttributePatcher extends Patcher {
  readonly #find: () => object;
  readonly #name: string;
  readonly #options: Options;
  #restore: (() => void) | null = null;

  constructor(find: () => object, name: string, options: Options) {
    super();
    if (options.new_callable !== undefined && options.new !== undefined) throw new ValueError("Cannot use 'new' and 'new_callable' together");
    if (isGiven(options.spec) && isGiven(options.autospec)) throw new TypeError("Can't specify spec and autospec");
    if (options.new !== undefined && isGiven(options.autospec)) throw new TypeError("autospec creates the mock for you. Can't specify autospec and new.");
    this.#find = find;
    this.#name = name;
    this.#options = options;
  }

  get $givesMock(): boolean {
    return this.#options.new === undefined;
  }

  protected override _copy(): Patcher {
    return new AttributePatcher(this.#find, this.#name, this.#options);
  }

  override __enter__(): unknown {
    if (this.#restore !== null) throw new RuntimeError("Patch is already started");
    const target = this.#find();
    const original = getattr(target, this.#name, DEFAULT);
    if (original === DEFAULT && this.#options.create !== true) throw new AttributeError(`${str(target)} does not have the attribute ${repr(this.#name)}`);
    const value = this.#replacement(original, target);
    this.#restore = put(target, this.#name, value);
    return value;
  }

  #replacement(original: unknown, target: object): unknown {
    const { new: given, create: _, new_callable, spec, spec_set, autospec, ...attributes } = this.#options;
    if (given !== undefined) {
      if (Object.keys(attributes).length > 0) throw new TypeError("Can't pass kwargs to a mock we aren't creating");
      return given;
    }
    const shape = isGiven(autospec) ? autospec : isGiven(spec) ? spec : isGiven(spec_set) ? spec_set : null;
    const like = shape === true ? original : shape;
    if (shape !== null && original === DEFAULT) throw new TypeError(`Can't use '${isGiven(autospec) ? "autospec" : "spec"}' with create=True`);
    if (isGiven(autospec)) {
      if (is_class(target) && isStatic(target, this.#name)) refuse(`patch.object(${target.__name__}, "${this.#name}", autospec=True)`, "takes the shape of a static method");
      return create_autospec(like, { ...attributes, spec_set: isGiven(spec_set), name: this.#name });
    }
    if (is_class(like) || (shape !== null && !Array.isArray(like) && !callable(like))) refuse("patch(spec=…)", "gives the mock of a class or a plain value its shape");
    const maker = new_callable ?? (isCoroutineFunction(shape === null ? original : like) ? AsyncMock : MagicMock);
    const isMock = is_class(maker) && (maker === Mock || maker.prototype instanceof Mock);
    const shaped = shape === null ? attributes : { [isGiven(spec_set) ? "spec_set" : "spec"]: like, ...attributes };
    const options = isMock ? { name: this.#name, ...shaped } : shaped;
    return Object.keys(options).length > 0 ? call_(maker, options) : call_(maker);
  }

  protected override _undo(): void {
    this.#restore?.();
    this.#restore = null;
  }
}

/** Sets an attribute, and gives what puts back what was there. What a class has, its objects have as well. */
function put(target: object, name: string, value: unknown): () => void {
  const holders: readonly object[] = is_class(target) ? [target.prototype, target] : [target];
  const before = holders.map((holder) => Object.getOwnPropertyDescriptor(holder, name));
  const old = before.map((descriptor, index) => (descriptor?.set ? Reflect.get(holders[index] ?? target, name) : undefined));
  if (is_class(target) && is_callable_object(value)) {
    for (const holder of holders) Object.defineProperty(holder, name, { value, configurable: true, writable: true });
    if (value instanceof FunctionMock || value instanceof AsyncFunctionMock) makeMethod(target.prototype, name, value);
  } else {
    setattr(target, name, value);
  }
  return () =>
    holders.forEach((holder, index) => {
      const descriptor = before[index];
      if (descriptor?.set) Reflect.set(holder, name, old[index]);
      else if (descriptor === undefined) Reflect.deleteProperty(holder, name);
      else Object.defineProperty(holder, name, descriptor);
    });
}

/** What stands for a function is a method where a class has it: objects read it with themselves as its first argument. */
function makeMethod(prototype: object, name: string, mock: FunctionMock | AsyncFunctionMock): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: unknown) {
      return boundTo(this, mock);
    },
    set(this: object, value: unknown) {
      Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
    },
  });
}

function boundTo(self: unknown, mock: FunctionMock | AsyncFunctionMock): unknown {
  return new Proxy(mock, {
    apply: (_, _receiver, args: readonly unknown[]) => mock.__call__(self, ...args),
    get(_, name): unknown {
      if (name === "bind") return () => boundTo(self, mock);
      if (name === "__call__") return (...args: readonly unknown[]) => mock.__call__(self, ...args);
      const value: unknown = Reflect.get(mock, name);
      return value instanceof Function ? value.bind(mock) : value;
    },
  });
}

class DictPatcher extends Patcher {
  readonly #given: unknown;
  readonly #values: Dict<unknown, unknown>;
  readonly #clear: boolean;
  #original: [Dict<unknown, unknown>, Dict<unknown, unknown>] | null = null;

  constructor(given: unknown, values: Dict<unknown, unknown>, clear: boolean) {
    super();
    this.#given = given;
    this.#values = values;
    this.#clear = clear;
  }

  get $givesMock(): boolean {
    return false;
  }

  protected override _copy(): Patcher {
    return new DictPatcher(this.#given, this.#values, this.#clear);
  }

  override __enter__(): unknown {
    const target = (typeof this.#given === "string" ? resolve(this.#given) : this.#given) as Dict<unknown, unknown>;
    this.#original = [target, dict(target)];
    if (this.#clear) target.clear();
    target.update(this.#values);
    return target;
  }

  protected override _undo(): void {
    if (this.#original === null) return;
    const [target, original] = this.#original;
    target.clear();
    target.update(original);
    this.#original = null;
  }
}

/** What a path with dots means: a module, and attributes of it. */
function resolve(path: string): object {
  const names = path.split(".");
  if (names[0] === "__main__") refuse(`patch("${path}")`, "sets a variable of the program from outside; patch.object on a class or a module does the same");
  if (names[0] === "builtins") refuse(`patch("${path}")`, "replaces a builtin");
  for (let count = names.length; count > 0; count--) {
    const module = moduleOrNull(names.slice(0, count).join("."));
    if (module !== null) return names.slice(count).reduce<object>((at, name) => Object(getattr(at, name)), module);
  }
  throw new ModuleNotFoundError(`No module named '${names[0]}'`, { name: names[0] });
}

function moduleOrNull(name: string): object | null {
  try {
    return importModule(name);
  } catch (error) {
    if (error instanceof ModuleNotFoundError) return null;
    throw error;
  }
}

/** `patch(...)` with `patch.object` and `patch.dict`. */
function makePatch(): AnyFunction {
  const optionsOf = (given: Readonly<Record<string, unknown>>, rest: readonly unknown[]): Options => {
    const [value, ...more] = rest;
    if (more.length > 0) refuse("patch(target, new, spec)", "gives a mock the shape of an object");
    return value === undefined || value === DEFAULT ? given : { ...given, new: value };
  };
  const patch = (...args: readonly unknown[]): Patcher => {
    const [[target, ...rest], given] = split_keywords(args);
    const path = String(target);
    const dot = path.lastIndexOf(".");
    if (dot < 1) throw new TypeError(`Need a valid target to patch. You supplied: ${repr(target)}`);
    return new AttributePatcher(() => resolve(path.slice(0, dot)), path.slice(dot + 1), optionsOf(given, rest));
  };
  const object = (...args: readonly unknown[]): Patcher => {
    const [[target, name, ...rest], given] = split_keywords(args);
    if (typeof target === "string") throw new TypeError(`${repr(target)} must be the actual object to be patched, not a str`);
    return new AttributePatcher(() => Object(target), String(name), optionsOf(given, rest));
  };
  const ofDict = (...args: readonly unknown[]): Patcher => {
    const [[target, values = dict(), clear = false], given] = split_keywords(args);
    const { clear: cleared = clear, ...more } = given;
    const all = dict(values as Dict<unknown, unknown>);
    all.update(dict(more));
    return new DictPatcher(target, all, cleared === true);
  };
  const stopall = (): null => {
    for (const each of Patcher.active.toReversed()) each.stop();
    return null;
  };
  return Object.assign(patch, { object, dict: ofDict, stopall, TEST_PREFIX: "test" });
}

export const patch = makePatch();

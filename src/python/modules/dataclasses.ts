// Python's `dataclasses` for classes that are written in TypeScript: the class has its fields and constructor, and
// `static { dataclass(this, ["id", "name"]); }` gives it the methods that Python's decorator would.
// Specified by CPython's Lib/dataclasses.py.
import { set_owned } from "../class-attributes.ts";
import { AttributeError, TypeError } from "../exceptions.ts";
import { eq, ge, gt, le, lt } from "../compare.ts";
import { Dict, dict } from "../dict.ts";
import { hash } from "../hash.ts";
import { list, Tuple } from "../list.ts";
import { getattr } from "../objects.ts";
import { enclose, repr } from "../repr.ts";
import { declare_type, NotImplemented } from "../special.ts";
import { type, type_name } from "../type.ts";

export class FrozenInstanceError extends AttributeError {}
declare_type(FrozenInstanceError, "FrozenInstanceError", "dataclasses");

/** What signatures show as the default of a field that a factory makes. */
export const _HAS_DEFAULT_FACTORY = { __repr__: (): string => "<factory>" };

export interface DataclassOptions {
  /** Which fields the representation shows; `false` for the default one. */
  readonly repr?: boolean | readonly string[];
  /** Which fields are compared; `false` for identity. */
  readonly eq?: boolean | readonly string[];
  readonly order?: boolean;
  readonly frozen?: boolean;
  readonly unsafe_hash?: boolean;
  /** Fields that the constructor takes by name, in one trailing object. */
  readonly kw_only?: readonly string[];
  /** What the class itself has under the names of fields with a default, where a program reads that. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}

const FIELDS = Symbol("dataclass fields");
const KEYWORDS = Symbol("dataclass fields by name");

const shown_by = new WeakMap<Function, readonly string[]>();

/** The fields that a dataclass shows, where `method` is the `__repr__` that `dataclass` has written. */
export function fields_shown_by(method: Function): readonly string[] | undefined {
  return shown_by.get(method);
}

/** The names of the fields of a dataclass or of an instance of one. */
function field_names(x: unknown): readonly string[] {
  const c: unknown = typeof x === "function" ? x : typeof x === "object" && x !== null ? x.constructor : undefined;
  const names: unknown = typeof c === "function" ? Reflect.get(c, FIELDS) : undefined;
  if (!Array.isArray(names)) throw new TypeError("must be called with a dataclass type or instance");
  return names.map(String);
}

/**
 * Makes a dataclass of the class whose `static` block calls it. Fields of a base that is a dataclass come first.
 * `frozen` instances refuse assignment once the constructor of the class has returned and they are first used.
 */
export function dataclass(c: Function, fields: readonly string[], options: DataclassOptions = {}): void {
  const inherited: unknown = Reflect.get(c, FIELDS);
  const before = Array.isArray(inherited) ? inherited.map(String) : [];
  const names = [...before, ...fields.filter((name) => !before.includes(name))];
  Object.defineProperty(c, FIELDS, { value: names });
  for (const owner of [c, c.prototype]) {
    const get = (): Dict<string, Field> => dict(names.map((name): readonly [string, Field] => [name, new Field(name)]));
    Object.defineProperty(owner, "__dataclass_fields__", { get, configurable: true });
  }
  if (options.kw_only) Object.defineProperty(c, KEYWORDS, { value: options.kw_only });
  for (const [name, value] of Object.entries(options.defaults ?? {})) set_owned(c, name, value);
  const prototype: object = c.prototype;
  const shown = Array.isArray(options.repr) ? options.repr.map(String) : names;
  const compared = Array.isArray(options.eq) ? options.eq.map(String) : names;
  const values = (x: object): Tuple => Tuple.collect(compared.map((name) => value_of(x, name)));

  const define = (name: string, value: unknown): void => {
    if (!Object.hasOwn(prototype, name)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  };
  if (options.repr !== false) {
    const own_repr = function (this: object): string {
      const inside = (): string => shown.map((name) => `${name}=${repr(value_of(this, name))}`).join(", ");
      return enclose(this, "", "", () => `${type(this).__qualname__}(${inside()})`);
    };
    shown_by.set(own_repr, shown);
    define("__repr__", own_repr);
  }
  if (options.eq !== false) {
    define("__eq__", function (this: object, other: unknown): unknown {
      return is_alike(this, other) ? eq(values(this), values(other)) : NotImplemented;
    });
    const hashed = options.frozen === true || options.unsafe_hash === true;
    define("__hash__", hashed ? function (this: object): number { return hash(values(this)); } : null);
  }
  if (options.frozen === true) {
    define("__setattr__", (name: string): never => { throw new FrozenInstanceError(`cannot assign to field '${name}'`); });
    define("__delattr__", (name: string): never => { throw new FrozenInstanceError(`cannot delete field '${name}'`); });
  }
  if (options.order === true) {
    for (const [name, test] of [["__lt__", lt], ["__le__", le], ["__gt__", gt], ["__ge__", ge]] as const) {
      define(name, function (this: object, other: unknown): unknown {
        return is_alike(this, other) ? test(values(this), values(other)) : NotImplemented;
      });
    }
  }
  if (options.frozen === true) freeze_fields(prototype, names);
}

/** Fields of frozen classes are written once, by the constructor; then `cannot assign to field`. */
function freeze_fields(prototype: object, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: object) {
        throw new AttributeError(`'${type_name(this)}' object has no attribute '${name}'`, { name, obj: this });
      },
      set(this: object, value: unknown) {
        Object.defineProperty(this, name, {
          enumerable: true,
          configurable: true,
          get: () => value,
          set: () => {
            throw new FrozenInstanceError(`cannot assign to field ${repr(name)}`);
          },
        });
      },
    });
  }
}

function is_alike(x: object, other: unknown): other is object {
  return type(other) === type(x);
}

/** @throws AttributeError where the field has no value: `field(init=False)`, or after `del`. */
function value_of(x: object, name: string): unknown {
  return getattr(x, name);
}

/** A field as `fields()` gives it. */
export class Field {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
declare_type(Field, "Field", "dataclasses");

export function fields(x: unknown): readonly Field[] {
  return Tuple.collect(field_names(x).map((name) => new Field(name)));
}
export function is_dataclass(x: unknown): boolean {
  const c: unknown = typeof x === "function" ? x : typeof x === "object" && x !== null ? x.constructor : undefined;
  return typeof c === "function" && Array.isArray(Reflect.get(c, FIELDS));
}

export function asdict(x: object): Dict<string, unknown> {
  if (typeof x === "function" || !is_dataclass(x)) throw new TypeError("asdict() should be called on dataclass instances");
  return dict(field_names(x).map((name): readonly [string, unknown] => [name, plain(value_of(x, name), asdict)]));
}
export function astuple(x: object): readonly unknown[] {
  if (typeof x === "function" || !is_dataclass(x)) throw new TypeError("astuple() should be called on dataclass instances");
  return Tuple.collect(field_names(x).map((name) => plain(value_of(x, name), astuple)));
}

/** Dataclasses inside lists, tuples and dicts are converted too. */
function plain(x: unknown, convert: (x: object) => unknown): unknown {
  if (typeof x !== "object" || x === null) return x;
  if (is_dataclass(x)) return convert(x);
  if (x instanceof Tuple) return type_name(x) === "tuple" ? Tuple.collect(x.map((item) => plain(item, convert))) : x;
  if (Array.isArray(x)) return list(x).map((item) => plain(item, convert));
  if (x instanceof Dict) return dict([...x.items()].map(([key, value]): readonly [unknown, unknown] => [plain(key, convert), plain(value, convert)]));
  return x;
}

/** `replace(job, { name: "y" })`: calls the constructor with the fields in order. */
export function replace<T extends object>(x: T, changes?: Partial<T>): T;
export function replace(x: object, changes: Readonly<Record<string, unknown>> = {}): unknown {
  const names = field_names(x);
  for (const name of Object.keys(changes)) {
    if (!names.includes(name)) throw new TypeError(`${type(x).__name__}.__init__() got an unexpected keyword argument '${name}'`);
  }
  const by_name: unknown = Reflect.get(type(x), KEYWORDS);
  const keywords = Array.isArray(by_name) ? by_name.map(String) : [];
  const now = (name: string): unknown => (name in changes ? changes[name] : value_of(x, name));
  const named = keywords.map((name): [string, unknown] => [name, now(name)]);
  return Reflect.construct(type(x), [...names.filter((name) => !keywords.includes(name)).map(now), ...(named.length > 0 ? [Object.fromEntries(named)] : [])]);
}


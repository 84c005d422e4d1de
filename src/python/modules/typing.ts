// Python's `typing`. TypeScript's types stand for hints, so a port mentions of it only what a program uses as a value:
// `cast`, `NewType`, a hint that is printed. Specified by CPython's Lib/typing.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { AssertionError, TypeError } from "../exceptions.ts";
import { Dict, dict } from "../dict.ts";
import { list, Tuple, tuple } from "../list.ts";
import { writeTo } from "../output.ts";
import { refuse } from "../refuse.ts";
import { repr } from "../repr.ts";
import { declare_type, Ellipsis, is_class } from "../special.ts";
import { type ClassOf, full_name, isinstance, issubclass, module_of, type, type_name } from "../type.ts";
import { UnionType } from "../union-type.ts";
import { annotations_of } from "../written-signatures.ts";
import * as abstract from "./collections.abc.ts";

export const TYPE_CHECKING = false;

/** `cast(T, x)` is `x`. */
export function cast<T>(_type: unknown, x: T): T {
  return x;
}

// --- decorators that only say something to a type checker ----------------------------------------------------------------

/** Marks one signature of several; the function that follows them is the one that is called. */
export function overload<F extends Function>(f: F): F {
  return f;
}
export function final<F>(f: F): F {
  return f;
}
export function override<F>(f: F): F {
  return f;
}
export function no_type_check<F>(f: F): F {
  return f;
}

/** In the body of a protocol: `static { runtime_checkable(this, ["close"]); }` lets `isinstance` ask for these members. */
export { known_by_members as runtime_checkable } from "../protocols.ts";

// --- functions that run ------------------------------------------------------------------------------------------------------

/** A function that gives its argument back, with a name of its own. */
export function NewType<T>(name: string, supertype: unknown): (x: T) => T {
  const identity = (x: T): T => x;
  Object.defineProperty(identity, "name", { value: name, configurable: true });
  return Object.assign(identity, { __supertype__: supertype, __function_repr__: (): string => `__main__.${name}` });
}

export function assert_type<T>(x: T, _type: unknown): T {
  return x;
}

/** For the branch that a type checker finds to be unreachable. @throws AssertionError always */
export function assert_never(x: unknown): never {
  const value = repr(x);
  throw new AssertionError(`Expected code to be unreachable, but got: ${value.length > 100 ? `${value.slice(0, 100)}...` : value}`);
}

/** Says on stderr what type a value has, and gives it back. */
export function reveal_type<T>(x: T): T {
  writeTo("stderr", `Runtime type is ${repr(type_name(x))}\n`);
  return x;
}

/** The annotations of a function, or of a class and those that it inherits from. A class alone is meant by `None`. */
export function get_type_hints(x: unknown, options: { readonly include_extras?: boolean } = {}): Dict<string, unknown> {
  if (typeof x !== "function") throw new TypeError(`${repr(x)} is not a module, class, method, or function.`);
  const owners = is_class(x) ? x.__mro__.toReversed() : ["__func__" in x && typeof x.__func__ === "function" ? x.__func__ : x];
  return dict(owners.flatMap((each) => [...annotations_of(each).items()].map(([name, hint]): readonly [string, unknown] => [name, resolved(hint, options.include_extras === true)])));
}

function resolved(hint: unknown, keepsExtras: boolean): unknown {
  if (hint === null) return type(null);
  if (typeof hint === "string") refuse("typing.get_type_hints", `evaluates the text '${hint}'`);
  return !keepsExtras && hint instanceof Alias && hint.__origin__ === Annotated ? hint.__args__[0] : hint;
}

// --- type variables ------------------------------------------------------------------------------------------------------------

interface VariableOptions {
  readonly covariant?: boolean;
  readonly contravariant?: boolean;
  readonly bound?: unknown;
}

function optionsOf(given: readonly unknown[]): VariableOptions {
  const last = given.at(-1);
  return typeof last === "object" && last !== null && Object.getPrototypeOf(last) === Object.prototype ? last : {};
}

class Variable {
  readonly __name__: string;
  readonly #sign: string;

  constructor(name: string, ...given: readonly unknown[]) {
    const { covariant = false, contravariant = false } = optionsOf(given);
    this.__name__ = name;
    this.#sign = covariant ? "+" : contravariant ? "-" : "~";
  }
  __repr__(): string {
    return this.#sign + this.__name__;
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
}
export class TypeVar extends Variable {}
export class ParamSpec extends Variable {}
export class TypeVarTuple extends Variable {
  override __repr__(): string {
    return this.__name__;
  }
}
declare_type(TypeVar, "TypeVar", "typing");
declare_type(ParamSpec, "ParamSpec", "typing");
declare_type(TypeVarTuple, "TypeVarTuple", "typing");

// --- hints as values ---------------------------------------------------------------------------------------------------------

/** How a hint shows inside another. */
function shown(hint: unknown): string {
  if (hint === null || hint === undefined) return "None";
  if (hint === Ellipsis) return "...";
  if (Array.isArray(hint) && !(hint instanceof Tuple)) return `[${hint.map(shown).join(", ")}]`;
  if (is_class(hint)) return module_of(hint) === "builtins" ? hint.__qualname__ : full_name(hint);
  if (typeof hint === "string") return `ForwardRef(${repr(hint)})`;
  return repr(hint);
}

/** A hint with its arguments, `List[int]`. */
class Alias {
  readonly __origin__: unknown;
  readonly __args__: readonly unknown[];
  readonly #text: (args: readonly unknown[]) => string;

  constructor(origin: unknown, args: readonly unknown[], text: (args: readonly unknown[]) => string) {
    this.__origin__ = origin;
    this.__args__ = Tuple.collect(args);
    this.#text = text;
  }
  __repr__(): string {
    return this.#text(this.__args__);
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
}

declare_type(Alias, "_GenericAlias", "typing");

/** `int | str`; what is in it twice counts once, and a union of one is that one. */
function union(members: readonly unknown[]): unknown {
  const flat = members.flatMap((each) => (each instanceof Alias && each.__origin__ === Union ? [...each.__args__] : [each ?? null]));
  const distinct = [...new Set(flat)];
  return distinct.length === 1 ? distinct[0] : new Alias(Union, distinct, (args) => args.map(shown).join(" | "));
}

/** A name of typing that may stand alone and, where it takes arguments, with them. */
class Form {
  readonly #name: string;
  readonly #origin: unknown;
  readonly #subscript: ((args: readonly unknown[]) => unknown) | null;

  constructor(name: string, origin: unknown = null, subscript?: (args: readonly unknown[]) => unknown) {
    this.#name = name;
    this.#origin = origin;
    const alias = (args: readonly unknown[]): Alias => new Alias(origin ?? this, args, (parts) => `typing.${name}[${parts.map(shown).join(", ")}]`);
    this.#subscript = subscript ?? alias;
  }
  __repr__(): string {
    return `typing.${this.#name}`;
  }
  __getitem__(key: unknown): unknown {
    return this.#subscript?.(key instanceof Tuple ? key : [key]);
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
  /** Those that stand for classes of collections.abc ask them. */
  __instancecheck__(x: unknown): boolean {
    return isinstance(x, this.#abstract());
  }
  __subclasscheck__(c: unknown): boolean {
    return issubclass(c, this.#abstract());
  }
  #abstract(): ClassOf<unknown> & Function {
    const found: unknown = is_class(this.#origin) ? this.#origin : Reflect.get(abstract, this.#name);
    if (!is_class(found)) throw new TypeError(`typing.${this.#name} cannot be used with isinstance()`);
    return found;
  }
  __call__(): never {
    throw new TypeError(`Cannot instantiate typing.${this.#name}`);
  }
}

declare_type(Form, "_SpecialForm", "typing");

export const Any: Form = new Form("Any");
export const Union: Form = new Form("Union", null, union);
export const Optional: Form = new Form("Optional", null, ([hint]) => union([hint, null]));
export const Literal: Form = new Form("Literal", null, (values) => new Alias(Literal, values, (args) => `typing.Literal[${args.map(repr).join(", ")}]`));
export const Callable: Form = new Form("Callable");
export const Annotated: Form = new Form("Annotated", null, (parts) => new Alias(Annotated, parts, ([hint, ...notes]) => `typing.Annotated[${[shown(hint), ...notes.map(repr)].join(", ")}]`));
export const List: Form = new Form("List", list);
const Dict_: Form = new Form("Dict", Dict);
const Tuple_: Form = new Form("Tuple", tuple);
const Set_: Form = new Form("Set");
export const FrozenSet: Form = new Form("FrozenSet");
export const Type: Form = new Form("Type", type);
export const Deque: Form = new Form("Deque");
export const DefaultDict: Form = new Form("DefaultDict");
export const Counter: Form = new Form("Counter");
export const ClassVar: Form = new Form("ClassVar");
export const Final: Form = new Form("Final");
export const Self: Form = new Form("Self");
export const Never: Form = new Form("Never");
export const NoReturn: Form = new Form("NoReturn");
export const LiteralString: Form = new Form("LiteralString");
export const TypeAlias: Form = new Form("TypeAlias");
export const TypeGuard: Form = new Form("TypeGuard");
export const Concatenate: Form = new Form("Concatenate");
export const Unpack: Form = new Form("Unpack");
export const Required: Form = new Form("Required");
export const NotRequired: Form = new Form("NotRequired");
export const Iterable: Form = new Form("Iterable");
export const Iterator: Form = new Form("Iterator");
export const Generator: Form = new Form("Generator");
export const Sequence: Form = new Form("Sequence");
export const Mapping: Form = new Form("Mapping");
export const MutableMapping: Form = new Form("MutableMapping");
export const Collection: Form = new Form("Collection");
export const Hashable: Form = new Form("Hashable");
export const Sized: Form = new Form("Sized");
export const Awaitable: Form = new Form("Awaitable");
export const Coroutine: Form = new Form("Coroutine");
export const AsyncIterable: Form = new Form("AsyncIterable");
export const AsyncIterator: Form = new Form("AsyncIterator");
export const AsyncGenerator: Form = new Form("AsyncGenerator");
export const Text: Form = new Form("Text");
export const AnyStr: TypeVar = new TypeVar("AnyStr");

export { Dict_ as Dict, Set_ as Set, Tuple_ as Tuple };

/** What a hint with arguments is made of; `None` where it has none. */
export function get_origin(hint: unknown): unknown {
  if (hint instanceof UnionType) return Union;
  if (is_class(hint)) return Reflect.get(hint, "__origin__") ?? null;
  return hint instanceof Alias ? hint.__origin__ : null;
}
/** The arguments of a hint; typing has the type of `None` among them in its place, but in `Literal`. */
export function get_args(hint: unknown): readonly unknown[] {
  if (is_class(hint)) return (Reflect.get(hint, "__args__") as readonly unknown[] | undefined) ?? Tuple.collect([]);
  const args = hint instanceof UnionType ? hint.members : hint instanceof Alias ? [...hint.__args__] : [];
  const isLiteral = hint instanceof Alias && hint.__origin__ === Literal;
  return Tuple.collect(isLiteral ? args : args.map((each) => (each === null ? type(null) : each)));
}

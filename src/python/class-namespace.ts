// What the namespace of a class has, `vars(C)`, in the order in which CPython has it: a port notes beside each class the
// names that its body binds, in a program that may look. Specified by CPython's Python/codegen.c (codegen_class_body) and
// Objects/typeobject.c (type_new_set_attrs).
//
// Runs inside QuickJS. No DOM, no Node.
import { search } from "./builtin-members.ts";
import { descriptor_of, property_of } from "./descriptors.ts";
import { ClassMethod, StaticMethod } from "./method-kinds.ts";
import { is_owned_by_functions } from "./class-attributes.ts";
import { Tuple } from "./list.ts";
import { opened } from "./open-methods.ts";
import { refuse } from "./refuse.ts";
import { CallableObject, declare_type, is_class } from "./special.ts";
import { module_of, type } from "./type.ts";

type Class = Function & { readonly prototype: object };
type Entry = readonly [name: string, value: unknown];

/** What the text of a class says of its namespace. */
export interface NamespaceFacts {
  readonly doc?: string;
  /** The docstring of `__init__`. */
  readonly init_doc?: string;
  /** Names of static methods, and of class methods. */
  readonly statics?: readonly string[];
  readonly classes?: readonly string[];
  /** Whether the body has annotations. */
  readonly annotated?: boolean;
  /** Whether it has abstract methods, or derives from `ABC`. */
  readonly abstract?: boolean;
  /** Names that its bases in the library and its decorator add. */
  readonly inherited?: readonly string[];
  /** What has the order of the namespace unknown: "a dataclass", "an enum". */
  readonly form?: string;
}

interface Note {
  readonly line: number;
  readonly names: readonly string[];
  readonly stored: readonly string[];
  readonly facts: NamespaceFacts;
}
const notes = new WeakMap<Function, Note>();

/** In a class body: its first line, the names that it binds, and the attributes of `self` that its methods assign. */
export function with_namespace(c: Function, line: number, names: readonly string[], stored: readonly string[] = [], facts: NamespaceFacts = {}): void {
  search();
  notes.set(c, { line, names, stored, facts });
  for (const base of c.__bases__) subclasses.set(base, [...(subclasses.get(base) ?? []), c]);
}

const subclasses = new WeakMap<Function, readonly Function[]>();

/** `C.__subclasses__()`: the classes of the program that name it as a base, in the order in which they were made. */
export function subclasses_of(c: Function): Function[] {
  if (!notes.has(c)) refuse(`__subclasses__() of '${c.__name__}'`, "has the classes of CPython's library as well");
  return [...(subclasses.get(c) ?? [])];
}

export function facts_of(c: Function): NamespaceFacts | undefined {
  return notes.get(c)?.facts;
}

/** What CPython has there and the sandbox has not: it is there, and can be neither called nor shown. */
class Hidden {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  __repr__(): string {
    return refuse(this.#name, "is shown");
  }
}
class HiddenMethod extends CallableObject {
  readonly $name: string;
  constructor(name: string) {
    super();
    this.$name = name;
  }
  override __call__(): unknown {
    return refuse(this.$name, "is called");
  }
  __repr__(): string {
    return refuse(this.$name, "is shown");
  }
}
declare_type(HiddenMethod, "method-wrapper");

/** A special method of `object` that only programs see which go through all names of an object. */
export function hidden_method(name: string): unknown {
  return new HiddenMethod(name);
}

class GetSet {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  __repr__(): string {
    return `<${this.#text}>`;
  }
}
declare_type(GetSet, "getset_descriptor");
class Member extends GetSet {}
declare_type(Member, "member_descriptor");

const made = new WeakMap<object, unknown>();
/** The same object each time for the same `of`. */
function once<T>(of: object, make: () => T): T {
  if (!made.has(of)) made.set(of, make());
  return made.get(of) as T;
}
const perClass = new WeakMap<Class, Map<string, unknown>>();
function named(c: Class, name: string, make: () => unknown): unknown {
  const own = perClass.get(c) ?? new Map<string, unknown>();
  perClass.set(c, own);
  if (!own.has(name)) own.set(name, make());
  return own.get(name);
}

/** Class methods and static methods that are so without a decorator. */
const implied: Readonly<Record<string, typeof StaticMethod | typeof ClassMethod>> = { __new__: StaticMethod, __init_subclass__: ClassMethod, __class_getitem__: ClassMethod };

/** The value that the namespace of `c` has under a name that its body binds; undefined where it has none now. */
function value_of(c: Class, name: string, facts: NamespaceFacts): unknown {
  const described = descriptor_of(c, name);
  if (described !== undefined) return described;
  const method = Object.getOwnPropertyDescriptor(c.prototype, name);
  const own = Object.getOwnPropertyDescriptor(c, name);
  if (own !== undefined && !(is_owned_by_functions(name) && own.writable !== true)) {
    if (own.get !== undefined) return own.get.call(c);
    const isMethod = typeof own.value === "function" && own.enumerable === false && !is_class(own.value);
    const Kind = facts.statics?.includes(name) ? StaticMethod : facts.classes?.includes(name) ? ClassMethod : Object.hasOwn(implied, name) ? implied[name] : undefined;
    return isMethod && Kind !== undefined ? once(own.value as object, () => new Kind(own.value)) : own.value;
  }
  if (method?.get !== undefined) return property_of(c, name, method) ?? once(method.get, () => new Hidden(`${c.__qualname__}.${name}`));
  if (typeof method?.value === "function") return opened(method.value, name);
  if (name === "__init__") return named(c, name, () => Object.assign(stand_in(c, name, "is called as a function of its own", "Call the class."), { __doc__: facts.init_doc ?? null }));
  if (name === "__hash__") return null;
  return facts.abstract === true ? named(c, name, () => stand_in(c, name, "is an abstract method that is called")) : undefined;
}

/** A function of the class that only CPython has as such. */
function stand_in(c: Function, name: string, does: string, instead?: string): Function {
  const qualname = `${c.__qualname__}.${name}`;
  const f = (): never => refuse(qualname, does, instead);
  return Object.defineProperties(f, { name: { value: name, configurable: true }, __qualname__: { value: qualname, configurable: true } });
}

/** The slots that a class lists. */
function slots_of(c: Function): readonly string[] | null {
  const slots: unknown = Object.getOwnPropertyDescriptor(c, "__slots__")?.value;
  return Array.isArray(slots) ? slots.map(String) : null;
}

/** Names of JavaScript's and of the library's own in a class. */
function isOurs(name: string): boolean {
  return name.startsWith("$") || name.startsWith("__class_") || ["constructor", "prototype", "length", "name", "__name__", "__qualname__", "__module__", "__slots__", "__instancecheck__"].includes(name);
}

/** What the class was given when its body had ended: by a decorator, or later. */
function* given_later(c: Class, names: ReadonlySet<string>): Generator<string> {
  const seen = new Set<string>(names);
  for (const name of [...Object.getOwnPropertyNames(c.prototype), ...Object.getOwnPropertyNames(c)]) {
    if (seen.has(name) || (isOurs(name) && Object.getOwnPropertyDescriptor(c, name)?.enumerable !== true)) continue;
    seen.add(name);
    const property = Object.getOwnPropertyDescriptor(c, name);
    // What a metaclass lends to the class is not its own, and what it shows on objects stands in the class itself.
    if (property === undefined && Object.getOwnPropertyDescriptor(c.prototype, name)?.get !== undefined) continue;
    if (property === undefined || property.enumerable === true || Object.hasOwn(c.prototype, name)) yield name;
  }
}

/** The namespace of a class of the program. @throws what ends the run, for a class whose namespace is not known. */
export function* namespace_of(c: Class): Generator<Entry, undefined, undefined> {
  const note = notes.get(c);
  if (note === undefined) refuse(`vars() of '${c.__name__}'`, `has what the class holds in CPython's ${module_of(c) === "builtins" ? "C" : "library"}`);
  const { names, facts } = note;
  yield ["__module__", module_of(c)];
  yield ["__firstlineno__", note.line];
  if (facts.doc !== undefined) yield ["__doc__", facts.doc];
  for (const name of names) {
    const value = name === "__slots__" ? Reflect.get(c, name) : value_of(c, name, facts);
    if (value !== undefined) yield [name, value];
  }
  if (facts.annotated === true) yield ["__annotate_func__", named(c, "__annotate_func__", () => stand_in(c, "__annotate__", "is called as a function of its own", "Read __annotations__."))];
  yield ["__static_attributes__", named(c, "__static_attributes__", () => Tuple.collect(note.stored))];
  const slots = slots_of(c);
  for (const slot of [...(slots ?? [])].filter((each) => each !== "__dict__" && each !== "__weakref__").sort()) yield [slot, named(c, slot, () => new Member(`member '${slot}' of '${c.__name__}' objects`))];
  for (const name of ["__dict__", "__weakref__"]) if (has_place_for(c, name)) yield [name, named(c, name, () => new GetSet(`attribute '${name}' of '${c.__name__}' objects`))];
  if (facts.doc === undefined && !names.includes("__doc__")) yield ["__doc__", null];
  if (names.includes("__eq__") && !names.includes("__hash__")) yield ["__hash__", null];
  if (facts.abstract === true) for (const name of ["__abstractmethods__", "_abc_impl"]) yield [name, named(c, name, () => new Hidden(name))];
  for (const name of given_later(c, new Set([...names, ...(slots ?? []), "__hash__", "__doc__"]))) {
    const value = value_of(c, name, facts);
    if (value !== undefined) yield [name, value];
  }
}

/** Whether a class adds `__dict__` or `__weakref__` to its objects, which no base of it has. */
function has_place_for(c: Function, name: string): boolean {
  const adds = (each: Function): boolean => notes.has(each) && (slots_of(each)?.includes(name) ?? true);
  const bases = c.__mro__.slice(1);
  return adds(c) && !bases.some(adds) && !(name === "__dict__" && bases.some((each) => each.__name__ === "BaseException"));
}

/** Whether `name` is a static method of a class of the program. */
export function is_static(c: Function, name: string): boolean {
  return notes.get(c.__mro__.find((each) => notes.get(each)?.names.includes(name)) ?? c)?.facts.statics?.includes(name) ?? false;
}

/** What only the namespace tells: `C.__firstlineno__`, the `__init__` of a class that is written as a constructor. */
export function told_by_namespace(x: unknown, name: string): unknown {
  const c = is_class(x) ? x : type(x);
  for (const each of c.__mro__) {
    if (!notes.has(each)) continue;
    if (name === "__weakref__" && x !== c) return null;
    if (name === "__init__" && !notes.get(each)!.names.includes(name)) continue;
    for (const [key, value] of namespace_of(each as Class)) if (key === name) return x !== c && typeof value === "function" && !is_class(value) ? value.bind(x) : value;
  }
  return undefined;
}

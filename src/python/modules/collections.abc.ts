// `collections.abc`: what a class can do, asked with `isinstance` and `issubclass`, and the methods that a class gets for
// inheriting from one of these. Specified by CPython's Lib/_collections_abc.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { isAsyncGenerator } from "../asyncgen.ts";
import { bytearray, bytes, is_bytes } from "../bytes.ts";
import { call_ } from "../calling.ts";
import { eq, same } from "../compare.ts";
import { isCoroutine } from "../coroutines.ts";
import { type Dict, dict, type MappingOf } from "../dict.ts";
import { type BaseException, GeneratorExit, IndexError, KeyError, RuntimeError, StopIteration, ValueError } from "../exceptions.ts";
import { is_hashable } from "../hash.ts";
import { iter, len } from "../iteration.ts";
import { list, tuple } from "../list.ts";
import { contains } from "../membership.ts";
import { bases, Instance, mark_abstract, mro } from "../mro.ts";
import { callable } from "../objects.ts";
import { range } from "../range.ts";
import { refuse } from "../refuse.ts";
import { repr } from "../repr.ts";
import { frozenset, set } from "../set.ts";
import { declare_type, is_keywords, NotImplemented, special, split_keywords } from "../special.ts";
import { str } from "../str.ts";
import { at, del_at, set_at } from "../subscript.ts";
import { issubclass, module_of, type, type_name } from "../type.ts";
import { isawaitable, isgenerator } from "./inspect.ts";

/** How a class is known that does not inherit from the abstract one. */
interface Shape {
  /** Of an object, where its class alone does not say it. */
  readonly object?: (x: unknown) => boolean;
  /** The methods that a class must have. */
  readonly methods?: readonly string[];
  readonly registered: Set<Function>;
}

const shapes = new WeakMap<Function, Shape>();
/** Lists, tuples and strings have their methods elsewhere than on a prototype. */
const plainSequences: ReadonlySet<Function> = new Set([list, tuple, str]);
const sequenceMethods: readonly string[] = ["__len__", "__iter__", "__contains__", "__reversed__"];
const nativeNames: Readonly<Record<string, PropertyKey>> = { __iter__: Symbol.iterator, __next__: "next" };

function has(c: Function, name: string): boolean {
  if (plainSequences.has(c) && sequenceMethods.includes(name)) return name !== "__reversed__" || c === list;
  const prototype: object = c.prototype;
  if (name === "__hash__") return c !== list && is_hashable(prototype);
  if (typeof Reflect.get(prototype, name) === "function") return true;
  const native = Object.hasOwn(nativeNames, name) ? nativeNames[name] : undefined;
  return native !== undefined && Reflect.get(prototype, name) !== null && typeof Reflect.get(prototype, native) === "function";
}

/** The root of all of them: asks for the shape where a class is asked about that does not inherit. */
class Abstract extends Instance {
  static __instancecheck__(this: Function, x: unknown): boolean {
    return Boolean(shapes.get(this)?.object?.(x)) || Reflect.apply(Abstract.__subclasscheck__, this, [type(x)]);
  }
  static __subclasscheck__(this: Function, c: Function): boolean {
    const prototype: unknown = c.prototype;
    if (c === this || (typeof prototype === "object" && prototype !== null && prototype instanceof this)) return true;
    const shape = shapes.get(this);
    if (shape === undefined) return false;
    if (shape.methods?.every((name) => has(c, name))) return true;
    return registrations(this).some((registered) => [...registered].some((each) => issubclass(c, each))) || (isDeque(c) && mro(MutableSequence).includes(this));
  }
  static __class_getitem__(this: Function): never {
    refuse(`collections.abc.${this.__name__}[…]`, "is a hint as a value");
  }
  /** Makes a class count as one that inherits. */
  static register(this: Function, c: Function): Function {
    shapes.get(this)?.registered.add(c);
    return c;
  }
}

declare_type(Abstract, "object");

/** The classes that are registered with `c`, and with those below that inherit from it. */
function registrations(c: Function): readonly ReadonlySet<Function>[] {
  let found = registrationsOf.get(c);
  if (found === undefined) registrationsOf.set(c, (found = nominal.filter((each) => mro(each).includes(c)).flatMap((each) => shapes.get(each)?.registered ?? [])));
  return found;
}

const nominal: Function[] = [];
const registrationsOf = new Map<Function, readonly ReadonlySet<Function>[]>();

// --- one method ----------------------------------------------------------------------------------------------------------

class Hashable extends Abstract {}
class Sized extends Abstract {}
class Container extends Abstract {}
class Callable extends Abstract {}
class Awaitable extends Abstract {}
class AsyncIterable_ extends Abstract {}
class Iterable_ extends Abstract {}
class Buffer extends Abstract {}

class AsyncIterator_ extends AsyncIterable_ {
  __aiter__(): this {
    return this;
  }
}

class Iterator_ extends Iterable_ {
  __iter__(): this {
    return this;
  }
}

// --- generators and coroutines ---------------------------------------------------------------------------------------------

/** Throws GeneratorExit in. @throws RuntimeError where that is ignored. */
function close(x: { throw(error: BaseException): unknown }, what: string): void {
  try {
    x.throw(new GeneratorExit());
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return;
    throw error;
  }
  throw new RuntimeError(`${what} ignored GeneratorExit`);
}

function method(x: object, name: string): (...args: unknown[]) => unknown {
  return Reflect.get(x, name).bind(x);
}

class Generator_ extends Iterator_ {
  __next__(): unknown {
    return method(this, "send")(null);
  }
  close(): void {
    close({ throw: method(this, "throw") }, "generator");
  }
}

class Coroutine extends Awaitable {
  close(): void {
    close({ throw: method(this, "throw") }, "coroutine");
  }
}

class AsyncGenerator_ extends AsyncIterator_ {
  __anext__(): unknown {
    return method(this, "asend")(null);
  }
}

// --- collections -----------------------------------------------------------------------------------------------------------

class Reversible extends Iterable_ {}
class Collection extends bases(Sized, Iterable_, Container) {}

class Sequence extends bases(Reversible, Collection) {
  *__iter__(): Generator<unknown, undefined, undefined> {
    for (let i = 0; ; i += 1) {
      let item: unknown;
      try {
        item = at(this, i);
      } catch (error) {
        if (error instanceof IndexError) return;
        throw error;
      }
      yield item;
    }
  }
  __contains__(value: unknown): boolean {
    for (const item of iter(this)) if (same(item, value)) return true;
    return false;
  }
  *__reversed__(): Generator<unknown, undefined, undefined> {
    for (let i = len(this) - 1; i >= 0; i -= 1) yield at(this, i);
  }
  /** @throws ValueError when the value is not there. */
  index(value: unknown, start: number | null = 0, stop: number | null = null): number {
    const size = start !== null && start < 0 || stop !== null && stop < 0 ? len(this) : 0;
    const end = stop !== null && stop < 0 ? stop + size : stop;
    for (let i = start !== null && start < 0 ? Math.max(size + start, 0) : start ?? 0; end === null || i < end; i += 1) {
      let item: unknown;
      try {
        item = at(this, i);
      } catch (error) {
        if (error instanceof IndexError) break;
        throw error;
      }
      if (same(item, value)) return i;
    }
    throw new ValueError();
  }
  count(value: unknown): number {
    let found = 0;
    for (const item of iter(this)) if (same(item, value)) found += 1;
    return found;
  }
}

class MutableSequence extends Sequence {
  append(value: unknown): void {
    method(this, "insert")(len(this), value);
  }
  clear(): void {
    try {
      for (;;) this.pop();
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
    }
  }
  reverse(): void {
    const n = len(this);
    for (let i = 0; i < Math.floor(n / 2); i += 1) {
      const [a, b] = [at(this, n - i - 1), at(this, i)];
      set_at(this, i, a);
      set_at(this, n - i - 1, b);
    }
  }
  extend(values: unknown): void {
    for (const value of iter(values === this ? list(this) : values)) this.append(value);
  }
  pop(index = -1): unknown {
    const value: unknown = at(this, index);
    del_at(this, index);
    return value;
  }
  remove(value: unknown): void {
    del_at(this, this.index(value));
  }
  __iadd__(values: unknown): this {
    this.extend(values);
    return this;
  }
}

class Set_ extends Collection {
  static _from_iterable(this: Function, items: unknown): unknown {
    return call_(this, items);
  }
  __le__(other: unknown): unknown {
    if (!isSet(other)) return NotImplemented;
    return len(this) <= len(other) && [...iter(this)].every((each) => contains(other, each));
  }
  __lt__(other: unknown): unknown {
    return isSet(other) ? len(this) < len(other) && this.__le__(other) : NotImplemented;
  }
  __gt__(other: unknown): unknown {
    return isSet(other) ? len(this) > len(other) && this.__ge__(other) : NotImplemented;
  }
  __ge__(other: unknown): unknown {
    if (!isSet(other)) return NotImplemented;
    return len(this) >= len(other) && [...iter(other)].every((each) => contains(this, each));
  }
  __eq__(other: unknown): unknown {
    return isSet(other) ? len(this) === len(other) && this.__le__(other) : NotImplemented;
  }
  __and__(other: unknown): unknown {
    return isIterable(other) ? made(this, [...iter(other)].filter((each) => contains(this, each))) : NotImplemented;
  }
  __rand__(other: unknown): unknown {
    return this.__and__(other);
  }
  isdisjoint(other: unknown): boolean {
    return ![...iter(other)].some((each) => contains(this, each));
  }
  __or__(other: unknown): unknown {
    return isIterable(other) ? made(this, [...iter(this), ...iter(other)]) : NotImplemented;
  }
  __ror__(other: unknown): unknown {
    return this.__or__(other);
  }
  __sub__(other: unknown): unknown {
    return isIterable(other) ? made(this, without(this, isSet(other) ? other : made(this, other))) : NotImplemented;
  }
  __rsub__(other: unknown): unknown {
    return isIterable(other) ? made(this, without(isSet(other) ? other : made(this, other), this)) : NotImplemented;
  }
  __xor__(other: unknown): unknown {
    if (!isIterable(other)) return NotImplemented;
    const others = isSet(other) ? other : made(this, other);
    return made(this, [...without(this, others), ...without(others, this)]);
  }
  __rxor__(other: unknown): unknown {
    return this.__xor__(other);
  }
}

/** A set of the kind of another one. */
function made(like: object, items: unknown): unknown {
  const kind = type(like);
  return Reflect.get(kind, "_from_iterable").call(kind, items);
}

function isSet(x: unknown): boolean {
  return Abstract.__instancecheck__.call(Set_, x);
}

function isIterable(x: unknown): boolean {
  return Abstract.__instancecheck__.call(Iterable_, x);
}

function without(items: unknown, excluded: unknown): unknown[] {
  return [...iter(items)].filter((each) => !contains(excluded, each));
}

class MutableSet extends Set_ {
  /** @throws KeyError when the value is not there. */
  remove(value: unknown): void {
    if (!contains(this, value)) throw new KeyError(value);
    method(this, "discard")(value);
  }
  pop(): unknown {
    for (const value of iter(this)) {
      method(this, "discard")(value);
      return value;
    }
    throw new KeyError();
  }
  clear(): void {
    while (len(this) > 0) this.pop();
  }
  __ior__(items: unknown): this {
    for (const each of iter(items)) method(this, "add")(each);
    return this;
  }
  __iand__(items: unknown): this {
    for (const each of without(this, items)) method(this, "discard")(each);
    return this;
  }
  __ixor__(items: unknown): this {
    if (items === this) this.clear();
    else for (const each of [...iter(items)]) method(this, contains(this, each) ? "discard" : "add")(each);
    return this;
  }
  __isub__(items: unknown): this {
    if (items === this) this.clear();
    else for (const each of iter(items)) method(this, "discard")(each);
    return this;
  }
}

class Mapping extends Collection {
  get(key: unknown, otherwise: unknown = null): unknown {
    const found = lookUp(this, key);
    return found === ABSENT ? is_keywords(otherwise) && "default" in otherwise ? otherwise.default : otherwise : found;
  }
  __contains__(key: unknown): boolean {
    return lookUp(this, key) !== ABSENT;
  }
  keys(): KeysView {
    return new KeysView(this);
  }
  items(): ItemsView {
    return new ItemsView(this);
  }
  values(): ValuesView {
    return new ValuesView(this);
  }
  __eq__(other: unknown): unknown {
    return Abstract.__instancecheck__.call(Mapping, other) ? eq(asDict(this), asDict(other)) : NotImplemented;
  }
}

const ABSENT = Symbol("absent");

function lookUp(mapping: unknown, key: unknown): unknown {
  try {
    return at(mapping, key);
  } catch (error) {
    if (error instanceof KeyError) return ABSENT;
    throw error;
  }
}

function asDict(mapping: unknown): Dict {
  return dict(mapping as MappingOf<unknown, unknown>);
}

class MutableMapping extends Mapping {
  /** @throws KeyError when the key is absent and there is no default. */
  pop(key: unknown, ...otherwise: [unknown?]): unknown {
    const value = lookUp(this, key);
    if (value === ABSENT) {
      if (otherwise.length > 0) return is_keywords(otherwise[0]) ? otherwise[0].default : otherwise[0];
      throw new KeyError(key);
    }
    del_at(this, key);
    return value;
  }
  popitem(): readonly [unknown, unknown] {
    for (const key of iter(this)) {
      const value: unknown = at(this, key);
      del_at(this, key);
      return tuple(key, value);
    }
    throw new KeyError();
  }
  clear(): void {
    while (len(this) > 0) this.popitem();
  }
  update(...sources: unknown[]): void {
    const [others, named] = split_keywords(sources);
    for (const other of others) {
      const keys = special(other, "keys");
      if (keys !== undefined) for (const key of iter(keys.call(other))) set_at(this, key, at(other, key));
      else for (const item of iter(other)) set_at(this, at(item, 0), at(item, 1));
    }
    for (const [key, value] of Object.entries(named)) set_at(this, key, value);
  }
  setdefault(key: unknown, otherwise: unknown = null): unknown {
    const found = lookUp(this, key);
    if (found !== ABSENT) return found;
    set_at(this, key, otherwise);
    return otherwise;
  }
}

// --- views of mappings ---------------------------------------------------------------------------------------------------

class MappingView extends Sized {
  readonly _mapping: unknown;
  constructor(mapping: unknown) {
    super();
    this._mapping = mapping;
  }
  __len__(): number {
    return len(this._mapping);
  }
  __repr__(): string {
    return `${type_name(this)}(${repr(this._mapping)})`;
  }
}

class KeysView extends bases(MappingView, Set_) {
  static _from_iterable(items: unknown): unknown {
    return set(iter(items));
  }
  __contains__(key: unknown): boolean {
    return contains(this._mapping, key);
  }
  __iter__(): Iterator<unknown, unknown, undefined> {
    return iter(this._mapping);
  }
}

class ItemsView extends bases(MappingView, Set_) {
  static _from_iterable(items: unknown): unknown {
    return set(iter(items));
  }
  __contains__(item: unknown): boolean {
    const value = lookUp(this._mapping, at(item, 0));
    return value !== ABSENT && same(value, at(item, 1));
  }
  *__iter__(): Generator<unknown, undefined, undefined> {
    for (const key of iter(this._mapping)) yield tuple(key, at(this._mapping, key));
  }
}

class ValuesView extends bases(MappingView, Collection) {
  __contains__(value: unknown): boolean {
    return [...iter(this)].some((each) => same(each, value));
  }
  *__iter__(): Generator<unknown, undefined, undefined> {
    for (const key of iter(this._mapping)) yield at(this._mapping, key);
  }
}

// ---------------------------------------------------------------------------------------------------------------------------

/** Names the class, and says what it asks of those that inherit, and of those that do not. */
function declare(c: Function, name: string, wanted: readonly string[], shape: { readonly methods?: readonly string[]; readonly object?: (x: unknown) => boolean; readonly registered?: readonly Function[] } = {}): void {
  declare_type(c, name, "collections.abc");
  mark_abstract(c, wanted);
  shapes.set(c, { ...shape, registered: new Set(shape.registered) });
  nominal.push(c);
}

/** The engine's own, which has no class to Python. */
function isNativeIterator(x: unknown): boolean {
  return typeof x === "object" && x !== null && typeof Reflect.get(x, "next") === "function" && Symbol.iterator in x;
}

/** Known by its name: its module is not loaded for the question. */
function isDeque(c: Function): boolean {
  return mro(c).some((each) => each.__name__ === "deque" && module_of(each) === "collections");
}

const fixed: readonly Function[] = [str, tuple, range, bytes];
const asks = (...methods: readonly string[]): { readonly methods: readonly string[] } => ({ methods });

declare(Hashable, "Hashable", ["__hash__"], asks("__hash__"));
declare(Sized, "Sized", ["__len__"], asks("__len__"));
declare(Container, "Container", ["__contains__"], asks("__contains__"));
declare(Callable, "Callable", ["__call__"], { ...asks("__call__"), object: callable });
declare(Buffer, "Buffer", ["__buffer__"], { ...asks("__buffer__"), object: is_bytes });
declare(Awaitable, "Awaitable", ["__await__"], { ...asks("__await__"), object: isawaitable });
declare(AsyncIterable_, "AsyncIterable", ["__aiter__"], { ...asks("__aiter__"), object: isAsyncGenerator });
declare(Iterable_, "Iterable", ["__iter__"], { ...asks("__iter__"), object: isNativeIterator });
declare(AsyncIterator_, "AsyncIterator", ["__anext__"], { ...asks("__anext__", "__aiter__"), object: isAsyncGenerator });
declare(Iterator_, "Iterator", ["__next__"], { ...asks("__next__", "__iter__"), object: isNativeIterator });
declare(Generator_, "Generator", ["send", "throw"], { ...asks("__iter__", "__next__", "send", "throw", "close"), object: isgenerator });
declare(Coroutine, "Coroutine", ["__await__", "send", "throw"], { ...asks("__await__", "send", "throw", "close"), object: isCoroutine });
declare(AsyncGenerator_, "AsyncGenerator", ["asend", "athrow"], { ...asks("__aiter__", "__anext__", "asend", "athrow", "aclose"), object: isAsyncGenerator });
declare(Reversible, "Reversible", ["__reversed__"], asks("__reversed__", "__iter__"));
declare(Collection, "Collection", [], asks("__len__", "__iter__", "__contains__"));
declare(Sequence, "Sequence", ["__getitem__", "__len__"], { registered: fixed });
declare(MutableSequence, "MutableSequence", ["__delitem__", "__getitem__", "__len__", "__setitem__", "insert"], { registered: [list, bytearray] });
declare(Set_, "Set", ["__contains__", "__iter__", "__len__"], { registered: [frozenset, type(dict().keys()), type(dict().items())] });
declare(MutableSet, "MutableSet", ["__contains__", "__iter__", "__len__", "add", "discard"], { registered: [set] });
declare(Mapping, "Mapping", ["__getitem__", "__iter__", "__len__"]);
declare(MutableMapping, "MutableMapping", ["__delitem__", "__getitem__", "__iter__", "__len__", "__setitem__"], { registered: [dict] });
declare(MappingView, "MappingView", [], {});
declare(KeysView, "KeysView", [], { registered: [type(dict().keys())] });
declare(ItemsView, "ItemsView", [], { registered: [type(dict().items())] });
declare(ValuesView, "ValuesView", [], { registered: [type(dict().values())] });

export {
  AsyncGenerator_ as AsyncGenerator, AsyncIterable_ as AsyncIterable, AsyncIterator_ as AsyncIterator, Awaitable, Buffer, Callable, Collection, Container,
  Coroutine, Generator_ as Generator, Hashable, ItemsView, Iterable_ as Iterable, Iterator_ as Iterator, KeysView, Mapping, MappingView, MutableMapping,
  MutableSequence, MutableSet, Reversible, Sequence, Set_ as Set, Sized, ValuesView,
};

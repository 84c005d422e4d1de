// `vars(x)`, `x.__dict__`: the attributes of an object as the dict that they are in Python. What is written into it is an
// attribute, and an attribute that the object gets or loses shows in it.
import { facts_of, namespace_of } from "./class-namespace.ts";
import { name_of_key, own_key } from "./descriptors.ts";
import { Dict } from "./dict.ts";
import { TypeError } from "./exceptions.ts";
import { type PyIterator } from "./iteration.ts";
import { MappingProxyType } from "./mapping-proxy.ts";
import { refuse } from "./refuse.ts";
import { is_class } from "./special.ts";

type Class = Function & { readonly prototype: object };

/** The dict of an instance or function; of a class, a view of its namespace. @throws TypeError */
export function vars(x: unknown): Dict<string, unknown> {
  if ((typeof x !== "object" && typeof x !== "function") || x === null || !has_dict(x)) throw new TypeError("vars() argument must have __dict__ attribute");
  // What can be read of a dict can be read of the view.
  if (is_class(x)) return class_dict(x) as unknown as Dict<string, unknown>;
  const known = dicts.get(x);
  if (known !== undefined) return known;
  const made = new InstanceDict(x);
  dicts.set(x, made);
  return made;
}

/**
 * Whether an object has `__dict__`: not where its class and all bases list their attributes in `__slots__`, and not where
 * the class is one of CPython's in C that take any attribute and show no dict (`$hidesDict`).
 */
export function has_dict(x: object): boolean {
  if ("$hidesDict" in x) return false;
  return is_class(x) || typeof x === "function" || slots_of(x).some((slots) => slots === null || slots.includes("__dict__"));
}

/** What its class and each of the bases list in `__slots__`; null for those that have none. */
function slots_of(x: object): (readonly unknown[] | null)[] {
  const found: (readonly unknown[] | null)[] = [];
  for (let at: unknown = x.constructor; typeof at === "function" && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    const slots: unknown = Object.getOwnPropertyDescriptor(at, "__slots__")?.value;
    found.push(Array.isArray(slots) ? slots : null);
  }
  return found;
}

const dicts = new WeakMap<object, InstanceDict>();

/** The object has the values; the entries are a picture of them that is drawn anew before it is read. */
class InstanceDict extends Dict<string, unknown> {
  readonly #owner: object;
  /** Attributes that have a place of their own. */
  readonly #slots: ReadonlySet<unknown>;

  constructor(owner: object) {
    super();
    this.#owner = owner;
    this.#slots = new Set(slots_of(owner).flatMap((slots) => slots ?? []));
  }

  /** What the owner has now. */
  protected picture(): readonly (readonly [name: string, value: unknown])[] {
    const isFunction = typeof this.#owner === "function";
    const shown = Object.entries(this.#owner).filter(([key]) => !key.startsWith("$") && !this.#slots.has(key) && !(isFunction && key === "__doc__"));
    return shown.map(([key, value]) => [name_of_key(key), value]);
  }

  #refresh(): void {
    const now = this.picture();
    const before = [...super[Symbol.iterator]()];
    const isLonger = before.length > now.length || before.some((name, index) => name !== now[index]?.[0]);
    if (isLonger) super.clear();
    for (const [name, value] of now) super.__setitem__(name, value);
  }

  override [Symbol.iterator](): PyIterator<string> {
    this.#refresh();
    return super[Symbol.iterator]();
  }
  override __getitem__(key: string): unknown {
    this.#refresh();
    return super.__getitem__(key);
  }
  override __setitem__(key: string, value: unknown): void {
    Object.defineProperty(this.#owner, own_key(this.#owner, key), { value, writable: true, enumerable: true, configurable: true });
    super.__setitem__(key, value);
  }
  override __delitem__(key: string): void {
    this.#refresh();
    super.__delitem__(key);
    Reflect.deleteProperty(this.#owner, own_key(this.#owner, key));
  }
  override has(key: unknown): boolean {
    this.#refresh();
    return super.has(key);
  }
  override __len__(): number {
    this.#refresh();
    return super.__len__();
  }
  override get(key: string, otherwise: unknown = null): unknown {
    this.#refresh();
    return super.get(key, otherwise);
  }
  override pop(key: string, ...otherwise: [unknown?]): unknown {
    this.#refresh();
    const value = otherwise.length > 0 ? super.pop(key, otherwise[0]) : super.pop(key);
    Reflect.deleteProperty(this.#owner, own_key(this.#owner, key));
    return value;
  }
  override popitem(): readonly [string, unknown] {
    this.#refresh();
    const last = super.popitem();
    Reflect.deleteProperty(this.#owner, own_key(this.#owner, last[0]));
    return last;
  }
  override setdefault(key: string, value: unknown = null): unknown {
    this.#refresh();
    return super.setdefault(key, value);
  }
  override clear(): void {
    for (const name of Object.keys(this.#owner)) Reflect.deleteProperty(this.#owner, name);
    super.clear();
  }
  override values(): ReturnType<Dict<string, unknown>["values"]> {
    this.#refresh();
    return super.values();
  }
  override items(): ReturnType<Dict<string, unknown>["items"]> {
    this.#refresh();
    return super.items();
  }
  override __eq__(other: unknown): unknown {
    this.#refresh();
    return super.__eq__(other);
  }
  protected override entries_repr(): string {
    this.#refresh();
    return super.entries_repr();
  }
}
// It is a plain dict to the program.
Object.defineProperty(InstanceDict.prototype, "constructor", { value: Dict.prototype.constructor });

/** The entries are the class's; of some forms of classes only single ones are known, not which there are in what order. */
class ClassDict extends InstanceDict {
  readonly #class: Class;

  constructor(c: Class) {
    super(c);
    this.#class = c;
  }
  protected override picture(): readonly (readonly [name: string, value: unknown])[] {
    return [...namespace_of(this.#class)];
  }
  #whole(): void {
    const form = facts_of(this.#class)?.form;
    if (form !== undefined) refuse(`vars() of ${form}`, "has what CPython makes of it", "Ask for single names.");
  }
  override [Symbol.iterator](): ReturnType<InstanceDict[typeof Symbol.iterator]> {
    this.#whole();
    return super[Symbol.iterator]();
  }
  override __len__(): number {
    this.#whole();
    return super.__len__();
  }
  override values(): ReturnType<InstanceDict["values"]> {
    this.#whole();
    return super.values();
  }
  override items(): ReturnType<InstanceDict["items"]> {
    this.#whole();
    return super.items();
  }
  protected override entries_repr(): string {
    this.#whole();
    return super.entries_repr();
  }
}

const proxies = new WeakMap<Class, MappingProxyType<string>>();

/** The view of a class's namespace: always the same, as long as the class has it. */
function class_dict(c: Class): MappingProxyType<string> {
  const known = proxies.get(c);
  if (known !== undefined) return known;
  const proxy = new MappingProxyType<string>(new ClassDict(c) as Dict<string, unknown>);
  proxies.set(c, proxy);
  return proxy;
}

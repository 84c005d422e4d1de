// What a mock may look like: the attributes of the class, the object, the function or the list of names that it was given as
// `spec`. CPython: Lib/unittest/mock.py (_mock_add_spec, __class__).
//
// Runs inside QuickJS. No DOM, no Node.
import { isCoroutineFunction } from "../../python/coroutines.ts";
import { definitionLine } from "../../python/frames.ts";
import { getattr } from "../../python/objects.ts";
import { refuse } from "../../python/refuse.ts";
import { is_class } from "../../python/special.ts";
import { type } from "../../python/type.ts";
import { Signature, signature } from "../../python/modules/inspect.ts";

/** Special methods that every object has. */
const OF_OBJECTS = "class delattr dir doc eq format ge getattribute getstate gt hash init init_subclass le lt module ne new reduce reduce_ex repr setattr sizeof str subclasshook";
const OF_CLASSES = "dict weakref";
const OF_FUNCTIONS = "annotations annotate builtins call closure code defaults get globals kwdefaults name qualname type_params dict";
const OF_PORTS: ReadonlySet<string> = new Set(["constructor", "length", "name", "prototype", "arguments", "caller", "__qualname__"]);

const wrapped = (names: string): readonly string[] => names.split(" ").map((name) => `__${name}__`);

export class Shape {
  /** null: a list of names. */
  readonly cls: Function | null;
  readonly #given: unknown;
  readonly #names: ReadonlySet<string>;

  constructor(given: unknown) {
    this.#given = given;
    if (Array.isArray(given)) {
      this.cls = null;
      this.#names = new Set(given.map(String));
      return;
    }
    this.cls = is_class(given) ? given : type(given);
    const own = typeof given === "object" && given !== null ? Object.keys(given) : [];
    const isFunction = typeof given === "function" && !is_class(given);
    this.#names = new Set([...wrapped(OF_OBJECTS), ...(isFunction ? wrapped(OF_FUNCTIONS) : [...wrapped(OF_CLASSES), ...namesOf(this.cls)]), ...own]);
    if (!isFunction) passFor(this.cls);
  }

  /** What representations show. */
  get label(): string | null {
    return this.cls === null ? null : typeof this.#given === "function" && !is_class(this.#given) ? "function" : this.cls.__name__;
  }

  /** Whether a mock has the attribute. Classes of the library may have more in CPython than here. */
  has(name: string): boolean {
    if (this.#names.has(name)) return true;
    if (isSpecial(name) || this.cls === null || this.label === "function") return false;
    if (definitionLine(this.cls) === 0 && !name.startsWith("assert")) refuse(`Mock(spec=${this.cls.__name__}).${name}`, "asks for what a class of the library may have");
    return false;
  }

  /** Whether what the object has under the name is a coroutine function. */
  isAwaited(name: string): boolean {
    return this.cls !== null && this.#names.has(name) && isCoroutineFunction(this.value(name));
  }

  /** What the object has under the name; undefined for a property, which is not asked. */
  value(name: string): unknown {
    return this.cls === null || isProperty(this.cls, name) ? undefined : getattr(this.#given, name, undefined);
  }

  /** What a call has to give: a function, the constructor of a class, or the `__call__` of an object; null where it cannot be called. */
  signature(asInstance = false): Signature | null {
    if (this.cls === null) return null;
    if (!asInstance && typeof this.#given === "function") return signature(this.#given);
    return this.#names.has("__call__") ? this.signatureOf("__call__") : null;
  }

  /** What a call of a method has to give, without the object. */
  signatureOf(name: string): Signature | null {
    const method = this.value(name);
    if (typeof method !== "function" || is_class(method)) return null;
    const whole = signature(method);
    if (this.cls === null || !is_class(this.#given) || isStatic(this.cls, name)) return whole;
    const [, ...rest] = whole.list;
    return whole.replace({ parameters: rest });
  }
}

function isSpecial(name: string): boolean {
  return name.startsWith("__") && name.endsWith("__");
}

function* lineage(c: Function): Generator<Function & { readonly prototype: object }> {
  for (const each of c.__mro__) if (is_class(each) && each.__name__ !== "object") yield each;
}

function namesOf(c: Function): readonly string[] {
  const names: string[] = [];
  for (const each of lineage(c)) names.push(...Object.getOwnPropertyNames(each.prototype), ...Object.getOwnPropertyNames(each));
  return names.filter((name) => !OF_PORTS.has(name) && !name.startsWith("$"));
}

function isProperty(c: Function, name: string): boolean {
  for (const each of lineage(c)) {
    if (Object.hasOwn(each, name)) return false;
    const found = Object.getOwnPropertyDescriptor(each.prototype, name);
    if (found !== undefined) return found.get !== undefined;
  }
  return false;
}

/** Whether a method is static or of the class. */
export function isStatic(c: Function, name: string): boolean {
  for (const each of lineage(c)) {
    if (Object.hasOwn(each, name)) return true;
    if (Object.hasOwn(each.prototype, name)) return false;
  }
  return false;
}

const shapes = new WeakMap<object, Function>();

/** From here on the mock is an instance of the class to whoever asks. */
export function giveClass(mock: object, c: Function): void {
  shapes.set(mock, c);
}

/** Mocks with the shape of a class are its instances, and those of what it inherits from. */
function passFor(c: Function): void {
  for (const each of lineage(c)) {
    if (Object.hasOwn(each, Symbol.hasInstance)) continue;
    Object.defineProperty(each, Symbol.hasInstance, {
      configurable: true,
      value(this: Function, x: unknown): boolean {
        const shape = typeof x === "function" ? shapes.get(x) : undefined;
        return shape?.__mro__.includes(this) === true || Function.prototype[Symbol.hasInstance].call(this, x);
      },
    });
  }
}

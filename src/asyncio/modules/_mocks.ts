// Mock, MagicMock, AsyncMock. CPython: Lib/unittest/mock.py (NonCallableMock, CallableMixin, MagicMixin, AsyncMockMixin). The
// records of calls stand in _mock-calls.ts, what mocks answer to operators in _magic-methods.ts, what a mock with a `spec` looks
// like in _shapes.ts. What passes calls on (`wraps`) is refused. The three are one file since each makes the others.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../../python/calling.ts";
import { isCoroutineFunction } from "../../python/coroutines.ts";
import type { Dict } from "../../python/dict.ts";
import { AssertionError, AttributeError, BaseException, Exception, StopAsyncIteration, StopIteration, TypeError } from "../../python/exceptions.ts";
import { id } from "../../python/identity.ts";
import { find_iterator, next } from "../../python/iteration.ts";
import { callable, getattr, setattr } from "../../python/objects.ts";
import { keywords, raise_from, split_arguments } from "../../python/porting.ts";
import { refuse } from "../../python/refuse.ts";
import { repr } from "../../python/repr.ts";
import { declare_type, is_class, split_keywords } from "../../python/special.ts";
import { eq } from "../../python/compare.ts";
import type { Signature } from "../../python/modules/inspect.ts";
import { ASYNC_MAGIC, MAGIC_METHODS, UNSUPPORTED_MAGIC, computedAnswer, fixedAnswer } from "./_magic-methods.ts";
import { Call, CallList, DEFAULT, formatCall } from "./_mock-calls.ts";
import { OpenObject } from "./_open-objects.ts";
import { giveClass, Shape } from "./_shapes.ts";

/** What has the shape of a mock already cannot give it to another. */
export class InvalidSpecError extends Exception {}
declare_type(InvalidSpecError, "InvalidSpecError", "unittest.mock");

type Arguments = [args: readonly unknown[], keywords: Dict<string, unknown>];
type AnyFunction = (...args: never[]) => unknown;

/** Attributes that are no children: setting them goes to their setters. */
const OWN: ReadonlySet<string> = new Set(["return_value", "side_effect", "called", "call_count", "call_args", "call_args_list", "mock_calls", "await_count", "await_args", "await_args_list", "method_calls"]);

const MISSPELT = /^(?:assert|assret|asert|aseert|assrt)/;
const FORGOTTEN: ReadonlySet<string> = new Set(["any_call", "called", "called_once", "called_once_with", "called_with", "has_calls", "not_called"]);

/** Stands for anything: its attributes and what it returns are mocks, and it remembers how it was called. */
export class Mock extends OpenObject {
  called = false;
  call_count = 0;
  call_args: Call | null = null;
  call_args_list = new CallList();
  mock_calls = new CallList();
  method_calls = new CallList();
  #returned: unknown = DEFAULT;
  #effect: unknown = null;
  #name: string | null;
  #newName = "";
  #parent: Mock | null = null;
  #newParent: Mock | null = null;
  #shape: Shape | null = null;
  /** Whether only attributes of the shape can be set. */
  #isStrict = false;
  #signature: (() => Signature | null) | null = null;
  #isChecked = false;
  #make: ((name: string) => Mock) | null = null;
  readonly #children = new Map<string, Mock | null>();
  readonly #magic = new Map<string, unknown>();

  constructor(...given: readonly unknown[]) {
    super();
    const [args, options] = split_keywords(given);
    const [first = null, ...others] = args;
    const { spec = first, spec_set = null, wraps = null, parent = null, name, side_effect, return_value, unsafe: _, ...attributes } = options;
    if (wraps !== null || others.some((each) => each !== null)) refuse("Mock(wraps=…)", "passes its calls on to an object");
    if (parent !== null) refuse("Mock(parent=…)", "makes a mock a child of another");
    if (spec_set !== null || spec !== null) this.#resemble(spec_set ?? spec, spec_set !== null);
    this.#name = typeof name === "string" ? name : null;
    if (return_value !== undefined) this.#returned = return_value;
    if (side_effect !== undefined) this.side_effect = side_effect;
    this.configure_mock(attributes);
  }

  #resemble(spec: unknown, isStrict: boolean): void {
    if (spec instanceof Mock) throw new InvalidSpecError(`Cannot spec a Mock object. [object=${repr(spec)}]`);
    if (isCoroutineFunction(spec) && !(this instanceof AsyncMock)) refuse(`${this.constructor.name}(spec=${(spec as Function).__name__})`, "becomes a mock whose calls are awaited", "AsyncMock is one.");
    const shape = new Shape(spec);
    this.#shape = shape;
    this.#isStrict = isStrict;
    this.#signature = () => shape.signature();
    if (shape.cls !== null) giveClass(this, shape.cls);
  }

  /** Calls have to fit. */
  $check(signature: Signature | null): void {
    this.#isChecked = signature !== null;
    this.#signature = () => signature;
  }

  /** How attributes are made. */
  $give(make: (name: string) => Mock): void {
    this.#make = make;
  }

  /** Makes a new mock a child. */
  $place(parent: Mock, name: string): void {
    this.#parent = this.#newParent = parent;
    this.#name = this.#newName = name;
  }

  get return_value(): unknown {
    if (this.#returned === DEFAULT) {
      const made = this.#child();
      made.#newName = "()";
      made.#newParent = this;
      this.#returned = made;
    }
    return this.#returned;
  }

  set return_value(value: unknown) {
    this.#returned = value;
    this.#adopt(value, null, "()");
  }

  get side_effect(): unknown {
    return this.#effect;
  }

  set side_effect(value: unknown) {
    this.#effect = value === null || isException(value) || callable(value) ? value : (find_iterator(value) ?? value);
  }

  /** Sets attributes; a name with dots sets one of a child. */
  configure_mock(attributes: Readonly<Record<string, unknown>> = {}): void {
    const dots = (path: string): number => path.split(".").length;
    for (const path of Object.keys(attributes).sort((a, b) => dots(a) - dots(b))) {
      const names = path.split(".");
      const last = names.pop() ?? path;
      setattr(names.reduce<unknown>((at, name) => getattr(at, name), this), last, attributes[path]);
    }
  }

  #child(name = ""): Mock {
    if (this.#shape?.isAwaited(name)) return new AsyncMock();
    if (this instanceof AsyncMock && name !== "" && this.#shape?.has(name)) return new MagicMock();
    if (!(this instanceof MagicMock) && !(this instanceof AsyncMock)) return new Mock();
    if (ASYNC_MAGIC.has(name)) return new AsyncMock();
    return this instanceof AsyncMock && !isMagic(name) ? new AsyncMock() : new MagicMock();
  }

  /** What answers to an operator: made when it is first asked for, unless the program gave it. */
  $magic(name: string): unknown {
    if (this.#shape?.has(name) === false) return undefined;
    if (this.#magic.has(name)) return this.#magic.get(name);
    const made = this.#child(name);
    made.$place(this, name);
    this.#magic.set(name, made);
    const answer = fixedAnswer(name, this);
    if (answer !== undefined) made.return_value = answer;
    else made.#effect = computedAnswer(name, this, () => made.#returned);
    return made;
  }

  #giveMagic(name: string, value: unknown): void {
    if (UNSUPPORTED_MAGIC.has(name)) throw new AttributeError(`Attempting to set unsupported magic method ${repr(name)}.`);
    this.#adopt(value, name, name);
    // A function is a method: it is given the mock.
    const method = typeof value === "function" && !(value instanceof Mock) && !is_class(value) ? (...args: unknown[]): unknown => call_(value, this, ...args) : value;
    this.#magic.set(name, method);
    Object.defineProperty(this, name, { get: () => this.#magic.get(name), configurable: true });
  }

  __getattr__(name: string): unknown {
    if (this.#shape !== null && (isMagic(name) || !this.#shape.has(name))) throw new AttributeError(`Mock object has no attribute ${repr(name)}`);
    if (isMagic(name) || name.startsWith("_mock_")) throw new AttributeError(name);
    if (this.#shape === null && (MISSPELT.test(name) || FORGOTTEN.has(name))) {
      throw new AttributeError(`${repr(name)} is not a valid assertion. Use a spec for the mock if ${repr(name)} is meant to be an attribute.`);
    }
    const known = this.#children.get(name);
    if (known === null) throw new AttributeError(name);
    if (known !== undefined) return known;
    const made = this.#make?.(name) ?? this.#child(name);
    made.$place(this, name);
    this.#children.set(name, made);
    return made;
  }

  protected override _open(name: string): unknown {
    return this.#shape?.has(name) === false ? undefined : this.__getattr__(name);
  }

  __setattr__(name: string, value: unknown): void {
    const isKnown = OWN.has(name) || Object.hasOwn(this, name) || this.#shape === null || (!this.#isStrict && !isMagic(name)) || this.#shape.has(name);
    if (!isKnown) throw new AttributeError(`Mock object has no attribute '${name}'`);
    if (isMagic(name) && name !== "__class__") return this.#giveMagic(name, value);
    if (!OWN.has(name) && value instanceof Mock && this.#adopt(value, name, name)) this.#children.set(name, value);
    Reflect.set(this, name, value);
  }

  __delattr__(name: string): void {
    if (this.#children.get(name) === null && !Object.hasOwn(this, name)) throw new AttributeError(name);
    Reflect.deleteProperty(this, name);
    this.#children.set(name, null);
  }

  /** Makes a mock that has neither name nor parent a child of this one. */
  #adopt(value: unknown, name: string | null, newName: string): boolean {
    if (!(value instanceof Mock) || value.#name || value.#newName !== "" || value.#parent !== null || value.#newParent !== null) return false;
    for (let at: Mock | null = this; at !== null; at = at.#newParent) if (at === value) return false;
    value.#newParent = this;
    value.#newName = newName;
    if (name !== null) {
      value.#parent = this;
      value.#name = name;
    }
    return true;
  }

  override __call__(...given: readonly unknown[]): unknown {
    const called = split_arguments(given);
    if (this.#isChecked) this.#bound(...called);
    this.#record(...called);
    return this._execute_mock_call(...called);
  }

  /** The arguments as the signature has them; as they are, where there is none. @throws TypeError */
  #bound(args: Arguments[0], given: Arguments[1]): Call {
    const found = this.#signature?.() ?? null;
    if (found === null) return new Call("", args, given, 2);
    const bound = found.bind(...args, Object.fromEntries(given.items()));
    return new Call("", bound.args, bound.kwargs, 2);
  }

  /** What calls are compared by, and the error where the arguments do not fit. */
  #key(args: Arguments[0], given: Arguments[1]): Call | BaseException {
    try {
      return this.#bound(args, given);
    } catch (error) {
      if (error instanceof TypeError) return error;
      throw error;
    }
  }

  /** Whether a call is the expected one, by the signature. */
  protected _isSame(expected: Arguments, actual: Call): boolean {
    const key = this.#key(...expected);
    return key instanceof Call && eq(this.#key(actual.args, actual.kwargs), key);
  }

  protected _fail(message: string, expected: Arguments): never {
    const key = this.#key(...expected);
    const error = new AssertionError(message);
    throw key instanceof BaseException ? raise_from(error, key) : error;
  }

  #record(args: Arguments[0], given: Arguments[1]): void {
    this.called = true;
    this.call_count++;
    this.call_args = new Call("", args, given, 2);
    this.call_args_list.push(this.call_args);
    this.mock_calls.push(new Call("", args, given, 3));
    let isMethod = this.#parent !== null;
    let methodName = this.#name ?? "";
    let name = this.#newName;
    let isCall = name === "()";
    for (let at = this.#newParent; at !== null; at = at.#newParent) {
      if (isMethod) {
        at.method_calls.push(new Call(methodName, args, given, 3));
        isMethod = at.#parent !== null;
        if (isMethod) methodName = `${at.#name}.${methodName}`;
      }
      at.mock_calls.push(new Call(name, args, given, 3));
      if (at.#newName !== "") {
        name = at.#newName + (isCall ? "" : ".") + name;
        isCall = at.#newName === "()";
      }
    }
  }

  protected _execute_mock_call(...[args, given]: Arguments): unknown {
    const effect = this.#effect;
    if (effect !== null) {
      if (isException(effect)) throw raisable(effect);
      const result = callable(effect) ? call_(effect as AnyFunction, ...args, keywords(given)) : next(effect);
      if (!callable(effect) && isException(result)) throw raisable(result);
      if (result !== DEFAULT) return result;
    }
    return this.return_value;
  }

  reset_mock(options: { return_value?: boolean; side_effect?: boolean } = {}): void {
    this.#reset(options, new Set());
  }

  #reset(options: { return_value?: boolean; side_effect?: boolean }, visited: Set<Mock>): void {
    if (visited.has(this)) return;
    visited.add(this);
    this._forget();
    if (options.return_value === true) this.#returned = DEFAULT;
    if (options.side_effect === true) this.#effect = null;
    for (const child of this.#magic.values()) if (child instanceof Mock) child.#reset({}, visited);
    for (const child of this.#children.values()) if (child !== null) child.#reset(options, visited);
    if (this.#returned instanceof Mock) this.#returned.#reset({}, visited);
  }

  protected _forget(): void {
    this.called = false;
    this.call_count = 0;
    this.call_args = null;
    this.call_args_list = new CallList();
    this.mock_calls = new CallList();
    this.method_calls = new CallList();
  }

  protected get _said(): string {
    return this.#name || "mock";
  }

  #calls(): string {
    return this.mock_calls.length === 0 ? "" : `\nCalls: ${repr(this.mock_calls)}.`;
  }

  assert_not_called(): void {
    if (this.call_count !== 0) throw new AssertionError(`Expected '${this._said}' to not have been called. Called ${this.call_count} times.${this.#calls()}`);
  }

  assert_called(): void {
    if (this.call_count === 0) throw new AssertionError(`Expected '${this._said}' to have been called.`);
  }

  assert_called_once(): void {
    if (this.call_count !== 1) throw new AssertionError(`Expected '${this._said}' to have been called once. Called ${this.call_count} times.${this.#calls()}`);
  }

  assert_called_with(...given: readonly unknown[]): void {
    const expected = split_arguments(given);
    if (this.call_args === null) throw new AssertionError(`expected call not found.\nExpected: ${formatCall(this._said, ...expected)}\n  Actual: not called.`);
    this._compare(expected, this.call_args, "call");
  }

  protected _compare(expected: Arguments, actual: Call, action: string): void {
    if (this._isSame(expected, actual)) return;
    this._fail(`expected ${action} not found.\nExpected: ${formatCall(this._said, ...expected)}\n  Actual: ${formatCall(this._said, ...this.#actual())}`, expected);
  }

  /** The arguments of the last call; CPython shows them for awaits too. */
  #actual(): Arguments {
    if (this.call_args === null) throw new TypeError("Value after * must be an iterable, not NoneType");
    return [this.call_args.args, this.call_args.kwargs];
  }

  assert_called_once_with(...given: readonly unknown[]): void {
    if (this.call_count !== 1) throw new AssertionError(`Expected '${this._said}' to be called once. Called ${this.call_count} times.${this.#calls()}`);
    this.assert_called_with(...given);
  }

  assert_any_call(...given: readonly unknown[]): void {
    const expected = split_arguments(given);
    if (!this.call_args_list.some((each) => this._isSame(expected, each))) this._fail(`${formatCall(this._said, ...expected)} call not found`, expected);
  }

  assert_has_calls(calls: readonly unknown[], options: { any_order?: boolean } | boolean = false): void {
    if (typeof options === "object" ? options.any_order === true : options) refuse("Mock.assert_has_calls(any_order=True)", "compares calls in any order");
    const starts = Math.max(0, this.mock_calls.length - calls.length + 1);
    const all = [...this.mock_calls];
    for (let at = 0; at < starts; at++) if (calls.every((each, index) => eq(all[at + index], each))) return;
    const expected = CallList.from(calls as readonly Call[]);
    throw new AssertionError(`Calls not found.\nExpected: ${repr(expected)}\n  Actual: ${repr(this.mock_calls)}`);
  }

  __repr__(): string {
    const names = [this.#newName];
    let dot = this.#newName === "()" ? "" : ".";
    let last: Mock = this;
    for (let at = this.#newParent; at !== null; at = at.#newParent) {
      last = at;
      names.unshift(at.#newName + dot);
      dot = at.#newName === "()" ? "" : ".";
    }
    const first = (last.#name || "mock") + (names.length > 1 && names[1] !== "()" && names[1] !== "()." ? "." : "");
    const name = [first, ...names.slice(1)].join("");
    const label = this.#shape?.label ?? null;
    const shown = label === null ? "" : ` ${this.#isStrict ? "spec_set" : "spec"}=${repr(label)}`;
    return `<${this.constructor.name}${name === "mock" || name === "mock." ? "" : ` name=${repr(name)}`}${shown} id='${id(this)}'>`;
  }
}
declare_type(Mock, "Mock", "unittest.mock");

/** A mock that answers to operators, and remembers that it did. */
export class MagicMock extends Mock {}
declare_type(MagicMock, "MagicMock", "unittest.mock");

/** A mock whose calls are awaited; the name is that of its coroutines, `AsyncMockMixin._execute_mock_call`. */
class AsyncMockMixin extends Mock {
  /** It passes for a coroutine function. */
  get $makes(): "coroutine" {
    return "coroutine";
  }

  await_count = 0;
  await_args: Call | null = null;
  await_args_list = new CallList();

  protected override async _execute_mock_call(...[args, given]: Arguments): Promise<unknown> {
    this.await_count++;
    this.await_args = new Call("", args, given, 2);
    this.await_args_list.push(this.await_args);
    const effect = this.side_effect;
    if (effect !== null) {
      if (isException(effect)) throw raisable(effect);
      const result = await this.#effectOf(effect, args, given);
      if (result !== DEFAULT) return result;
    }
    return this.return_value;
  }

  async #effectOf(effect: unknown, args: Arguments[0], given: Arguments[1]): Promise<unknown> {
    if (callable(effect)) {
      const result = call_(effect as AnyFunction, ...args, keywords(given));
      return isCoroutineFunction(effect) ? await (result as Promise<unknown>) : result;
    }
    let result: unknown;
    try {
      result = next(effect);
    } catch (error) {
      if (error instanceof StopIteration) throw new StopAsyncIteration();
      throw error;
    }
    if (isException(result)) throw raisable(result);
    return result;
  }

  protected override _forget(): void {
    super._forget();
    this.await_count = 0;
    this.await_args = null;
    this.await_args_list = new CallList();
  }

  assert_awaited(): void {
    if (this.await_count === 0) throw new AssertionError(`Expected ${this._said} to have been awaited.`);
  }

  assert_not_awaited(): void {
    if (this.await_count !== 0) throw new AssertionError(`Expected ${this._said} to not have been awaited. Awaited ${this.await_count} times.`);
  }

  assert_awaited_once(): void {
    if (this.await_count !== 1) throw new AssertionError(`Expected ${this._said} to have been awaited once. Awaited ${this.await_count} times.`);
  }

  assert_awaited_with(...given: readonly unknown[]): void {
    const expected = split_arguments(given);
    if (this.await_args === null) throw new AssertionError(`Expected await: ${formatCall(this._said, ...expected)}\nNot awaited`);
    this._compare(expected, this.await_args, "await");
  }

  assert_awaited_once_with(...given: readonly unknown[]): void {
    this.assert_awaited_once();
    this.assert_awaited_with(...given);
  }

  assert_any_await(...given: readonly unknown[]): void {
    const expected = split_arguments(given);
    if (!this.await_args_list.some((each) => this._isSame(expected, each))) this._fail(`${formatCall(this._said, ...expected)} await not found`, expected);
  }
}

export class AsyncMock extends AsyncMockMixin {}
declare_type(AsyncMock, "AsyncMock", "unittest.mock");

for (const type of [MagicMock, AsyncMock]) {
  for (const name of MAGIC_METHODS) {
    Object.defineProperty(type.prototype, name, {
      get(this: Mock) {
        return this.$magic(name);
      },
    });
  }
}

function isMagic(name: string): boolean {
  return name.length > 4 && name.startsWith("__") && name.endsWith("__");
}

function isException(value: unknown): value is BaseException | (new () => BaseException) {
  return value instanceof BaseException || (is_class(value) && value.prototype instanceof BaseException) || value === BaseException;
}

function raisable(value: BaseException | (new () => BaseException)): BaseException {
  return value instanceof BaseException ? value : new value();
}

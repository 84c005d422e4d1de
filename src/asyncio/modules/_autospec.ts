// `create_autospec`: a mock whose attributes are mocks of what the object has under their names, and whose calls are checked
// against its signature. CPython: Lib/unittest/mock.py (create_autospec, _set_signature, _set_async_signature).
//
// Runs inside QuickJS. No DOM, no Node.
import { isCoroutineFunction } from "../../python/coroutines.ts";
import { AttributeError, RuntimeError, TypeError } from "../../python/exceptions.ts";
import { id } from "../../python/identity.ts";
import { refuse } from "../../python/refuse.ts";
import { repr } from "../../python/repr.ts";
import { is_class, split_keywords } from "../../python/special.ts";
import { Shape } from "./_shapes.ts";
import { AsyncMock, MagicMock, Mock } from "./_mocks.ts";

const FUNCTION_ATTRIBUTES = /^(?:assert_|(?:called|call_count|call_args|call_args_list|mock_calls|method_calls|return_value|side_effect|await_count|await_args|await_args_list|reset_mock|mock)$)/;

/** What stands for an object whose class has no `__call__`. */
class NonCallableMagicMock extends MagicMock {
  override __call__(): never {
    throw new TypeError("'NonCallableMagicMock' object is not callable");
  }
}

/** A mock that looks like the function it stands for. */
function likeFunction(base: typeof Mock) {
  return class LikeFunction extends base {
    readonly #f: Function;

    constructor(f: Function, name: string | null) {
      super({ name });
      this.#f = f;
    }
    get __name__(): string {
      return this.#f.__name__;
    }
    override __getattr__(name: string): unknown {
      return attributeOfFunction(this, name);
    }
    protected override _open(): undefined {
      return undefined;
    }
    override __repr__(): string {
      return `<function ${this.__name__} at 0x${id(this).toString(16)}>`;
    }
  };
}

/** What stands for a function. */
export class FunctionMock extends likeFunction(MagicMock) {}

/** What stands for a coroutine function: its calls are checked and counted when they are awaited. */
export class AsyncFunctionMock extends likeFunction(AsyncMock) {
  override async __call__(...given: readonly unknown[]): Promise<unknown> {
    return await (super.__call__(...given) as Promise<unknown>);
  }
}

function attributeOfFunction(mock: Mock, name: string): never {
  if (FUNCTION_ATTRIBUTES.test(name)) refuse(`create_autospec(function).${name}`, "asks the function that stands for the mock");
  throw new AttributeError(`'function' object has no attribute ${repr(name)}`, { name, obj: mock });
}

/** `create_autospec(spec)`, with `spec_set`, `instance`, and attributes for the mock. @throws RuntimeError */
export function create_autospec(...given: readonly unknown[]): Mock {
  const [[spec, second = false, third = false], { spec_set = second, instance = third, unsafe: _, ...attributes }] = split_keywords(given);
  if (spec === null || typeof spec === "number" || typeof spec === "string" || Array.isArray(spec)) refuse("create_autospec(value)", "takes the shape of a plain value");
  const { name = null, ...others } = attributes;
  const said = typeof name === "string" ? name : null;
  const mock = typeof spec === "function" && !is_class(spec) ? mockOfFunction(spec, instance === true, said) : mockOf(spec, spec_set === true, is_class(spec) && instance === true, said);
  mock.configure_mock(others);
  return mock;
}

function mockOfFunction(f: Function, asInstance: boolean, name: string | null): Mock {
  const isAsync = isCoroutineFunction(f);
  if (isAsync && asInstance) throw new RuntimeError("Instance can not be True when create_autospec is mocking an async function");
  const mock = isAsync ? new AsyncFunctionMock(f, name) : new FunctionMock(f, name);
  mock.$check(new Shape(f).signature());
  return mock;
}

function mockOf(spec: unknown, isStrict: boolean, asInstance: boolean, name: string | null): Mock {
  const options = { ...(isStrict ? { spec_set: spec } : { spec }), ...(name !== null && { name }) };
  const shape = new Shape(spec);
  const isObject = asInstance || !is_class(spec);
  const mock = isObject && !shape.has("__call__") ? new NonCallableMagicMock(options) : new MagicMock(options);
  mock.$check(shape.signature(isObject));
  mock.$give((member) => childOf(shape, member));
  if (isObject) return mock;
  const made = mockOf(spec, isStrict, true, null);
  made.$place(mock, "()");
  mock.return_value = made;
  return mock;
}

/** The mock of an attribute. */
function childOf(shape: Shape, name: string): Mock {
  const value = shape.value(name);
  if (value === undefined) return new MagicMock();
  if (typeof value !== "function") return refuse(`create_autospec(…).${name}`, "takes the shape of a plain value; give the mock its value first");
  if (is_class(value)) return mockOf(value, false, false, null);
  const mock = isCoroutineFunction(value) ? new AsyncMock({ spec: value }) : new MagicMock({ spec: value });
  mock.$check(shape.signatureOf(name));
  return mock;
}

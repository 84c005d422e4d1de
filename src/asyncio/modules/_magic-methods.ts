// What mocks answer to operators unless they are told otherwise: `len(mock)` is 0, `mock[0]` is a mock.
// CPython: Lib/unittest/mock.py (_magics, _return_values, _calculate_return_value, _side_effect_methods).
//
// Runs inside QuickJS. No DOM, no Node.
import { StopAsyncIteration, StopIteration } from "../../python/exceptions.ts";
import { id } from "../../python/identity.ts";
import { iter, next } from "../../python/iteration.ts";
import { float } from "../../python/numeric.ts";
import { refuse } from "../../python/refuse.ts";
import { repr } from "../../python/repr.ts";
import { NotImplemented } from "../../python/special.ts";
import { DEFAULT } from "./_mock-calls.ts";

const NUMERIC = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow".split(" ");
const OTHERS =
  "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert complex int float index round trunc floor ceil bool next fspath aiter hash iter aenter aexit anext";

export const MAGIC_METHODS: readonly string[] = [...OTHERS.split(" "), ...NUMERIC.flatMap((name) => [name, `i${name}`, `r${name}`])].map((name) => `__${name}__`);

/** Those that are awaited. */
export const ASYNC_MAGIC: ReadonlySet<string> = new Set(["__aenter__", "__aexit__", "__anext__"]);

export const UNSUPPORTED_MAGIC: ReadonlySet<string> = new Set(["__getattr__", "__setattr__", "__init__", "__new__", "__prepare__", "__instancecheck__", "__subclasscheck__", "__del__"]);

const FIXED: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...["__lt__", "__gt__", "__le__", "__ge__"].map((name): [string, unknown] => [name, NotImplemented]),
  ["__int__", 1],
  ["__contains__", false],
  ["__len__", 0],
  ["__exit__", false],
  ["__float__", float(1)],
  ["__bool__", true],
  ["__index__", 1],
  ["__aexit__", false],
]);

export function fixedAnswer(name: string, mock: object): unknown {
  if (name === "__str__") return repr(mock);
  if (name === "__hash__") return id(mock);
  return FIXED.get(name);
}

/** The function that answers where the answer depends on the mock; `given` is what its method was told to return, if it was. */
export function computedAnswer(name: string, mock: object, given: () => unknown): ((...args: readonly unknown[]) => unknown) | null {
  switch (name) {
    case "__eq__":
      return (other) => (given() !== DEFAULT ? given() : other === mock ? true : NotImplemented);
    case "__ne__":
      return (other) => (given() !== DEFAULT ? DEFAULT : other === mock ? false : NotImplemented);
    case "__iter__":
      return () => iter(given() === DEFAULT ? [] : given());
    case "__aiter__":
      return () => new AsyncItems(iter(given() === DEFAULT ? [] : given()));
    case "__complex__":
      return () => refuse("MagicMock.__complex__", "gives a complex number");
    default:
      return null;
  }
}

class AsyncItems {
  readonly #items: unknown;
  constructor(items: unknown) {
    this.#items = items;
  }
  __aiter__(): this {
    return this;
  }
  async __anext__(): Promise<unknown> {
    try {
      return next(this.#items);
    } catch (error) {
      if (error instanceof StopIteration) throw new StopAsyncIteration();
      throw error;
    }
  }
}

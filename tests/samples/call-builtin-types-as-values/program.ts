import * as asyncio from "asyncio";
import * as unittest from "unittest";
import { ValueError, add, call, call_, float, int, list, print, repr, str } from "python";

// A builtin type that is handed over is called like any function.

function apply(fn: typeof str | typeof float | typeof list | typeof asyncio.Semaphore, x: number | string): str | float | list<unknown> | asyncio.Semaphore {
  return call_(fn, x);
}

function text(fn: typeof str | ((...args: never[]) => unknown), x: number | string): unknown {
  return add(call_(fn, x), "!");
}

class Tests extends unittest.TestCase {
  test_raises(): void {
    this.assertRaises(ValueError, asyncio.Semaphore, -1);
    this.assertRaises(ValueError, int, "x");
  }

  test_does_not_raise(): void {
    this.assertRaises(ValueError, asyncio.Semaphore, 1);
  }
}

print(apply(str, 3), apply(float, 2), apply(list, "ab"), call(apply(asyncio.Semaphore, 3), "locked"));
print(text(str, 4), text(repr, "x"));
unittest.main({ tests: [Tests] });

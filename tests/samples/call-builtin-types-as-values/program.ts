import * as asyncio from "asyncio";
import * as unittest from "unittest";
import { ValueError, add, at, call, call_, float, int, len, list, print, repr, str, tuple } from "python";

// A builtin type that is handed over is called like any function.

function apply(fn: typeof str | typeof float | typeof list | typeof asyncio.Semaphore | typeof int, x: number | string): unknown {
  return call_(fn, x);
}

function text(fn: typeof str | ((...args: never[]) => unknown), x: number | string): string {
  return call_(fn, x) + "!";
}

async function starts(fn: typeof str, x: number): Promise<readonly [boolean, boolean]> {
  return tuple(call_(fn, x).startsWith("3"), "123".includes(call_(fn, x)));
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
print(asyncio.run(starts(str, 3)), add(apply(int, "3"), 1), at(apply(list, "ab"), 0), len(apply(list, "abc")));
print(text(str, 4), text(repr, "x"));
unittest.main({ tests: [Tests] });

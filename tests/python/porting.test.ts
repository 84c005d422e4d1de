// The helpers of ports that have no expression in Python to compare with. Expectations are what CPython 3.14 does.
import { describe, expect, test } from "vitest";
import * as python from "../../src/python/index.ts";

const { dict, ExceptionGroup, KeyError, list, repr, TypeError, ValueError } = python;

function raised(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return repr(error);
  }
  return "nothing";
}

/** Runs clauses over an exception; gives what they saw and what is raised at the end. */
function clauses(error: unknown, ...handlers: [Parameters<ReturnType<typeof python.except_star>["handle"]>[0], (group: unknown) => void][]): string[] {
  const seen: string[] = [];
  const rest = python.except_star(error);
  for (const [classes, run] of handlers) {
    rest.handle(classes, (group) => {
      seen.push(repr(group));
      run(group);
    });
  }
  return [...seen, raised(() => rest.finish())];
}
const pass = (): void => {};
const rethrow = (group: unknown): never => {
  throw group;
};

describe("except_star", () => {
  const group = (): python.BaseException => new ExceptionGroup("g", [new ValueError(1), new KeyError("k"), new ExceptionGroup("h", [new ValueError(2)])]);

  test("gives each clause its part, nesting kept, and raises the rest", () => {
    expect(clauses(group(), [ValueError, pass])).toEqual([
      "ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(2)])])",
      "ExceptionGroup('g', [KeyError('k')])",
    ]);
  });
  test("raises nothing when all is handled", () => {
    expect(clauses(group(), [ValueError, pass], [KeyError, pass]).at(-1)).toBe("nothing");
  });
  test("joins what clauses raise with what is left", () => {
    const fail = (): never => {
      throw new TypeError("t");
    };
    expect(clauses(group(), [ValueError, fail]).at(-1)).toBe("ExceptionGroup('', [TypeError('t'), ExceptionGroup('g', [KeyError('k')])])");
  });
  test("puts what a clause raises again back in its place", () => {
    expect(clauses(group(), [ValueError, rethrow], [KeyError, pass]).at(-1)).toBe("ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(2)])])");
  });
  test("wraps a lone exception for the clause, and lets it through unmatched", () => {
    expect(clauses(new ValueError(1), [ValueError, pass])).toEqual(["ExceptionGroup('', (ValueError(1),))", "nothing"]);
    expect(clauses(new ValueError(1), [ValueError, rethrow]).at(-1)).toBe("ExceptionGroup('', (ValueError(1),))");
    expect(clauses(new ValueError(1), [KeyError, pass])).toEqual(["ValueError(1)"]);
  });
});

test("raise_from sets the cause and hides the context", () => {
  const cause = new ValueError("v");
  const error = python.raise_from(new KeyError("k"), cause);
  expect([error.__cause__, error.__suppress_context__]).toEqual([cause, true]);
  expect(python.raise_from(new KeyError("k"), null).__cause__).toBeNull();
});

test("keyword arguments go out of a dict and into one", () => {
  expect(python.keywords(dict({ a: 1 }))).toEqual({ a: 1 });
  expect(python.by_name(dict({ b: 2 }), "a", "b")).toEqual([undefined, 2]);
  expect(raised(() => python.by_name(dict({ z: 2 }), "a"))).toBe(`TypeError("got an unexpected keyword argument 'z'")`);
  const [args, kwargs] = python.split_arguments([1, 2, { key: 3, more: 4 }]);
  expect([repr(args), python.take(kwargs, "key"), python.take(kwargs, "absent", 9), repr(kwargs)]).toEqual(["(1, 2)", 3, 9, "{'more': 4}"]);
  expect(raised(() => python.take(kwargs, "key"))).toBe(`TypeError("missing 1 required keyword-only argument: 'key'")`);
});

test("unpack_star checks the count and gathers the rest", () => {
  expect(python.unpack_star([1, 2, 3], 1, 0)).toEqual([1, 2, 3]);
  expect(python.unpack_star([1, 2, 3, 4], 1, 1)).toEqual([1, [2, 3], 4]);
  expect(raised(() => python.unpack_star([1], 1, 1))).toBe("ValueError('not enough values to unpack (expected at least 2, got 1)')");
  expect(raised(() => python.unpack_star(5, 1, 1))).toBe("TypeError('cannot unpack non-iterable int object')");
});

test("names without a value", () => {
  expect(raised(() => python.bound(undefined, "x"))).toBe(`UnboundLocalError("cannot access local variable 'x' where it is not associated with a value")`);
  expect(python.bound(0, "x")).toBe(0);
  expect(raised(() => python.undefined_name("x"))).toBe(`NameError("name 'x' is not defined")`);
});

test("print joins, ends and chooses its stream", () => {
  const written: string[] = [];
  python.setWriter((stream, text) => written.push(`${stream}:${text}`));
  python.print("a", 1, null, [python.float(2)], { sep: "-", end: "!" });
  python.print();
  expect(written).toEqual(["stdout:a-1-None-[2.0]!", "stdout:\n"]);
});

test("a default representation names module, class and address", () => {
  class Job {}
  const text = repr(new Job());
  expect(text).toMatch(/^<__main__\.Job object at 0x[0-9a-f]{12}>$/);
  expect(repr(Job)).toBe("<class '__main__.Job'>");
  expect(repr(function work() {})).toMatch(/^<function work at 0x[0-9a-f]{12}>$/);
  expect(repr(list)).toBe("<class 'list'>");
});

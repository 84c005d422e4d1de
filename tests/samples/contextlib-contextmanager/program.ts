import { contextmanager } from "contextlib";
import { Exception, KeyError, LookupError, StopIteration, ValueError, print, repr, type_name } from "python";

const managed = contextmanager(function* managed(name: string) {
  print("enter", name);
  try {
    yield name.toUpperCase();
  } catch (error) {
    if (error instanceof KeyError) print("swallowed", repr(error));
    else throw error;
  } finally {
    print("exit", name);
  }
});

const never = contextmanager(function* never() {
  if (false) yield null;
});

const twice = contextmanager(function* twice() {
  yield 1;
  yield 2;
});

const stubborn = contextmanager(function* stubborn() {
  try {
    yield null;
  } catch (error) {
    if (error instanceof ValueError) yield null;
    else throw error;
  }
});

const replacing = contextmanager(function* replacing() {
  try {
    yield null;
  } catch (error) {
    if (error instanceof ValueError) {
      const replaced = new LookupError("replaced");
      replaced.__cause__ = error;
      throw replaced;
    } else throw error;
  }
});

function fail(error: unknown): void {
  throw error;
}

{
  using x = managed("a");
  print("in", x);
}
{
  using _x = managed("b");
  fail(new KeyError("gone"));
}
try {
  using _x = managed("c");
  throw new ValueError("through");
} catch (error) {
  if (error instanceof ValueError) print("caught", error);
  else throw error;
}
for (const make of [never, twice, stubborn, replacing]) {
  try {
    using _x = make();
    print("body", make.__name__);
    if (make !== twice) throw new ValueError("in body");
  } catch (error) {
    if (error instanceof Exception) print(type_name(error), error, repr(error.__cause__), repr(error.__context__));
    else throw error;
  }
}
try {
  using _x = managed("d");
  throw new StopIteration("mine");
} catch (error) {
  if (error instanceof StopIteration) print("StopIteration", error);
  else throw error;
}

const decorated = (managed("deco") as unknown as <F>(fn: F) => F)(function decorated(a: number, b: number) {
  print("decorated", a, b);
  return a + b;
});

print(decorated(1, 2));
print(decorated(3, 4), decorated.__name__);

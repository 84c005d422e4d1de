import {
  AssertionError, Exception, ExceptionGroup, IndexError,
  KeyError, NameError, RuntimeError, SystemExit, TypeError,
  UnboundLocalError, ValueError, ZeroDivisionError, add, at,
  bound, dict, div, except_star, getattr, int, print,
  raise_from, range, repr, str, tuple, type_name,
  undefined_name,
} from "python";

class AppError extends Exception {
}
class CodeError extends AppError {
  code: number;
  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}
function risky(n: number): unknown {
  if (n === 0) throw new ValueError("zero!");
  if (n === 1) throw new CodeError("coded", 42);
  if (n === 2) return div(1, 0);
  if (n === 3) return at([], 1);
  if (n === 4) return at(dict(), "k");
  if (n === 5) return int("x");
  if (n === 6) return getattr(null, "foo");
  if (n === 7) throw new KeyError();
  if (n === 8) return add("a", 1);
  return "fine";
}
for (const i of range(10)) {
  try {
    attempt: {
      try {
        print(risky(i));
      } catch (e) {
        if (e instanceof ValueError) {
          print("ValueError:", e);
          break attempt;
        } else if (e instanceof CodeError) {
          print("code", e.code, e, tuple(...e.args));
          break attempt;
        } else if (
          e instanceof ZeroDivisionError ||
            e instanceof IndexError
        ) {
          print(type_name(e), e);
          break attempt;
        } else if (e instanceof Exception) {
          print("other", type_name(e), e);
          break attempt;
        } else throw e;
      }
      print("no error");
    }
  } finally {
    print("done", i);
  }
}
function f(): string {
  try {
    return "try";
  } finally {
    print("cleanup");
  }
}
print(f());
function g(): void {
  for (const i of range(3)) {
    try {
      if (i === 1) continue;
      if (i === 2) break;
      print("i", i);
    } finally {
      print("fin", i);
    }
  }
}
g();
try {
  try {
    throw new ValueError("inner");
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    throw raise_from(new RuntimeError("outer"), e);
  }
} catch (e) {
  if (!(e instanceof RuntimeError)) throw e;
  print(e, "caused by", repr(e.__cause__));
}
try {
  try {
    div(1, 0);
  } catch (error) {
    if (!(error instanceof ZeroDivisionError)) throw error;
    print("re-raising");
    throw error;
  }
} catch (e) {
  if (!(e instanceof ZeroDivisionError)) throw e;
  print("again", e);
}
try {
  throw new AppError();
} catch (e) {
  if (!(e instanceof AppError)) throw e;
  print(repr(e), str(e) === "");
}
try {
  if (1 !== 2) throw new AssertionError("math");
} catch (e) {
  if (!(e instanceof AssertionError)) throw e;
  print("assert", e);
}
try {
  throw new ExceptionGroup(
    "many",
    [new ValueError(1), new TypeError(2), new KeyError(3)],
  );
} catch (error) {
  const rest = except_star(error);
  rest.handle(ValueError, (eg) => {
    print("values", tuple(...eg.exceptions));
  });
  rest.handle(tuple(TypeError, KeyError), (eg) => {
    print("others", eg.exceptions.length);
  });
  rest.finish();
}
const e = "still here";
print(e);
try {
  const x = undefined_name("undefined_thing");
} catch (err) {
  if (!(err instanceof NameError)) throw err;
  print(err);
}
function local(): void {
  print(bound(undefined, "later"));
  const later = 1;
}
try {
  local();
} catch (err) {
  if (!(err instanceof UnboundLocalError)) throw err;
  print(err);
}
attempt_2: {
  try {
  } catch (error) {
    print("never");
    break attempt_2;
  }
  print("else runs");
}
const err = new ValueError("a", 2);
print(err, repr(err), tuple(...err.args));
throw new SystemExit(3);

class AppError(Exception):
    pass
class CodeError(AppError):
    def __init__(self, message, code):
        super().__init__(message)
        self.code = code
def risky(n):
    if n == 0:
        raise ValueError("zero!")
    if n == 1:
        raise CodeError("coded", 42)
    if n == 2:
        return 1 / 0
    if n == 3:
        return [][1]
    if n == 4:
        return {}["k"]
    if n == 5:
        return int("x")
    if n == 6:
        return None.foo
    if n == 7:
        raise KeyError
    if n == 8:
        return "a" + 1
    return "fine"
for i in range(10):
    try:
        print(risky(i))
    except ValueError as e:
        print("ValueError:", e)
    except CodeError as e:
        print("code", e.code, e, e.args)
    except (ZeroDivisionError, IndexError) as e:
        print(type(e).__name__, e)
    except Exception as e:
        print("other", type(e).__name__, e)
    else:
        print("no error")
    finally:
        print("done", i)
def f():
    try:
        return "try"
    finally:
        print("cleanup")
print(f())
def g():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("i", i)
        finally:
            print("fin", i)
g()
try:
    try:
        raise ValueError("inner")
    except ValueError as e:
        raise RuntimeError("outer") from e
except RuntimeError as e:
    print(e, "caused by", repr(e.__cause__))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        print("re-raising")
        raise
except ZeroDivisionError as e:
    print("again", e)
try:
    raise AppError
except AppError as e:
    print(repr(e), str(e) == "")
try:
    assert 1 == 2, "math"
except AssertionError as e:
    print("assert", e)
try:
    raise ExceptionGroup("many", [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError as eg:
    print("values", eg.exceptions)
except* (TypeError, KeyError) as eg:
    print("others", len(eg.exceptions))
e = "still here"
print(e)
try:
    x = undefined_thing
except NameError as err:
    print(err)
def local():
    print(later)
    later = 1
try:
    local()
except UnboundLocalError as err:
    print(err)
try:
    pass
except:
    print("never")
else:
    print("else runs")
err = ValueError("a", 2)
print(err, repr(err), err.args)
raise SystemExit(3)

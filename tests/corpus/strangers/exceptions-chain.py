class AppError(Exception):
    code = 1
    def __init__(self, msg, *, detail=None):
        super().__init__(msg)
        self.detail = detail
    def __str__(self):
        base = super().__str__()
        return f"{base} ({self.detail})" if self.detail else base

class NotFound(AppError):
    code = 44

def load(key):
    try:
        return {"a": 1}[key]
    except KeyError as e:
        raise NotFound(f"no {key!r}", detail="cache miss") from e

try:
    load("b")
except AppError as e:
    print(type(e).__name__, e, e.code, repr(e), e.__cause__, e.args)
    print(isinstance(e.__cause__, KeyError), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")
except ValueError as e:
    print(e, "| context:", repr(e.__context__))
def f():
    try:
        return "try"
    except:
        return "except"
    else:
        return "else"
    finally:
        print("cleanup")
print(f())
e = ValueError("bad", 3)
e.add_note("note 1")
print(e.args, e.__notes__, str(e), repr(e))
try:
    raise e
except (TypeError, ValueError) as err:
    print(err is e)
try:
    assert 1 > 2, "math works"
except AssertionError as err:
    print("assert:", err)
for bad in ("[][0]", ):
    try:
        [][0]
    except LookupError as err:
        print(type(err).__mro__[1].__name__, err)
try:
    None.foo
except AttributeError as err:
    print(err)
try:
    "a" + 1
except TypeError as err:
    print(err)
try:
    len(5)
except TypeError as err:
    print(err)
try:
    int("12a")
except ValueError as err:
    print(err)
try:
    (lambda x: x)()
except TypeError as err:
    print(err)
raise NotFound("final", detail="uncaught")

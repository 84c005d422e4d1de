from contextlib import contextmanager


@contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name.upper()
    except KeyError as error:
        print("swallowed", repr(error))
    finally:
        print("exit", name)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def stubborn():
    try:
        yield
    except ValueError:
        yield


@contextmanager
def replacing():
    try:
        yield
    except ValueError as error:
        raise LookupError("replaced") from error


def fail(error):
    raise error


with managed("a") as x:
    print("in", x)
with managed("b") as x:
    fail(KeyError("gone"))
try:
    with managed("c"):
        raise ValueError("through")
except ValueError as error:
    print("caught", error)
for make in never, twice, stubborn, replacing:
    try:
        with make():
            print("body", make.__name__)
            if make is not twice:
                raise ValueError("in body")
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__), repr(error.__context__))
try:
    with managed("d"):
        raise StopIteration("mine")
except StopIteration as error:
    print("StopIteration", error)


@managed("deco")
def decorated(a, b):
    print("decorated", a, b)
    return a + b


print(decorated(1, 2))
print(decorated(3, 4), decorated.__name__)

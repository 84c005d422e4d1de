# What a wrapper hands on finds the same parameters as a direct call, and fails in the same way.
def logged(f):
    def inner(*args, **options):
        try:
            return f(*args, **options)
        except TypeError as error:
            return f"error: {error}"
    return inner


@logged
def table(name, *rows, sep=",", **extra):
    return name, rows


@logged
def fixed(a, b=1, /, *rest, c, **more):
    return a, b, rest, c, more


@logged
def strict(a, b, /, *, c=1):
    return a, b, c


@logged
def plain(*rows, sep=","):
    return rows, sep


class Shop:
    def __init__(self, name, *items, open=True, **notes):
        self.name = name

    @logged
    def add(self, n, /, *more, **notes):
        return n, more, notes


print(table("x", 1, 2, sep=";", color="red"), table(sep=1))
print(fixed(1, c=2), fixed(b=1, a=2, c=3), fixed(1, b=5, c=3), fixed(1))
print(strict(1, 2, c=3), strict(1, b=2), strict(a=1, b=2), strict(1, 2, d=3))
print(plain(1, sep=";"), plain(1, color="red"), plain(rows=1))
print(logged(Shop)("corner", 1, owner="Ann").name, logged(Shop)(owner="Ann"))
print(Shop("a").add(1, n=2), Shop("b").add(n=2))
try:
    print(dict([1]))
except TypeError as error:
    print(error, error.__notes__)

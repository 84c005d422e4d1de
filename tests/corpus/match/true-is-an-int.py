# True is an int to match, isinstance and singledispatch, and still prints as True.
import functools


def by_match(value):
    match value:
        case int(n):
            return f"int {n} {n == 1}"
        case float(n):
            return f"float {n}"
        case _:
            return "other"


def by_test(value: object):
    if isinstance(value, int):
        return f"int {value}"
    return "other"


@functools.singledispatch
def by_class(value):
    return "other"


@by_class.register
def _(value: int):
    return f"int {value}"


for value in [True, 1, 2.0, "a", False]:
    print(by_match(value), by_test(value), by_class(value), sep=", ")

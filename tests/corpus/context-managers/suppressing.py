class Ignore:
    def __init__(self, *types):
        self.types = types
    def __enter__(self):
        return "token"
    def __exit__(self, et, e, tb):
        print("exit:", et.__name__ if et else None, e)
        return et is not None and issubclass(et, self.types)

with Ignore(ValueError) as t:
    print(t)
with Ignore(ValueError, KeyError):
    raise KeyError("k")
try:
    with Ignore(ValueError):
        1 / 0
except ZeroDivisionError as e:
    print("passed on:", e)

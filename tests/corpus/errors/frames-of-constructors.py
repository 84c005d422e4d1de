import traceback


class Base:
    def __init__(self, n):
        if n < 0:
            raise ValueError("negative")
        self.n = n


class Child(Base):
    pass


class Grand(Child):
    def __init__(self, n):
        super().__init__(n)


class Err(Exception):
    def __init__(self, n):
        super().__init__("x")
        raise KeyError(n)


for f in (lambda: Base(-1), lambda: Child(-1), lambda: Grand(-1), lambda: Err(1)):
    try:
        f()
    except Exception:
        print("\n".join(l for l in traceback.format_exc().splitlines() if "^" not in l))


class Late(Base):
    def other(self):
        return 1

    async def more(self):
        return 2


class Order:
    def __new__(cls, *args):
        return super().__new__(cls)

    def __init__(self, n):
        raise ValueError(n)


def Factory(n):
    return Base(n)


class Body:
    limit = 3

    @property
    def size(self):
        return len(5)


for f in (lambda: Late(-1), lambda: Order(-1), lambda: Factory(-2), lambda: Body().size):
    try:
        f()
    except Exception:
        print("\n".join(l for l in traceback.format_exc().splitlines() if "^" not in l))

# staticmethod() and classmethod() called in a class body, on functions from there and from elsewhere.
import asyncio


def double(x):
    return x * 2


def make(cls, n):
    made = cls()
    made.n = n
    return made


limit = 3


class Tools:
    limit = limit + 1

    def twice(x):
        return x + x

    twice = staticmethod(twice)

    def named(cls):
        return cls.__name__

    named = classmethod(named)

    async def later(x):
        await asyncio.sleep(0.01)
        return x

    later = staticmethod(later)
    double = staticmethod(double)
    make = classmethod(make)
    square = staticmethod(lambda x: x * x)
    size = staticmethod(len)

    def all(self, x):
        return self.twice(x), self.double(x), self.square(x), self.size([x]), self.make(x).n


class Special(Tools):
    pass


async def main():
    print(Tools.twice(2), Tools().twice(3), Tools.double(4), Tools().double(5), Tools.square(4), Tools.size("abc"))
    print(Tools.named(), Special.named(), Special().named(), Special.make(3).n, type(Special().make(2)).__name__)
    print(Special.make(n=7).n, Tools.double(x=4), await Special().later(3), Tools.later.__qualname__, Tools.limit)
    print(Special().all(3), Tools.__dict__["double"].__func__ is double, Tools.double is double)


asyncio.run(main())

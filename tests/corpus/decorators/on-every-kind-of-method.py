"""One decorator on methods, class methods, static methods and functions: what it sees, and what it leaves behind."""
import asyncio
import functools


def counted(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return f(*args, **kwargs)

    wrapper.calls = 0
    print("decorating", f.__qualname__)
    return wrapper


def awaited(f):
    @functools.wraps(f)
    async def wrapper(*args, **kwargs):
        await asyncio.sleep(1)
        return await f(*args, **kwargs)

    return wrapper


def nameless(f):
    def inner(*args):
        return f(*args)

    return inner


class Shop:
    opened = 0

    def __init__(self, name):
        self.name = name

    @counted
    def greet(self, who="you"):
        return f"{self.name} greets {who}"

    @classmethod
    @counted
    def open(cls, name):
        cls.opened += 1
        return cls(name)

    @staticmethod
    @counted
    def vat(price, *, rate=20):
        return price * rate / 100

    @awaited
    async def deliver(self, what):
        return f"{self.name}: {what}"

    @classmethod
    @awaited
    async def find(cls, name):
        return cls.open(name)

    @staticmethod
    @awaited
    async def ping():
        return "pong"

    @nameless
    def plain(self):
        return self.name


class Cafe(Shop):
    opened = 10


async def main():
    shop, cafe = Shop.open("Shop"), Cafe.open("Café")
    print(type(cafe).__name__, Shop.opened, Cafe.opened)
    print(shop.greet(), cafe.greet(who="Ada"), Shop.greet(shop, "all"))
    print(shop.vat(50), Shop.vat(50, rate=10))
    print(Shop.greet.calls, Shop.open.calls, Shop.vat.calls)
    print(Shop.greet.__qualname__, shop.greet.__name__, Shop.open.__qualname__, Shop.vat.__qualname__, Shop.deliver.__qualname__)
    print(Shop.plain.__name__, Shop.plain.__qualname__, shop.plain())
    print(await asyncio.gather(shop.deliver("tea"), Cafe.ping(), cafe.deliver("milk")))
    found = await Cafe.find("Third")
    print(found.name, type(found).__name__, Cafe.opened)


asyncio.run(main())

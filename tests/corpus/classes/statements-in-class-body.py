"""What a class body's blocks bind are attributes of the class, and its objects see them."""
import asyncio
import sys


class Limits:
    try:
        most = int("seven")
    except ValueError:
        most = 7
    for level in range(3):
        total = level * 10
    if sys.platform == "linux":
        system = "posix"
    else:
        system = "other"

    def tell(self):
        return f"{self.most} {self.level} {self.total} {self.system}"


class Raised(Limits):
    try:
        most = Limits.most + 1
    finally:
        system = "changed"


class Makes:
    try:
        class Kept(asyncio.Future):
            """A future that counts what it was asked."""

            asked = 0

            def result(self):
                self.asked += 1
                return super().result()

        made = Kept
    except AttributeError:
        made = None

    def make(self, loop):
        return self.made(loop=loop)


limits = Limits()
print(limits.tell(), Raised().tell(), Limits.most)
limits.most = 9
Limits.total = 5
print(limits.tell(), Limits().tell())

loop = asyncio.new_event_loop()
future = Makes().make(loop)
future.set_result("kept")
print(future.result(), future.result(), future.asked, Makes.Kept.asked)
print(Makes.made is Makes.Kept, Makes.Kept.__qualname__, isinstance(future, Makes.Kept))
loop.close()


def anext(value, default=None):
    """A name of the library's that is the program's own here."""
    return value if value is not None else default


def py_next(items):
    return [next(items), next(items)]


def count(next):
    return next + 1


print(anext(None, 1), py_next(iter("ab")), count(1))

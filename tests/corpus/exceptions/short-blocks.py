"""Blocks of one statement: the line that a traceback names is the statement's, or its head's."""
import traceback

MOST = 3


class Gauge:
    def __init__(self, level):
        self.level = level

    def check(self):
        if self.level > MOST:
            raise ValueError(f"{self.level} is more than {MOST}")

    def drain(self, amounts):
        for amount in amounts:
            self.level -= 10 // amount

    def settle(self):
        while self.level > 0:
            self.level -= self.step(self.level)

    def step(self, level):
        if level == 2:
            raise RuntimeError("stuck at two")
        return 1


class Always:
    @property
    def ready(self):
        raise LookupError("nobody knows")


def first_large(limit):
    for number in range(limit):
        if number > 4:
            return number
    return None


def tell(thing):
    if thing.ready:
        print("ready")


def compare(a):
    if a < 3:
        return "small"
    return "large"


for attempt in (Gauge(5).check, lambda: Gauge(5).drain([1, 5, 0]), Gauge(4).settle, lambda: tell(Always()), lambda: tell(None), lambda: compare("x")):
    try:
        attempt()
    except Exception as error:
        for frame in traceback.extract_tb(error.__traceback__):
            print(frame.name, frame.lineno)
        print(repr(error))

print(first_large(9), first_large(3))

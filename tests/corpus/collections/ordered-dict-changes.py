"""An OrderedDict that changes while one goes through it, and a kind of its own whose methods move keys."""
from collections import Counter, OrderedDict, defaultdict, deque


class LRU(OrderedDict):
    def __init__(self, maxsize=128, /, *args, **kwds):
        self.maxsize = maxsize
        super().__init__(*args, **kwds)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.maxsize:
            del self[next(iter(self))]


cache = LRU(2)
cache["a"] = 1
cache["b"] = 2
cache["a"]
cache["c"] = 3
print(cache, list(cache), cache.keys(), cache.values(), cache.items())


def goes_wrong(label, steps):
    try:
        for step in steps:
            pass
        print(label, "went through")
    except RuntimeError as error:
        print(label, error)


def moving(d):
    for key in d:
        d.move_to_end(key)
        yield key


def adding(d):
    for key, value in d.items():
        d[key + "x"] = value
        yield key


def removing(d):
    for value in d.values():
        if value == 1:
            d.popitem()
        yield value


def late(d):
    for key in d:
        if key == "c":
            d["late"] = 4
        yield key


def rewriting(d):
    for key in d:
        d[key] = 0
        d.move_to_end("c")
        yield key


for walk in (moving, adding, removing, late, rewriting):
    d = OrderedDict(a=1, b=2, c=3)
    goes_wrong(walk.__name__, walk(d))
    print(d)
d.move_to_end("c", last=False)
print(d, list(reversed(d)), d.popitem(), d.popitem(last=False), d)
d.clear()
print(d, OrderedDict([(1, 2)]) == {1: 2}, OrderedDict(a=1) | {"b": 2}, OrderedDict.fromkeys("ab"))


class Bag(Counter):
    pass


class Recent(deque):
    pass


class Groups(defaultdict):
    pass


print(Bag("aab"), Bag(), Recent([1, 2]), Recent([1], 3), Groups(int, {"a": 1}))

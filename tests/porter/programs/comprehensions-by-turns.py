# What an iterator gives is used before it goes on: groups go with it, and an object may be another thing after the next item.
from itertools import groupby


class Counter:
    def __init__(self):
        self.n = 0


def same(counter):
    for _ in range(3):
        counter.n += 1
        yield counter


def rows():
    row = [0, 0]
    for i in range(3):
        row[i % 2] += 1
        yield row


print({k: [*g] for k, g in groupby([0.2, 0.5, 1.0, 1.5], key=lambda v: int(v))})
print([[x for x in g] for _, g in groupby("aabccc")])
print([counter.n for counter in same(Counter())])
print([row[0] for row in rows()], [[*row] for row in rows()])
print({counter.n: counter.n for counter in same(Counter())})
print([counter.n for counter in same(Counter()) if counter.n > 1])

"""Special methods of builtin values, taken as functions."""
from collections import defaultdict, deque
from dataclasses import dataclass, field
from itertools import count

prices = {"tea": 2, "milk": 1}
print(sorted(prices, key=prices.__getitem__), max(prices, key=prices.__getitem__), list(map(prices.__contains__, ["tea", "x"])))


@dataclass
class Ticket:
    owner: str
    number: int = field(default_factory=count(1).__next__)


print(Ticket("a"), Ticket("b"))
ids = defaultdict(count(10).__next__)
print(ids["x"], ids["y"], ids["x"], dict(ids))
queue = deque([1, 2, 3])
print(list(iter(queue.popleft, 3)), queue.__len__())
step = iter("abc").__next__
print(step(), step(), step())
try:
    step()
except StopIteration:
    print("at the end")

numbers = [3, 4]
numbers.__setitem__(0, 9)
print(numbers, numbers.__getitem__(slice(0, 1)), numbers.__len__(), list(numbers.__iter__()), (1, 2).__contains__(2), {1}.__len__())
print((1).__eq__(1.0), (1.0).__eq__(1), (1).__eq__("a"), "a".__eq__("a"), [1].__eq__([1]), (1).__lt__(2), "a".__lt__(1))
print((3).__radd__(4), (2).__pow__(5), (-3).__abs__(), (2.5).__int__(), True.__bool__(), (1).__add__(2.0), (1).__add__(True))


class Plain:
    pass


plain = Plain()
print(plain.__eq__(plain), plain.__eq__(1), plain.__ne__(plain), plain.__hash__() == hash(plain))
for wrong in (lambda: [].__next__, lambda: (1).__len__, lambda: plain.__len__):
    try:
        print(wrong())
    except AttributeError as error:
        print(error)
print(NotImplemented)
print(...)

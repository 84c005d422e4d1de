from pprint import pprint, pformat, PrettyPrinter, pp
from collections import defaultdict, Counter, OrderedDict, deque, ChainMap
from dataclasses import dataclass, field
from types import SimpleNamespace

@dataclass
class Job:
    id: int
    name: str
    tags: list = field(default_factory=list)
    secret: str = field(default="x", repr=False)

class Plain:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Plain({self.n!r} which is written in a way that takes more columns than there are)"

data = {"name": "a rather long value that goes on", "list": list(range(30)), "nested": {"b": [1, 2, {"c": "d" * 40}], "a": ("x" * 30, "y" * 30)}, 3: None}
pprint(data)
pprint(data, width=40, indent=4)
pprint(data, compact=True, depth=1)
pp({"b": 1, "a": [1.5, True], "text": "the quick brown fox jumps over the lazy dog and runs away from it, then comes back\nand again"})
pprint("the quick brown fox jumps over the lazy dog and runs away from it, then comes back\nand again " * 2)
pprint([Job(i, f"job number {i}", ["tag"] * 9) for i in range(3)])
pprint(Plain(1))
d = defaultdict(list)
for i in range(12):
    d[f"key{i % 4}"].append("value number " + str(i))
pprint(d)
pprint(Counter("mississippi river is long and wide, isn't it?"))
pprint(OrderedDict((f"k{i}", "v" * 10) for i in range(8)))
pprint(deque(range(40), maxlen=35), compact=True)
pprint(deque("word" * 3 + str(i) for i in range(8)))
pprint({"set of words number " + str(i) for i in range(6)})
pprint(frozenset(range(40)))
pprint(SimpleNamespace(alpha="a" * 40, beta=["b" * 30, "c" * 30], gamma=3))
pprint(ChainMap({"x" * 30: 1}, {"y" * 30: 2}))
pprint(b"some bytes that are long enough to be cut into several pieces, since they do not fit \x00\x01")
pprint({"z": bytearray(b"some bytes that are long enough to be cut into several pieces, since they do not fit")})
pprint({1: "x", "a": 2, None: 3, (1, 2): 4})
pprint([1000000, {"n": 123456789}], underscore_numbers=True)
pprint(((1,), (), [], {}, set(), "", b""))
print(pformat(("one",) * 20, compact=True, width=30))
PrettyPrinter(indent=2, width=20, sort_dicts=False).pprint({"zz": [1, 2, 3, 4, 5], "aa": {"k": "v", "l": "w"}})
pprint([[["deep", ["deeper", ["deepest"]]]]], depth=2)
pprint({f"key-{i}": [("pair", i, i * 1.5), {"set", "of"} if i == 9 else None] for i in range(4)})

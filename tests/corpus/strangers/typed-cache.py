from __future__ import annotations
from collections import OrderedDict
from typing import Generic, TypeVar, Callable, overload, TYPE_CHECKING, cast
if TYPE_CHECKING:
    from collections.abc import Hashable

K = TypeVar("K", bound="Hashable")
V = TypeVar("V")

class LRU(Generic[K, V]):
    def __init__(self, capacity: int, on_evict: Callable[[K, V], None] | None = None) -> None:
        self.capacity = capacity
        self._d: OrderedDict[K, V] = OrderedDict()
        self.on_evict = on_evict
        self.hits = self.misses = 0
    def __getitem__(self, key: K) -> V:
        try:
            value = self._d[key]
        except KeyError:
            self.misses += 1
            raise
        self._d.move_to_end(key)
        self.hits += 1
        return value
    def __setitem__(self, key: K, value: V) -> None:
        self._d[key] = value
        self._d.move_to_end(key)
        if len(self._d) > self.capacity:
            old = self._d.popitem(last=False)
            if self.on_evict:
                self.on_evict(*old)
    @overload
    def get(self, key: K) -> V | None: ...
    @overload
    def get(self, key: K, default: V) -> V: ...
    def get(self, key, default=None):
        try: return self[key]
        except KeyError: return default
    def __contains__(self, k: object) -> bool: return k in self._d
    def __len__(self) -> int: return len(self._d)

c: LRU[str, int] = LRU(2, on_evict=lambda k, v: print("evict", k, v))
c["a"] = 1; c["b"] = 2
print(c["a"], c.get("zz"), c.get("q", 7))
c["c"] = 3
print("b" in c, "a" in c, len(c), c.hits, c.misses, cast(int, c["c"]))
try:
    c["b"]
except KeyError as e:
    print("missing", e)

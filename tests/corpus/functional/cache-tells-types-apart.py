# A cache keeps 1 and 1.0 apart when they come alone, and takes them for one among others.
from functools import lru_cache


@lru_cache(maxsize=None)
def half(number):
    print("asked for", repr(number))
    return number / 2


for number in [1, 1.0, True, 2, 2]:
    print(half(number))
print(half.cache_info().misses)

# Counters compare by their counts: what one does not count it counts zero times.
from collections import Counter

have, need = Counter("aabc"), Counter("ab")
print(need <= have, need < have, have >= need, have > have, have == Counter("cbaa"))
print(Counter(a=1, b=0) == Counter(a=1), Counter() < Counter("a"))

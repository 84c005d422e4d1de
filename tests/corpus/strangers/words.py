import re
from collections import Counter, OrderedDict, deque, namedtuple

TEXT = """The quick brown fox -- it jumped over the lazy dog; the dog didn't mind.
Foxes are quick, dogs are not!"""

words = re.findall(r"[a-z']+", TEXT.lower())
c = Counter(words)
print(c.most_common(3), c["the"], c["nothing"], sum(c.values()))
by_len = {}
for w in sorted(set(words)):
    by_len.setdefault(len(w), []).append(w)
for n in sorted(by_len, reverse=True)[:3]:
    print(f"{n:>2}: {', '.join(by_len[n])}")
m = re.search(r"(?P<adj>\w+) (?P<noun>fox|dog)", TEXT)
print(m.group("adj"), m["noun"], m.groups(), m.span(), m.groupdict())
print(re.sub(r"\b(\w)(\w*)", lambda m: m[1].upper() + m[2], "hello big world"), re.split(r"[;,.!\s]+", "a, b;c d!"))
Point = namedtuple("Point", "x y", defaults=[0])
p = Point(3)
print(p, p._replace(y=5), p._asdict(), *p)
d = deque(maxlen=3)
for i in range(5):
    d.append(i)
print(d, d[0], list(d), d.rotate(1), d)
od = OrderedDict(a=1, b=2)
od.move_to_end("a")
print(od, list(od))
c.subtract(["the", "the"])
print(c["the"], +Counter(a=1, b=-1), Counter("aab") + Counter("bc"))
print(re.compile(r"^\d{3}-\d{4}$").match("555-1234") is not None, re.fullmatch(r"a+", "aaab"))

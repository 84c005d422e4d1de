from collections import Counter, defaultdict, deque, OrderedDict, ChainMap

c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2), sum(c.values()))
c.update("aaa")
c.subtract({"b": 5})
print(c["a"], c["b"], +c, sorted(c.elements())[:3])
print(Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3) - Counter(a=1), Counter(a=3, b=1) & Counter(a=1, b=2))

groups = defaultdict(list)
for w in ["apple", "avocado", "banana", "blueberry", "cherry"]:
    groups[w[0]].append(w)
print(groups, dict(groups), groups["zzz"], len(groups))

d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
d.rotate(1)
print(d, d[0], d.popleft(), d.pop(), list(d), len(d))
od = OrderedDict(a=1, b=2)
od.move_to_end("a")
print(od, od.popitem(last=False))
print(ChainMap({"a": 1}, {"a": 2, "b": 3})["b"])

d = {"a": 1, "b": 2}
d["c"] = 3
print(d, len(d), d["a"], d.get("z"), d.get("z", 0), "a" in d, "q" not in d)
for k in d:
    print(k)
for k, v in d.items():
    print(k, v)
print(list(d.keys()), list(d.values()), sorted(d.items(), key=lambda kv: -kv[1]))
d["a"] += 10
d.setdefault("z", 26)
d.update({"b": 20}, y=5)
print(d)
print(d.pop("a"), d.pop("nope", None), d)
del d["b"]
print(d)
e = {**d, "new": 1}
print(e, d == e, {} == {})
print({x: x * x for x in range(3)})
counts = {}
for ch in "banana":
    counts[ch] = counts.get(ch, 0) + 1
print(counts)
groups = {}
for w in ["apple", "bob", "avocado"]:
    groups.setdefault(w[0], []).append(w)
print(groups)
nested = {"user": {"name": "Ann", "tags": ["x"]}}
print(nested["user"]["name"], nested["user"]["tags"][0])
nested["user"]["age"] = 3
print(nested)
if d:
    print("has items")
print(dict(a=1, b="x"), dict([("k", 1)]), dict(zip("ab", [1, 2])))
try:
    d["missing"]
except KeyError as e:
    print("KeyError", e, repr(e))
s = {1, 2, 3}
s.add(2)
s.discard(9)
print(len(s), 2 in s, s | {4}, s & {1, 9}, s - {1}, s ^ {1, 7})
print({1, 2} <= {1, 2, 3}, set(), sorted(set("hello")))
print(max(d, key=d.get))
t = {(1, 2): "tuple key"}
print(t[(1, 2)], t)
for i, (k, v) in enumerate(t.items()):
    print(i, k, v)

d = {"b": 2, "a": 1}
d["c"] = 3
print(d, len(d), "a" in d, 1 in d, d.get("z"), d.get("z", 0))
d.update(a=10, e=5)
print(list(d), list(d.values()), list(d.items()))
print(d.pop("b"), d.pop("zz", None), d.setdefault("f", []), d)
del d["e"]
print(sorted(d), {**d, "a": 0}, d | {"x": 1}, dict(zip("ab", [1, 2])), dict.fromkeys("xy", 0))
for i, (k, v) in enumerate(d.items()):
    print(i, k, v)
print({1: "int", 1.0: "float", True: "bool"}, {(1, 2): "tuple key", None: "none"})
print(d == dict(reversed(d.items())), d.popitem())
nested = {"x": {"y": {"z": [1, {"w": (2,)}]}}}
print(nested["x"]["y"]["z"][1]["w"][0], nested)
try:
    for k in d:
        d[k + "!"] = 1
except RuntimeError as e:
    print("RuntimeError:", e)

data = {
    "users": [{"name": "Ann", "tags": ("a", "b"), "active": True}, {"name": "O'Brien", "tags": (), "active": None}],
    "matrix": [[1, 2.0], [-3, 4e10]],
    "set": {3, 1, 2},
    "empty": [[], {}, (), set(), "", ""],
    ("k", 1): 'double "quotes"',
    7: "line\nbreak\ttab",
}
print(data)
for k in data:
    print(type(k).__name__, repr(k), "=>", type(data[k]).__name__)
print([(1,), (1, 2), ((),)], [None, True, 1.5, "x"], range(3), [range(0, 10, 2)], slice(1, 2))
print(str([1, "a"]), f"{[1, 'a']}", f"{ {'a': 1}!r}", "%s" % [1], "{}".format((1, "b")))

table = {slice(1, 2): "from one", 3: "three"}
print(table[1:2], table[3])
try:
    print(table[2:])
except KeyError as error:
    print(type(error).__name__, error)
print(hash(slice(1, 2)) == hash(slice(1, 2)), len({slice(0), slice(None, 0), slice(0, 0)}))
table[::2] = "every other"
print(table)

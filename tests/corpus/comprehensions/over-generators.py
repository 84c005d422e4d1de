import itertools
print([(k, list(g)) for k, g in itertools.groupby("aabbb")])
def gen():
    for i in range(2):
        print("make", i)
        yield i
print([print("use", x) for x in gen()])
print({k: len(list(g)) for k, g in itertools.groupby([1, 1, 2])})
for k, g in itertools.groupby("aab"):
    print(k, list(g))
print([x for x in map(lambda v: print("m", v) or v, [1, 2]) if print("f", x) is None])

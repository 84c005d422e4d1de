from itertools import groupby, product, permutations, combinations, accumulate, cycle, zip_longest, takewhile, count, repeat, starmap, pairwise
data = [("a", 1), ("a", 2), ("b", 3)]
for key, group in groupby(data, key=lambda t: t[0]):
    print(key, list(group))
print(list(product([1, 2], "ab")), list(permutations([1, 2, 3], 2))[:3], list(combinations("abc", 2)))
print(list(accumulate([1, 2, 3])), list(zip_longest([1, 2], "a", fillvalue="-")))
print(list(takewhile(lambda x: x < 3, count())), list(repeat("x", 2)), list(pairwise([1, 2, 3])))
c = cycle("ab")
print([next(c) for _ in range(5)])
it = iter([1, 2, 3])
for x in it:
    print(x)
    if x == 2:
        break
print(list(it))
gen = (print("side", x) or x for x in range(3))
print("created")
print(next(gen))
print(sum(gen))
pairs = {k: v for k, v in [("x", 1), ("y", 2)] if v > 1}
print(pairs, {v: k for k, v in {"a": 1}.items()})
nested = [[x * y for y in range(3)] for x in range(3)]
print(nested, [n for row in nested for n in row if n])
print([a + b for a, b in zip("abc", "xyz")], [i for i, ch in enumerate("hello") if ch == "l"])
d = {"b": 1, "a": 2}
for k in sorted(d):
    print(k, d[k])
for k in list(d):
    if d[k] == 1:
        del d[k]
print(d)
xs = [1, 2, 3, 4]
for x in xs:
    if x == 2:
        xs.remove(x)
print(xs)
print(list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(lambda v: v % 2, range(6))))
print(dict(map(lambda p: (p[0], len(p)), ["ab", "c"])), set(map(len, ["a", "bb"])) == {1, 2})
print(max(["bb", "a"], key=len), min([(2, "x"), (1, "z")]), sorted([3, 1, 2], key=lambda v: -v))
print(list(reversed(range(3))), list(zip(range(3), "abc")), any(ch.isdigit() for ch in "ab1"), all(ch.isalpha() for ch in "ab1"))
first = next((x for x in [1, 5, 8] if x > 3), None)
print(first, next((x for x in [] if x), "none"))
words = "the cat the dog".split()
seen = set()
unique = [w for w in words if not (w in seen or seen.add(w))]
print(unique)
matrix = [[1, 2], [3, 4]]
for i, row in enumerate(matrix):
    for j, v in enumerate(row):
        matrix[i][j] = v * 10
print(matrix, [list(r) for r in zip(*matrix)])
a, *b = "xyz"
print(a, b)
for first, *others in [(1, 2, 3), (4,)]:
    print(first, others)
def batched(items, n):
    for i in range(0, len(items), n):
        yield items[i:i + n]
print(list(batched([1, 2, 3, 4, 5], 2)))
s = "hello world"
print({ch: s.count(ch) for ch in set(s) if s.count(ch) > 1} == {"l": 3, "o": 2})
print(" ".join(w.capitalize() for w in s.split()), s[::-1], s[-5:], s[:-6])
stack = [1]
while stack:
    n = stack.pop()
    if n < 4:
        stack.extend([n + 1, n + 2])
    print(n, end=" ")
print()
print([*map(str, range(3))], tuple(i * i for i in range(3)), [(i, j) for i in range(2) for j in range(2) if i != j])
i = 5
print([i for i in range(3)], i)

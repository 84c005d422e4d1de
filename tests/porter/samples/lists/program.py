xs = [3, 1, 2]
xs.append(5)
xs.extend([7, 8])
xs.insert(0, 9)
print(xs, len(xs), xs[0], xs[-1], xs[1:3], xs[::-1], xs[-2:])
print(xs.pop(), xs.pop(0), xs)
xs.remove(1)
xs.sort()
print(xs, sorted(xs, reverse=True), xs.index(5), xs.count(2))
xs[0] = 100
xs[1:2] = [7, 7]
print(xs)
del xs[0]
print(xs)
xs.reverse()
print(xs)
ys = xs
ys.append(1)
print(xs is ys, xs == ys, xs == [1], [1, 2] == [1, 2], [1] < [2])
zs = xs.copy()
zs.clear()
print(xs, zs, not zs, bool(xs))
print([x * 2 for x in range(5)], [x for x in xs if x > 2], [(a, b) for a in range(2) for b in "xy"])
print([0] * 3, [1, 2] + [3], [[0] * 2 for _ in range(2)])
if xs:
    print("nonempty")
if not zs:
    print("empty")
a, b = [1, 2]
first, *rest = [1, 2, 3]
*init, last = [1, 2, 3]
h, *m, t = "abcd"
print(a, b, first, rest, init, last, h, m, t)
matrix = [[1, 2], [3, 4]]
print(matrix[1][0], [row[0] for row in matrix])
matrix[0][1] = 9
print(matrix)
for i, x in enumerate(xs, start=1):
    print(i, x)
for a, b in zip([1, 2], ["a", "b"]):
    print(a, b)
print(list(range(5)), list("abc"), list(map(str, [1, 2])), list(filter(None, [0, 1, 2])))
print(any(x > 2 for x in xs), all(x > 0 for x in xs), sum(x for x in xs), max(xs), min(xs))
print(2 in xs, 99 not in xs)
xs += [10, 11]
print(xs)
nested = [1, [2, [3, None]], (4,), {"a": 1.0}]
print(nested)
print([*xs, *zs], [1.0, 2, True])
words = ["bb", "a", "ccc"]
words.sort(key=len)
print(words, sorted(words, key=lambda w: -len(w)))
stack = []
stack.append(1)
stack.append("two")
print(stack.pop(), stack)
t = (1, 2.0, "x")
print(t, t[1], len(t), t + (4,), (1,), ())
x, (y, z) = 1, (2, 3)
print(x, y, z)
print(xs.pop(1), xs)

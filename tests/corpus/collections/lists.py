xs = [3, 1, 4, 1, 5, 9, 2, 6]
xs.append(5)
xs.insert(0, 10)
xs.extend([3, 5])
print(xs, len(xs), xs.count(5), xs.index(4))
xs.remove(1)
print(xs.pop(), xs.pop(0), xs)
xs.sort()
print(xs, xs[::-1])
xs.sort(reverse=True)
print(xs, sorted(xs) == xs[::-1])
ys = xs.copy()
ys.clear()
print(ys, xs == list(xs), xs is xs[:])
print([0] * 3, [[0] * 2 for _ in range(2)], [1, 2] + [3], 3 in xs, [1, 2] < [1, 3], any([]), all([]))
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)
a, (b, *c), d = 1, [2, 3, 4], "d"
print(a, b, c, d)
first, *_, last = "python"
print(first, last, [*range(3), *"ab"], (*[1], 2))

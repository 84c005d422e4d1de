x = "outer"
squares = [x * x for x in range(3)]
print(x, squares)
pairs = [(i, j) for i in range(3) for j in range(i)]
print(pairs)
try:
    i
except NameError as e:
    print(e)
print({x: x % 2 for x in range(4)}, {x % 2 for x in range(4)}, x)
m = [[r * c for c in range(3)] for r in range(2)]
print(m)
print([y := 5, y ** 2], y)
print([last := v for v in range(3)], last)
total = 0
print([total := total + v for v in range(5)])
print(any((w := n) > 2 for n in range(10)), w)

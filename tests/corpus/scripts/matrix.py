def make(r, c, f): return [[f(i, j) for j in range(c)] for i in range(r)]
def mul(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
def transpose(m): return list(map(list, zip(*m)))
def det(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
def spiral(m):
    out = []
    while m:
        out += m[0]
        m = list(zip(*m[1:]))[::-1]
    return out
def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]
i3 = make(3, 3, lambda i, j: int(i == j))
m = make(3, 3, lambda i, j: i * 3 + j + 1)
print(i3, m, mul(m, i3) == m, transpose(m), det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), sep="\n")
print(spiral(m))
for row in pascal(5): print(str(row).center(20))

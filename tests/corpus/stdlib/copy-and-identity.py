import copy
a = [1, [2, 3], {"k": [4]}]
b, c, d = a, copy.copy(a), copy.deepcopy(a)
a[1].append(99)
a.append("new")
print(b, c, d, sep="\n")
print(a is b, a[1] is c[1], a[1] is d[1], a == b)
class P:
    def __init__(self, xs): self.xs = xs
p = P([1]); q = copy.copy(p); r = copy.deepcopy(p)
p.xs.append(2)
print(q.xs, r.xs)
x = y = []
x.append(1)
print(y, x is y, [] is [], None is None)
def change(lst, n):
    lst.append("changed"); n += 1
    lst = ["rebound"]
num, lst = 1, []
change(lst, num)
print(num, lst)

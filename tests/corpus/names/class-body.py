x = "global"
class A:
    x = "class"
    y = x + "!"
    def get(self):
        return x
    z = [x for _ in range(2)]
    items = [1, 2]
    doubled = [i * 2 for i in items]
    print("body", x, y)
    for i in range(2):
        last = i
    if y:
        cond = "yes"
    fn = lambda self: x
print(A.x, A.y, A().get(), A.z, A.doubled, A.last, A.i, A.cond, A().fn())
class B:
    limit = 10
    def f(self, n=limit):
        return n
    limit = 20
print(B().f(), B.limit)
B.limit = 30
print(B().f(), B().limit)
class Shared:
    items = []
    count = 0
    def add(self, x):
        self.items.append(x)
        self.count += 1
a, b = Shared(), Shared()
a.add(1); b.add(2); b.add(3)
print(a.items, b.items, a.count, b.count, Shared.count, Shared.items is a.items)
print(sorted(k for k in vars(a)))

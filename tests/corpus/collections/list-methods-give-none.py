xs = [1]
print(xs.append(2), xs.extend([3]), xs.reverse(), xs)
ys = [xs.append(i) for i in range(2)]
print(ys, xs)
f = lambda v: xs.append(v)
print(f(5))
r = xs.reverse()
print(r, xs.append(7) or "none", len(xs))
class C:
    def __init__(self): self.q = []
    def add(self, v): return self.q.append(v)
print(C().add(1))
any(xs.append(x) for x in [1])
if not xs.append(1): print("falsy")

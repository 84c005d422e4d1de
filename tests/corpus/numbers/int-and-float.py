d = {"a": 1, "b": 2.0, "c": 3 / 1}
print(d, sum(d.values()), max(d.values()), min(d.values()))
def scale(x, by): return x * by
print(scale(2, 3), scale(2, 3.0), scale(2.0, 3), scale("a", 3))
xs = [1, 2.0, 3]
print(xs, sum(xs), sum([1, 2]), sum([0.5, 0.5]), sum([]))
total = 0
for x in xs: total += x
print(total)
avg = total / len(xs)
print(avg, round(avg), round(avg, 1), int(avg))
print(7 // 2, 7.0 // 2, 7 % 2.0, -7 // 2, -7 % 3, 2 ** -1, 2 ** 3, 2.0 ** 3, divmod(7, 2), divmod(7.5, 2))
print(round(2.5), round(3.5), round(2.675, 2), round(1234, -2), round(5.0), round(5.0, 0))
print(1e3, 1e16, 1e15, 1e-5, 0.0001, 123456789.123456789, float("inf"), -float("inf"), float("nan"), 1e100)
print(int(3.9), int(-3.9), float(3), abs(-2.0), abs(-2), 3 == 3.0, hash(3) == hash(3.0))
stats = {}
for name, v in [("a", 1), ("b", 2.5), ("a", 3)]:
    stats[name] = stats.get(name, 0) + v
print(stats)
import math
print(math.floor(2.5), math.ceil(2.1), math.sqrt(16), math.pi, math.trunc(2.7), math.fsum([0.1]*10), math.prod([1,2.0]))
def mean(*v): return sum(v) / len(v)
print(mean(1, 2, 3), mean(1.0, 3))
acc = {"n": 0.0}
acc["n"] += 1
print(acc, acc["n"])
class T:
    def __init__(self): self.elapsed = 0.0
    def tick(self, dt): self.elapsed += dt; return self.elapsed
t = T(); print(t.tick(1), t.tick(2))
print([x * 1.0 for x in range(3)], [float(i) for i in range(2)], list(map(float, "123")))
print(max(1, 2.0), max(2, 2.0), min(2.0, 2), sorted([3, 1.0, 2]))
print(0.1 + 0.2, 1 / 3, 10 / 5, 1_000_000, 0xff, 0b11, 0o17, 5 // 1.0, True + 1, True + 1.0)

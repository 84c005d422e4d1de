print(1, 2.0, 0.5, 1e16, 1e-7, -3.0)
print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 / 2, 4 / 2)
print(2 ** 10, 2 ** 100, 2 ** -1, 10 ** 20)
print(divmod(7, 2), divmod(-7, 2))
x = 3
y = 2.0
print(x + y, x * y, y + 1, y * 2, y - 2.0)
print(f"{y} {x} {y + x} {x / 2} {y:.1f} {x:>5} {x:05d}")
print(1 == 1.0, True == 1, 1.5 == 1.5, y == 2)
total = 0
for i in range(1, 6):
    total += i
print(total, total / 5)
acc = 1
for i in range(1, 30):
    acc *= i
print(acc)
a, b = 0, 1
for _ in range(100):
    a, b = b, a + b
print(a)
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
print(fact(25))
print(abs(-3), abs(-2.5), round(2.5), round(3.14159, 2), min(1, 2.0), max(3, 1))
print(int("42"), float("1.5"), int(3.9), float(3), str(2.0))
print(10_000, 0xff, 0b101, 0o17, 1_0.5)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, 256 >> 2, 1 << 70)
print(sum([1, 2, 3]), sum([0.5, 0.5]), sum([], 10))
n = -5
print(-n, +n, not n, abs(n))
x = 0
print(-x)
m = 2.5
m += 1.5
print(m)
m //= 2
print(m)
m **= 2
print(m, m % 3)

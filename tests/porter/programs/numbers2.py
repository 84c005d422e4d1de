print(True + True, sum([True, False, True]), True * 3, int(True), float(True), -True)
count = 0
for x in [1, 5, 7]:
    count += x > 3
print(count)
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1234, -2), round(5.0))
print(-7 // 2, -7 % 3, 7 % -3, -7.5 // 2, 7.5 % 2, -1 % 0.3 > 0)
print(1e15, 1e16, 123456789.123, 0.1, 1.0, 100.0, 1e-5, 0.0001, 1/3)
print(5 / 1, 6 / 3, 10 ** -2, 2 ** 0.5, (-8) ** 2, -2 ** 2)
a = 10
a /= 4
print(a)
a //= 1
print(a)
b = 7
b %= 4
b <<= 3
b |= 1
b ^= 2
b &= 255
print(b)
big = 2 ** 64
print(big, big + 1, big // 3, big % 1000, -big, big * big, big == 2 ** 64, big > 1e10, str(big), f"{big:,}", hash(1) == 1)
print(9007199254740993, 9007199254740992 + 1, 2 ** 53 + 1)
print(10 ** 18 // 7, 123456789 * 987654321, 999999999 ** 2)
import math
print(math.factorial(20), math.gcd(12, 18), math.comb(10, 3), math.isclose(0.1 + 0.2, 0.3), math.inf, math.nan != math.nan)
def average(xs):
    return sum(xs) / len(xs) if xs else 0
print(average([1, 2, 3, 4]), average([]), average([2.0]))
def variance(xs):
    m = average(xs)
    return sum((x - m) ** 2 for x in xs) / len(xs)
print(variance([1, 2, 3]), f"{variance([1, 2, 3, 4]):.3f}")
x = 3
y = x if x > 5 else 2.0
print(y, y * 2, y == 2, [y], {y: 1})
prices = {"a": 1.5, "b": 2}
total = 0
for name, price in prices.items():
    total += price * 2
print(total, prices, sum(prices.values()))
print(int(7.9), int(-7.9), math.floor(-7.5), math.ceil(-7.5), math.trunc(-7.5), 7.0 == 7, 7.0 is not None)
print(f"{3:.2f} {3.14159:.2e} {1000000:,} {0.5:%} {42:b} {42:#x} {-5:+d} {5:+d} {3.0} {3.0:g} {1e20}")
print(max(1, 2.5), min(3.0, 2), sum([0.1] * 3), abs(-0.0), 0.0 == -0.0)
temp = 36.6
temp += 0.4
print(temp)
celsius = 20
print(celsius * 9 / 5 + 32, celsius * 1.8, celsius / 3)
seconds = 3725
h, rest = divmod(seconds, 3600)
m, s = divmod(rest, 60)
print(f"{h:02d}:{m:02d}:{s:02d}")
values = [3, 1.5, 2]
print(sorted(values), max(values), [v * 2 for v in values], sum(values))
z = 5
z -= 5.0
print(z, not z, bool(z), z or "zero")
print(1 < 2.5 <= 3 != 4, 1 == 1.0 == True)
acc = 0.0
for i in range(3):
    acc += i
print(acc, acc / 2)
n = 0
n += 1.0
print(n)
print(*(i / 2 for i in range(4)))
print([i * 0.5 for i in range(3)], (1.0, 2), {"k": 2.0})

def collatz(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

best = max(range(1, 60), key=lambda n: len(collatz(n)))
print("longest below 60:", best, "with", len(collatz(best)), "numbers, peak", max(collatz(best)))
print(collatz(6))
print([gcd(a, b) for a, b in ((12, 18), (17, 5), (100, 75))])
def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return to_base(n // base, base).lstrip("0") + digits[n % base] if n >= base else digits[n]
print([to_base(255, b) for b in (2, 8, 10, 16, 36)])
def roman(n):
    out = ""
    for v, r in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        while n >= v:
            out, n = out + r, n - v
    return out
print([roman(n) for n in (4, 9, 49, 1994, 2026)])

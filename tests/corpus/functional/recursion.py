def fact(n): return n * fact(n - 1) if n > 1 else 1
def power(b, e):
    if e == 0: return 1
    half = power(b, e // 2)
    return half * half * (b if e % 2 else 1)
def depth(x): return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0
def ackermann(m, n):
    if m == 0: return n + 1
    if n == 0: return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))
def coins(amount, kinds):
    if amount == 0: return 1
    if amount < 0 or not kinds: return 0
    return coins(amount - kinds[0], kinds) + coins(amount, kinds[1:])
def is_even(n): return True if n == 0 else is_odd(n - 1)
def is_odd(n): return False if n == 0 else is_even(n - 1)
def binary_search(xs, t, lo=0, hi=None):
    hi = len(xs) - 1 if hi is None else hi
    if lo > hi: return -1
    mid = (lo + hi) // 2
    if xs[mid] == t: return mid
    return binary_search(xs, t, mid + 1, hi) if xs[mid] < t else binary_search(xs, t, lo, mid - 1)
print(fact(25), power(3, 50), depth([1, [2, [3]], []]), ackermann(2, 3), coins(100, [50, 20, 10, 5]), is_even(10), is_odd(7))
print([binary_search([1, 3, 5, 7, 9, 11], t) for t in (1, 11, 7, 4)])

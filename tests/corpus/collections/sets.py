a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, a <= b, {3} < a, a.isdisjoint({9}))
a.add(10)
a.discard(99)
a.remove(1)
print(a, len(a), 2 in a, set(), frozenset([2, 1]), {x % 3 for x in range(10)})
a |= {7}
a &= {2, 7, 10}
print(sorted(a), sum(a), min(a))
try:
    a.remove(1)
except KeyError as e:
    print("KeyError:", e)
print(sorted(set("mississippi")), len(set([1, 1.0, True])), set(range(3)) == {0, 1, 2})
print(sorted({"b", "a"} | {"c"}), {1, 2}.union([3], (4,)), {frozenset({1}), frozenset({1})})

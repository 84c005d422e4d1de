# A display of constants is a copy of a frozenset, whose table has another size: it shows in the order.
print({10, 3, 7, 1, 25}, {100, 3, 50, 7, 25, 1}, {10, 3, 7, 1, 25, 64, 33, 18}, set([10, 3, 7, 1, 25]), frozenset({10, 3, 7, 1, 25}), {*[10, 3, 7, 1, 25]})
x = 25
print({10, 3, 7, 1, x}, {i for i in (10, 3, 7, 1, 25)}, {10, 3, 7, 1, -25}, {1.5, 20, 3, 99, 42, True}, {10, 3, 7, 1, 5 * 5}, {10, 3, 7, 1, 2 ** 5})
for v in {10, 3, 7, 1, 25}: print(v, end=" ")
print([v for v in {10, 3, 7, 1, 25}], 3 in {10, 3, 7, 1, 25}, len({10, 3, 7, 1, 25}), sum({10, 3, 7, 1, 25}), list({10, 3, 7, 1, 25}))
s = {10, 3, 7, 1, 25}; s.add(40); print(s)

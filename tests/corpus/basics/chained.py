def v(x):
    print("v", x)
    return x
print(v(1) < v(2) < v(3))
print(v(3) < v(2) < v(1))
print(1 < 2 > 1 == 1 != 2)
print(v(1) == v(1) in [1, 2])
x = 5
print(0 <= x < 10, 0 < x > 7)
print("a" < "b" < "c", [1] < [1, 2] < [2])
print(v(None) is None is not v(1))

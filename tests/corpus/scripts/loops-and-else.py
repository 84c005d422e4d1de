for n in range(2, 12):
    for x in range(2, n):
        if n % x == 0:
            print(n, "equals", x, "*", n // x)
            break
    else:
        print(n, "is a prime number")
i = 10
while i > 0:
    i -= 3
    if i == 4:
        continue
    print(i, end=" ")
else:
    print("| while finished")
for i in range(10, 0, -4): print(i, end=" ")
for i in []: pass
print(i)
while True:
    i += 1
    if i > 5: break
print(i, [k for k in range(-3, 4)], list(range(5, 1)), range(1, 10, 3)[-1], 7 in range(1, 10, 3), len(range(0, 10, 3)))
x = 5
x += 2; x *= 3; x -= 1; x //= 2; x **= 2; x %= 7
print(x, 1 < x < 10, not x, x and "yes", 0 or "default", None or [] or "last", 3 if x else 4)
a = b = c = 0
a, b = b + 1, a + 2
print(a, b, c, a is not None, "a" "b", ("t",), ())
if (n := len("walrus")) > 5: print(n)
del a

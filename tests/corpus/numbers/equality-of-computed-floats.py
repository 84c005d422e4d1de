def tell(x, y, xs, n):
    print(x % 1.0 == 0, x % 1 == 0, x // 1 == 4, x ** 2 == 16, x ** 0.5 == 2, x * 2 == 8, x / 2 == 2, n / 2 == 2, n ** -1 == 0.25, divmod(x, 2)[1] == 0)
    print(x % 1.5 != 1, x ** 2 == y ** 2, [v for v in xs if v % 2 == 0], [v for v in xs if v ** 2 == 4], x % 3 in (1, 2), {1.0: "one"}.get(x % 3), not x % 2)
    if x ** 2 == 16:
        print("a square")
    while x % 1 == 0:
        x += 0.5
    print(x, x % 1 == 0.5, (x + 0.5) % 1 == 0)


tell(4.0, 4.0, [1.0, 2.0, 3.0], 4)

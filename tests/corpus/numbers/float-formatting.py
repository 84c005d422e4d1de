for x in (0.1, 1 / 3, 1e16, 1e-5, 123456789.123, 100.0, -0.0, 2.5, 1e100, float("inf"), float("nan")):
    print(x, repr(x), str(x), f"{x:.2f}", f"{x:e}", f"{x:g}", f"{x:10.3f}|", f"{x:%}")
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9, round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5, -2), round(5))
print(1.0, 1e0, 3.0 * 2, 6 / 2, 7 // 2.0, int(3.99), int(-3.99), float("1e3"), float(" 2.5 "), 1_000_000)

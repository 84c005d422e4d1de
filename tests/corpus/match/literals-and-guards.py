def describe(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return "number"
        case "hi" | "hello":
            return "greeting"
        case str(s) if len(s) > 5:
            return f"long text {s[:5]}..."
        case True | None:
            return "special"
        case _:
            return f"something else: {x!r}"

for v in (0, 2, -5, 42, 2.5, "hi", "a long text", "abc", None, [1]):
    print(f"{v!r:>15} {describe(v)}")

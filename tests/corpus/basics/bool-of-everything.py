def shown(xs, s, n):
    print(bool(str([i / 2 for i in xs])), bool(s), bool(s.upper()), bool(n), bool(xs), bool(str(n)), bool(repr(s)), bool("".join(xs and [])), [bool(s)], not bool(s), bool(s + ""), bool(s[:1]), bool(f"{n}"))
    x = bool(str(n)); print(x)
    return bool(s.strip())
print(shown([0], "a", 0))
def g(xs, s, a, b):
    print(bool(f"<{s}>"), bool("=>"), bool(", ".join(x for x in xs)), bool(xs and s), bool(a or b), bool([x for x in xs if x > "a"]), bool(a < b), bool(not xs), bool({k: 1 for k in xs}), bool(max(xs, key=lambda q: q)), bool(a == b and "x"), bool(xs), bool(len(xs)), bool(lambda: 1))
g(["a", "b"], "<", 0, 1)
g(["", ""], "", 0, 0)

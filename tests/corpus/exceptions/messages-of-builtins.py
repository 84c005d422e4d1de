number, nothing = 5, None
tests = [
    lambda: int("abc"), lambda: float("1,5"), lambda: [].pop(), lambda: {}.popitem(),
    lambda: [1, 2].index(3), lambda: [1].remove(2), lambda: "abc".index("z"), lambda: (1, 2)[2],
    lambda: {"a": 1}["b"], lambda: 5 % 0, lambda: 5 // 0, lambda: 1.5 / 0, lambda: max([]),
    lambda: next(iter([])), lambda: len(5), lambda: "x" * "y", lambda: [] + (), lambda: None + 1,
    lambda: int([]), lambda: "abc".foo, lambda: chr(-1), lambda: ord("ab"), lambda: sorted([1, "a"]),
    lambda: range(1, 2, 0), lambda: sum(["a"]), lambda: number(), lambda: nothing[0], lambda: {[]: 1}, lambda: set([[]]),
]
for t in tests:
    try:
        print("?", t())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

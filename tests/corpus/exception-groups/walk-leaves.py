def leaves(group):
    for exc in group.exceptions:
        if isinstance(exc, BaseExceptionGroup):
            yield from leaves(exc)
        else:
            yield exc

tree = ExceptionGroup("root", [
    ExceptionGroup("left", [ZeroDivisionError("l1"), ExceptionGroup("deep", [IndexError("l2")])]),
    RuntimeError("r"),
])
for i, e in enumerate(leaves(tree)):
    print(i, type(e).__name__, e)
print(len(list(leaves(tree))), "leaves")

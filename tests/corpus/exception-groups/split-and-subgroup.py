eg = ExceptionGroup("many", [
    ValueError("a"),
    ExceptionGroup("nested", [TypeError("b"), ValueError("c")]),
    OSError("d"),
])
print(eg)
print(repr(eg))
match, rest = eg.split(ValueError)
print(match)
print(repr(match))
print(repr(rest))
print(repr(eg.subgroup(lambda e: isinstance(e, (TypeError, OSError)))))
print(eg.subgroup(KeyError))
print(eg.derive([KeyError("x")]))

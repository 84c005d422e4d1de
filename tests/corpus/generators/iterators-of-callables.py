numbers = iter([3, 1, 0, 2])
countdown = iter(lambda: next(numbers), 0)
print(type(countdown).__name__, repr(countdown).split(" at ")[0])
print(next(countdown), list(countdown), next(countdown, "over"))

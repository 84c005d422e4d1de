# sum() adds the first float to the ints before it as + does, and from there on keeps what rounding lost.
print(sum([4, 6.28, 9, 9.42]), 4 + 6.28 + 9 + 9.42)
print(sum([4, 6.28, 9, 9.42], 0.0))
print(sum([0.1] * 10), sum([1, 0.1, 0.2]), sum([True, 0.1, 0.2]))

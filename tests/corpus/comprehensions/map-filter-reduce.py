from functools import reduce
import operator
nums = [1, 2, 3, 4, 5]
print(list(map(lambda x: x * 2, nums)), list(filter(lambda x: x % 2, nums)), reduce(lambda a, b: a * b, nums))
print(reduce(operator.add, [[1], [2, 3], []], []), list(map(pow, [2, 3], [5, 2])), list(filter(None, [0, 1, "", "a", None, []])))
print(list(map(str.upper, ["a", "b"])), sum(map(int, "12345")), list(map(len, [[], "abc", (1,)])), tuple(map(abs, (-1, 2))))
print(list(zip([1, 2, 3], "ab")), list(zip("ab", [1, 2], strict=True)), dict(enumerate("ab")), list(reversed([1, 2, 3])), list(enumerate("ab", start=5)))
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)
m = map(str, nums)
print(next(m), list(m), list(m))
print(min("pear", "fig", key=len), sorted(map(lambda s: s[::-1], ["ab", "ca"])), all(map(str.isdigit, "123")), round(sum(map(float, ["1.1", "2.2"])), 2))

# Semicolons, continuations, literals.
a = 1; b = 2; print(a, b)
total = a + \
    b
print(total)
x = (1 +
     2 +  # inline comment
     3)
print(x)
s = """multi
line \
joined"""
print(s)
values = [
    1,
    2,  # two
    3,
]
print(values)
config = {
    "host": "localhost",
    "port": 8080,
    "tags": ["a", "b"],
}
print(config)
if a and \
   b:
    print("both")
def f(
    first,
    second=2,
    *args,
    flag=False,
    **kw,
):
    return first, second, args, flag, kw
print(f(1), f(1, 2, 3, flag=True, z=1))
print(*[1, 2, 3], sep="-")
print("no newline", end="")
print("!")
first, *middle, last = range(5)
print(first, middle, last)
(a, b), c = (1, 2), 3
[d, e] = 4, 5
print(a, b, c, d, e)
for i, (p, q) in enumerate([("x", 1), ("y", 2)]):
    print(i, p, q)
merged = {**{"a": 1}, "b": 2, **{"c": 3}}
print(merged, [*range(3), *"ab"], {*[1, 2], 3} == {1, 2, 3}, (*[1], 2))
print(1 < 2 < 3, 1 < 3 < 2, not 1 == 2, 1 != 2)
print([i for i in range(10) if i % 2 if i > 3])
print([(x, y) for x in range(3) for y in range(x)])
print({k: v for k, v in zip("abc", range(3))}, {len(w) for w in ["a", "bb", "cc"]} == {1, 2})
nums = [1, 5, 3]
if (n := len(nums)) > 2:
    print(f"{n} is long")
print([y := 1, y ** 2], [last for v in nums if (last := v * 2) > 2])

print(True and "yes" or "no", None is None, 5 if not [] else 6)
assert total == 3, "math broke"
pass
...
print(type(1), type("a"), type(None), type([]), type(print).__name__ != "")
print(isinstance(1, (int, str)), isinstance("a", int), isinstance(True, int), isinstance(2.0, float), isinstance(2, float))
print(bool([]), bool([0]), bool(""), bool(" "), bool(0), bool(0.0), bool(None), bool({}))
print(list(range(5))[::2], list(range(10, 0, -2)), list(reversed([1, 2])), range(5)[1:3], len(range(0, 10, 3)), 4 in range(0, 10, 2))
type Alias = list[int]
def generic[T](x: T) -> T:
    return x
print(generic(3), generic("s"))
print("%d%%" % 50, "%s" % (1, ), "%r" % "q", "%x" % 255, "%5.1f|" % 3.14159, "%s %s" % ("a", [1]))
print(f"{'a' if a else 'b'} {[1, 2][0]} {dict(x=1)['x']} {1:>{3}} {'x'!r:>5}")
print(0.1 + 0.2, 1 / 3, 1e3, 1e100, float("inf"), -float("inf"), 3.0 * 2, 7.0 // 2, 2 ** 0.5)
print(int("ff", 16), int("-5"), bin(5), hex(255), oct(8), chr(65), ord("a"))
print(max("abc"), min([3, 1], key=lambda v: -v), sum([[1], [2]], []), abs(-2.5), pow(2, 3), pow(2, 3, 5))
print(sorted([(1, "b"), (1, "a"), (0, "z")]), sorted({"b": 1, "a": 2}), sorted("bca", reverse=True))
print(any([]), all([]), any([0, 1]), list(zip([1, 2], "ab", [True, False])), dict(enumerate("ab")))
print("a,b;c".replace(",", ";").split(";"), " x ".strip(), "abc".find("z"), "Hello"[1], "abc" * 0)
print(str(1.0), repr(1.5), str([1.0, "x", None, True, (1,), {"k": {1}}]))
del values[0], config["port"]
print(values, config)
print(id(values) == id(values), hash("a") == hash("a"), callable(print), callable(3))

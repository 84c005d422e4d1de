def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield items[i:i + 1] + rest

def subsets(s):
    if not s:
        yield []
    else:
        for sub in subsets(s[1:]):
            yield sub
            yield [s[0]] + sub

def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)

print(list(permutations("abc")))
print(list(subsets([1, 2, 3])))
print(*hanoi(3))

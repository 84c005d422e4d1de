def fib(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b

print(list(fib(100)))
print(sum(x for x in fib(4_000_000) if x % 2 == 0))
gen = fib(10)
print(next(gen), next(gen), next(gen))
for x in gen:
    print(x, end=",")
print()
print(next(gen, "empty"))

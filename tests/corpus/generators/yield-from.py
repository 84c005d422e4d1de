def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return x + y

def outer():
    result = yield from inner()
    print("inner returned", result)
    yield from range(3)
    yield from "ab"
    return "done"

g = outer()
print(next(g))
print(g.send(10))
print(g.send(20))
rest = []
while True:
    try:
        rest.append(next(g))
    except StopIteration as stop:
        print(rest, stop.value)
        break

def flatten(x):
    for item in x:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item
print(list(flatten([1, [2, [3, [4]], 5], [[6]]])))

# What is sent goes through `yield from`: a generator takes it, an iterator has no send.
def through(source):
    result = yield from source
    print("ended with", result)


def echo():
    got = yield 1
    while got:
        got = yield got * 2
    return "done"


it = through(echo())
print(next(it), it.send(4), it.send("ab"), next(it, "over"))
for source in [{"k": 1, "l": 2}, {5, 6}, map(str, [1, 2]), zip("ab", "cd"), enumerate("ab"), {"a": 1, "b": 2}.items()]:
    it = through(source)
    next(it)
    print(it.send(None) is not None)
    it = through({"k": 1})
    next(it)
    try:
        it.send("hello")
    except AttributeError as error:
        print(error)

def echo():
    got = yield "first"
    while got is not None:
        got = yield got * 2


def numbers():
    yield from [1, 2]


def adder():
    total = 0
    while True:
        total += (yield total) + sum(numbers())


def sent(generator, value):
    try:
        print(generator.send(value))
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)


one = echo()
sent(one, 5)
sent(one, None)
sent(one, 5)
sent(one, None)
sent(one, 5)

two = adder()
print(next(two))
sent(two, 10)
sent(two, 20)

three = echo()
three.close()
sent(three, None)

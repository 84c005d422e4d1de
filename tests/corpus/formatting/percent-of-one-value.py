# What has items counts as a mapping, which need not be used up; a str, a number and a tuple do not.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


for value in ([1, 2], [], {}, b"x", range(2), "x", 1, (1,), None, {1}):
    show(lambda: "text" % value)
    show(lambda: "%s" % value)
show(lambda: "%(a)s" % [1])
show(lambda: "%(a)s" % {"a": 1})
show(lambda: "%(a)s" % 1)
show(lambda: b"text" % b"x")
show(lambda: b"text" % [1])

# CPython warns of literals that are called or have no items when it compiles, and raises when it comes to them.
def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


half = 3.0
show(lambda: 2.0[0])
show(lambda: half[1:])
show(lambda: list(4.0))
show(lambda: [each for each in half])
show(lambda: None[0])
show(lambda: [(1, 2) (3, 4)])
show(lambda: [1, 2]["a"])
show(lambda: "abc"["a"])
show(lambda: {1, 2}[0])
show(lambda: int(b"q"))
show(lambda: int(b" 12 "))
show(lambda: float(b"q"))
show(lambda: float(b"1.5"))
assert (half > 4, "always true")

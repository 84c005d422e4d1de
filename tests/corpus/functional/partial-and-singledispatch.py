from functools import partial, reduce, singledispatch

def power(base, exp): return base ** exp
square, cube = partial(power, exp=2), partial(power, exp=3)
two_to = partial(power, 2)
print(square(5), cube(2), two_to(10), square.keywords, two_to.args)
print(list(map(partial(int, base=2), ["101", "11"])))

@singledispatch
def show(x): return f"object {x!r}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}: " + ", ".join(map(show, x))
print(show(3), "|", show([1, "a", [2]]), "|", show(2.5))

def make_counter(start=0, step=1):
    count = start
    def counter():
        nonlocal count
        count += step
        return count
    def reset():
        nonlocal count
        count = start
    counter.reset = reset
    return counter

c1, c2 = make_counter(), make_counter(10, 5)
print(c1(), c1(), c2(), c2(), c1())
c1.reset()
print(c1())

def multiplier(n):
    return lambda x: x * n
double, triple = multiplier(2), multiplier(3)
print(double(5), triple(5), [f(10) for f in map(multiplier, range(3))])

def compose(*fns):
    def run(x):
        for f in reversed(fns):
            x = f(x)
        return x
    return run
print(compose(str, double, len)("hello"), compose()(7))

x = "global"
def outer():
    x = "outer"
    def inner():
        global x
        x = "changed"
        return x
    return inner(), x
print(outer(), x)

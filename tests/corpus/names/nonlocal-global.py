x = 1
def f():
    global x, y
    x += 1
    y = "new"
f()
print(x, y)
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get())
def outer():
    a = "outer"
    def mid():
        nonlocal a
        a = "mid"
        def inner():
            nonlocal a
            a = "inner"
            return a
        return inner
    m = mid()
    print(a)
    m()
    print(a)
outer()
def g():
    global total
    for total in range(4):
        pass
g()
print(total)
def h():
    x = "local"
    def k():
        global x
        x = "set by k"
    k()
    print(x)
h()
print(x)

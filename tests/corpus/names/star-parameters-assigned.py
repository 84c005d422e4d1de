def f(*args, sep=None, end="!"):
    sep = sep or "-"
    args = [a for a in args if a]
    end += "?"
    return sep.join(args) + end
print(f("a", "", "b"), f("x", "y", sep="+"))
def g(*items):
    items = sorted(items)
    return items
print(g(3, 1, 2))
def h(a, **kw):
    kw = {**kw, "a": a}
    return kw
print(h(1, b=2))
def k(a, *, n=0, **kw):
    n += 1
    kw = dict(kw, n=n)
    a, n = n, a
    return a, n, kw
print(k(1, z=3))
def m(*args, **kwargs):
    args, kwargs = list(args), sorted(kwargs)
    return args, kwargs
print(m(1, b=2, a=1))
def gen(*its):
    its = [iter(i) for i in its]
    while its:
        yield len(its)
        its.pop()
print(list(gen("ab", [1])))

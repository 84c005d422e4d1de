def show(a, b=2, *args, c, d=4, **kwargs):
    print(a, b, args, c, d, kwargs)

show(1, c=3)
show(1, 20, 30, 40, c=3, d=0, e=5)
show(*[1, 2], *(3,), **{"c": 9}, **dict(z=1))
def pos_only(a, /, b, *, c): return (a, b, c)
print(pos_only(1, b=2, c=3))
def total(*numbers, scale=1): return sum(numbers) * scale
print(total(), total(1, 2, 3), total(*range(4), scale=10))
def forward(f, *a, **k): return f(*a, **k)
print(forward(sorted, [3, 1, 2], reverse=True), forward(dict, x=1), forward(lambda *a: a, 1, 2))
defaults = {"sep": "-", "end": "!\n"}
print(1, 2, 3, **defaults)
def swap(a, b): return b, a
p, q = swap(*"xy")
print(p, q, swap(b=1, a=2), (lambda x, y=10: x + y)(5), (lambda: None)())
for call in (lambda: show(1), lambda: pos_only(a=1, b=2, c=3), lambda: total(1, foo=2), lambda: swap(1)):
    try: call()
    except TypeError as e: print("TypeError:", e)

x = "global"
def show():
    print(x)
def shadow():
    x = "local"
    print(x)
show(); shadow(); print(x)
def loop():
    for i in range(3):
        v = i * 2
    print(i, v)
loop()
def cond(flag):
    if flag:
        val = "set"
    else:
        val = "unset"
    return val
print(cond(True), cond(False))
def maybe(flag):
    if flag:
        y = 1
    print(y)
maybe(True)
try:
    maybe(False)
except UnboundLocalError as e:
    print(e)
def tryit():
    try:
        r = int("5")
    except ValueError:
        r = -1
    return r
print(tryit())
def withit():
    total = 0
    for k in range(3):
        def add():
            nonlocal total
            total += k
        add()
    return total
print(withit())
acc = []
for i in range(3):
    def cb():
        return i
    acc.append(cb)
print([c() for c in acc])
class A:
    x = 5
    y = x + 1
    z = [y] * 2
    def m(self):
        return self.x, A.y, x
print(A().m(), A.z)
y = [x for x in range(3)]
print(x, y)
def f():
    def g():
        return h()
    def h():
        return "h"
    return g()
print(f())
def redefine():
    return 1
def redefine():
    return 2
print(redefine())
val = 1
val = "now a string"
print(val.upper())
if True:
    def inside():
        return "inside"
print(inside())
def outer():
    n = 0
    def a():
        nonlocal n
        n += 1
        b()
    def b():
        nonlocal n
        n += 10
    a()
    return n
print(outer())
try:
    1 / 0
except ZeroDivisionError as e:
    msg = str(e)
try:
    print(e)
except NameError as e2:
    print(e2)
print(msg)
def g(n):
    while n > 0:
        n -= 1
        last = n
    return last
print(g(2))
print(__name__)
lam = [(lambda a: a + k) for k in range(3)]
print(lam[0](1))
def h(a, b=x):
    return b
x = "changed"
print(h(1))
for q in []:
    pass
try:
    print(q)
except NameError as e:
    print(e)

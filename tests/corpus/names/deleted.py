def f():
    x = 1
    del x
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 2
    print(x)
f()
y = 3
del y
try:
    print(y)
except NameError as e:
    print(e)
a, b = 1, 2
del a, b
try:
    print(a)
except NameError as e:
    print(e)

class C: pass
c = C()
c.x = 1
del c.x
try:
    c.x
except AttributeError as e:
    print(e)
try:
    del c.x
except AttributeError as e:
    print(e)

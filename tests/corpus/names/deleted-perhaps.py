def f(flag):
    x = 10
    if flag:
        del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
print(f(False), f(True))
def g():
    items = [1, 2, 3]
    for i in items:
        total = i
    del items[0], items[-1]
    print(items, total, i)
    del i
    try:
        print(i)
    except NameError as e:
        print(repr(e))
    try:
        del i
    except UnboundLocalError as e:
        print(e)
g()

def f():
    try:
        raise ValueError("x")
    except ValueError as e:
        print("caught", e)
    try:
        print(e)
    except UnboundLocalError as err:
        print(type(err).__name__, err)

def g(flag):
    e = "before"
    try:
        if flag:
            raise KeyError("k")
    except KeyError as e:
        pass
    return e

f()
print(g(False))
try:
    print(g(True))
except UnboundLocalError as err:
    print(err)

def f():
    try:
        try:
            raise ValueError("a")
        except ValueError as e:
            raise KeyError("b")
    except KeyError as k:
        try:
            print(e)
        except UnboundLocalError as u:
            print("unbound", u)
        return k

def g():
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
        except ValueError as e:
            continue
    try:
        print(e)
    except NameError as x:
        print(x)
print(repr(f()))
g()

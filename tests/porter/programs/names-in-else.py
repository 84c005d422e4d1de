def f(xs):
    n = 5
    for x in xs:
        print(n)
    else:
        n = [2]
        print(n)
    k = 1
    while k < 2:
        k += 1
        print(n)
    else:
        n = "s"
        print(n)
    print(1)
f([1])
def g():
    n = 5
    try:
        print(n)
    except ValueError:
        raise
    else:
        n = [2]
        print(n)
    return 1
g()
def h():
    n = 5
    print(n)
    try:
        print("x")
    except ValueError:
        return
    else:
        n = [2]
        print(n)
    return 1
h()
def two(s):
    try:
        a = int(s)
    except ValueError:
        return
    else:
        n = a + 1
        print(n)
    try:
        b = int(s)
    except ValueError:
        return
    else:
        n = str(b)
        print(n)
two("3")
def three(s):
    n = 5
    for part in s:
        try:
            print(n)
        except ValueError:
            print("no")
        else:
            n = part
            print(n)
        finally:
            print("end")
three("ab")
n = 5
try:
    try:
        print(n)
    except ValueError:
        print("v")
    else:
        n = [2]
        print(n)
    print(7)
except Exception as e:
    print(type(e).__name__, e)

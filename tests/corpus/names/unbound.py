def f(n):
    if n > 2:
        result = "big"
    return result
print(f(3))
try:
    f(1)
except UnboundLocalError as e:
    print(e)
counter = 0
def inc():
    counter += 1
    return counter
try:
    inc()
except UnboundLocalError as e:
    print(e)
def loop(xs):
    for x in xs:
        pass
    return x
try:
    loop([])
except UnboundLocalError as e:
    print(e)
print(loop([1,2]))
def w():
    while True:
        try:
            val = int("z")
        except ValueError:
            break
    return val
try: w()
except UnboundLocalError as e: print(e)

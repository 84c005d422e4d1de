import asyncio
def a(flag):
    try:
        value = int("7" if flag else "x")
        extra = value + 1
    except ValueError as e:
        value = -1
        message = str(e)
    else:
        message = "fine"
    finally:
        done = True
    return value, message, done
print(a(True), a(False))
def b():
    for attempt in range(5):
        try:
            if attempt < 3:
                raise RuntimeError(attempt)
            result = attempt * 10
            break
        except RuntimeError as e:
            last = e
    else:
        result = None
    return result, attempt, str(last)
print(b())
def c(items):
    found = None
    for i, item in enumerate(items):
        for ch in item:
            if ch == "z":
                found = (i, ch)
                break
        else:
            continue
        break
    return found
print(c(["ab", "cz", "zz"]), c(["a"]))
def d(n):
    while True:
        n -= 1
        if n == 3:
            label = "three"
            break
        if n < 0:
            label = "none"
            break
    return label, n
print(d(5), d(2))
def e():
    with_value = None
    if with_value is None:
        with_value = [1]
    with_value.append(2)
    return with_value
print(e())
def f(kind):
    if kind == 1:
        def inner():
            return "one"
    else:
        def inner():
            return "other"
    return inner()
print(f(1), f(2))
def g():
    x = 1
    def h():
        return x
    x = 2
    return h()
print(g())
async def tasks():
    async def job(n):
        await asyncio.sleep(0.1)
        return n
    ts = []
    for n in range(3):
        ts.append(asyncio.create_task(job(n)))
    results = []
    for t in ts:
        results.append(await t)
    print(results)
    callbacks = []
    for n in range(3):
        async def late():
            return n
        callbacks.append(late)
    print([await cb() for cb in callbacks])
    for n in range(2):
        x = n * 2
        cb = lambda: x
    print(cb())
asyncio.run(tasks())
def h2():
    try:
        return "a"
    finally:
        print("finally runs")
def i2():
    for i in range(3):
        try:
            return i
        finally:
            continue
    return "end"
print(h2(), i2())
total = 0
for row in [[1, 2], [3]]:
    for cell in row:
        total += cell
print(total, row, cell)
x = 10
def k():
    global x, fresh
    x += 1
    fresh = "new"
k()
print(x, fresh)
def m():
    y = 5
    del y
    try:
        return y
    except UnboundLocalError as err:
        return str(err)
print(m())
def n():
    import math
    return math.floor(2.5)
print(n())
for i in range(3): pass
print(i)
if (n2 := 5) > 3: print("walrus", n2)
def outer():
    v = 0
    class Inner:
        def bump(self):
            nonlocal v
            v += 1
            return v
    o = Inner()
    o.bump()
    return o.bump(), v
print(outer())

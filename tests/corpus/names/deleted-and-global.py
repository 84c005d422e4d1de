import asyncio
async def work():
    await asyncio.sleep(0)
async def main():
    c = work()
    del c
    print("after")
    t = asyncio.create_task(work())
    await t
    del t
    try:
        t.done()
    except UnboundLocalError as e:
        print(e)
def f(x):
    del x
    x = 3
    return x
asyncio.run(main())
print(f(2))
def use():
    return conn + limit
def init():
    global conn, limit
    conn = 1
    limit = 3
try:
    use()
except NameError as e:
    print(e)
init()
print(use(), conn)
def early():
    return LATE
try:
    early()
except NameError as e:
    print(e)
LATE = 3
print(early())
for i in range(2):
    pass
del i
try:
    print(i)
except NameError as e:
    print(e)
try:
    raise KeyError("q")
except KeyError as exc:
    msgs = [str(exc) for _ in range(2)]
print(msgs)
def cbs():
    try:
        raise KeyError("q")
    except KeyError as exc:
        return lambda: exc
try:
    cbs()()
except NameError as e:
    print(e)

import asyncio

async def f():
    await asyncio.sleep(0)
    return "done"

with asyncio.Runner() as runner:
    assert runner.run(f()) == "done"
    assert runner.run(f()) == "done"
for bad in (123, None, "x"):
    try:
        with asyncio.Runner() as r:
            r.run(bad)
    except TypeError as e:
        print("TypeError:", e)
try:
    with asyncio.Runner() as r:
        async def nested():
            c = f()
            try:
                r.run(c)
            finally:
                c.close()
        r.run(nested())
except RuntimeError as e:
    print("RuntimeError:", e)
r = asyncio.Runner()
r.close()
c = f()
try:
    r.run(c)
except RuntimeError as e:
    print("RuntimeError:", e)
c.close()

# Exceptions that are kept beyond the function that caught them, and raised anew.
import asyncio, traceback, sys

def inner():
    raise ValueError("kept")

def catcher():
    try:
        inner()
    except ValueError as e:
        return e

def thrower(e):
    raise e

def again():
    e = catcher()
    raise e

def collect():
    errors = []
    for i in range(2):
        try:
            inner()
        except ValueError as e:
            errors.append(e)
    return errors

class Box:
    def run(self):
        try:
            inner()
        except Exception as e:
            self.error = e

def show(e):
    traceback.print_exception(e)

for e in collect():
    show(e)
b = Box()
b.run()
show(b.error)
try:
    again()
except ValueError as e:
    show(e)
    k = e
show(k)
try:
    thrower(k)
except ValueError as e2:
    show(e2)

async def keeps():
    try:
        await raises()
    except ValueError as e:
        return e

async def raises():
    inner()

async def keeps2():
    try:
        inner()
    except ValueError as e:
        err = e
    await asyncio.sleep(0)
    return err

async def main():
    show(await keeps())
    e = await keeps2()
    show(e)
    f = asyncio.get_running_loop().create_future()
    f.set_exception(e)
    try:
        await f
    except ValueError as e3:
        show(e3)
        x = e3
    try:
        f.result()
    except ValueError as e3:
        show(e3)
    show(x)
    t = asyncio.create_task(raises())
    await asyncio.wait([t])
    show(t.exception())
    try:
        t.result()
    except ValueError as e4:
        show(e4)
    try:
        await t
    except ValueError as e4:
        show(e4)
    r = await asyncio.gather(raises(), asyncio.to_thread(inner), return_exceptions=True)
    for e in r: show(e)
    try:
        raise e
    except ValueError as e5:
        traceback.print_exc()
    last = None
    for i in range(3):
        try:
            await raises()
        except ValueError as e:
            last = e
    try:
        raise last
    except ValueError:
        traceback.print_exc()
    try:
        raise RuntimeError("x") from last
    except RuntimeError:
        traceback.print_exc()
    show(last)
    raise last

asyncio.run(main())

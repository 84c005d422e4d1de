import asyncio

def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__ + ":", e)

class Thing:
    def __init__(self):
        self.value = 1
    def method(self):
        pass

async def work():
    return {"a": 1}

async def main():
    try:
        await asyncio.sleep("x")
    except TypeError as e:
        print(e)
    try:
        asyncio.get_running_loop().call_later("1", print)
    except TypeError as e:
        print(e)
    try:
        async with asyncio.timeout("x"):
            pass
    except TypeError as e:
        print(e)
    c = work()
    try:
        c["a"]
    except TypeError as e:
        print(e)
    try:
        c.keys()
    except AttributeError as e:
        print(e)
    try:
        for x in c: pass
    except TypeError as e:
        print(e)
    try:
        len(c)
    except TypeError as e:
        print(e)
    try:
        c + 1
    except TypeError as e:
        print(e)
    try:
        c()
    except TypeError as e:
        print(e)
    await c
    t = asyncio.create_task(work())
    try:
        t["a"]
    except TypeError as e:
        print(e)
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print(repr(e))
    try:
        asyncio.create_task(5)
    except TypeError as e:
        print(e)
    try:
        asyncio.create_task(work)
    except TypeError as e:
        print(str(e)[:40])
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print(e)
    try:
        asyncio.gather(1, 2)
    except TypeError as e:
        print(e)
    try:
        await asyncio.wait([])
    except ValueError as e:
        print(e)
    try:
        await asyncio.wait(t)
    except TypeError as e:
        print(e)
    try:
        w = work()
        await asyncio.wait([w])
    except TypeError as e:
        print(e)
        await w
    try:
        await asyncio.wait_for(5, 1)
    except TypeError as e:
        print(e)
    try:
        await asyncio.shield(3)
    except TypeError as e:
        print(e)
    x = Thing()
    try:
        x.valu
    except AttributeError as e:
        print(e)
    try:
        x.methods()
    except AttributeError as e:
        print(e)
    try:
        x()
    except TypeError as e:
        print(e)
    try:
        None.foo
    except AttributeError as e:
        print(e)
    try:
        asyncio.run(5)
    except RuntimeError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    try:
        asyncio.Lock().release()
    except RuntimeError as e:
        print(e)
    try:
        asyncio.BoundedSemaphore(1).release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Queue().task_done()
    except ValueError as e:
        print(e)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)
    try:
        await asyncio.Condition().wait()
    except RuntimeError as e:
        print(e)
    try:
        asyncio.Condition().notify()
    except RuntimeError as e:
        print(e)
    cm = asyncio.timeout(1)
    try:
        cm.reschedule(3)
    except RuntimeError as e:
        print(e)
    async with cm:
        try:
            async with cm: pass
        except RuntimeError as e:
            print(e)
    try:
        cm.reschedule(3)
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            pass
        tg.create_task(work())
    except RuntimeError as e:
        print(e)

asyncio.run(main())
try:
    asyncio.run(5)
except (ValueError, TypeError) as e:
    print(e)
try:
    asyncio.run(work)
except (ValueError, TypeError) as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)

import asyncio
import time

def callback(name, count):
    print(f"{name} called with {count}")

def on_done(task):
    print("task finished:", task.result())

async def compute(x):
    await asyncio.sleep(1)
    return x * 2

async def heartbeat(stop):
    beats = 0
    while not stop.is_set():
        beats += 1
        print("beat", beats)
        try:
            await asyncio.wait_for(stop.wait(), timeout=0.5)
        except asyncio.TimeoutError:
            pass
    return beats

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(callback, "soon", 1)
    handle = loop.call_later(10, callback, "never", 0)
    loop.call_later(0.5, callback, "later", 2)
    loop.call_at(loop.time() + 0.25, callback, "at", 3)
    handle.cancel()
    task = asyncio.create_task(compute(21))
    task.add_done_callback(on_done)
    await task
    start = loop.time()
    blocking = await asyncio.to_thread(time.sleep, 1)
    print("blocking took", round(loop.time() - start, 1), blocking)
    future = loop.create_future()
    loop.call_later(1, future.set_result, {"answer": 42})
    result = await future
    print(result["answer"], future.done())
    stop = asyncio.Event()
    hb = asyncio.create_task(heartbeat(stop))
    await asyncio.sleep(1.2)
    stop.set()
    print("beats", await hb)
    cond = asyncio.Condition()
    items = []
    async def consumer(n):
        async with cond:
            await cond.wait_for(lambda: len(items) > 0)
            print(f"consumer {n} got {items.pop(0)}")
    async def producer():
        await asyncio.sleep(0.1)
        async with cond:
            items.extend(["a", "b"])
            cond.notify_all()
    await asyncio.gather(consumer(1), consumer(2), producer())
    barrier = asyncio.Barrier(2)
    async def party(name):
        print(name, "arrived")
        await barrier.wait()
        print(name, "going")
    await asyncio.gather(party("x"), party("y"))
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    print(asyncio.current_task() is not None)
asyncio.run(main())

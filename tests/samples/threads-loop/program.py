import asyncio
import threading
import time


async def fetch(n):
    print("fetch", n, "in", threading.current_thread().name)
    await asyncio.sleep(n)
    return n * 10


async def failing():
    await asyncio.sleep(0.1)
    raise ValueError("in the loop")


def run_loop(loop):
    asyncio.set_event_loop(loop)
    print("loop starts")
    loop.run_forever()
    print("loop ends")


loop = asyncio.new_event_loop()
thread = threading.Thread(target=run_loop, args=(loop,), name="loop-thread")
thread.start()
print("main goes on")
future = asyncio.run_coroutine_threadsafe(fetch(1), loop)
print("submitted", future.done())
print("result", future.result(), time.monotonic())
futures = [asyncio.run_coroutine_threadsafe(fetch(n), loop) for n in (0.5, 0.25)]
print([f.result() for f in futures], time.monotonic())
try:
    asyncio.run_coroutine_threadsafe(failing(), loop).result()
except ValueError as error:
    print("caught", error)
future = asyncio.run_coroutine_threadsafe(fetch(5), loop)
try:
    future.result(timeout=0.5)
except TimeoutError:
    print("too slow", future.cancel(), round(time.monotonic(), 3))
loop.call_soon_threadsafe(print, "called soon")
time.sleep(0.1)
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
print("closed", loop.is_closed(), thread.is_alive())


def producer(loop, queue):
    for i in range(3):
        time.sleep(0.3)
        loop.call_soon_threadsafe(queue.put_nowait, i)
    loop.call_soon_threadsafe(queue.put_nowait, None)


async def consume():
    queue = asyncio.Queue()
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(asyncio.to_thread(producer, loop, queue))
    while (item := await queue.get()) is not None:
        print("item", item, round(loop.time(), 3))
    await task


asyncio.run(consume())


def own_loop(name):
    async def main():
        print(name, "main")
        await asyncio.sleep(0.5)
        print(name, "done")

    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        print(error)
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)
    asyncio.run(main())


threads = [threading.Thread(target=own_loop, args=(name,)) for name in "AB"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()


async def event_from_thread():
    event = asyncio.Event()
    loop = asyncio.get_running_loop()
    threading.Timer(1, loop.call_soon_threadsafe, args=(event.set,)).start()
    await event.wait()
    print("event", loop.time())
    loop.set_debug(True)

    def wrong():
        try:
            loop.call_soon(print)
        except RuntimeError as error:
            print(error)

    await asyncio.to_thread(wrong)
    time.sleep(0.05)
    print("blocked a little", round(loop.time(), 3))
    loop.set_debug(False)


asyncio.run(event_from_thread())


async def deadlock():
    loop = asyncio.get_running_loop()
    print("this waits for ever")
    asyncio.run_coroutine_threadsafe(fetch(1), loop).result()


asyncio.run(deadlock())

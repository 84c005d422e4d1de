import asyncio
import contextvars
import threading
import time

request = contextvars.ContextVar("request", default="none")


def blocking(name, seconds):
    print(name, "starts in", threading.current_thread().name, request.get())
    time.sleep(seconds)
    print(name, "half way", time.monotonic())
    time.sleep(seconds)
    print(name, "ends", time.monotonic())
    return name.upper()


def failing():
    time.sleep(0.25)
    raise ValueError("from a thread")


def quick(x):
    print("quick", x)
    return x * 2


async def ticker():
    for i in range(5):
        print("tick", i)
        await asyncio.sleep(0.5)


async def main():
    request.set("r1")
    tick = asyncio.create_task(ticker())
    print("one:", await asyncio.to_thread(blocking, "one", 0.5))
    results = await asyncio.gather(
        asyncio.to_thread(blocking, "a", 1),
        asyncio.to_thread(blocking, "b", 0.5),
        asyncio.to_thread(blocking, "c", 0.5),
    )
    print(results)
    try:
        await asyncio.to_thread(failing)
    except ValueError as error:
        print("caught", error)
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, quick, 4)
    print("submitted", future.done())
    print(await future)
    future = loop.run_in_executor(None, blocking, "d", 0.1)
    print("submitted d")
    print(await future)
    try:
        async with asyncio.timeout(0.3):
            await asyncio.to_thread(blocking, "late", 0.2)
    except TimeoutError:
        print("timed out", loop.time())
    await tick
    print("end of main", loop.time())


asyncio.run(main())
print("after run", time.monotonic(), threading.current_thread().name, threading.main_thread().name)

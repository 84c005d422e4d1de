import asyncio
import threading
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, as_completed, wait


def fetch(name, seconds):
    print(f"{time.monotonic():.2f} {name} begins in {threading.current_thread().name}")
    time.sleep(seconds)
    print(f"{time.monotonic():.2f} {name} ends")
    if name == "bad":
        raise ValueError("bad one")
    return name


start = time.perf_counter()
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(fetch, name, seconds) for name, seconds in [("a", 1), ("b", 0.5), ("c", 0.5), ("bad", 0.25)]]
    print("all submitted", [future.done() for future in futures], futures[3].cancel() and "cancelled")
    futures.append(pool.submit(fetch, "bad", 0.25))
    for future in as_completed(futures):
        if future.cancelled():
            print("was cancelled")
        elif future.exception():
            print("failed", repr(future.exception()))
        else:
            print("result", future.result())
print("took", time.perf_counter() - start)

with ThreadPoolExecutor(3, thread_name_prefix="named") as pool:
    print(list(pool.map(fetch, ["x", "y", "z", "w"], [0.3, 0.1, 0.2, 0.1])))
    first = pool.submit(time.sleep, 1)
    second = pool.submit(fetch, "second", 0.5)
    done, not_done = wait([first, second], return_when=FIRST_COMPLETED)
    print(len(done), len(not_done), second in done)
    second.add_done_callback(lambda f: print("called at once", f.result()))
    first.add_done_callback(lambda f: print("called later", f.done(), threading.current_thread().name))
    try:
        first.result(timeout=0.1)
    except TimeoutError as error:
        print("timed out", repr(error), time.monotonic())


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        tasks = [loop.run_in_executor(pool, fetch, f"job{i}", 0.2 + i / 10) for i in range(4)]
        for earliest in asyncio.as_completed(tasks):
            print("got", await earliest, round(loop.time(), 3))
    loop.set_default_executor(ThreadPoolExecutor(max_workers=1, thread_name_prefix="mine"))
    print(await asyncio.gather(*(asyncio.to_thread(fetch, f"t{i}", 0.1) for i in range(3))))
    wrapped = asyncio.wrap_future(ThreadPoolExecutor(1).submit(fetch, "wrapped", 0.3))
    try:
        async with asyncio.timeout(0.1):
            await wrapped
    except TimeoutError:
        print("given up", wrapped.cancelled())
    try:
        await loop.run_in_executor(None, fetch, "bad", 0.1)
    except ValueError as error:
        print("caught", error)
    try:
        pool.submit(print)
    except RuntimeError as error:
        print(error)
    await loop.shutdown_default_executor()
    try:
        await asyncio.to_thread(print)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
print("end", round(time.monotonic(), 3))

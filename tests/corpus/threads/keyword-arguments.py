import threading, time
import asyncio
import concurrent.futures
from functools import partial
from concurrent.futures import ThreadPoolExecutor

def work(name, n=2, *, loud=False):
    time.sleep(0.1)
    print(name, n, loud)
    return name

t = threading.Thread(target=work, args=("a",), kwargs={"n": 3, "loud": True})
t.start(); t.join()
p = partial(work, "b", n=5)
p()
p(loud=True)
async def main():
    await asyncio.to_thread(work, "c", n=7)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, partial(work, "d", loud=True))
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        r = await loop.run_in_executor(pool, work, "e")
        f = pool.submit(work, "f", n=9)
        print(f.result(), r)
asyncio.run(main())
with ThreadPoolExecutor(2, thread_name_prefix="x") as ex:
    for x in ex.map(work, ["g", "h"], [1, 2]):
        print(x)
    fs = [ex.submit(work, c) for c in "ij"]
    for f in concurrent.futures.as_completed(fs):
        print(f.result())

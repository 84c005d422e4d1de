import asyncio, threading, time, functools
def blocking(name, n):
    for i in range(n):
        time.sleep(1)
        print(name, i)
    return name
log = []
def note(x):
    time.sleep(x)
    log.append((x, len(log)))
async def main():
    print(await asyncio.gather(asyncio.to_thread(blocking, "a", 2), asyncio.to_thread(blocking, "b", 3)))
    loop = asyncio.get_running_loop()
    await asyncio.gather(*(loop.run_in_executor(None, functools.partial(note, n)) for n in (3, 1, 2)))
    print(log)
    def worker(done):
        time.sleep(1)
        r = asyncio.run(sub())
        loop.call_soon_threadsafe(done.set_result, r)
    async def sub():
        await asyncio.sleep(1)
        return threading.current_thread().name
    done = loop.create_future()
    threading.Thread(target=worker, args=(done,), name="other").start()
    print(await done)
    q = asyncio.Queue()
    def feed():
        for i in range(3):
            time.sleep(0.5)
            loop.call_soon_threadsafe(q.put_nowait, i)
    t = threading.Thread(target=feed)
    t.start()
    for _ in range(3):
        print(await q.get(), t.is_alive())
asyncio.run(main())

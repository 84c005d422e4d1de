# Methods of the library that wait, handed to a thread as they are: only that thread stops.
import asyncio
import queue
import threading
import time


async def main():
    loop = asyncio.get_running_loop()
    box = queue.Queue(maxsize=1)

    def producer():
        for i in range(3):
            time.sleep(0.1)
            box.put(i)
        box.put(None)

    thread = threading.Thread(target=producer, daemon=True)
    thread.start()
    while (item := await asyncio.to_thread(box.get)) is not None:
        print("got", item)
    thread.join()
    filler = threading.Thread(target=box.put, args=("first",))
    filler.start()
    filler.join()
    waiting = loop.run_in_executor(None, box.put, "second")
    print(waiting.done(), await asyncio.to_thread(box.get))
    await waiting
    print(box.get())


asyncio.run(main())

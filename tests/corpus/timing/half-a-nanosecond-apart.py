# Two sums that differ in their last bit, either side of half a nanosecond: one time, served in the order of setting.
import asyncio
import threading
import time

EARLIER, LATER = 3.8009765624999998, 3.8009765625000003


def sleeper(seconds):
    time.sleep(seconds)
    print("thread", time.monotonic())


async def main():
    loop = asyncio.get_running_loop()
    print(EARLIER < LATER)
    for when in LATER, EARLIER, LATER:
        loop.call_at(when, print, "timer", when)
    await asyncio.sleep(LATER)
    print(loop.time())


asyncio.run(main())
start = time.monotonic()
for seconds in LATER - start, 1.0, EARLIER - start + 1.0, LATER - start + 1.0:
    threading.Thread(target=sleeper, args=(seconds,)).start()

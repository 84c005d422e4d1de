import asyncio
import time

async def job(seconds):
    await asyncio.sleep(seconds)

async def main():
    start = time.time()
    await job(1.25)
    await job(0.75)
    end = time.time()
    print(f"Elapsed: {end - start:.2f}s")
    print("Elapsed: %.1f s" % (end - start))
    print("Elapsed: {:.0f} ms".format((end - start) * 1000))
    print("rounded:", round(end - start, 1))

asyncio.run(main())

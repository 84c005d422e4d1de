import asyncio
import time

def cpu(n, *, power=2):
    time.sleep(n / 10)
    return n ** power

async def main():
    print(await asyncio.to_thread(cpu, 3))
    print(await asyncio.to_thread(cpu, 3, power=3))
    start = time.perf_counter()
    print(await asyncio.gather(*(asyncio.to_thread(cpu, n) for n in (5, 3, 4))))
    print(f"{time.perf_counter() - start:.1f}")
    try:
        await asyncio.to_thread(cpu, "x")
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())

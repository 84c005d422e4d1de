import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

def read_file(name):
    time.sleep(0.5)
    return f"contents of {name}"

async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, read_file, "a.txt"))
    with ThreadPoolExecutor(max_workers=2) as pool:
        futs = [loop.run_in_executor(pool, read_file, f"{c}.txt") for c in "bcd"]
        for r in await asyncio.gather(*futs):
            print(r)
    print(f"{loop.time():.1f}")

asyncio.run(main())

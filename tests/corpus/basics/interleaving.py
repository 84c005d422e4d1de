"""Two coroutines take turns at every await."""
import asyncio


async def worker(label, steps):
    for step in range(1, steps + 1):
        print(f"[{label}] step {step}/{steps}")
        await asyncio.sleep(0)
    return label


async def main():
    done = await asyncio.gather(*(worker(c, i + 1) for i, c in enumerate("ABC")))
    print(done)


asyncio.run(main())

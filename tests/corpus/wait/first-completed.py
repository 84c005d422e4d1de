import asyncio

async def mirror(name, delay):
    await asyncio.sleep(delay)
    return f"answer from {name}"

async def main():
    tasks = {asyncio.create_task(mirror(n, d), name=n): n for n, d in [("paris", 0.8), ("tokyo", 0.3), ("quito", 0.5)]}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for t in done:
        print("winner:", t.result())
    for t in sorted(pending, key=lambda t: t.get_name()):
        print("cancelling", t.get_name())
        t.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print(all(t.cancelled() for t in pending))

asyncio.run(main())

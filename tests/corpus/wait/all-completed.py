import asyncio

async def job(n):
    await asyncio.sleep(n)
    return n ** 2

async def main():
    tasks = [asyncio.create_task(job(n)) for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks)
    print(len(done), "done", len(pending), "pending")
    print(sorted(t.result() for t in done))

asyncio.run(main())

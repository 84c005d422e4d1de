import asyncio

async def lazy(q):
    item = await q.get()
    print("took", item, "and forgot task_done()")

async def main():
    q = asyncio.Queue()
    await q.put("thing")
    t = asyncio.create_task(lazy(q))
    try:
        await asyncio.wait_for(q.join(), timeout=2)
    except TimeoutError:
        print("join() never finished")
    await t

asyncio.run(main())

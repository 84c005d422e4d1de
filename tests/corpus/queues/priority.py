import asyncio

async def main():
    pq = asyncio.PriorityQueue()
    for prio, name in [(5, "write tests"), (1, "fix outage"), (3, "review"), (1, "answer phone")]:
        await pq.put((prio, name))
    while not pq.empty():
        prio, name = await pq.get()
        print(f"{prio}: {name}")
        pq.task_done()
    await pq.join()
    print("all done")

asyncio.run(main())

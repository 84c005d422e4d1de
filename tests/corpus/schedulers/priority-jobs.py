import asyncio
from dataclasses import dataclass, field

@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    cost: float = field(default=0.5, compare=False)

async def worker(wid, q, log):
    while True:
        job = await q.get()
        await asyncio.sleep(job.cost)
        log.append((wid, job.name))
        print(f"w{wid} did {job}")
        q.task_done()

async def main():
    q, log = asyncio.PriorityQueue(), []
    for j in [Job(3, "sweep"), Job(1, "alarm", 1.0), Job(2, "mail"), Job(3, "dust"), Job(1, "fire", 0.2)]:
        q.put_nowait(j)
    ws = [asyncio.create_task(worker(i, q, log)) for i in (1, 2)]
    await q.join()
    for w in ws:
        w.cancel()
    print(log)

asyncio.run(main())

import asyncio
from dataclasses import dataclass

@dataclass
class Job:
    id: int
    payload: str
    cost: float = 0.5

SENTINEL = object()

async def producer(queue: asyncio.Queue, n: int) -> None:
    for i in range(n):
        job = Job(i, f"payload-{i}", cost=0.2 * (i + 1))
        await queue.put(job)
        print(f"[producer] queued {job}")
    await queue.put(SENTINEL)

async def consumer(queue: asyncio.Queue, results: list) -> None:
    while True:
        job = await queue.get()
        if job is SENTINEL:
            print("[consumer] stopping")
            break
        await asyncio.sleep(job.cost)
        results.append((job.id, job.payload.upper()))
        print(f"[consumer] done {job.id} after {job.cost:.1f}s")

async def main():
    queue = asyncio.Queue(maxsize=2)
    results = []
    await asyncio.gather(producer(queue, 4), consumer(queue, results))
    print(results)
    pq = asyncio.PriorityQueue()
    for prio, name in [(3, "low"), (1, "high"), (2, "mid")]:
        await pq.put((prio, name))
    while not pq.empty():
        prio, name = await pq.get()
        print(prio, name)
    lq = asyncio.LifoQueue()
    for i in range(3):
        lq.put_nowait(i)
    print([lq.get_nowait() for _ in range(lq.qsize())])
    try:
        lq.get_nowait()
    except asyncio.QueueEmpty:
        print("empty")

if __name__ == "__main__":
    asyncio.run(main())

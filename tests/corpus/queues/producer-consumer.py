import asyncio

async def producer(q, n):
    for i in range(n):
        await asyncio.sleep(0.3)
        await q.put(i)
        print(f"produced {i} (size {q.qsize()})")
    await q.put(None)

async def consumer(q):
    while True:
        item = await q.get()
        if item is None:
            break
        print(f"    consuming {item}")
        await asyncio.sleep(0.7)
    print("    consumer done")

async def main():
    q = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(q, 5), consumer(q))

asyncio.run(main())

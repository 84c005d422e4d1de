import asyncio

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(i, result=f"r{i}")) for i in range(1, 6)]
    done, pending = await asyncio.wait(tasks, timeout=3.5)
    print("in time:", sorted(t.result() for t in done))
    print("too slow:", len(pending))
    done2, pending2 = await asyncio.wait(pending)
    print("later:", sorted(t.result() for t in done2), len(pending2))

asyncio.run(main())

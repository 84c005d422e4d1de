import asyncio

async def work(n=0):
    await asyncio.sleep(1)
    return n

def sync_holder():
    c = work()
    print("in holder")

async def holder():
    c = work()
    await asyncio.sleep(0.5)
    print("in async holder")

async def main():
    c = work()
    print("stored")
    c = work()
    print("rebound")
    c = None
    print("none")
    sync_holder()
    print("after sync")
    await holder()
    print("after async")
    xs = [work(), work()]
    xs.clear()
    print("cleared")
    print(type(work()))
    t = asyncio.create_task(holder())
    await t
    print("after task")
    e = work()

asyncio.run(main())
print("after run")
g = work()
print("end")

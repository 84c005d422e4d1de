import asyncio

async def comer(barrier, name):
    try:
        async with barrier as place:
            print(name, place)
    except asyncio.BrokenBarrierError as error:
        print(name, repr(error))

async def main():
    barrier = asyncio.Barrier(2)
    first = asyncio.create_task(comer(barrier, "first"))
    await asyncio.sleep(1)
    await barrier.reset()
    await first
    second = asyncio.create_task(comer(barrier, "second"))
    await asyncio.sleep(1)
    await barrier.abort()
    await second
    await comer(barrier, "third")
    print(barrier.broken)

asyncio.run(main())

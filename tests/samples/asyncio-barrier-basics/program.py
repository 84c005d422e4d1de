import asyncio

async def comer(barrier, seconds):
    await asyncio.sleep(seconds)
    print("waiting", barrier.n_waiting)
    place = await barrier.wait()
    print("through", place, asyncio.get_running_loop().time())

async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    await asyncio.gather(*(comer(barrier, seconds) for seconds in [1, 2, 3]))
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)

asyncio.run(main())

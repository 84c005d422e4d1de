import asyncio

async def player(n, barrier):
    await asyncio.sleep(n)
    print(f"player {n} arrived, {barrier.n_waiting} already waiting")
    position = await barrier.wait()
    print(f"player {n} starts (position {position})")

async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*(player(n, barrier) for n in range(3)))
    print("parties:", barrier.parties, "broken:", barrier.broken)

asyncio.run(main())

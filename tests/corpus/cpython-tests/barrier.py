import asyncio

async def main():
    b = asyncio.Barrier(3)
    results = []
    async def part():
        i = await b.wait()
        results.append(i)
    await asyncio.gather(*(part() for _ in range(6)))
    assert sorted(results) == [0, 0, 1, 1, 2, 2], results
    assert b.n_waiting == 0 and not b.broken and b.parties == 3
    async def waits():
        try:
            await b.wait()
        except asyncio.BrokenBarrierError:
            return "broken"
    ts = [asyncio.create_task(waits()) for _ in range(2)]
    await asyncio.sleep(0)
    assert b.n_waiting == 2
    await b.reset()
    assert await asyncio.gather(*ts) == ["broken", "broken"]
    assert not b.broken
    for parties in (0, -1):
        try:
            asyncio.Barrier(parties)
        except ValueError as e:
            print(e)

asyncio.run(main())

import asyncio

async def main():
    completed = []
    async def sleeper(dt, x):
        await asyncio.sleep(dt)
        completed.append(x)
        return x
    values = []
    for f in asyncio.as_completed([sleeper(0.01, "b"), sleeper(0.015, "c"), sleeper(0.005, "a")]):
        values.append(await f)
    assert values == completed == ["a", "b", "c"]
    it = asyncio.as_completed([sleeper(0.01, 1), sleeper(0.2, 2)], timeout=0.1)
    got = []
    try:
        for f in it:
            got.append(await f)
    except TimeoutError:
        got.append("timeout")
    assert got == [1, "timeout"], got
    await asyncio.sleep(1)
    print([f for f in asyncio.as_completed([])], completed)

asyncio.run(main())

import asyncio

async def main():
    cond = asyncio.Condition()
    result = []
    async def c(n):
        async with cond:
            await cond.wait()
            result.append(n)
    ts = [asyncio.create_task(c(i)) for i in range(4)]
    await asyncio.sleep(0.1)
    async with cond:
        cond.notify(2)
        assert result == []
    await asyncio.sleep(0.1)
    assert result == [0, 1], result
    ts[2].cancel()
    await asyncio.sleep(0.1)
    async with cond:
        cond.notify_all()
    await asyncio.wait(ts)
    assert result == [0, 1, 3]
    presult = False
    async def pred():
        async with cond:
            return await cond.wait_for(lambda: presult)
    t = asyncio.create_task(pred())
    for value in (0, "", "truthy"):
        await asyncio.sleep(0)
        presult = value
        async with cond:
            cond.notify()
    assert await t == "truthy"
    for call in (cond.notify, cond.notify_all, cond.release):
        try:
            call()
        except RuntimeError as e:
            print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)

asyncio.run(main())

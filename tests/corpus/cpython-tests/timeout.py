import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.01) as cm:
            await asyncio.sleep(10)
    except TimeoutError:
        pass
    assert cm.expired() and asyncio.current_task().cancelling() == 0
    async with asyncio.timeout(10) as cm:
        await asyncio.sleep(0.01)
    assert not cm.expired() and cm.when() > 9
    try:
        async with asyncio.timeout(-1) as cm:
            await asyncio.sleep(0)
    except TimeoutError:
        assert cm.expired()
    try:
        async with asyncio.timeout(0.1):
            raise KeyError("mine")
    except KeyError as e:
        print(repr(e))
    cm = asyncio.timeout(1)
    try:
        cm.reschedule(5)
    except RuntimeError as e:
        print(e)
    async with cm:
        pass
    for go in (lambda: cm.reschedule(5),):
        try:
            go()
        except RuntimeError as e:
            print(e)
    try:
        async with cm:
            pass
    except RuntimeError as e:
        print(e)

asyncio.run(main())

import asyncio

async def once():
    await asyncio.sleep(0.1)
    return "value"

async def main():
    c = once()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(f"{type(e).__name__}: {e}")

    t = asyncio.create_task(once())
    print(await t, await t, await t)   # tasks may be awaited again

asyncio.run(main())

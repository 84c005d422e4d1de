import asyncio

async def ok(n):
    await asyncio.sleep(n)
    print("ok", n, "still finished")
    return n

async def fail():
    await asyncio.sleep(1)
    raise LookupError("no such thing")

async def main():
    try:
        await asyncio.gather(ok(0.5), fail(), ok(2))
    except LookupError as e:
        print("caught", repr(e))
    print("the other task was not cancelled:")
    await asyncio.sleep(2)

asyncio.run(main())

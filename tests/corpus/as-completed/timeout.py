import asyncio

async def slow(n):
    await asyncio.sleep(n)
    return n

async def main():
    got = []
    try:
        for fut in asyncio.as_completed([slow(1), slow(2), slow(9)], timeout=4):
            got.append(await fut)
            print("got", got[-1])
    except TimeoutError:
        print("timed out, have", got)

asyncio.run(main())

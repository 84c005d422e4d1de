import asyncio

def bad(text):
    raise ValueError(text)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(bad, "soon")
    loop.call_later(1, bad, "later")
    await asyncio.sleep(2)
    print("goes on")

asyncio.run(main())

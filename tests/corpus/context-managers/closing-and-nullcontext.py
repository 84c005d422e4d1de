import asyncio
from contextlib import aclosing, nullcontext, suppress

async def numbers():
    try:
        n = 0
        while True:
            yield n
            n += 1
            await asyncio.sleep(0.1)
    finally:
        print("generator closed")

async def main():
    async with aclosing(numbers()) as ns:
        async for n in ns:
            if n > 2:
                break
            print(n)
    print("left")
    with nullcontext(5) as five:
        print(five)
    with suppress(ZeroDivisionError):
        1 / 0
        print("not printed")
    print("end")

asyncio.run(main())

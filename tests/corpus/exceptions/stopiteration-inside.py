import asyncio

async def bad():
    raise StopIteration("from coroutine")

async def main():
    try:
        await bad()
    except RuntimeError as e:
        print("RuntimeError:", e)

asyncio.run(main())

def gen():
    yield 1
    raise StopIteration

try:
    print(list(gen()))
except RuntimeError as e:
    print("RuntimeError:", e)

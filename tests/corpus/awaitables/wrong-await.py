import asyncio

class NotIterator:
    def __await__(self):
        return 5

class YieldsGarbage:
    def __await__(self):
        yield "not a future"

async def main():
    try:
        await NotIterator()
    except TypeError as e:
        print("TypeError:", e)
    try:
        await YieldsGarbage()
    except RuntimeError as e:
        print("RuntimeError:", str(e).split("got:")[-1])

asyncio.run(main())

import asyncio

class Letters:
    def __init__(self, text):
        self._it = iter(text)
    def __aiter__(self):
        return self
    async def __anext__(self):
        await asyncio.sleep(0)
        try:
            return next(self._it)
        except StopIteration:
            raise StopAsyncIteration from None

async def main():
    it = aiter(Letters("xyz"))
    print(await anext(it))
    print(await it.__anext__())
    print(await anext(it))
    print(await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print("StopAsyncIteration", e.args)

asyncio.run(main())

import asyncio

class Stream:
    """An async iterable channel, closed with a sentinel."""
    _END = object()

    def __init__(self):
        self._q = asyncio.Queue()

    def send(self, x):
        self._q.put_nowait(x)

    def close(self):
        self._q.put_nowait(Stream._END)

    def __aiter__(self):
        return self

    async def __anext__(self):
        x = await self._q.get()
        if x is Stream._END:
            raise StopAsyncIteration
        return x

async def speak(stream):
    for word in "to be or not to be".split():
        await asyncio.sleep(len(word) / 10)
        stream.send(word)
    stream.close()

async def main():
    s = Stream()
    t = asyncio.create_task(speak(s))
    seen = {}
    async for w in s:
        seen[w] = seen.get(w, 0) + 1
        print(w, seen[w])
    await t
    print(seen)

asyncio.run(main())

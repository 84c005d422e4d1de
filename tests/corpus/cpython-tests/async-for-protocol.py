import asyncio

class AI:
    def __init__(self, n, fail_at=None):
        self.i, self.n, self.fail_at = 0, n, fail_at
    def __aiter__(self):
        return self
    async def __anext__(self):
        self.i += 1
        if self.i == self.fail_at:
            raise LookupError(self.i)
        if self.i > self.n:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        return self.i

async def main():
    log = []
    async for x in AI(3):
        log.append(x)
    else:
        log.append("else")
    assert log == [1, 2, 3, "else"]
    try:
        async for x in AI(5, fail_at=3):
            log.append(-x)
    except LookupError as e:
        log.append(repr(e))
    async for x in AI(9):
        if x > 2:
            break
    else:
        log.append("no")
    async for i in AI(2):
        async for j in AI(2):
            log.append((i, j))
    print(log, x)
    class NoAnext:
        def __aiter__(self):
            return object()
    try:
        async for _ in NoAnext():
            pass
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())

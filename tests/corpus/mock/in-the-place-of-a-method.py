import asyncio
from unittest.mock import AsyncMock, Mock

class S:
    def __init__(self):
        self.n = 1
    async def fetch(self, x):
        return x
    def go(self):
        return 2

async def use(s: S):
    print(await s.fetch(5), s.go())

async def main():
    s = S()
    s.fetch = AsyncMock(return_value=3)
    print(await s.fetch(1))
    await use(s)
    s.fetch.assert_awaited_with(5)
    s.go = Mock(return_value="went")
    print(s.go())
    asyncio.sleep = AsyncMock(return_value="no")
    print(await asyncio.sleep(3))

asyncio.run(main())

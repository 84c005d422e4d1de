import asyncio
from contextlib import AsyncExitStack, ExitStack

class Res:
    def __init__(self, n):
        self.n = n
    async def __aenter__(self):
        print("open", self.n)
        return self.n
    async def __aexit__(self, *exc):
        print("close", self.n)
        return False

async def main():
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(Res(i)) for i in range(3)]
        stack.callback(print, "plain callback")
        stack.push_async_callback(asyncio.sleep, 0.1)
        print(names)
    with ExitStack() as st:
        for w in ("last", "middle", "first"):
            st.callback(print, w)

asyncio.run(main())

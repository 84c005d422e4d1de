import asyncio

async def main():
    stack = asyncio.LifoQueue()
    for ch in "stack":
        stack.put_nowait(ch)
    out = []
    while stack.qsize():
        out.append(await stack.get())
    print("".join(out))

asyncio.run(main())

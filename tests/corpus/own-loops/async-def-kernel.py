# async/await without asyncio: our own kernel with traps.
import types
from collections import deque

@types.coroutine
def switch():
    yield "switch"

@types.coroutine
def spawn(coro):
    return (yield ("spawn", coro))

async def child(n):
    for i in range(2):
        print("child", n, "step", i)
        await switch()

async def parent():
    for n in range(2):
        tid = await spawn(child(n))
        print("spawned task", tid)
    await switch()
    print("parent done")

def kernel(main):
    queue = deque([(1, main, None)])
    last = 1
    while queue:
        tid, coro, value = queue.popleft()
        try:
            trap = coro.send(value)
        except StopIteration:
            print(f"[{tid}] finished")
            continue
        match trap:
            case "switch":
                queue.append((tid, coro, None))
            case ("spawn", new):
                last += 1
                queue.append((last, new, None))
                queue.append((tid, coro, last))

kernel(parent())

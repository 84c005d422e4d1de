# Two locks, taken in opposite order.
import asyncio


async def transfer(first, second):
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            print("done")


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(transfer(a, b), name="there")
        group.create_task(transfer(b, a), name="back")


asyncio.run(main())

# finds: waits-forever at 8: Task there waits for ever for a lock that task back holds (line 8): task back in turn waits for one that task there holds. The program would hang here. Let both take the locks in the same order.
# finds: waits-forever at 8: Task back waits for ever for a lock that task there holds (line 8): task there in turn waits for one that task back holds. The program would hang here. Let both take the locks in the same order.

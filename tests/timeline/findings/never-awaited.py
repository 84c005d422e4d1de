# A call without `await`.
import asyncio


async def greet():
    print("hello")


async def main():
    greet()
    await asyncio.sleep(1)


asyncio.run(main())
# finds: never-awaited at 10: Task-1 calls greet() at line 10 and never awaits what it gets, so greet() does not run at all. Write “await” before the call, or make a task of it.

import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return name.upper()


async def main():
    fetch("a")
    result = fetch("b")
    print("result is a coroutine?", asyncio.iscoroutine(result))


asyncio.run(main())

# finds: never-awaited at 10: Task-1 calls fetch() at line 10 and never awaits what it gets, so fetch() does not run at all. Write “await” before the call, or make a task of it.
# finds: never-awaited at 11: The program calls fetch() at line 11 and never awaits what it gets, so fetch() does not run at all. Write “await” before the call, or make a task of it.

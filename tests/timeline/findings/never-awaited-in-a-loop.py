# A line that forgets to await does so each time, and is found once.
import asyncio

async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)

async def main():
    for n in range(3):
        save(n)
    print("all saved")

asyncio.run(main())
# finds: never-awaited at 10: Task-1 calls save() 3 times at line 10 and never awaits what it gets, so save() does not run at all. Write “await” before the call, or make a task of it.

import asyncio

async def important():
    await asyncio.sleep(2)
    print("important work finished")
    return "saved"

async def main():
    task = asyncio.create_task(important())
    try:
        await asyncio.wait_for(asyncio.shield(task), timeout=1)
    except TimeoutError:
        print("took too long, but it goes on")
    print(await task)

asyncio.run(main())

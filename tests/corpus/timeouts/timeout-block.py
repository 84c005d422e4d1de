import asyncio

async def long_running_task():
    await asyncio.sleep(10)

async def main():
    try:
        async with asyncio.timeout(3) as cm:
            print("deadline:", cm.when())
            await long_running_task()
    except TimeoutError:
        print("The long operation timed out, but we've handled it.")
    print("expired:", cm.expired())
    print("This statement will run regardless.")

asyncio.run(main())

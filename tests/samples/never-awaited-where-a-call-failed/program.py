import asyncio

async def work():
    pass

async def main():
    try:
        asyncio.run(work())
    except RuntimeError as e:
        print(e)
    print("next")

asyncio.run(main())
try:
    asyncio.create_task(work())
except RuntimeError as e:
    print(e)
print("end")

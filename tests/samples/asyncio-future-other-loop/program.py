import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()

async def main():
    try:
        await future
    except RuntimeError as error:
        print("attached to a different loop" in str(error))
    try:
        asyncio.ensure_future(future, loop=asyncio.get_running_loop())
    except ValueError as error:
        print(error)

asyncio.run(main())
loop.close()

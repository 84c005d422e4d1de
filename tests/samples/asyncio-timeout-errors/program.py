import asyncio

async def main():
    limit = asyncio.timeout(1)
    try:
        limit.reschedule(2)
    except RuntimeError as error:
        print(error)
    async with limit:
        try:
            async with limit:
                pass
        except RuntimeError as error:
            print(error)
    try:
        limit.reschedule(3)
    except RuntimeError as error:
        print(error)
    try:
        async with limit:
            pass
    except RuntimeError as error:
        print(error)

asyncio.run(main())

import asyncio

async def fail(error):
    raise error

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for error in [ValueError(1), TypeError(2), ValueError(3)]:
                group.create_task(fail(error))
    except* ValueError as group_of_values:
        print([repr(error) for error in group_of_values.exceptions])
    except* TypeError as group_of_types:
        print([repr(error) for error in group_of_types.exceptions])

asyncio.run(main())

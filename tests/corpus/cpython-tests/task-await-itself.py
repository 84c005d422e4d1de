import asyncio

async def main():
    async def selfish():
        await me
    me = asyncio.create_task(selfish())
    try:
        await me
    except RuntimeError as e:
        assert str(e).startswith("Task cannot await on itself")
        print("ok")

asyncio.run(main())

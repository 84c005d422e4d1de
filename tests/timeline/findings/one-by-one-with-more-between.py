# What stands between may be what the second call needs.
import asyncio

accounts = {"a": 1, "b": 2}


async def move(name):
    await asyncio.sleep(1)
    accounts[name] -= 1


async def main():
    await move("a")
    accounts["b"] += accounts["a"]
    await move("b")


asyncio.run(main())
# finds nothing

import asyncio


class Service:
    async def __init__(self):
        self.x = 1


async def main():
    try:
        Service()
    except TypeError as e:
        print(e)
    s = Service()


asyncio.run(main())

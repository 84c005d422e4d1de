import asyncio


class Account:
    def __init__(self):
        self.balance = 1

    async def deposit(self, n):
        self.balance += n


async def main():
    a = Account()
    await a.deposit(1)
    await a.depsit(2)


asyncio.run(main())

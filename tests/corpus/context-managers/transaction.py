import asyncio

class Account:
    def __init__(self, balance):
        self.balance = balance

class Transaction:
    def __init__(self, *accounts):
        self.accounts = accounts

    async def __aenter__(self):
        self.saved = [a.balance for a in self.accounts]
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if exc is not None:
            for a, b in zip(self.accounts, self.saved):
                a.balance = b
            print("rolled back:", exc)
            return isinstance(exc, ValueError)
        print("committed")

async def transfer(src, dst, amount):
    async with Transaction(src, dst):
        src.balance -= amount
        await asyncio.sleep(0.1)
        if src.balance < 0:
            raise ValueError(f"overdrawn by {-src.balance}")
        dst.balance += amount

async def main():
    a, b = Account(100), Account(0)
    await transfer(a, b, 70)
    print(a.balance, b.balance)
    await transfer(a, b, 70)
    print(a.balance, b.balance)

asyncio.run(main())

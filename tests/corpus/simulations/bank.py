import asyncio
import random

random.seed(99)

class Bank:
    def __init__(self, accounts):
        self.accounts = dict.fromkeys(accounts, 100)
        self.locks = {a: asyncio.Lock() for a in accounts}
        self.log = []

    async def transfer(self, src, dst, amount):
        a, b = sorted((src, dst))
        async with self.locks[a], self.locks[b]:
            if self.accounts[src] < amount:
                self.log.append(("DENIED", src, dst, amount))
                return False
            await asyncio.sleep(random.random() / 10)
            self.accounts[src] -= amount
            self.accounts[dst] += amount
            self.log.append(("OK", src, dst, amount))
            return True

async def main():
    bank = Bank(["alice", "bob", "carol"])
    jobs = []
    for _ in range(12):
        src, dst = random.sample(list(bank.accounts), 2)
        jobs.append(bank.transfer(src, dst, random.randrange(10, 90, 5)))
    results = await asyncio.gather(*jobs)
    for status, src, dst, amount in bank.log:
        print(f"{status:<6} {src:>5} -> {dst:<5} {amount:>3}")
    print(results)
    print(bank.accounts, "total:", sum(bank.accounts.values()))
    assert sum(bank.accounts.values()) == 300

asyncio.run(main())

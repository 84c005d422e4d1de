import asyncio

class Actor:
    def __init__(self):
        self.inbox = asyncio.Queue()
        self.task = asyncio.create_task(self._run())

    async def _run(self):
        while True:
            method, args, reply = await self.inbox.get()
            if method == "stop":
                reply.set_result(None)
                return
            try:
                reply.set_result(await getattr(self, "do_" + method)(*args))
            except Exception as e:
                reply.set_exception(e)

    async def ask(self, method, *args):
        reply = asyncio.get_running_loop().create_future()
        await self.inbox.put((method, args, reply))
        return await reply

class BankActor(Actor):
    def __init__(self):
        self.balance = 0
        super().__init__()

    async def do_deposit(self, amount):
        await asyncio.sleep(0.1)
        self.balance += amount
        return self.balance

    async def do_withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"only {self.balance} left")
        self.balance -= amount
        return self.balance

async def main():
    bank = BankActor()
    print(await asyncio.gather(*(bank.ask("deposit", n) for n in (10, 20, 30))))
    print(await bank.ask("withdraw", 25))
    for call in (("withdraw", 100), ("rob",)):
        try:
            await bank.ask(*call)
        except (ValueError, AttributeError) as e:
            print(type(e).__name__, e)
    await bank.ask("stop")
    print(bank.task.done())

asyncio.run(main())

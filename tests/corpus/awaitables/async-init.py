import asyncio

class Service:
    """`await Service(...)` finishes the set-up."""
    def __init__(self, name):
        self.name = name
        self.ready = False

    def __await__(self):
        return self._setup().__await__()

    async def _setup(self):
        await asyncio.sleep(0.3)
        self.ready = True
        return self

    @classmethod
    async def create(cls, name):
        return await cls(name)

    def __repr__(self):
        return f"<Service {self.name} {'ready' if self.ready else 'not ready'}>"

async def main():
    s = Service("mail")
    print(s)
    print(await s is s, s)
    print(await Service.create("db"))

asyncio.run(main())

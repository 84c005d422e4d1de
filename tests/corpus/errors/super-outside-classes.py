import asyncio


async def main():
    await super().asyncSetUp()


def plain(self):
    super().foo()


def none():
    x = super()


for f in (lambda: asyncio.run(main()), lambda: plain(1), none):
    try:
        f()
    except RuntimeError as e:
        print(e)

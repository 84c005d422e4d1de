import asyncio

async def order(drink, size="M", *, sugar=False):
    return f"{size} {drink}" + (" with sugar" if sugar else "")

async def main():
    print(await order("tea"))
    print(await order("tea", "L", sugar=True))
    for args, kwargs in [((), {}), (("a", "b", "c"), {}), (("a",), {"milk": 1}), (("a",), {"drink": "b"})]:
        try:
            await order(*args, **kwargs)
        except TypeError as e:
            print("TypeError:", e)

asyncio.run(main())

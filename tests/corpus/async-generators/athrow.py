import asyncio

async def resilient():
    while True:
        try:
            x = yield "ready"
            print("got", x)
        except ValueError as e:
            print("handled", e)

async def main():
    g = resilient()
    print(await anext(g))
    print(await g.asend(1))
    print(await g.athrow(ValueError("oops")))
    try:
        await g.athrow(KeyError("fatal"))
    except KeyError as e:
        print("escaped", e)
    print([x async for x in g])

asyncio.run(main())

import asyncio

async def value():
    await asyncio.sleep(0.1)
    return [1, 2, 3]

async def main():
    print(await asyncio.shield(value()))
    done = asyncio.get_running_loop().create_future()
    done.set_result("ready")
    print(asyncio.shield(done) is done)
    print(await asyncio.shield(done))

asyncio.run(main())

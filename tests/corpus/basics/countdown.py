import asyncio

async def countdown(name, n):
    while n > 0:
        print(f'{name}: {n}')
        await asyncio.sleep(1)
        n -= 1
    print(name, 'liftoff!' if name == 'Rocket' else 'boom', sep=' 🚀 ')

async def main():
    await asyncio.gather(countdown('Rocket', 3), countdown('Bomb', 2))

asyncio.run(main())

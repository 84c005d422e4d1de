import asyncio

async def unreliable(attempt):
    await asyncio.sleep(0.1)
    if attempt < 4:
        raise ConnectionError(f"attempt {attempt} failed")
    return "finally!"

async def main():
    loop = asyncio.get_running_loop()
    delay = 0.5
    for attempt in range(1, 6):
        try:
            result = await unreliable(attempt)
        except ConnectionError as e:
            print(f"{loop.time():5.2f}s {e}; retry in {delay}s")
            await asyncio.sleep(delay)
            delay *= 2
        else:
            print(f"{loop.time():5.2f}s {result}")
            break

asyncio.run(main())

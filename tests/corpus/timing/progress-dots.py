import asyncio

async def dots(n):
    for _ in range(n):
        print(".", end="", flush=True)
        await asyncio.sleep(0.2)
    print()

async def main():
    print("Loading", end="")
    await dots(5)
    for percent in range(0, 101, 25):
        bar = "█" * (percent // 10) + "░" * (10 - percent // 10)
        print(f"\r{bar} {percent:3d}%", end="")
        await asyncio.sleep(0.3)
    print("\nDone ✅")

asyncio.run(main())

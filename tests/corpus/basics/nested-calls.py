import asyncio

depth = 0

async def level(n):
    global depth
    depth += 1
    print("  " * n + f"enter level {n}")
    if n < 4:
        await level(n + 1)
    print("  " * n + f"leave level {n}")

async def main():
    await level(0)
    print("calls made:", depth)

if __name__ == "__main__":
    asyncio.run(main())

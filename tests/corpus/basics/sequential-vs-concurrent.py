import asyncio
import time


async def make_coffee():
    print("☕ Start coffee")
    await asyncio.sleep(3)
    print("☕ Coffee ready")
    return "coffee"


async def make_toast():
    print("🍞 Start toast")
    await asyncio.sleep(2)
    print("🍞 Toast ready")
    return "toast"


async def sequential():
    start = time.perf_counter()
    a = await make_coffee()
    b = await make_toast()
    print(f"Sequential: {a} and {b} in {time.perf_counter() - start:.2f} seconds")


async def concurrent():
    start = time.perf_counter()
    a, b = await asyncio.gather(make_coffee(), make_toast())
    print(f"Concurrent: {a} and {b} in {time.perf_counter() - start:.2f} seconds")


print("=" * 40)
asyncio.run(sequential())
print("=" * 40)
asyncio.run(concurrent())
print("=" * 40)

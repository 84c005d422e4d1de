import asyncio

async def maybe(n):
    await asyncio.sleep(n * 0.1)
    if n % 2:
        raise ValueError(f"odd number {n}")
    return n

async def main():
    results = await asyncio.gather(*[maybe(i) for i in range(5)], return_exceptions=True)
    for i, r in enumerate(results):
        if isinstance(r, Exception):
            print(f"{i}: ❌ {type(r).__name__}({r})")
        else:
            print(f"{i}: ✅ {r}")
    print(results)
    ok = [r for r in results if not isinstance(r, BaseException)]
    print("sum of good ones:", sum(ok))

asyncio.run(main())

import asyncio

async def check(name, ok):
    await asyncio.sleep(0.1)
    if not ok:
        raise AssertionError(f"{name} failed")
    print(name, "passed")

async def run_all(**checks):
    results = await asyncio.gather(*(check(n, ok) for n, ok in checks.items()), return_exceptions=True)
    errors = [r for r in results if isinstance(r, Exception)]
    if errors:
        raise ExceptionGroup(f"{len(errors)} checks", errors)

async def main():
    try:
        await run_all(disk=True, net=False, cpu=True, gpu=False)
    except* AssertionError as eg:
        for e in eg.exceptions:
            print("✗", e)
    await run_all(disk=True)

asyncio.run(main())

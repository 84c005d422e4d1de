import asyncio

async def risky(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError("two is unlucky")
    return f"ok {n}"

async def main():
    for fut in asyncio.as_completed([risky(n) for n in (3, 2, 1)]):
        try:
            print(await fut)
        except ValueError as exc:
            print("error:", exc)

asyncio.run(main())

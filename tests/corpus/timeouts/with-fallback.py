import asyncio

CACHE = {"user:1": "cached Ann"}

async def query(key: str, latency: float) -> str:
    await asyncio.sleep(latency)
    return f"fresh value of {key}"

async def get(key: str, latency: float, timeout: float = 0.5, default: str | None = None) -> str | None:
    try:
        return await asyncio.wait_for(query(key, latency), timeout)
    except TimeoutError:
        return CACHE.get(key, default)

async def main() -> None:
    print(await get("user:1", 0.1))
    print(await get("user:1", 0.9))
    print(await get("user:2", 0.9))
    print(await get("user:2", 0.9, default="nobody"))
    print(await get("user:2", 0.9, timeout=1))

asyncio.run(main())

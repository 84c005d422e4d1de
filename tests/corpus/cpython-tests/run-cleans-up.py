import asyncio

log = []

async def leftover(n):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        log.append(f"cancelled {n}")
        raise

async def agen():
    try:
        yield 1
        yield 2
    finally:
        log.append("agen closed")

async def main():
    asyncio.create_task(leftover(1))
    g = agen()
    log.append(await anext(g))
    main.keep = g
    await asyncio.sleep(0)
    log.append("main ends")
    return 5

assert asyncio.run(main()) == 5
print(log)

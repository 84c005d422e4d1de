import asyncio

log = []

async def step(n):
    await asyncio.sleep(0.1)
    if n == 3:
        raise ValueError("step three")
    return n

async def logged(n):
    try:
        r = await step(n)
    except ValueError as e:
        log.append(f"error in {n}: {e}")
        raise
    else:
        log.append(f"ok {r}")
        return r
    finally:
        log.append(f"end {n}")

async def main():
    for n in range(1, 5):
        try:
            await logged(n)
        except ValueError:
            log.append("stopping")
            break

asyncio.run(main())
print(*log, sep="\n")

import asyncio

async def good(n):
    await asyncio.sleep(n)
    return n

async def evil():
    await asyncio.sleep(1)
    raise OSError("disk on fire 🔥")

async def main():
    ts = [asyncio.create_task(c) for c in (good(0.5), evil(), good(5))]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(f"{len(done)=} {len(pending)=}")
    for t in ts:
        if t in pending:
            print("still running")
        elif t.exception():
            print("error:", t.exception())
        else:
            print("value:", t.result())

asyncio.run(main())

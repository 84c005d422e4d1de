import asyncio

async def main():
    t = asyncio.create_task(asyncio.sleep(1, "late"))
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print("InvalidStateError:", e)
    try:
        t.exception()
    except asyncio.InvalidStateError as e:
        print("InvalidStateError:", e)
    await t
    print(t.result())

asyncio.run(main())

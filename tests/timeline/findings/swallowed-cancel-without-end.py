import asyncio


async def work():
    while True:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("not now")


async def main():
    worker = asyncio.create_task(work())
    await asyncio.sleep(2.5)
    worker.cancel()
    await asyncio.sleep(2)
    print("still there:", not worker.done())
    raise SystemExit("enough")


asyncio.run(main())

# finds: swallowed-cancel at 7: Task-2 is cancelled (line 15), but catches the CancelledError (line 7) and goes on: it does not end. Let the CancelledError out: end the “except” with “raise”.

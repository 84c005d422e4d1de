import asyncio


async def job():
    try:
        await asyncio.sleep(10)
    except BaseException:
        print("something happened, never mind")
    await asyncio.sleep(5)
    print("job went on")


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    task.cancel()
    await task
    print("cancelled?", task.cancelled())


asyncio.run(main())

# finds: swallowed-cancel at 6: Task-2 is cancelled (line 16), but catches the CancelledError (line 6) and goes on: it ends 5 s later, as if nobody had cancelled it. Let the CancelledError out: end the “except” with “raise”.

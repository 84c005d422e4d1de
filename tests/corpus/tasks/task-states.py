import asyncio

async def job():
    await asyncio.sleep(1)
    return "result"

async def fails():
    await asyncio.sleep(0.5)
    raise ValueError("bad job")

def show(label, task):
    print(f"{label:<8} done={task.done()!s:<5} cancelled={task.cancelled()}")

async def main():
    ok = asyncio.create_task(job())
    bad = asyncio.create_task(fails())
    gone = asyncio.create_task(job())
    for label, t in zip(("ok", "bad", "gone"), (ok, bad, gone)):
        show(label, t)
    gone.cancel()
    await asyncio.sleep(2)
    print("-" * 30)
    for label, t in zip(("ok", "bad", "gone"), (ok, bad, gone)):
        show(label, t)
    print(ok.result(), ok.exception())
    print(repr(bad.exception()))
    try:
        gone.result()
    except asyncio.CancelledError:
        print("gone was cancelled")

asyncio.run(main())

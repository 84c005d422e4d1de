import asyncio

async def work():
    await asyncio.sleep(1)
    return "result"

async def failing():
    raise ValueError("no")

async def main():
    task = asyncio.create_task(work(), name="worker")
    text = repr(task)
    print(text[: text.index(" coro=")])
    print(task.get_name(), task.get_coro().__name__, task.done(), task.cancelled(), task.cancelling())
    task.set_name("renamed")
    print(task.get_name())
    await task
    text = repr(task)
    print(text[: text.index(" coro=")], text[text.index(" result=") :])
    failed = asyncio.create_task(failing(), name=7)
    await asyncio.wait([failed])
    text = repr(failed)
    print(text[: text.index(" coro=")], text[text.index(" exception=") :])
    print(failed.get_name(), repr(failed.exception()))

asyncio.run(main())

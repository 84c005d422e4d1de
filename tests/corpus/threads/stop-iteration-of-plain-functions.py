# In a program with threads, too, a StopIteration that leaves a plain function is nothing special.
import asyncio
import threading


def stops(*_):
    raise StopIteration(1)


def work():
    try:
        stops()
    except StopIteration as error:
        print("in a thread:", repr(error))


async def main():
    loop = asyncio.get_running_loop()
    try:
        stops()
    except StopIteration as error:
        print(repr(error))
    loop.call_soon(stops)
    await asyncio.sleep(0)
    try:
        await asyncio.to_thread(stops)
    except (TypeError, RuntimeError) as error:
        print(repr(error), repr(error.__cause__))
    await asyncio.to_thread(work)


threading.Thread(target=work).start()
asyncio.run(main())

import asyncio
import contextvars
import functools
from concurrent.futures import ThreadPoolExecutor


class Bell:
    def __call__(self, name):
        print("ring", name)
        return name


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(Bell(), "one")
    loop.call_later(1, Bell(), "two")
    await asyncio.sleep(2)
    print(await asyncio.to_thread(Bell(), "three"))
    loop.call_soon("abc")
    await asyncio.sleep(0)
    try:
        await loop.run_in_executor(None, "abc")
    except TypeError as error:
        print(error)
    try:
        await asyncio.to_thread(5)
    except TypeError as error:
        print(error)
    future = loop.create_future()
    future.add_done_callback(Bell().__call__)
    future.cancel()
    await asyncio.sleep(0)


asyncio.run(main())
print(contextvars.copy_context().run(Bell(), "four"))
try:
    functools.partial(3)
except TypeError as error:
    print(error)
with ThreadPoolExecutor() as pool:
    print(pool.submit(Bell(), "five").result())
    print(type(pool.submit("abc").exception()))

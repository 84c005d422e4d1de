import asyncio

class Bell:
    def __init__(self):
        print("made")

    def __call__(self, future):
        print("ding", future.result())

    def ring(self, x):
        print("ring", x)

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(Bell().__call__)
    loop.call_soon(Bell().ring, 3)
    f = Bell().ring
    f(4)
    future.set_result(1)
    await asyncio.sleep(0)

asyncio.run(main())

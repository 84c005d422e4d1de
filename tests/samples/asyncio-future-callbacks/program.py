import asyncio

def show(name):
    def callback(future):
        print(name, future.result())
    return callback

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    first = show("first")
    future.add_done_callback(first)
    future.add_done_callback(show("second"))
    future.add_done_callback(first)
    print(future.remove_done_callback(first), future.remove_done_callback(first))
    future.set_result(1)
    future.add_done_callback(show("late"))
    print("set")
    await asyncio.sleep(0)
    print("end")

asyncio.run(main())

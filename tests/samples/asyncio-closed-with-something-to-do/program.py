# A loop is closed while it still has something to do: what nothing else holds goes at once, the rest when the program ends.
import asyncio


async def work():
    print("never runs")


def call(value):
    print("never called")


async def main():
    shielded = asyncio.shield(work())
    shielded.set_result("set by hand")
    asyncio.create_task(work(), name="dropped")
    failed = asyncio.get_running_loop().create_future()
    failed.add_done_callback(call)
    failed.set_exception(ValueError("nobody asks"))
    asyncio.get_running_loop().call_soon(call, work())
    asyncio.get_running_loop().call_later(1, call, work())
    asyncio.get_running_loop().stop()
    return shielded


loop = asyncio.new_event_loop()
main_task = loop.create_task(main())
first = loop.create_task(work(), name="first")
loop.run_forever()
late = loop.create_task(work(), name="late")
print("closing")
loop.close()
print("closed:", late)

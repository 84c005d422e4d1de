import asyncio

async def work():
    await asyncio.sleep(1)

loop = asyncio.new_event_loop()
task = loop.create_task(work(), name="forgotten")
loop.run_until_complete(asyncio.sleep(0))
loop.close()
print("closed")
task = None
print("end")

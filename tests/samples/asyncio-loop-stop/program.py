import asyncio

async def main():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(1)

loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
except RuntimeError as error:
    print(error)
loop.call_later(2, loop.stop)
loop.run_forever()
print(loop.time(), loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_closed())

import asyncio

async def main():
    pass

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
loop.close()
coro = main()
for call in [lambda: loop.call_soon(print), lambda: loop.run_until_complete(coro), lambda: loop.run_forever(), lambda: loop.call_later(1, print)]:
    try:
        call()
    except RuntimeError as error:
        print(error)
coro.close()

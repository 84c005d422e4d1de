import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for call in [loop.run_forever, loop.close]:
        try:
            call()
        except RuntimeError as error:
            print(error)
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as error:
        print(error)
    other.close()
    print(loop.is_running())

asyncio.run(main())

# What module code catches of coroutines, and the stack that is printed where no exception is.
import asyncio, traceback, sys
async def main():
    await asyncio.sleep(0)
    raise ValueError(1)
def go():
    asyncio.run(main())
try:
    asyncio.run(main())
except ValueError as e:
    traceback.print_exc()
try:
    go()
except ValueError as e:
    traceback.print_exc()
def go2():
    try:
        go()
    except ValueError as e:
        traceback.print_exc()
        raise KeyError(2)
try:
    go2()
except KeyError as e:
    traceback.print_exc()
c = main()
try:
    c.send(None)
    c.send(None)
except ValueError:
    traceback.print_exc()
loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
except ValueError:
    traceback.print_exc()
def cb():
    traceback.print_stack()
    loop.stop()
loop.call_soon(cb)
loop.run_forever()
async def deep():
    traceback.print_stack()
    t = asyncio.current_task()
    await asyncio.sleep(0)
    helper()
def helper():
    print("".join(traceback.format_stack()), file=sys.stderr)
async def mid():
    await deep()
    await asyncio.create_task(deep())
loop.run_until_complete(mid())
traceback.print_stack()
helper()
go()

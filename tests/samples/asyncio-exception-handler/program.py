import asyncio

def handler(loop, context):
    print(sorted(context), context["message"][:21], repr(context["exception"]))

def bad():
    raise ValueError("bad")

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "made by hand, not short", "exception": None})
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "to stderr", "future": 3, "b": "x"})
    loop.default_exception_handler({})
    try:
        loop.set_exception_handler(3)
    except TypeError as error:
        print(error)

asyncio.run(main())

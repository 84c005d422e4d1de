import asyncio

def broken():
    raise RuntimeError("callback failed")

async def main():
    loop = asyncio.get_running_loop()
    def handler(loop, context):
        print("handler:", context["message"].split("(")[0], repr(context.get("exception")))
    loop.set_exception_handler(handler)
    loop.call_soon(broken)
    await asyncio.sleep(0.1)
    print("loop goes on")

asyncio.run(main())

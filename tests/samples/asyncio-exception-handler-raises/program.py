import asyncio

def handler(loop, context):
    raise KeyError("handler")

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_exception_handler({"message": "first"})

asyncio.run(main())

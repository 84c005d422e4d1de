import asyncio

async def main():
    loop = asyncio.get_running_loop()
    seen = []
    loop.set_exception_handler(lambda l, ctx: seen.append((ctx["message"].split(" ")[0], type(ctx.get("exception")).__name__)))
    def bad(*args):
        raise LookupError(args)
    loop.call_soon(bad, 1)
    loop.call_later(0.1, bad, 2)
    f = loop.create_future()
    f.add_done_callback(bad)
    f.set_result(None)
    await asyncio.sleep(0.2)
    print(len(seen), seen[0])
    loop.call_exception_handler({"message": "by hand"})
    print(seen[-1])

asyncio.run(main())

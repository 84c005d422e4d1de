import asyncio

def cb(n, fut):
    print(f"callback {n}: {fut.result()}")

async def main():
    from functools import partial
    fut = asyncio.Future()
    c1, c2, c3 = (partial(cb, i) for i in range(3))
    for c in (c1, c2, c3, c2):
        fut.add_done_callback(c)
    print("removed", fut.remove_done_callback(c2))
    fut.set_result("R")
    print("set; callbacks come in the next turn")
    await asyncio.sleep(0)
    fut.add_done_callback(lambda f: print("late callback", f.done()))
    await asyncio.sleep(0)

asyncio.run(main())

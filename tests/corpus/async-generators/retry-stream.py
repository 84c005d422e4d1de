import asyncio

async def flaky(state):
    while state["i"] < 6:
        state["i"] += 1
        if state["i"] in (2, 5):
            raise ConnectionError(f"lost at {state['i']}")
        yield state["i"]

async def resilient(make, attempts=3):
    for attempt in range(attempts):
        try:
            async for x in make():
                yield x
            return
        except ConnectionError as e:
            print(f"! {e}, reconnecting (attempt {attempt + 1})")
            await asyncio.sleep(2 ** attempt)

async def main():
    state = dict(i=0)
    async for x in resilient(lambda: flaky(state)):
        print(x)
    print("t =", asyncio.get_running_loop().time())

asyncio.run(main())

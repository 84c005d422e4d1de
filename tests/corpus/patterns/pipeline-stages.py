import asyncio

SENTINEL = object()

async def stage(name, fn, inp, out):
    while (item := await inp.get()) is not SENTINEL:
        await asyncio.sleep(0.1)
        result = fn(item)
        print(f"{name:>6}: {item!r} -> {result!r}")
        if result is not None:
            await out.put(result)
    await out.put(SENTINEL)

async def main():
    fns = {"strip": str.strip, "drop": lambda s: s or None, "upper": str.upper}
    queues = [asyncio.Queue() for _ in range(len(fns) + 1)]
    for raw in [" ham ", "   ", "eggs", " spam"]:
        queues[0].put_nowait(raw)
    queues[0].put_nowait(SENTINEL)
    async with asyncio.TaskGroup() as tg:
        for (name, fn), i, o in zip(fns.items(), queues, queues[1:]):
            tg.create_task(stage(name, fn, i, o))
    out = []
    while not queues[-1].empty():
        if (x := queues[-1].get_nowait()) is not SENTINEL:
            out.append(x)
    print(out)

asyncio.run(main())

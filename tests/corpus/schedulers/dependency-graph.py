import asyncio

TASKS = {
    "shirt": (2, []),
    "trousers": (3, []),
    "belt": (1, ["trousers"]),
    "shoes": (2, ["trousers", "socks"]),
    "socks": (1, []),
    "jacket": (1, ["shirt", "belt"]),
}

async def do(name, done):
    cost, deps = TASKS[name]
    for d in deps:
        await done[d].wait()
    t = asyncio.get_running_loop().time()
    await asyncio.sleep(cost)
    print(f"{name:<9}{t:>4.0f} ..{t + cost:>3.0f}  {'·' * int(t)}{'█' * cost}")
    done[name].set()

async def main():
    done = {name: asyncio.Event() for name in TASKS}
    async with asyncio.TaskGroup() as tg:
        for name in TASKS:
            tg.create_task(do(name, done))
    print("dressed at", asyncio.get_running_loop().time())

asyncio.run(main())

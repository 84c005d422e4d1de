import asyncio

async def runner(name, gate, speed):
    print(f"{name} is ready")
    await gate.wait()
    print(f"{name} runs")
    await asyncio.sleep(speed)
    return name, speed

async def main():
    gate = asyncio.Event()
    racers = [asyncio.create_task(runner(n, gate, s)) for n, s in {"Usain": 9.58, "Carl": 9.86, "Me": 17}.items()]
    await asyncio.sleep(0)
    for word in ("3", "2", "1", "GO"):
        print(word)
        await asyncio.sleep(1)
    gate.set()
    for place, (name, t) in enumerate(await asyncio.gather(*racers), 1):
        print(f"#{place} {name:.<10}{t:6.2f}")

asyncio.run(main())

import asyncio

NAMES = ["Plato", "Kant", "Hume", "Sartre", "Arendt"]

async def philosopher(i, forks, meals):
    left, right = i, (i + 1) % len(forks)
    first, second = min(left, right), max(left, right)   # avoids the deadlock
    for _ in range(meals):
        print(f"{NAMES[i]:>7} thinks 🤔")
        await asyncio.sleep(0.1 * (i + 1))
        async with forks[first]:
            async with forks[second]:
                print(f"{NAMES[i]:>7} eats 🍝 with forks {first} and {second}")
                await asyncio.sleep(0.2)
    print(f"{NAMES[i]:>7} is full")

async def main():
    forks = [asyncio.Lock() for _ in NAMES]
    async with asyncio.TaskGroup() as tg:
        for i in range(len(NAMES)):
            tg.create_task(philosopher(i, forks, 2))

asyncio.run(main())

import asyncio
import random

random.seed(5)
TRACK = 20

async def horse(name, positions, finished):
    while positions[name] < TRACK:
        await asyncio.sleep(random.choice([0.1, 0.2, 0.3]))
        positions[name] = min(TRACK, positions[name] + random.randint(1, 5))
    finished.append(name)

async def camera(positions, finished, total):
    while len(finished) < total:
        print(f"--- t={asyncio.get_running_loop().time():.1f}")
        for name, pos in positions.items():
            print(f"{name:<6}|{'=' * pos}🐎{' ' * (TRACK - pos)}|")
        await asyncio.sleep(0.5)

async def main():
    names = ["Daisy", "Storm", "Lucky"]
    positions = {n: 0 for n in names}
    finished = []
    await asyncio.gather(camera(positions, finished, 3), *(horse(n, positions, finished) for n in names))
    for medal, name in zip("🥇🥈🥉", finished):
        print(medal, name)

asyncio.run(main())

import asyncio
import random
import time

async def download_image(i, rng):
    size = rng.randint(100, 900)
    print(f"Downloading image_{i:02d}.png ({size} kB)")
    await asyncio.sleep(size / 1000)
    print(f"Finished image_{i:02d}.png")
    return size

async def main():
    rng = random.Random(2024)
    start = time.perf_counter()
    sizes = await asyncio.gather(*[download_image(i, rng) for i in range(1, 6)])
    took = time.perf_counter() - start
    print("-" * 40)
    print(f"{len(sizes)} images, {sum(sizes):,} kB in {took:.2f} s")
    print(f"average {sum(sizes) / len(sizes):.1f} kB, largest {max(sizes)} kB, rate {sum(sizes) / took:,.0f} kB/s")

if __name__ == "__main__":
    asyncio.run(main())

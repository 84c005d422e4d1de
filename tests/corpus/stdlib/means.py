"""The means of statistics, of speeds that arrive over time."""
import asyncio
from statistics import StatisticsError, geometric_mean, harmonic_mean


async def speeds(values):
    for value in values:
        await asyncio.sleep(0.1)
        yield value


async def main():
    for values in ([40, 60], [54, 24, 36], [2.5, 3, 10], [1, 0, 2], [7], [3.5], [True], [0.0, 5], [10**300, 2], [float("inf"), 4], [float("nan"), 4]):
        got = [value async for value in speeds(values)]
        print(harmonic_mean(got), geometric_mean(got))


asyncio.run(main())
print(harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean((x for x in (2, 4, 8)), [1, 0.5, 0]), harmonic_mean([0, 3], [0, 2]))
print(geometric_mean(range(1, 6)), geometric_mean([0, float("inf")]), geometric_mean([0, 3]))
for wrong in (
    lambda: harmonic_mean([]),
    lambda: geometric_mean([]),
    lambda: harmonic_mean([-1]),
    lambda: harmonic_mean([3, -1]),
    lambda: harmonic_mean([0, -1]),
    lambda: harmonic_mean([1, 2], weights=[1]),
    lambda: harmonic_mean([1, 2], weights=[1, -1]),
    lambda: harmonic_mean([1, 2], weights=[0, 0]),
    lambda: geometric_mean([1, -2.5]),
):
    try:
        print(wrong())
    except StatisticsError as error:
        print(error.args)

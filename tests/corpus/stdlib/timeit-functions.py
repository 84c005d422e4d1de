"""timeit with functions: what they sleep is what they take."""
import timeit
from timeit import default_timer as timer
import asyncio, time
async def main():
    start = timer()
    await asyncio.sleep(0.25)
    print(timer() - start, timeit.default_timer() - start)
    n = 0
    def step():
        nonlocal n
        n += 1
        time.sleep(0.01)
    print(round(timeit.timeit(step, number=5), 6), n)
    print([round(x, 4) for x in timeit.repeat(step, repeat=3, number=2)], n)
    t = timeit.Timer(step)
    print(round(t.timeit(number=3), 4), n)
    print([round(x, 4) for x in t.repeat(number=2)], n)
    print(timeit.timeit(step, number=2, timer=lambda: n), n)
    print(timeit.timeit(step, lambda: print("setup"), number=1) > 0)
    for bad in (lambda: timeit.Timer(3), lambda: timeit.timeit(step, 4)):
        try:
            bad()
        except ValueError as e:
            print(e)
asyncio.run(main())

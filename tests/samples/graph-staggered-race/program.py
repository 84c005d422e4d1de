import asyncio
from asyncio.staggered import staggered_race


def attempt(name, seconds, fails=False):
    async def connect():
        print(name, "starts", asyncio.get_running_loop().time())
        try:
            await asyncio.sleep(seconds)
            if fails:
                raise OSError(f"{name} unreachable")
            print(name, "wins")
            return name
        except asyncio.CancelledError:
            print(name, "cancelled", asyncio.get_running_loop().time())
            raise

    return connect


async def main():
    print(await staggered_race([attempt("a", 1), attempt("b", 0.3), attempt("c", 0.1)], 0.5))
    print(await staggered_race([attempt("a", 0.1, True), attempt("b", 1)], 0.5))
    print(await staggered_race([attempt("a", 0.1, True), attempt("b", 0.2, True)], None))
    print(await staggered_race([attempt("a", 2), attempt("b", 0.5)], 0.25))
    print(await staggered_race([], 0.25))


asyncio.run(main())

# A wrapper has the attributes of the function that it wraps, and later ones are its own.
import asyncio
import functools


def tagged(*tags):
    def decorate(pour):
        pour.tags = tags

        @functools.wraps(pour)
        async def wrapper(*args):
            wrapper.cups += 1
            return await pour(*args)

        wrapper.cups = 0
        return wrapper

    return decorate


@tagged("hot", "sweet")
async def tea(cup):
    await asyncio.sleep(1)
    return f"{cup} of tea"


async def main():
    print(tea.tags, tea.cups)
    print(await asyncio.gather(tea("a cup"), tea("a mug")))
    print(tea.cups, hasattr(tea.__wrapped__, "cups"), tea.__wrapped__.tags)
    tea.tags += ("late",)
    print(tea.tags, tea.__wrapped__.tags, sorted(vars(tea).keys() - {"__wrapped__"}))


asyncio.run(main())

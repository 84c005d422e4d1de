import asyncio


class Stubborn(Exception):
    pass


async def raises():
    try:
        await asyncio.sleep(10)
    except GeneratorExit:
        error = ValueError("while closing")
        error.add_note("with a note")
        raise error


async def fails_without_words():
    try:
        await asyncio.sleep(10)
    finally:
        raise Stubborn


async def fails_as_a_group():
    try:
        await asyncio.sleep(10)
    except GeneratorExit:
        raise ExceptionGroup("several", [ValueError(1), KeyError("k")])


async def goes_on():
    try:
        await asyncio.sleep(10)
    except GeneratorExit:
        print("goes on")
    await asyncio.sleep(1)


async def ends():
    try:
        await asyncio.sleep(0)
    except GeneratorExit:
        print("ends")


async def start():
    for make in (raises, fails_without_words, fails_as_a_group, goes_on, ends):
        waiting = asyncio.shield(make())
        await asyncio.sleep(0)
        print(waiting.done())


loop = asyncio.new_event_loop()
loop.run_until_complete(start())
loop.close()
print("closed")

# Calling a coroutine function does not run it!
import asyncio


async def greet(name):
    return f"Hi, {name}!"


coro = greet("Ada")
print(type(coro))
print(type(greet))
print(coro.__name__, coro.__qualname__)
print(asyncio.run(coro))
